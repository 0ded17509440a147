import { oddSpace, unseen } from '../report/characters.js';
import { oddSpaceHint, oddSpaceMessage, wrongDashMessage } from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import {
  bracket,
  buttonsBelowText,
  type Candidate,
  indentation,
  type NearbyLine,
  openQuote,
} from './repairs-of-structure.js';
import type { YamlFaults } from './yaml-faults.js';

/** A change of one line that makes a file valid YAML, and so shows what was wrong with it. */
export interface Repair {
  /** What is marked, as offsets in the whole text. */
  readonly start: number;
  readonly end: number;
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint: string;
}

/** How many changes are tried. */
const maxTries = 40;
/** Longer lines are skipped. */
const maxLine = 2000;

/**
 * Searches for a change of a line near `at`, where reading broke off, with which reading goes on past that line. What
 * it finds is proved to be the cause, or as good as proved.
 *
 * @param goesOn returns whether reading goes on past an offset after a change
 */
export function findRepair(
  text: string,
  at: number,
  goesOn: YamlFaults['goesOn'],
): Repair | undefined {
  const odd = oddSpaces(text, at, goesOn);
  if (odd) return odd;
  const lines = linesNear(text, at);
  const last = lineAt(text, at);
  let tries = 0;
  for (const candidatesOf of [
    dash,
    wideSigns,
    missingSign,
    flowText,
    blockText,
    openQuote,
    bracket,
    buttonsBelowText,
    otherEnd,
    indentation,
  ]) {
    for (const line of lines) {
      for (const candidate of candidatesOf(line)) {
        if (tries++ === maxTries) return undefined;
        const change = { from: line.start, to: line.end, text: candidate.line };
        if (!goesOn(last.end, change)) continue;
        const shown = candidate.line.trim();
        return {
          start: line.start + candidate.at,
          end: line.start + candidate.at + Math.max(1, candidate.length),
          message: candidate.message,
          hint:
            candidate.hint ??
            (shown.length <= 200 ? say`Write: ${shown}` : say`Put the text in quotes.`),
        };
      }
    }
  }
  return undefined;
}

function lineAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.length : end };
}

/** Returns the line in which reading broke off, the three above it, and the one below: the mistake is in one of them. */
function linesNear(text: string, at: number): readonly NearbyLine[] {
  const all: { start: number; end: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const shown = line.replace(/\r$/, '');
    if (shown.trim() !== '' && shown.length <= maxLine && !/^\s*#/.test(shown)) {
      all.push({ start, end: start + shown.length, text: shown });
    }
    start += line.length + 1;
  }
  const broken = all.findLastIndex((line) => line.start <= at);
  return [broken, broken - 1, broken - 2, broken - 3, broken + 1]
    .filter((index) => all[index] !== undefined)
    .map((index) => ({
      ...all[index]!,
      above: [
        ...all.slice(Math.max(0, index - 8), index).reverse(),
        ...outerLines(all, index - 8),
      ].map((line) => line.text),
      below: all[index + 1]?.text,
    }));
}

/** Returns the lines above a line that begin further out than all between, the nearest first: a list that goes on, say. */
function outerLines<T extends { readonly text: string }>(all: readonly T[], end: number): T[] {
  const outer: T[] = [];
  let column = Number.POSITIVE_INFINITY;
  for (let index = end - 1; index >= 0 && column > 0; index--) {
    const own = all[index]!.text.search(/\S/);
    if (own >= column) continue;
    column = own;
    outer.push(all[index]!);
  }
  return outer;
}

// ── Odd spaces ──────────────────────────────────────────────────────────────────────────────────────

/** Where YAML needs a plain space: before a line, after a colon, after a dash. */
export const needsSpace = new RegExp(
  `(?:^ *|^ *(?:- +)*-|(?:^|[ {,[])[\\w."'-]+:)(${oddSpace.source}|${unseen.source})`,
  'gm',
);

function oddSpaces(text: string, at: number, goesOn: YamlFaults['goesOn']): Repair | undefined {
  const last = lineAt(text, at).end;
  const [first, ...more] = text.matchAll(needsSpace);
  const start = first && first.index + first[0].length - 1;
  if (start === undefined || start > last) return undefined;
  const plain = new RegExp(`${oddSpace.source}|${unseen.source}`, 'g');
  const change = { from: start, to: last, text: text.slice(start, last).replace(plain, ' ') };
  if (!goesOn(last, change)) return undefined;
  return {
    start,
    end: start + 1,
    message: oddSpaceMessage(text.charAt(start)),
    hint: oddSpaceHint(1 + more.length),
  };
}

// ── Texts without quotes ────────────────────────────────────────────────────────────────────────────

function cannotBegin(text: string): string {
  return say`A text cannot begin with ${JSON.stringify(text.charAt(0))} unless it is quoted.`;
}

/** Returns a text in quotes, without those of a word processor around it. */
function inPlainQuotes(text: string): string {
  return inQuotes(/^[“”„«‘](.+)[“”»’]$/s.exec(text)?.[1] ?? text);
}

