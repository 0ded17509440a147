import type { Finding, Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { inQuotes, lineEnd, lineStart, lineWith } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import type { Source } from '../report/source.js';
import { findRepair } from './repairs.js';
import { withoutTabs } from './tabs.js';
import { isInOneText, type YamlFault, type YamlFaults } from './yaml-faults.js';

/**
 * Reports what is not YAML, in words that rule writers know. One mistake in the structure causes many errors after it,
 * so of those only the first is reported.
 *
 * @param quoteLines whether a hint may quote a whole line, corrected
 */
export function reportYamlErrors(
  { all, goesOn }: YamlFaults,
  source: Source,
  report: Report,
  quoteLines: boolean,
): {
  /** Whether the document cannot be read. */
  readonly broken: boolean;
  /** Where mistakes are that only concern one text: everything around them can be read. */
  readonly local: readonly number[];
} {
  let broken = false;
  const inTexts: number[] = [];
  for (const fault of all.toSorted((a, b) => a.start - b.start)) {
    if (!isInOneText(fault)) {
      if (broken) continue;
      broken = true;
      const repair =
        quoteLines &&
        !saidWell(fault, source.text) &&
        !runsFarOn(fault, source.text) &&
        findRepair(source.text, fault.start, goesOn);
      if (repair) {
        const { start, end, message, hint } = repair;
        report(problems.notYaml({ source, start, end }, message, hint));
        continue;
      }
    } else {
      inTexts.push(fault.start);
    }
    const finding = {
      ...toFinding(fault, source),
      ...(fault.code === 'TAB_AS_INDENT' && plainIndent(source, goesOn)),
    };
    const hint =
      quoteLines && fault.code === 'BAD_SCALAR_START' ? asQuoted(source, fault.start) : undefined;
    report(hint === undefined ? finding : { ...finding, hint });
  }
  return { broken, local: inTexts };
}

/** Returns the line with its text in quotes, if the text ends with the line: between brackets it may end before. */
function asQuoted(source: Source, start: number): string | undefined {
  const end = lineEnd(source, start);
  const written = source.text.slice(start, end).trimEnd();
  const before = source.text.slice(lineStart(source, start), start);
  if (/[{[]/.test(before) || / #/.test(written) || !/^\s*(?:- +)*(?:[\w.]+: +)?$/.test(before))
    return undefined;
  const line = lineWith(source, start, start + written.length, inQuotes(written));
  return line === undefined ? undefined : say`Write: ${line}`;
}

/** Returns spaces in place of all tabs that indent, as wide as they must be meant; nothing if that is not certain. */
function plainIndent(
  source: Source,
  goesOn: YamlFaults['goesOn'],
): Pick<Finding, 'instead' | 'insteadOf'> {
  const found = withoutTabs(source.text, goesOn);
  if (found === undefined) return {};
  const { from, to, text } = found;
  return { instead: text, insteadOf: { source, start: from, end: to } };
}

/** Returns whether an error's own words name the cause. */
function saidWell({ code, start }: YamlFault, text: string): boolean {
  return (
    /^(?:MULTIPLE_DOCS|TAB_AS_INDENT|BAD_DIRECTIVE|KEY_OVER_1024_CHARS|RESOURCE_EXHAUSTION)$/.test(
      code,
    ) ||
    (code === 'BLOCK_IN_FLOW' && /^[-?]\s/.test(text.slice(start, start + 2)))
  );
}

/** Returns whether a quote that is never closed begins far above: no change of a line near the end closes it. */
function runsFarOn({ openQuote, start }: YamlFault, text: string): boolean {
  return openQuote !== undefined && text.slice(openQuote, start).split('\n').length > 20;
}

function toFinding(fault: YamlFault, source: Source): Parameters<Report>[0] {
  const { length } = source.text;
  const open = fault.openQuote;
  const start = Math.min(open ?? fault.start, length);
  const end = open === undefined ? Math.min(Math.max(fault.end, start), length) : start + 1;
  const [message, hint] = words(fault, source.text, start);
  return problems.notYaml({ source, start, end }, message, hint);
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

function words(
  { code, message: said }: YamlFault,
  text: string,
  at: number,
): [message: string, hint: string] {
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return [
        say`The escape "${text.slice(at, at + 2)}" means nothing between double quotes.`,
        say`Use single quotes: between them a backslash is a backslash.`,
      ];
    case 'BAD_SCALAR_START':
      return [
        say`A text cannot begin with "${text.charAt(at)}" unless it is quoted.`,
        say`Put the text in single quotes.`,
      ];
    case 'TAB_AS_INDENT':
      return [say`A tab cannot indent a line.`, say`Indent with spaces.`];
    case 'MULTIPLE_DOCS':
      return [
        say`A second document begins here with "---".`,
        say`Put it in a file of its own, or delete this line.`,
      ];
    case 'BAD_INDENT':
      return [
        say`This line begins in another column than the lines that it belongs to.`,
        say`Indent it as they are, with spaces, or close the bracket or brace before it.`,
      ];
    case 'MISSING_CHAR':
      return missing(said);
    case 'BLOCK_AS_IMPLICIT_KEY':
      // The same error is given for a line that is indented too far.
      if (!/^[^\n]*: [^\n]*:(?: |$)/m.test(lineAround(text, at))) {
        return [
          say`This line begins in another column than the lines that it belongs to.`,
          say`Indent it as they are, with spaces, and write a space after a dash.`,
        ];
      }
      return [
        say`There is a second ": " in this line, so it reads as a key inside a value.`,
        say`Put the text in quotes, or start a new line for the second key.`,
      ];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        say`This line has neither a key with a colon nor a dash.`,
        say`Write "key: value", with a space after the colon, or "- item".`,
      ];
    case 'KEY_OVER_1024_CHARS':
      return [
        say`This key is longer than 1,024 characters.`,
        say`Look for a colon that is missing.`,
      ];
    case 'BLOCK_IN_FLOW':
      if (!/^[-?]\s/.test(text.slice(at, at + 2))) {
        return [
          say`Two entries run into one another here.`,
          say`Separate entries between braces with commas: { a: 1, b: 2 }.`,
        ];
      }
      return [
        say`Between brackets or braces there is a line that begins with "-" or "?".`,
        say`Separate the items with commas: [A, B].`,
      ];
    case 'RESOURCE_EXHAUSTION':
      return [
        say`The brackets or lists nest too deep to be read.`,
        say`Look for an opening bracket or brace that is never closed.`,
      ];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return [
        say`A text cannot begin with "${text.charAt(at)}" unless it is quoted.`,
        say`Put the text in single quotes.`,
      ];
    case 'BAD_DIRECTIVE':
      return [
        say`A line that begins with "%" is an instruction to YAML, and this one is not known.`,
        say`Delete it, or quote the text that it belongs to.`,
      ];
    case 'UNEXPECTED_TOKEN':
      if (/['"]/.test(text.charAt(at - 1))) {
        return [
          say`The text ended with the quote before ${JSON.stringify(text.charAt(at))}.`,
          text.charAt(at - 1) === "'"
            ? say`Write '' for a quote inside single quotes, or put the text in double quotes.`
            : say`Write \\" for a quote inside double quotes, or put the text in single quotes.`,
        ];
      }
      return [
        say`The value ended before this.`,
        say`Put the whole text in quotes, or look for a comma, a bracket or a line break that is missing.`,
      ];
    default:
      return [
        say`This is not YAML.`,
        say`Compare the indentation with the line above, and quote texts with special characters.`,
      ];
  }
}

function missing(said: string): [string, string] {
  if (said.includes('quote')) {
    return [say`The quote that begins here is never closed.`, say`Close it with the same quote.`];
  }
  if (said.includes('map values') || said.includes('map keys')) {
    return [
      say`This line has neither a key with a colon nor a dash.`,
      say`Write "key: value", with a space after the colon, or "- item".`,
    ];
  }
  if (said.includes('- indicator')) {
    return [
      say`This line begins in another column than the lines that it belongs to.`,
      say`Indent it as they are, or begin it with "- ".`,
    ];
  }
  return [
    say`A comma, a space or a closing bracket is missing here.`,
    say`Separate items with commas, and close each "[" with "]" and each "{" with "}".`,
  ];
}
