import {
  codePoint,
  curly,
  findLookAlike,
  insideCurly,
  nameOf,
  oddSpace,
  unseen,
} from '../report/characters.js';
import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { say, translated } from '../report/say.js';
import type { Span } from '../report/source.js';
import { keywordOf } from '../rules/operators/list.js';
import { type TextNode, within } from '../syntax/node.js';
import { type Compared, isTyped, type Sent } from './walk-texts.js';

const atAnEnd = new RegExp(`^[${curly}]|[${curly}]$`);

/**
 * Finds what people do not see, or mistake for another character, in a payload or a text that is compared: quotes and
 * spaces of a word processor, zero-width characters, letters of another script, a space or a line break at an end.
 */
export function findInvisibleCharacter(text: Compared | Sent): Finding | undefined {
  const { node } = text;
  if (text.role === 'words') return quotedWords(node);
  // An expression may look for such characters.
  if (text.role === 'compared' && text.operator === 'regex') {
    return curlyAround(node) ?? escaped(node, true) ?? lineBreak(node);
  }
  const typed = text.role === 'compared' && isTyped(text.field);
  const finding =
    curlyQuote(node, typed) ??
    escaped(node, false) ??
    oddCharacter(node, typed) ??
    lookAlike(node) ??
    (text.role === 'compared' ? spaceOfTest(text.operator, node) : spaceAtEnd(node, true, true));
  // A writer who lists it both with and without knows about it.
  const meant = cleaned(node);
  const known =
    text.role === 'compared' && meant !== node.text && text.among.some((one) => one.text === meant);
  return known ? undefined : finding && { follows: [node.span], ...finding };
}

function found(span: Span, message: string, hint: string): Finding {
  return { code: 'invisible-character', span, message, hint };
}

/** Returns the text with the characters that were most likely meant. */
function cleaned({ text }: TextNode): string {
  const plain = text
    .replace(new RegExp(unseen, 'g'), '')
    .replace(new RegExp(oddSpace, 'g'), ' ')
    .trim();
  return (insideCurly(plain) ?? plain).replace(/[“”„‟«»]/g, '"');
}

function write(node: TextNode): string {
  return say`Write ${inQuotes(cleaned(node))}.`;
}

/** Finds quotes that people would see around a text; those inside YAML quotes are intended. */
function quotedWords(node: TextNode): Finding | undefined {
  const { text, plain } = node;
  const inside = insideCurly(text);
  if (!plain || inside === undefined || new RegExp(`[${curly}]`).test(inside)) return;
  return found(
    node.span,
    say`${quote(text.charAt(0))} is a typographic quote, and so is part of the text: people would see it.`,
    say`Write ${inQuotes(inside)}, or '${text}' if the quotes are to be seen.`,
  );
}

function curlyQuote(node: TextNode, typed: boolean): Finding | undefined {
  const { text, plain } = node;
  const match = typed
    ? plain
      ? atAnEnd.exec(text)
      : null
    : (/[“”„‟«»]/.exec(text) ?? atAnEnd.exec(text));
  if (!match || text.length < 2) return undefined;
  return found(
    within(node, match.index, match.index + 1),
    say`${quote(match[0])} is a typographic quote, and so is part of the text.`,
    write(node),
  );
}

/** Finds quotes around all of an expression; elsewhere it may look for such quotes. */
function curlyAround(node: TextNode): Finding | undefined {
  const { text, plain } = node;
  return plain && new RegExp(`^[^${curly}]+$`).test(insideCurly(text) ?? '')
    ? curlyQuote(node, false)
    : undefined;
}

const unseenRun = new RegExp(`^(?:${unseen.source})+`);

/** What a backslash and a letter mean in double quotes: `\b` is not the edge of a word there. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\b', 'b'],
  ['\f', 'f'],
  ['\v', 'v'],
  ['\x07', 'a'],
  ['\x1b', 'e'],
  ['\0', '0'],
]);

/** Finds a control character that was made by a backslash and that no text has: a regex in double quotes is full of them. */
function escaped(node: TextNode, isRegex: boolean): Finding | undefined {
  const { text, span } = node;
  if (node.plain || span.source.text.charAt(span.start) !== '"') return undefined;
  const match = /[\x00\x07\x08\x0b\x0c\x1b]/.exec(text);
  if (!match) return undefined;
  const written = `\\${escapes.get(match[0])}`;
  return found(
    within(node, match.index, match.index + 1),
    say`${quote(written)} between double quotes is a control character, which no text has.`,
    isRegex || escapes.get(match[0]) === 'b'
      ? say`Put the expression in single quotes: between them a backslash is a backslash.`
      : say`Put the text in single quotes: between them a backslash is a backslash.`,
  );
}

