import { say } from '../report/say.js';
// Decides what the words of a text are, and how the value of a `words` is looked for among them.

import { quote } from '../report/problems.js';
import { foldLoose } from './loose.js';
import type { PatternProblem } from './pattern-problem.js';

/** Written around each character of a script without spaces: a pattern may begin and end there. */
export const seam = '\u0001';

/** One word of a phrase, as `cutWords` writes it. */
export interface PhraseWord {
  readonly text: string;
  /** Whether any ending may follow: it was written with a `*`. */
  readonly open: boolean;
}

/** Where the words of a cell must be in a text: anywhere in a row, or as all of its words. */
export type WordsPlace = 'some' | 'all';

/** Words in a row: `where are you`, `pizza*`. */
export interface Phrase {
  /** As it was written. */
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

/** 1 is part of a word, 2 a word of its own, 0 separates words. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? 1 : /\p{S}/u.test(character) ? 2 : 0;
});

const unspacedLetter =
  '(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const character = `${unspacedLetter}\\p{M}*`;
/** A run without spaces, another run, and every other symbol; characters unknown to our Unicode version are symbols. */
const tokens = new RegExp(
  `(?<unspaced>(?:${character})+)|(?:(?!${unspacedLetter})[\\p{L}\\p{M}\\p{N}])+|[\\p{S}\\p{Cn}\\p{Co}]`,
  'gu',
);
const characters = new RegExp(character, 'gu');

/**
 * Returns the words of a text, folded as under `loose`: ` where are you ` for "Where are you?", with one space around
 * each. Each character of a script without spaces is between seams.
 */
export function cutWords(text: string): string {
  const folded = foldLoose(text);
  let cut = ' ';
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code > 127) return cutAny(folded);
    const kind = asciiKinds[code]!;
    if (kind === 1) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) {
      cut += `${folded.slice(start, at)} `;
      start = -1;
    }
    if (kind === 2) cut += `${folded[at]} `;
  }
  return start === -1 ? cut : `${cut}${folded.slice(start)} `;
}

function cutAny(folded: string): string {
  let cut = ' ';
  for (const token of folded.matchAll(tokens)) cut += `${toWord(token)} `;
  return cut;
}

function toWord({ 0: word, groups }: RegExpExecArray): string {
  return groups?.unspaced === undefined ? word : word.replace(characters, `${seam}$&`) + seam;
}

/** Returns the words of a text, in the form that phrases have. */
export function wordsOf(text: string): PhraseWord[] {
  const cut = cutWords(text);
  return cut.length < 3
    ? []
    : cut
        .slice(1, -1)
        .split(' ')
        .map((word) => ({ text: word, open: false }));
}

/**
 * Returns the part that a row of words has in the `cutWords` of any text that contains them: characters of a script
 * without spaces need no space around them. Empty if there is no word.
 *
 * @param cut the words, as `cutWords` returns them
 */
export function partOf(cut: string): string {
  if (cut.length < 3) return '';
  return cut.slice(cut[1] === seam ? 1 : 0, cut.at(-2) === seam ? -1 : undefined);
}

/** Returns whether a word, as `cutWords` writes it, belongs to a script without spaces. */
export function isUnspaced(word: string): boolean {
  return word.startsWith(seam);
}

const rowPattern = /^\{([A-Za-z_][A-Za-z0-9_]*)\s+in\s+([^\s{}](?:[^{}]*[^\s{}])?)\s*\}$/;

/** Returns the name of a row and the column whose words find it, from a `{shop in shops.town}` that is the whole text. */
export function parseRowWords(
  text: string,
): { readonly name: string; readonly within: string } | undefined {
  const [, name, within] = rowPattern.exec(text.trim()) ?? [];
  return name === undefined || within === undefined ? undefined : { name, within };
}

/** Reads the value of a `words`. */
export function parsePhrase(text: string): Phrase | PatternProblem {
  const folded = foldLoose(text);
  const words: PhraseWord[] = [];
  /** Where the last word ends. */
  let end = -1;
  let stars = 0;
  // `*` is punctuation, which only separates words; it is looked for between them.
  for (const token of folded.matchAll(new RegExp(`${tokens.source}|\\*`, 'gu'))) {
    const { 0: word, index } = token;
    const last = words.at(-1);
    if (word === '*') {
      stars++;
      const open = index === end && last?.open === false;
      if (!open) return badStar(text, stars);
      words[words.length - 1] = { text: last.text, open: true };
    } else {
      if (last?.open && index === end) return badStar(text, stars);
      words.push({ text: toWord(token), open: false });
    }
    end = index + word.length;
  }
  if (words.length === 0) return noWord(text);
  const brace = text.search(/\{[^{}]*\}/);
  if (brace !== -1) return noCapture(text, brace);
  return { text, words };
}

function badStar(text: string, number: number): PatternProblem {
  let at = -1;
  for (let left = number; left > 0; left--) at = text.slice(at + 1).search(/[*＊﹡]/u) + at + 1;
  return {
    at: Math.max(at, 0),
    length: 1,
    message: say`In ${quote(text)} "*" stands where no word ends: in "words" it is any ending of the word before it.`,
    hint: say`Put it at the end of a word, as in "pizza*"; what stands around the words need not be written.`,
  };
}

function noWord(text: string): PatternProblem {
  return {
    at: 0,
    length: text.length,
    message: say`There is no word in ${quote(text)}: punctuation and spaces only separate words.`,
    hint: say`Write a word, or use "contains" to look for punctuation.`,
  };
}

function noCapture(text: string, at: number): PatternProblem {
  const written = text.slice(at, text.indexOf('}', at) + 1);
  return {
    at,
    length: written.length,
    message: say`"words" keeps nothing of the text, so ${quote(written)} in it would be read as the word alone.`,
    hint: say`Use "like" with "loose: true" to keep a part of the text, write "{shop in shops.town}" by itself to find a cell of a table, or leave the braces away.`,
  };
}

/**
 * Returns what the `cutWords` of a text contains if the text contains these words in a row: one part if only the last
 * word may be open; otherwise these parts in this order, with the rest of a word between them.
 */
export function partsOf(words: readonly PhraseWord[]): string[] {
  const parts: string[] = [];
  let part = isUnspaced(words[0]!.text) ? '' : ' ';
  words.forEach(({ text, open }, index) => {
    const isLast = index === words.length - 1;
    if (open) {
      parts.push(part + (isUnspaced(text) ? text.slice(0, -1) : text));
      part = ' ';
    } else {
      part += isLast && isUnspaced(text) ? text : `${text} `;
      if (isLast) parts.push(part);
    }
  });
  return parts;
}

/** Returns whether a written word is a word of a phrase. Among characters without spaces, a phrase begins and ends anywhere. */
export function isPhraseWord(
  one: string,
  word: PhraseWord,
  isFirst: boolean,
  isLast: boolean,
): boolean {
  const { text, open } = word;
  if (!isUnspaced(text)) return open ? one.startsWith(text) : one === text;
  const own = open ? text.slice(0, -1) : text;
  const endsAnywhere = open || isLast;
  if (isFirst) return endsAnywhere ? one.includes(own) : one.endsWith(own);
  return endsAnywhere ? one.startsWith(own) : one === own;
}
