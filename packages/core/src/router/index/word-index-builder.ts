import type { Steps } from '../../steps.js';
import { makeAutomaton, type Word } from './automaton-builder.js';
import type { Posting } from './posting.js';
import { WordIndex } from './word-index.js';

/** The stem of a word has at least this number of characters, so that it seldom occurs in a text by chance. */
const shortestStem = 4;

/** Builds an index of words. */
export function* makeWordIndex(postings: ReadonlyMap<string, Posting>): Steps<WordIndex> {
  // By UTF-16 code units, so that words that begin alike are next to each other.
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
  yield;
  return new WordIndex(yield* makeAutomaton(stems), Uint16Array.from(tails), words);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
