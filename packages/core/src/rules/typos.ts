// Decides whether one word is a slip of another: a letter wrong, missing, too many, or two neighbours swapped.

import { isUnspaced, type PhraseWord } from './words.js';

const oneFrom = 5;
const twoFrom = 9;
const longest = 32;

/** Typos are only looked for in columns with at most this number of texts. */
export const mostWithTypos = 10_000;

/** Returns how many slips a word may have: 0, 1 or 2. It depends on the length of the word in the rules. */
export function slipsOf({ text, open }: PhraseWord): number {
  if (open || text.length < oneFrom || isUnspaced(text) || /\p{N}/u.test(text)) return 0;
  const length = countCharacters(text);
  if (length < oneFrom || length > longest) return 0;
  return mostSlips(length);
}

/** Returns how many slips a word of this length may have, if it may have any. */
export function mostSlips(length: number): number {
  return length < twoFrom ? 1 : 2;
}

/** A longer word of a text cannot be a slip of anything. */
export const longestSlip = longest + 2;

/** Returns whether a written word is the wanted one with at most this number of slips, none of them in the first letter. */
export function isSlip(written: string, wanted: string, most: number): boolean {
  if (written === wanted) return true;
  if (most === 0 || written.charCodeAt(0) !== wanted.charCodeAt(0)) return false;
  if (written.length > wanted.length + 2 * most || wanted.length > written.length + 2 * most) {
    return false;
  }
  if (written.codePointAt(0) !== wanted.codePointAt(0)) return false;
  const count = readCodes(written, 0, written.length, ours);
  const wantedCount = readCodes(wanted, 0, wanted.length, theirs);
  if (count === -1 || wantedCount === -1) return false;
  return (
    Math.abs(count - wantedCount) <= most && distance(ours, count, theirs, 0, wantedCount) <= most
  );
}

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const ours = new Int32Array(longestSlip);
const theirs = new Int32Array(longestSlip);

/**
 * Reads the characters of a part of a text as numbers.
 *
 * @returns how many there are; -1 if there are more than in any slip
 */
export function readCodes(text: string, start: number, end: number, into: Int32Array): number {
  let count = 0;
  for (let at = start; at < end; ) {
    if (count === longestSlip) return -1;
    const code = text.codePointAt(at)!;
    into[count++] = code;
    at += code > 0xffff ? 2 : 1;
  }
  return count;
}

/**
 * By letter of the wanted word: its places in the word, as bits; all 0 between two calls. Beyond the first two planes
 * there are only letters of scripts without spaces.
 */
let places: Int32Array | undefined;

/**
 * Returns the optimal string alignment distance of a written word and the wanted one, which begins at a place of `b`
 * and has at most 32 letters. A column of the table of distances is kept as two numbers, whose bits say where it goes
 * up and down: see Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances (2003).
 */
export function distance(
  a: ArrayLike<number>,
  rows: number,
  b: ArrayLike<number>,
  start: number,
  columns: number,
): number {
  places ??= new Int32Array(0x20000);
  for (let at = 0; at < columns; at++) places[b[start + at]!]! |= 1 << at;
  const last = 1 << (columns - 1);
  let distance = columns;
  let up = -1;
  let down = 0;
  let level = 0;
  let before = 0;
  for (let at = 0; at < rows; at++) {
    const here = places[a[at]!]! | 0;
    const swapped = ((~level & here) << 1) & before;
    level = (((here & up) + up) ^ up) | here | down | swapped;
    let right = down | ~(level | up);
    let left = level & up;
    if ((right & last) !== 0) distance++;
    if ((left & last) !== 0) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(level | right);
    down = right & level;
    before = here;
  }
  for (let at = 0; at < columns; at++) places[b[start + at]!] = 0;
  return distance;
}
