import { type BlockReader, type BlockWriter, need } from './blocks.js';

/** What is told of each word that a text contains. */
export interface WordListener {
  /** Words whose `least` is not below this need not be told. It may fall while words are told. */
  readonly limit: number;
  /**
   * A word ends in the text before `end`.
   *
   * @returns whether it need not be told again if the text has it once more
   */
  tell(value: number, end: number): boolean;
}

/** A word that is looked for. */
export interface Word {
  readonly value: number;
  /** The least number that anything found by it has. */
  readonly least: number;
  /** Telling it once is always enough. */
  readonly once: boolean;
}

/**
 * Finds all words that a text contains in one pass (Aho and Corasick, 1975). States are numbered breadth first, so
 * that the children of a state stand side by side and one array of numbers says where; a thousand nested words
 * (`a`, `aa`, `aaa`, …) cost no more than others, since a chain of them is followed only while it can still bear
 * something, and where that is enough once a text.
 */
export class WordAutomaton {
  /** The characters that occur in words, in order. */
  readonly #codes: Int32Array;
  /** Character code to its number among those that occur in words; 0 where it occurs in none. */
  readonly #classes: Int32Array;
  readonly #classCount: number;
  /** Sixes, by state: what `stride` and the names after it say. Together, so that a step waits for memory once. */
  readonly #states: Int32Array;
  /** By state: the class of the character that leads to it. */
  readonly #label: Int32Array;
  /**
   * For the first states, those that most characters lead to: every class to the state it leads to. Twice that, and
   * one more where a word ends on its chain, so that most steps need not look at the state itself.
   */
  readonly #dense: Int32Array;
  readonly #denseStates: number;
  /** By the value of a word: the last search in which it needed no more telling. */
  #toldIn: Int32Array | undefined;
  #search = 0;

  /** Makes the automaton. */
  static of(words: ReadonlyMap<string, Word>): WordAutomaton {
    const codes = codesOf(words.keys());
    const classes = toClasses(codes);
    const count = codes.length + 1;
    const trie = buildTrie([...words.keys()], classes);
    const states = trie.label.length;
    const dense = Math.min(states, maxDenseCells / count, (denseCellsAState * states) / count) | 0;
    const automaton = new WordAutomaton({
      codes,
      classes,
      states: new Int32Array(stride * (states + 1)),
      label: trie.label,
      dense: new Int32Array(dense * count),
    });
    automaton.#fill(trie, words);
    return automaton;
  }

  /**
   * Opens one that was saved, with this number of words.
   *
   * @throws {RangeError} where searching it could go astray
   */
  static open(from: BlockReader, words: number): WordAutomaton {
    const codes = from.numbers();
    from.verify(() => {
      for (let at = 0; at < codes.length; at++) {
        need(codes[at]! > (codes[at - 1] ?? -1) && codes[at]! <= 0xffff);
      }
    });
    const parts: AutomatonParts = {
      codes,
      classes: toClasses(codes),
      label: from.numbers(),
      states: from.numbers(),
      dense: from.numbers(),
    };
    from.verify(() => checkParts(parts, words));
    return new WordAutomaton(parts);
  }

  private constructor({ codes, classes, states, label, dense }: AutomatonParts) {
    this.#codes = codes;
    this.#classes = classes;
    this.#classCount = codes.length + 1;
    this.#states = states;
    this.#label = label;
    this.#dense = dense;
    this.#denseStates = dense.length / this.#classCount;
  }

  /** Writes it down for `open`. */
  save(to: BlockWriter): void {
    for (const part of [this.#codes, this.#label, this.#states, this.#dense]) to.numbers(part);
  }

  #fill(trie: Trie, words: ReadonlyMap<string, Word>): void {
    const states = this.#states;
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
    // Breadth first, so that what a state falls back to is done before it.
    for (let state = 0; state < this.#label.length; state++) this.#link(state);
  }

  /** Tells every word that the text contains, but those that the limit rules out. */
  search(text: string, listener: WordListener): void {
    const classes = this.#classes;
    const count = this.#classCount;
    const dense = this.#dense;
    const denseStates = this.#denseStates;
    const states = this.#states;
    const search = this.#nextSearch();
    let limit = listener.limit;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const label = code < classes.length ? classes[code]! : 0;
      const step = state < denseStates ? dense[state * count + label]! : this.#next(state, label);
      state = step >> 1;
      if ((step & 1) === 1 && states[stride * state + leastOnChain]! < limit) {
        this.#tell(state, at + 1, listener, search);
        limit = listener.limit;
      }
    }
  }

  #tell(from: number, end: number, listener: WordListener, search: number): void {
    const states = this.#states;
    const toldIn = this.#toldIn ?? this.#noneTold();
    let word = states[stride * from + nearestWord]!;
    while (word !== 0) {
      const at = stride * word;
      if (states[at + leastOnChain]! >= listener.limit) return;
      if (toldIn[states[at + wordValue]!] === search) {
        // Its chain has been told with it.
        if (states[at + onceOnChain] === 1) return;
      } else if (listener.tell(states[at + wordValue]!, end)) {
        toldIn[states[at + wordValue]!] = search;
      }
      word = states[stride * states[at + fallback]! + nearestWord]!;
    }
  }

