// Decides emptiness: whether several automata accept a common text (the product automaton). `unknown` if steps run out.

import { takesAll, takesNone, tooMany } from './automaton.js';
import { type Move, movesOfOne, movesOfSeveral, type Viewed } from './moves.js';

/** An automaton that must accept a text, or must not. */
export interface Demand extends Viewed {
  /** Whether it must accept the text. */
  readonly holds: boolean;
}

/** How many steps searches may still take: all searches share them, and give up once none are left. */
export interface Budget {
  steps: number;
}

/** How a search ends: with a text, with the proof that there is none, or without an answer. */
export type SearchResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const unknown: SearchResult = { kind: 'unknown' };

/** How many steps one search may take. */
const mostSteps = 60_000;

interface SearchState {
  readonly states: readonly number[];
  readonly place: number;
  readonly from: SearchState | undefined;
  readonly read: readonly number[];
  readonly length: number;
}

/**
 * Searches for the shortest text that meets all demands, up to a number of characters. If the demands read different
 * forms of the text, more texts are allowed than exist: then only `none` is sure.
 */
export function search(demands: readonly Demand[], longest: number, budget: Budget): SearchResult {
  const views = new Set(demands.map(({ view }) => view));
  const moves = views.size > 1 ? movesOfSeveral(demands) : movesOfOne(demands);
  if (moves === undefined) return unknown;
  let steps = mostSteps;
  const start = demands.map(({ automaton }) => automaton.start);
  if (!canGoOn(demands, start)) return { kind: 'none' };
  const first: SearchState = { states: start, place: 0, from: undefined, read: [], length: 0 };
  const seen = new Set<string>([`0 ${start.join()}`]);
  const queue: SearchState[] = [first];
  for (const reached of queue) {
    if (moves.isEnd(reached.place) && meets(demands, reached.states)) {
      return { kind: 'text', text: toText(reached) };
    }
    if (reached.length >= longest) continue;
    for (const { reads, to } of moves.from(reached.place)) {
      if (steps-- <= 0 || budget.steps-- <= 0) return unknown;
      const states = follow(demands, reached.states, reads);
      if (states === undefined) continue;
      if (states === 'unknown') return unknown;
      const key = `${to} ${states.join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const read = reads.own ?? [];
      queue.push({ states, place: to, from: reached, read, length: reached.length + read.length });
    }
  }
  return { kind: 'none' };
}

/** Returns the states after a move; `undefined` if no text goes on from there. */
function follow(
  demands: readonly Demand[],
  from: readonly number[],
  reads: Move['reads'],
): readonly number[] | 'unknown' | undefined {
  const states: number[] = [];
  for (let index = 0; index < demands.length; index++) {
    const { automaton, view, holds } = demands[index]!;
    let state = from[index]!;
    const read = reads[view];
    if (read !== undefined) for (const each of read) state = automaton.next(state, each);
    if (state === tooMany) return 'unknown';
    if (state === (holds ? takesNone : takesAll)) return undefined;
    states.push(state);
  }
  return states;
}

function canGoOn(demands: readonly Demand[], states: readonly number[]): boolean {
  for (let index = 0; index < demands.length; index++) {
    if (states[index] === (demands[index]!.holds ? takesNone : takesAll)) return false;
  }
  return true;
}

function meets(demands: readonly Demand[], states: readonly number[]): boolean {
  return demands.every(
    ({ automaton, holds }, index) => automaton.accepts(states[index]!) === holds,
  );
}

function toText(reached: SearchState): string {
  let text = '';
  for (let at: SearchState | undefined = reached; at; at = at.from) {
    text = String.fromCodePoint(...at.read) + text;
  }
  return text;
}