function oddCharacter(node: TextNode, typed: boolean): Finding | undefined {
  const { text } = node;
  for (const { 0: character, index: at } of text.matchAll(
    new RegExp(`${oddSpace.source}|${unseen.source}`, 'g'),
  )) {
    if (isAtHome(text, at, typed)) continue;
    const seen = oddSpace.test(character);
    const finding = found(
      within(node, at, at + 1),
      say`There is a ${nameOf(character)} in this text${
        seen ? say`, which looks like a space and is not one` : say`, and nobody can see it`
      }.`,
      write(node),
    );
    // Two placeholders with nothing else between them are told as that.
    const [run] = unseenRun.exec(text.slice(at)) ?? [character];
    return { ...finding, follows: [within(node, at, at + run.length)] };
  }
  return undefined;
}

/** Returns whether a character is in place: joiners in emoji and some scripts, wide spaces between letters of that width. */
function isAtHome(text: string, at: number, typed: boolean): boolean {
  const before = [...text.slice(0, at)].at(-1) ?? '';
  const after = [...text.slice(at + 1)][0] ?? '';
  switch (text.charAt(at)) {
    case '\u200c':
    case '\u200d':
      return /[^\p{ASCII}]/u.test(before) && /[^\p{ASCII}]/u.test(after);
    case '\u3000':
      return typed && /[^\u0000-\u2e7f]/.test(before + after);
    default:
      return false;
  }
}

function lookAlike(node: TextNode): Finding | undefined {
  const like = findLookAlike(node.text);
  if (!like) return undefined;
  const { at, letter, latin, script } = like;
  return found(
    within(node, at, at + 1),
    say`The ${quote(letter)} (${codePoint(letter)}) in ${quote(node.text)} is a ${translated(script)} letter that looks like ${quote(latin)}.`,
    say`Type the ${quote(latin)} again.`,
  );
}

function spaceOfTest(operator: string, node: TextNode): Finding | undefined {
  const ends = keywordOf(operator)?.ends;
  return ends ? spaceAtEnd(node, ends !== 'end', ends !== 'start') : lineBreak(node);
}

function spaceAtEnd(node: TextNode, start: boolean, end: boolean): Finding | undefined {
  const { text } = node;
  if (text.trim() === '') return undefined;
  const broken = lineBreak(node);
  if (broken) return broken;
  const [first] = start ? (/^[ \t\n\r]+/.exec(text) ?? []) : [];
  const [last] = end ? (/[ \t\n\r]+$/.exec(text) ?? []) : [];
  const spaces = first ?? last;
  if (spaces === undefined) return undefined;
  const kind = /^[\n\r]/.test(spaces)
    ? say`line break`
    : /^\t/.test(spaces)
      ? say`tab`
      : say`space`;
  const place = first
    ? within(node, 0, first.length)
    : within(node, text.length - spaces.length, text.length);
  return found(
    place,
    first
      ? say`This text begins with a ${kind}, which is part of it.`
      : say`This text ends with a ${kind}, which is part of it.`,
    say`Write ${inQuotes(text.trim())}.`,
  );
}

/** Finds the line break at the end of a text behind `|` or `>`. */
function lineBreak(node: TextNode): Finding | undefined {
  const { source, start } = node.span;
  const sign = source.text.charAt(start);
  if (node.plain || !/[|>]/.test(sign) || !node.text.endsWith('\n')) return undefined;
  const text = node.text.trim();
  const inLine = text.includes('\n') ? '' : say`, or the text in the same line: ${inQuotes(text)}`;
  return found(
    { source, start, end: start + 1 },
    say`The ${quote(sign)} keeps a line break at the end of this text.`,
    say`Write ${quote(`${sign}-`)}${inLine}.`,
  );
}
