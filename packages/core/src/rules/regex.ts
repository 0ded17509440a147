import { RE2JS, RE2JSSyntaxException } from '#re2';
import { say, translated } from '../report/say.js';
import type { PatternProblem } from './pattern-problem.js';
import type { RegexPattern } from './patterns.js';
import { insteadOfEscape, insteadOfOctal } from './regex-escapes.js';
import { foldRegex } from './regex-fold.js';
import {
  canBeEmpty,
  captureName,
  isWithoutEngine,
  maxProgramSize,
  optionalGroups,
} from './regex-run.js';
import { readRegex } from './regex-syntax.js';

/**
 * Reads an RE2 expression and what it captures; returns a problem if RE2 cannot, or should not, run it. Under
 * `ignoreCase` it is run folded, which can be larger.
 */
export function parseRegex(text: string, ignoreCase = false): RegexPattern | PatternProblem {
  if (text === '') {
    return {
      at: 0,
      length: 0,
      message: say`The expression is empty, so it would fit every text.`,
      hint: say`Write what to find, or use \`exists: true\`.`,
    };
  }
  const lacking = lackingInRe2(text);
  if (lacking !== undefined) return lacking;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(text);
  } catch (error) {
    if (isWithoutEngine(error)) throw error;
    return explainSyntax(text, error);
  }
  const folded = ignoreCase ? foldRegex(text) : text;
  const size = (folded === text ? compiled : RE2JS.compile(folded)).programSize();
  if (size > maxProgramSize) {
    return {
      at: 0,
      length: text.length,
      message: say`The expression compiles to ${size} steps, and ${maxProgramSize} is the most that is safe to run on every event.`,
      hint: say`Use smaller counts in {…}, or split it into a list of expressions.`,
    };
  }
  const captures = Object.keys(compiled.namedGroups());
  const badName = captures.find((name) => !captureName.test(name));
  if (badName !== undefined) {
    return {
      at: Math.max(text.indexOf(`<${badName}>`) + 1, 0),
      length: badName.length,
      message: say`The group name "${badName}" does not begin with a letter or "_".`,
      hint: say`Use letters, digits and "_", beginning with a letter.`,
    };
  }
  return { text, captures, optional: optionalGroups(text, captures) };
}

// ── What RE2 lacks ──────────────────────────────────────────────────────────────────────────────────

