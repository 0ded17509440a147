import type { Predicate } from '../predicates.js';

/** Nothing is left to try of an item. */
export const nothingLeft = -1;

/**
 * The residual predicates: what is left to try of items that have been found. Each is made ready when it is first
 * needed: most of 100,000 rules wait long for their first event, and making all of them ready would be most of the work
 * at start.
 */
export class Rests {
  /** By item: the bits of the conjuncts that are already shown, or `nothingLeft`. */
  readonly #shown: Int32Array;
  readonly #ready: (Predicate | undefined)[];
  readonly #compile: (item: number, shown: number) => Predicate;

  constructor(shown: Int32Array, compile: (item: number, shown: number) => Predicate) {
    const any = shown.some((bits) => bits !== nothingLeft);
    this.#shown = shown;
    this.#ready = any ? new Array<Predicate | undefined>(shown.length).fill(undefined) : [];
    this.#compile = compile;
  }

  of(item: number): Predicate | undefined {
    return this.#ready[item] ?? this.#make(item);
  }

  get shown(): Int32Array {
    return this.#shown;
  }

  #make(item: number): Predicate | undefined {
    const shown = this.#shown[item]!;
    if (shown === nothingLeft) return undefined;
    const predicate = this.#compile(item, shown);
    this.#ready[item] = predicate;
    return predicate;
  }
}
