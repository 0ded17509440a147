// Decides emptiness: whether any text meets several automata at once (the product automaton). `unknown` past its steps.

import { takesAll, takesNone, tooMany } from './automaton.js';
import { type Move, movesOfOne, movesOfSeveral, type Viewed } from './moves.js';

/** An automaton that must take a text, or must not. */
export interface Demand extends Viewed {
  /** Whether the event passes it. */
  readonly holds: boolean;
}

/** How many steps searches may take: each takes of it, and where nothing is left they give up. */
export interface Budget {
  steps: number;
}

/** How a search ends: with a text, with the certainty that there is none, or with neither. */
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
 * Looks for a text that meets all demands: the shortest, of at most a number of characters. Where the demands are on
 * different forms of the text, more counts as a text than there is: then only `none` is sure.
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

/** The states after a move; `undefined` if no text goes on from there. */
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
