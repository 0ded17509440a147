import { makeAutomaton, type Word } from './automaton-builder.js';
import type { Posting } from './posting.js';
import { WordIndex } from './word-index.js';

/** How many characters of a word are looked for at least, so that they seldom stand in a text by chance. */
const shortestStem = 4;

/** Makes an index of words. */
export function makeWordIndex(postings: ReadonlyMap<string, Posting>): WordIndex {
  // In the order of their UTF-16 units, as those that begin alike stand side by side.
  const sorted = [...postings.keys()].sort();
  const stems = new Map<string, Word>();
  const tails: number[] = [];
  const words = new Int32Array(3 * sorted.length);
  sorted.forEach((word, number) => {
    const { value, least } = postings.get(word)!;
    const shared = Math.max(
      sharedStart(word, sorted[number - 1] ?? ''),
      sharedStart(word, sorted[number + 1] ?? ''),
    );
    const end = Math.max(shared + 1, shortestStem);
    stems.set(word.slice(0, end), { value: number, least, once: end >= word.length });
    const start = tails.length;
    for (let at = end; at < word.length; at++) tails.push(word.charCodeAt(at));
    words.set([start, tails.length, value], 3 * number);
  });
  return new WordIndex(makeAutomaton(stems), Uint16Array.from(tails), words);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
