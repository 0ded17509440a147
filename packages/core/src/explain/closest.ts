import { toForm } from '../rules/forms.js';
import type { Test } from '../rules/model.js';
import { type LeafTest, operatorOf } from '../rules/operators/list.js';
import { type List, sizeOf } from '../rules/tables/table.js';
import { countCharacters, isSlip, mostWithTypos, slipsOf } from '../rules/typos.js';
import { type Phrase, wordsOf } from '../rules/words.js';

/** A text that a test asks for, and by how many letters a value differs from it. */
export interface Closest {
  readonly text: string;
  readonly letters: number;
  /** `typos` stands beside the test, but the words that differ may have no slip: they are short, say. */
  readonly exact?: true;
}

/** More letters than these make another word. */
const mostLetters = 2;

/** Returns the text of a test that a value is a slip or two away from: the closest, and of equally close ones the first. */
export function closest(test: Test, value: string): Closest | undefined {
  switch (test.kind) {
    case 'all':
    case 'any':
      return best(test.of.map((one) => closest(one, value)));
    case 'not':
      return undefined;
    default:
      return closestOf(test, value);
  }
}

function closestOf(test: LeafTest, value: string): Closest | undefined {
  const typos = 'typos' in test && test.typos === true;
  const set = operatorOf(test).takes(test);
  if (set.kind === 'phrases') {
    const words = wordsOf(value).map(({ text }) => text);
    return best(set.patterns.map((phrase) => inWords(phrase, words, typos)));
  }
  if (set.kind !== 'literals' && set.kind !== 'cells') return undefined;
  const { list } = set;
  if (list === undefined || sizeOf(list) > mostWithTypos) return undefined;
  if (set.kind === 'cells' && set.standing === 'some') return inCells(list, value, typos);
  const written = toForm(value, 'loose');
  return best(list.values.map((cell) => asText(cell, written, toForm(cell, 'loose'))));
}

/** Compares a text as a whole. */
function asText(text: string, written: string, wanted: string): Closest | undefined {
  const letters = lettersBetween(written, wanted);
  return letters === undefined ? undefined : { text, letters };
}

/** Compares the words of a list's cells with those of a value. */
function inCells(list: List, value: string, typos: boolean): Closest | undefined {
  const words = wordsOf(value).map(({ text }) => text);
  return best(list.values.map((text) => inWords({ text, words: wordsOf(text) }, words, typos)));
}

/** Compares a phrase with the words of a value: all letters of its words count. */
function inWords(
  { text, words }: Pick<Phrase, 'text' | 'words'>,
  written: readonly string[],
  typos: boolean,
) {
  const all: (Closest | undefined)[] = [];
  for (let start = 0; start + words.length <= written.length; start++) {
    let letters = 0;
    let exact = typos;
    for (const [at, word] of words.entries()) {
      const one = lettersBetween(written[start + at]!, word.text);
      letters += one ?? Number.POSITIVE_INFINITY;
      if (one !== 0) exact &&= slipsOf(word) === 0;
    }
    if (letters > mostLetters) continue;
    all.push({ text, letters, ...(exact && letters > 0 && { exact }) });
  }
  return best(all);
}

/** Returns by how many letters a written word differs from another, as `typos` counts; nothing for short words. */
function lettersBetween(written: string, wanted: string): number | undefined {
  if (written === wanted) return 0;
  const length = countCharacters(wanted);
  for (let letters = 1; letters <= mostLetters; letters++) {
    if (length >= 3 * letters + 1 && isSlip(written, wanted, letters)) return letters;
  }
  return undefined;
}

function best(all: readonly (Closest | undefined)[]): Closest | undefined {
  let found: Closest | undefined;
  for (const one of all) if (one && one.letters < (found?.letters ?? Infinity)) found = one;
  return found;
}

/** Returns the same test with typos allowed; `undefined` if that changes nothing, or is impossible. */
export function withTypos(test: Test): Test | undefined {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const of = test.of.map((part) => withTypos(part) ?? part);
      return of.some((part, at) => part !== test.of[at]) ? { ...test, of } : undefined;
    }
    case 'words':
      return test.typos ? undefined : { ...test, typos: true };
    case 'lookup':
      if (test.typos || sizeOf(test.list) > mostWithTypos) return undefined;
      return { ...test, words: test.words ?? 'all', typos: true };
    default:
      return undefined;
  }
}

/** Returns whether a test looks for a row. */
export function looksUp(test: Test): boolean {
  if (test.kind === 'any' || test.kind === 'all') return test.of.some(looksUp);
  return test.kind === 'lookup';
}
