import type { Document, ErrorCode, YAMLError } from 'yaml';
import { isCollection, isPair, isScalar } from '#yaml';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { inQuotes, lineEnd, lineStart, lineWith } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import type { Source } from '../report/source.js';
import { findRepair } from './repairs.js';

/** Mistakes inside one text: what is around it is read anyway. */
const local: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);
/** Found again, and explained better, when the nodes are read. */
const saidElsewhere: ReadonlySet<ErrorCode> = new Set(['TAG_RESOLVE_FAILED', 'DUPLICATE_KEY']);

/**
 * Reports what is not YAML, in words that rule writers know. One mistake in the structure causes many errors after it,
 * so of those only the first is reported.
 */
export function reportYamlErrors(
  document: Document,
  source: Source,
  report: Report,
  parse: ((text: string) => Document) | undefined,
): {
  /** Whether the document cannot be read. */
  readonly broken: boolean;
  /** Where mistakes are that only concern one text: everything around them can be read. */
  readonly local: readonly number[];
} {
  let broken = false;
  const inTexts: number[] = [];
  const all = [...document.errors, ...document.warnings].filter(
    (error) => !saidElsewhere.has(error.code),
  );
  for (const error of all.sort((a, b) => a.pos[0] - b.pos[0])) {
    if (!local.has(error.code)) {
      if (broken) continue;
      broken = true;
      const repair =
        parse &&
        !saidWell(error, source.text) &&
        findRepair(source.text, error.pos[0], (text) => breaksAt(parse(text)));
      if (repair) {
        const { start, end, message, hint } = repair;
        report(problems.notYaml({ source, start, end }, message, hint));
        continue;
      }
    } else {
      inTexts.push(error.pos[0]);
    }
    const finding = toFinding(error, document, source);
    const hint =
      parse && error.code === 'BAD_SCALAR_START' ? asQuoted(source, error.pos[0]) : undefined;
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

/** Returns whether an error's own words name the cause. */
function saidWell({ code, pos }: YAMLError, text: string): boolean {
  return (
    /^(?:MULTIPLE_DOCS|TAB_AS_INDENT|BAD_DIRECTIVE|KEY_OVER_1024_CHARS|RESOURCE_EXHAUSTION)$/.test(
      code,
    ) ||
    (code === 'BLOCK_IN_FLOW' && /^[-?]\s/.test(text.slice(pos[0], pos[0] + 2)))
  );
}

/** Returns where reading a document breaks off; Infinity if it does not. */
function breaksAt({ errors }: Document): number {
  const places = errors
    .filter(({ code }) => !saidElsewhere.has(code) && !local.has(code))
    .map(({ pos }) => pos[0]);
  return Math.min(...places, Number.POSITIVE_INFINITY);
}

function toFinding(error: YAMLError, document: Document, source: Source): Parameters<Report>[0] {
  const length = source.text.length;
  const open = error.message.includes('closing') ? openingQuote(document) : undefined;
  const start = Math.min(open ?? error.pos[0], length);
  const end = open === undefined ? Math.min(Math.max(error.pos[1], start), length) : start + 1;
  const [message, hint] = words(error, source.text, start);
  return problems.notYaml({ source, start, end }, message, hint);
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

/** Returns where a quote was opened that is never closed: it runs to the end of the file, so the last text begins with it. */
function openingQuote(document: Document): number | undefined {
  let last: unknown = document.contents;
  while (isCollection(last)) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  return isScalar(last) && last.type?.startsWith('QUOTE') ? last.range?.[0] : undefined;
}

function words(error: YAMLError, text: string, at: number): [message: string, hint: string] {
  switch (error.code) {
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
      return missing(error.message);
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