/** Everything before the value of a line: indentation, dashes, a key. */
const head =
  /^\s*(?:-\s+)*(?:(?:"[^"]*"|'[^']*'|[^\s"'{}[\],#&*!|>%@`:-][^:"'{}[\]#]*|-[^\s:"'{}[\]#]+):\s+)?/;

/** Repairs texts that need quotes: `reply: *New* pizza`, `reply: {id} is on its way`, `reply: > big deal`, `- ? what`. */
function* blockText({ text }: NearbyLine): Generator<Candidate> {
  const before = head.exec(text)![0];
  const value = text.slice(before.length).trimEnd();
  if (value === '') return;
  const quoted = (written: string) => before + inPlainQuotes(written);
  const place = { at: before.length, length: value.length };
  const comment = / #/.exec(value);
  if (comment && /^[^\s"'{}[\]*&!|>%@`?,]/.test(value)) {
    yield {
      at: before.length + comment.index + 1,
      length: value.length - comment.index - 1,
      // The lines below may continue the text.
      line: `${before}${value.replace(' #', ' -')}`,
      message: say`A comment begins here, so the rest of the line is not part of the text.`,
      hint: say`Put the text in quotes, from its first word to its last.`,
    };
  }
  // A line without a key continues the text of the line above.
  if (!/\S/.test(before)) return;
  // A text may begin with a bracket that is closed before the end; otherwise the closing one may be missing.
  if (
    /^(?:[*&!|>%@`?,]|\{\{[\w. ]+\}\}\s*\S|\{[^{}"':,]*\}\s*\S|\[[^[\]"':,]*\]\s*\S)/.test(value)
  ) {
    yield { ...place, line: quoted(value), message: cannotBegin(value) };
  }
  const [, item] = /^-\s+(\S.*)$/.exec(value) ?? [];
  if (item !== undefined && /:\s+$/.test(before)) {
    const indent = /^\s*/.exec(text)![0];
    yield {
      at: before.length,
      length: 1,
      line: `${before.trimEnd()}\n${indent}  ${value}`,
      message: say`A list cannot begin in the line of its key.`,
      hint: say`Write ${JSON.stringify(value)} in the line below, indented by two spaces more than the key.`,
    };
  }
  if (/: /.test(value) && /^[^\s"'{}[\]*&!|>%@`]/.test(value) && /:\s+$/.test(before)) {
    const colon = value.indexOf(': ');
    yield {
      at: before.length + colon,
      length: 1,
      line: quoted(value),
      message: say`There is a second ": " in this line, so it reads as a key inside a value.`,
    };
  }
}

/** Texts between braces or brackets that contain a special character of YAML. */
const inFlow: readonly (readonly [pattern: RegExp, message: (text: string) => string])[] = [
  [
    /([:,[]\s+)((?:(?!: )[^"'[\],{}])+\{[^{}]*\}(?:[^"'{},[\]]|\{[^{}]*\})*?)(?=\s*[,}\]])/dg,
    () => say`Between { and } a text with "{" needs quotes.`,
  ],
  [
    /([:,[]\s+)(\{[\w.|]+\}[^"',{}[\]]*?)(?=\s*[,}\]])/dg,
    () => say`Between { and } a text with "{" needs quotes.`,
  ],
  [/(:\s+)(\[[^[\]"',{}]*\][^\s"',{}[\]][^"',{}]*?)(?=\s*[,}])/dg, cannotBegin],
  [/([:,[]\s+)(#[^"',{}[\]]*?)(?=\s*[,}\]])/dg, cannotBegin],
  [/([:,[{]\s*)([*&!|>%@`][^"',{}[\]]*?)(?=\s*[,}\]])/dg, cannotBegin],
  [
    /([:,[]\s*)([^\s"'[\]{},][^"'[\]{},]*? #[^"',{}[\]]*?)(?=\s*[,}\]])/dg,
    () => say`A comment begins at " #", so the rest of the line is hidden, its closing brace too.`,
  ],
  // The text behind a key before the key with it.
  [/(:\s+)([^\s"'[\]{},][^"'[\]{},:]*: [^"',{}[\]]*?)(?=\s*[,}\]])/dg, secondColon],
  [/([,[]\s+)([^\s"'[\]{},][^"'[\]{},:]*: [^"',{}[\]]*?)(?=\s*[,}\]])/dg, secondColon],
];

function secondColon(): string {
  return say`There is a second ": " in this text, so it reads as a key inside a value.`;
}

/** Keys that are often next to others between braces: a comma is missing before them, rather than quotes. */
const nextKey =
  /(?<=[^\s,{])\s+(?=(?:title|payload|text|url|phone|name|when|reply|route|is|in|like|regex|contains|starts_with|ends_with|ignore_case|days|hours|timezone|from|until|image|subtitle|buttons): )/;

function* flowText({ text }: NearbyLine): Generator<Candidate> {
  if (!/[{[]/.test(text)) return;
  const gap = nextKey.exec(text);
  if (gap) {
    yield {
      at: gap.index,
      length: 1,
      line: `${text.slice(0, gap.index).replace(/\s*(?:;|\band|&&)$/, '')},${text.slice(gap.index)}`,
      message: say`A comma is missing here: two entries run into one another.`,
    };
  }
  for (const [pattern, message] of inFlow) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = (match as RegExpExecArray).indices![2]!;
      const value = text.slice(start, end);
      const line = text.slice(0, start) + inPlainQuotes(value) + text.slice(end);
      yield { at: start, length: value.length, line, message: message(value) };
    }
  }
}

/** Repairs a dash of a word processor, or a bullet, instead of `-`. */
function* dash({ text }: NearbyLine): Generator<Candidate> {
  const [numbered, space = '', number = ''] = /^(\s*)(\d{1,3}[.)])(?=\s+\S)/.exec(text) ?? [];
  if (numbered !== undefined) {
    yield {
      at: space.length,
      length: number.length,
      // The lines below keep their indentation.
      line: `${space}-${' '.repeat(number.length - 1)}${text.slice(numbered.length)}`,
      message: wrongDashMessage(number),
    };
  }
  const [whole, indent = '', sign = ''] = /^(\s*)([–—−•·‣*])\s+/u.exec(text) ?? [];
  if (whole === undefined) return;
  yield {
    at: indent.length,
    length: 1,
    line: `${indent}- ${text.slice(whole.length)}`,
    message: wrongDashMessage(sign),
  };
}

/** Repairs a comment of another language after a value, and a comma or a semicolon at the end of a line. */
function* otherEnd({ text }: NearbyLine): Generator<Candidate> {
  const comment = /(?:^|\s)(\/\/|<!--|\/\*|;)\s/.exec(text);
  if (comment) {
    const sign = comment[1]!;
    const at = comment.index + comment[0].indexOf(sign);
    yield {
      at,
      length: sign.length,
      line: `${text.slice(0, at)}#${text.slice(at + sign.length)}`,
      message: say`A comment begins with "#", not with ${JSON.stringify(sign)}.`,
    };
  }
  const end = /(?<=[}\]"'])\s*([,;])\s*$/.exec(text);
  if (end && /:\s/.test(text)) {
    yield {
      at: text.lastIndexOf(end[1]!),
      length: 1,
      line: text.slice(0, end.index),
      message: say`A line needs no ${JSON.stringify(end[1])} at its end.`,
    };
  }
}

const wide = '｛｝［］，：';
const narrow = '{}[],:';

/** Brackets as they are typed among Chinese or Japanese words. */
function* wideSigns({ text }: NearbyLine): Generator<Candidate> {
  const at = text.search(/[｛［]/);
  if (at === -1) return;
  const sign = text.charAt(at);
  yield {
    at,
    length: 1,
    line: text.replace(/[｛｝［］，：]/g, (each) => narrow.charAt(wide.indexOf(each))),
    message: say`${JSON.stringify(sign)} is not the plain ${JSON.stringify(narrow.charAt(wide.indexOf(sign)))} that is due here.`,
  };
}

/** Adds a missing space after a colon or a dash, or a missing colon after a key. */
function* missingSign({ text, below }: NearbyLine): Generator<Candidate> {
  const colon = /^(\s*(?:- +)*[A-Za-z_][\w.]*):(?=[^\s/])/.exec(text);
  if (colon) {
    yield {
      at: colon[0].length - 1,
      length: 1,
      line: `${colon[0]} ${text.slice(colon[0].length)}`,
      message: say`A space is missing after this colon.`,
    };
  }
  const [dashed] = /^\s*-(?=[A-Za-z{["'])/.exec(text) ?? [];
  if (dashed !== undefined) {
    yield {
      at: dashed.length - 1,
      length: 1,
      line: `${dashed} ${text.slice(dashed.length)}`,
      message: say`A space is missing after this dash.`,
    };
  }
  const [whole, start = '', word = '', sign = ''] =
    /^(\s*(?:- +)*)([a-z_]+)(?: *(=|：|﹕|∶) *)(?=\S)/u.exec(text) ?? [];
  if (whole !== undefined) {
    yield {
      at: whole.indexOf(sign, start.length + word.length),
      length: 1,
      line: `${start}${word}: ${text.slice(whole.length)}`,
      message: say`A key needs ":" behind it, not ${JSON.stringify(sign)}.`,
    };
  }
  const [, indent = '', key] = /^(\s*(?:- +)*)([a-z_]+)\s*$/.exec(text) ?? [];
  if (key !== undefined && /^ */.exec(below ?? '')![0].length >= indent.length) {
    yield {
      at: indent.length,
      length: key.length,
      line: `${indent}${key}:`,
      message: say`A colon is missing after ${JSON.stringify(key)}.`,
    };
  }
}
