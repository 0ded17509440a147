import { type BlockReader, type BlockWriter, need } from './blocks.js';

/** Gets each word that a text contains. */
export interface WordListener {
  /** Words whose `least` is not below this need not be reported. It may fall during a search. */
  readonly limit: number;
  /**
   * Called when a word ends in the text before `end`.
   *
   * @returns whether the word need not be reported again in this text
   */
  tell(value: number, end: number): boolean;
}

/**
 * Finds all words that a text contains in one pass (Aho and Corasick, 1975). States are numbered breadth first, so that
 * the children of a state are next to each other and one array of numbers tells where. A thousand nested words (`a`,
 * `aa`, `aaa`, …) cost no more than others: a chain of them is followed only while it can still find something, and
 * only once for each text if that is enough.
 */
export class WordAutomaton {
  /** The characters that occur in words, in order. */
  readonly #codes: Int32Array;
  /** From a character code to its number among the codes that occur in words; 0 if it does not. */
  readonly #classes: Int32Array;
  readonly #classCount: number;
  /** By state, six numbers each: see `stride` below. They are together, so that a step waits for memory only once. */
  readonly #states: Int32Array;
  /** By state: the class of the character that leads to it. */
  readonly #label: Int32Array;
  /**
   * For the first states, which most characters lead to: the next state for every class, doubled, plus one if a word
   * ends on its chain, so that most steps need not look at the state itself.
   */
  readonly #dense: Int32Array;
  readonly #denseStates: number;
  /** By the value of a word: the last search in which it needed no more reporting. */
  #toldIn: Int32Array | undefined;
  #search = 0;

  /**
   * Opens a saved automaton for this number of words.
   *
   * @throws {RangeError} if searching it could go wrong
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

  constructor({ codes, classes, states, label, dense }: AutomatonParts) {
    this.#codes = codes;
    this.#classes = classes;
    this.#classCount = codes.length + 1;
    this.#states = states;
    this.#label = label;
    this.#dense = dense;
    this.#denseStates = dense.length / this.#classCount;
  }

  /** Writes the automaton for `open`. */
  save(to: BlockWriter): void {
    for (const part of [this.#codes, this.#label, this.#states, this.#dense]) to.numbers(part);
  }

  /** Reports every word that the text contains, except those that the limit rules out. */
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
      const step = state < denseStates ? dense[state * count + label]! : this.next(state, label);
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
        // Its chain has been reported with it.
        if (states[at + onceOnChain] === 1) return;
      } else if (listener.tell(states[at + wordValue]!, end)) {
        toldIn[states[at + wordValue]!] = search;
      }
      word = states[stride * states[at + fallback]! + nearestWord]!;
    }
  }

  /** Returns the step from a state by a class, as the dense table has it. */
  next(from: number, label: number): number {
    if (label === 0) return 0;
    for (let state = from; ; state = this.#states[stride * state + fallback]!) {
      if (state < this.#denseStates) return this.#dense[state * this.#classCount + label]!;
      const child = this.child(state, label);
      if (child !== 0) return this.stepTo(child);
      if (state === 0) return 0;
    }
  }

  stepTo(state: number): number {
    return 2 * state + (this.#states[stride * state + nearestWord] === 0 ? 0 : 1);
  }

  /** Returns the child of a state by a class, or 0. */
  child(state: number, label: number): number {
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

export const stride = 6;
/** Where the children of a state begin; they end where those of the next state begin. */
export const firstChild = 0;
/** The longest other state that is an ending of this one. */
export const fallback = 1;
/** The nearest state on its chain of fallbacks in which a word ends, itself included; 0 if there is none. */
export const nearestWord = 2;
/** The lowest `least` of all words that end in it or on its chain. */
export const leastOnChain = 3;
/** The value of the word that ends in it, or -1. */
export const wordValue = 4;
/** 1 if reporting each word on its chain once is enough. */
export const onceOnChain = 5;

/** The arrays of an automaton. */
export interface AutomatonParts {
  readonly codes: Int32Array;
  readonly classes: Int32Array;
  readonly states: Int32Array;
  readonly label: Int32Array;
  readonly dense: Int32Array;
}

/** A search ends, since each step back leads to an earlier state, and stays in bounds, since each number is that of a state. */
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

/** Returns, by character code, its number among the codes that occur, or 0. */
export function toClasses(codes: Int32Array): Int32Array {
  const classes = new Int32Array((codes.at(-1) ?? 0) + 1);
  codes.forEach((code, index) => {
    classes[code] = index + 1;
  });
  return classes;
}
