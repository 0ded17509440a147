// Decides which texts meet several automata, if they are few; `undefined` if they are many, or may be.

import { takesAll, takesNone, tooMany } from './automaton.js';
import type { Demand } from './search.js';

const longest = 200;

/**
 * Returns all texts that meet demands on one form of a text, if there are at most `most`; `undefined` if there are
 * more, or may be.
 */
export function wordsOf(demands: readonly Demand[], most: number): readonly string[] | undefined {
  const ranges = rangesOf(demands);
  const words: string[] = [];
  let level: readonly Beginning[] = [
    { word: '', states: demands.map(({ automaton }) => automaton.start) },
  ];
  for (let length = 0; level.length > 0; length++) {
    if (length > longest) return undefined;
    const next: Beginning[] = [];
    for (const { word, states } of level) {
      if (meets(demands, states) && words.push(word) > most) return undefined;
      for (const [first, last] of ranges) {
        const to = follow(demands, states, first);
        if (to === 'none') continue;
        if (to === 'unknown' || next.length + last - first >= most) return undefined;
        for (let each = first; each <= last; each++) {
          if (each >= 0xd800 && each <= 0xdfff) return undefined;
          next.push({ word: word + String.fromCodePoint(each), states: to });
        }
      }
    }
    level = next;
  }
  return words;
}

interface Beginning {
  readonly word: string;
  readonly states: readonly number[];
}

function meets(demands: readonly Demand[], states: readonly number[]): boolean {
  return demands.every(
    ({ automaton, holds }, index) => automaton.accepts(states[index]!) === holds,
  );
}

function follow(
  demands: readonly Demand[],
  states: readonly number[],
  character: number,
): readonly number[] | 'none' | 'unknown' {
  const next: number[] = [];
  for (const [index, { automaton, holds }] of demands.entries()) {
    const state = automaton.next(states[index]!, character);
    if (state === tooMany) return 'unknown';
    if (state === (holds ? takesNone : takesAll)) return 'none';
    next.push(state);
  }
  return next;
}

/** Returns the ranges of characters from one edge of an automaton up to the next. */
function rangesOf(demands: readonly Demand[]): readonly (readonly [number, number])[] {
  const edges = new Set(demands.flatMap(({ automaton }) => automaton.edges)).add(0x110000);
  const ranges: (readonly [number, number])[] = [];
  let first = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge > first) ranges.push([first, edge - 1]);
    first = edge;
  }
  return ranges;
}
