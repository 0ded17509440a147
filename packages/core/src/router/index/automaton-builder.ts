import type { Steps } from '../../steps.js';
import {
  fallback,
  firstChild,
  leastOnChain,
  nearestWord,
  onceOnChain,
  stride,
  toClasses,
  WordAutomaton,
  wordValue,
} from './automaton.js';

/** A word to look for. */
export interface Word {
  readonly value: number;
  /** The lowest number of the entries that it finds. */
  readonly least: number;
  /** Whether reporting it once for each text is enough. */
  readonly once: boolean;
}

/** Builds an automaton that finds words. */
export function* makeAutomaton(words: ReadonlyMap<string, Word>): Steps<WordAutomaton> {
  const codes = codesOf(words.keys());
  const classes = toClasses(codes);
  const count = codes.length + 1;
  yield;
  const trie = yield* buildTrie([...words.keys()], classes);
  const { length } = trie.label;
  const denseStates =
    Math.min(length, maxDenseCells / count, (denseCellsAState * length) / count) | 0;
  const states = new Int32Array(stride * (length + 1));
  const dense = new Int32Array(denseStates * count);
  const automaton = new WordAutomaton({ codes, classes, states, label: trie.label, dense });
  fill(states, trie, words);
  // Breadth first, so that the state that another falls back to is done before it.
  for (let state = 0; state < length; state++) {
    link(automaton, states, trie.label, state);
    if (state < denseStates) fillDense(automaton, states, dense, count, state);
    if (state % eachStep === 0) yield;
  }
  return automaton;
}

/** How many states are made in one step. */
const eachStep = 512;

/** How many cells a dense table may have: in all, and for each state on average. */
const maxDenseCells = 1 << 18;
const denseCellsAState = 16;

const never = 0x7fffffff;

function fill(states: Int32Array, trie: Trie, words: ReadonlyMap<string, Word>): void {
  for (let at = 0, state = 0; at < states.length; at += stride) {
    states[at + firstChild] = trie.firstChild[state++]!;
    states[at + leastOnChain] = never;
    states[at + wordValue] = -1;
    states[at + onceOnChain] = 1;
  }
  let number = 0;
  for (const { value, least, once } of words.values()) {
    const at = stride * trie.stateOf[number++]!;
    states[at + leastOnChain] = least;
    states[at + wordValue] = value;
    states[at + onceOnChain] = once ? 1 : 0;
  }
}

/** Sets what the children of a state fall back to, and which words end there. */
function link(
  automaton: WordAutomaton,
  states: Int32Array,
  labels: Int32Array,
  state: number,
): void {
  const back = states[stride * state + fallback]!;
  const end = states[stride * (state + 1) + firstChild]!;
  for (let child = states[stride * state + firstChild]!; child < end; child++) {
    const at = stride * child;
    const childBack = state === 0 ? 0 : automaton.next(back, labels[child]!) >> 1;
    states[at + fallback] = childBack;
    states[at + nearestWord] =
      states[at + wordValue] === -1 ? states[stride * childBack + nearestWord]! : child;
    states[at + onceOnChain]! &= states[stride * childBack + onceOnChain]!;
    states[at + leastOnChain] = Math.min(
      states[at + leastOnChain]!,
      states[stride * childBack + leastOnChain]!,
    );
  }
}

function fillDense(
  automaton: WordAutomaton,
  states: Int32Array,
  dense: Int32Array,
  count: number,
  state: number,
): void {
  const back = states[stride * state + fallback]!;
  for (let label = 1; label < count; label++) {
    const child = automaton.child(state, label);
    dense[state * count + label] =
      child !== 0 ? automaton.stepTo(child) : state === 0 ? 0 : dense[back * count + label]!;
  }
}

function codesOf(words: Iterable<string>): Int32Array {
  const codes = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) codes.add(word.charCodeAt(at));
  }
  return Int32Array.from(codes).sort();
}

interface Trie {
  readonly firstChild: Int32Array;
  readonly label: Int32Array;
  /** By the number of a word: the state in which it ends. */
  readonly stateOf: Int32Array;
}

/**
 * Numbers the states breadth first without ever building a tree: the words are sorted, each level of the trie is one
 * pass over them, and words that share a state are next to each other.
 */
function* buildTrie(words: readonly string[], classes: Int32Array): Steps<Trie> {
  const order = words.map((_, number) => number).sort((a, b) => compare(words[a]!, words[b]!));
  const stateOf = new Int32Array(words.length);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const firstChildren = new Int32Array(letters + 2);
  const label = new Int32Array(letters + 1);
  let states = 1;
  /** Stretches of `order`, each a state of the level before, in order. */
  let level: WordRange[] = [{ start: 0, end: order.length }];
  let parent = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const next: WordRange[] = [];
    for (const { start, end } of level) {
      firstChildren[parent++] = states;
      for (let at = start; at < end; ) {
        const word = words[order[at]!]!;
        if (word.length === depth) {
          at++;
          continue;
        }
        const code = word.charCodeAt(depth);
        const from = at;
        while (at < end && words[order[at]!]!.charCodeAt(depth) === code) {
          at++;
        }
        if (words[order[from]!]!.length === depth + 1) stateOf[order[from]!] = states;
        label[states++] = classes[code]!;
        next.push({ start: from, end: at });
      }
    }
    level = next;
    yield;
  }
  firstChildren[states] = states;
  return {
    firstChild: firstChildren.slice(0, states + 1),
    label: label.slice(0, states),
    stateOf,
  };
}

interface WordRange {
  readonly start: number;
  readonly end: number;
}

// By UTF-16 code units, like the classes.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