  /** The step from a state by a class, as it stands in the dense table. */
  #next(from: number, label: number): number {
    if (label === 0) return 0;
    for (let state = from; ; state = this.#states[stride * state + fallback]!) {
      if (state < this.#denseStates) return this.#dense[state * this.#classCount + label]!;
      const child = this.#child(state, label);
      if (child !== 0) return this.#stepTo(child);
      if (state === 0) return 0;
    }
  }

  #stepTo(state: number): number {
    return 2 * state + (this.#states[stride * state + nearestWord] === 0 ? 0 : 1);
  }

  /** The child of a state by a class, or 0. */
  #child(state: number, label: number): number {
    const labels = this.#label;
    let low = this.#states[stride * state + firstChild]!;
    let high = this.#states[stride * (state + 1) + firstChild]!;
    while (high - low > 8) {
      const middle = (low + high) >> 1;
      if (labels[middle]! <= label) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (labels[low] === label) return low;
    return 0;
  }

  #link(state: number): void {
    const states = this.#states;
    const back = states[stride * state + fallback]!;
    const end = states[stride * (state + 1) + firstChild]!;
    for (let child = states[stride * state + firstChild]!; child < end; child++) {
      const at = stride * child;
      const childBack = state === 0 ? 0 : this.#next(back, this.#label[child]!) >> 1;
      states[at + fallback] = childBack;
      states[at + nearestWord] =
        states[at + wordValue] === -1 ? states[stride * childBack + nearestWord]! : child;
      states[at + onceOnChain]! &= states[stride * childBack + onceOnChain]!;
      states[at + leastOnChain] = Math.min(
        states[at + leastOnChain]!,
        states[stride * childBack + leastOnChain]!,
      );
    }
    if (state < this.#denseStates) this.#fillDense(state, back);
  }

  #fillDense(state: number, back: number): void {
    const count = this.#classCount;
    for (let label = 1; label < count; label++) {
      const child = this.#child(state, label);
      this.#dense[state * count + label] =
        child !== 0 ? this.#stepTo(child) : state === 0 ? 0 : this.#dense[back * count + label]!;
    }
  }

  #noneTold(): Int32Array {
    let words = 0;
    for (let at = wordValue; at < this.#states.length; at += stride) {
      words = Math.max(words, this.#states[at]! + 1);
    }
    this.#toldIn = new Int32Array(words);
    return this.#toldIn;
  }

  #nextSearch(): number {
    if (this.#search === 0x7fffffff) {
      this.#toldIn?.fill(0);
      this.#search = 0;
    }
    return ++this.#search;
  }
}

const stride = 6;
/** Where the children of a state begin; they end where those of the next state do. */
const firstChild = 0;
/** The longest other state that is an ending of it. */
const fallback = 1;
/** The nearest state on its chain of fallbacks at which a word ends, itself included; 0 is none. */
const nearestWord = 2;
/** The least `least` of all words that end there or on its chain. */
const leastOnChain = 3;
/** The value of the word that ends there, or -1. */
const wordValue = 4;
/** 1 where telling each word on its chain once is enough. */
const onceOnChain = 5;

const never = 0x7fffffff;
/** The most cells that a dense table has: in all, and for each state on average. */
const maxDenseCells = 1 << 18;
const denseCellsAState = 16;

/** What an automaton is kept in. */
interface AutomatonParts {
  readonly codes: Int32Array;
  readonly classes: Int32Array;
  readonly states: Int32Array;
  readonly label: Int32Array;
  readonly dense: Int32Array;
}

/** A search ends since each step back leads to a state before, and stays inside since each number is one of a state. */
function checkParts({ codes, states, label, dense }: AutomatonParts, words: number): void {
  const count = label.length;
  need(count > 0 && states.length === stride * (count + 1));
  need(dense.length % (codes.length + 1) === 0 && dense.length / (codes.length + 1) <= count);
  need(states[firstChild]! >= 0 && states[stride * count + firstChild]! <= count);
  for (let at = 0, state = 0; state < count; at += stride, state++) {
    const back = states[at + fallback]!;
    const word = states[at + nearestWord]!;
    const value = states[at + wordValue]!;
    need(states[at + firstChild]! <= states[at + stride + firstChild]!);
    need(back >= 0 && (back < state || state === 0));
    need(word >= 0 && word <= state && value < words);
    need(word === 0 || states[stride * word + wordValue]! >= 0);
  }
  for (let at = 0; at < dense.length; at++) need(dense[at]! >= 0 && dense[at]! >> 1 < count);
}

function codesOf(words: Iterable<string>): Int32Array {
  const codes = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) codes.add(word.charCodeAt(at));
  }
  return Int32Array.from(codes).sort();
}

/** By character code: its number among those that occur, or 0. */
function toClasses(codes: Int32Array): Int32Array {
  const classes = new Int32Array((codes.at(-1) ?? 0) + 1);
  codes.forEach((code, index) => {
    classes[code] = index + 1;
  });
  return classes;
}

interface Trie {
  readonly firstChild: Int32Array;
  readonly label: Int32Array;
  /** By the number of a word: the state at which it ends. */
  readonly stateOf: Int32Array;
}

/**
 * Numbers the states breadth first without ever building a tree: the words in order, each level of the trie is a
 * walk along them, and words that share a state stand side by side.
 */
function buildTrie(words: readonly string[], classes: Int32Array): Trie {
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

// By UTF-16 units, as the classes are.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
