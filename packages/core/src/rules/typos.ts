// Decides whether one word is a slip of another: a letter wrong, missing, too many, or two neighbours swapped.

import { isUnspaced, type PhraseWord } from './words.js';

const oneFrom = 5;
const twoFrom = 9;
const longest = 32;

/** Typos are looked for in columns of no more texts than this. */
export const mostWithTypos = 10_000;

/** How many slips a word may have: 0, 1 or 2. Lengths are those of the word that was asked for. */
export function slipsOf({ text, open }: PhraseWord): number {
  if (open || text.length < oneFrom || isUnspaced(text) || /\p{N}/u.test(text)) return 0;
  const length = countCharacters(text);
  if (length < oneFrom || length > longest) return 0;
  return length < twoFrom ? 1 : 2;
}

/** No word of a text that is longer can be a slip of anything. */
export const longestSlip = longest + 2;

/** Whether a written word is the wanted one with this number of slips or fewer, none of them in the first letter. */
export function isSlip(written: string, wanted: string, most: number): boolean {
  if (written === wanted) return true;
  if (written.codePointAt(0) !== wanted.codePointAt(0)) return false;
  if (Math.abs(written.length - wanted.length) > 2 * most) return false;
  return distance(toCodes(written), toCodes(wanted), most) <= most;
}

export function toCodes(word: string): number[] {
  return Array.from(word, (character) => character.codePointAt(0)!);
}

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// Rows of the table below, for words that are no longer than `longestSlip`.
const width = longestSlip + 2;
let above = new Int32Array(width);
let row = new Int32Array(width);
let next = new Int32Array(width);

/** The optimal string alignment of two words of which neither is longer than `longestSlip`; more than `most` where it is more. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>, most: number): number {
  const [rows, columns] = [a.length, b.length];
  if (Math.abs(rows - columns) > most || rows > longestSlip || columns > longestSlip)
    return most + 1;
  for (let column = 0; column <= columns; column++) row[column] = column;
  for (let at = 1; at <= rows; at++) {
    next[0] = at;
    let least = at;
    for (let column = 1; column <= columns; column++) {
      const same = a[at - 1] === b[column - 1];
      let cost = Math.min(
        row[column - 1]! + (same ? 0 : 1),
        row[column]! + 1,
        next[column - 1]! + 1,
      );
      const isSwap =
        at > 1 && column > 1 && a[at - 1] === b[column - 2] && a[at - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, above[column - 2]! + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, at the cost of one.
    if (least > most + 1) return most + 1;
    [above, row, next] = [row, next, above];
  }
  return row[columns]!;
}