const features: readonly {
  readonly form: RegExp;
  readonly name: string;
  readonly hint: string;
}[] = [
  {
    form: /^\(\?<?=/,
    name: /* say */ 'look-around',
    hint: /* say */ 'Write a second test on the same field: a map of operators holds when all of them do.',
  },
  {
    form: /^\(\?<?!/,
    name: /* say */ 'look-around',
    hint: /* say */ 'Say what must not be there with `not: { regex: … }` next to this one.',
  },
  {
    form: /^\\[1-9k]|^\(\?P[=>]/,
    name: /* say */ 'back-references',
    hint: /* say */ 'Write out what the group may be once more.',
  },
  {
    form: /^\(\?>|^(?:[*+?]|\{\d+(?:,\d*)?\})\+/,
    name: /* say */ 'atomic groups and possessive repeats',
    hint: /* say */ 'Use the ordinary form: matching takes linear time without them.',
  },
];

function lackingInRe2(text: string): PatternProblem | undefined {
  for (const at of tokenStarts(text)) {
    const rest = text.slice(at, at + 16);
    for (const { form, name, hint } of features) {
      const match = form.exec(rest);
      if (match === null) continue;
      const octal = insteadOfOctal(text, at);
      if (octal !== undefined) {
        const written = /^\\\d+/.exec(rest)![0];
        const message = say`"${written}" can be a character, or what a group took: RE2 has no back-references.`;
        return { at, length: written.length, message, hint: octal };
      }
      return {
        at,
        length: match[0].length,
        message: say`RE2 has no ${translated(name)}, which "${match[0]}" begins.`,
        hint: translated(hint),
      };
    }
  }
  return undefined;
}

/** Yields where tokens begin outside classes and quotes: an escape is one token. */
function* tokenStarts(text: string): Generator<number> {
  let inClass = false;
  for (let at = 0; at < text.length; at++) {
    if (!inClass) yield at;
    const character = text[at];
    if (character === '\\') {
      if (text[at + 1] === 'Q') {
        const end = text.indexOf('\\E', at);
        if (end === -1) return;
        at = end;
      }
      at++;
      // `\p{Lu}` and `\x{41}` have braces that are not repeats.
      const braced = /^[pPx]\{[^}]*/.exec(text.slice(at, at + 40));
      if (braced !== null) at += braced[0].length;
    } else if (inClass) {
      inClass = character !== ']';
    } else if (character === '[') {
      inClass = true;
      // A bracket that comes first, or after "^", belongs to the class.
      if (text[at + 1] === '^') at++;
      if (text[at + 1] === ']') at++;
    }
  }
}

// ── What re2js says, in a rule writer's words ───────────────────────────────────────────────────────

const sentences: Readonly<Record<string, (part: string) => readonly [string, string?]>> = {
  'missing closing )': () => [
    say`A "(" is never closed.`,
    say`Close it, or write "\\(" for the character.`,
  ],
  'unexpected )': () => [
    say`A ")" closes nothing.`,
    say`Remove it, or write "\\)" for the character.`,
  ],
  'missing closing ]': () => [
    say`A "[" is never closed.`,
    say`Close it, or write "\\[" for the character.`,
  ],
  'missing argument to repetition operator': (part) => [
    say`"${part}" has nothing before it to repeat.`,
    say`Write "\\${part}" for the character, or ".*" for any text.`,
  ],
  'invalid nested repetition operator': (part) => [
    say`"${part}" repeats a repeat.`,
    say`Put the inner one in "(?:…)".`,
  ],
  'invalid repeat count': (part) => [
    say`"${part}" is not a count that RE2 takes.`,
    say`Give the smaller number first, and at most 1000 in all.`,
  ],
  'invalid character class range': (part) => [
    say`"${part}" is not a range or class that RE2 knows.`,
    say`Put the lower end first; scripts are written as \\p{Greek}, kinds as \\pL.`,
  ],
  'invalid escape sequence': (part) => [say`RE2 has no "${part}".`, insteadOfEscape(part)],
  'trailing backslash at end of expression': () => [
    say`The expression ends in a "\\" with nothing after it.`,
    say`Write "\\\\" for a backslash.`,
  ],
  'invalid named capture': (part) => [
    say`"${part}" does not begin a group with a proper name.`,
    say`Use letters, digits and "_", beginning with a letter, as in (?<order_id>…).`,
  ],
  'duplicate capture group name': (part) => [
    say`Two groups are named "${part}".`,
    say`Give each its own name.`,
  ],
  'invalid or unsupported Perl syntax': (part) => [
    say`RE2 has no "${part}".`,
    say`Write "(?:…)" for a group without a name, "(?<name>…)" for one with a name, "(?i)" to pass over case.`,
  ],
  'expression nests too deeply': () => [say`The expression nests too deeply.`, say`Split it.`],
  'expression too large': () => [say`The expression is too large.`, say`Split it.`],
};

function explainSyntax(text: string, error: unknown): PatternProblem {
  const { description, part } =
    error instanceof RE2JSSyntaxException
      ? { description: error.error, part: error.input ?? '' }
      : { description: '', part: '' };
  const [message, hint] = sentences[description]?.(part) ?? [
    say`"${text}" is not an expression that RE2 can read.`,
  ];
  return { ...locate(text, description, part), message, ...(hint === undefined ? {} : { hint }) };
}

function locate(
  text: string,
  description: string,
  part: string,
): { readonly at: number; readonly length: number } {
  const starts = [...tokenStarts(text)];
  if (description === 'missing closing )') {
    const open: number[] = [];
    for (const at of starts) {
      if (text[at] === '(') open.push(at);
      if (text[at] === ')') open.pop();
    }
    return { at: open.at(-1) ?? 0, length: 1 };
  }
  if (description === 'unexpected )') {
    let depth = 0;
    const at = starts.find((start) => {
      if (text[start] === '(') depth++;
      return text[start] === ')' && --depth < 0;
    });
    return { at: at ?? 0, length: 1 };
  }
  if (description === 'missing closing ]') return { at: text.length - part.length, length: 1 };
  if (description.startsWith('trailing')) return { at: text.length - 1, length: 1 };
  if (description.startsWith('duplicate')) {
    return { at: text.lastIndexOf(`<${part}>`) + 1, length: part.length };
  }
  const at = starts.find((start) => text.startsWith(part, start)) ?? text.indexOf(part);
  return part === '' || at === -1 ? { at: 0, length: text.length } : { at, length: part.length };
}

/** Returns whether an expression may match the empty text; `true` if that is not sure. */
export function canMatchEmpty({ text }: RegexPattern): boolean {
  const root = readRegex(text);
  return root === undefined || canBeEmpty(root);
}
