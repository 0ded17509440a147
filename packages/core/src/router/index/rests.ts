import type { Condition } from '../../rules/model.js';
import type { Predicate } from '../predicates.js';
import type { Pace, Slices } from '../slices.js';

/** Making a test ready takes as long as looking at some rules: a regex is compiled. */
const heavy = 8;

/**
 * What is left to ask of items that have been found. It is made ready when it is first asked: of 100,000 rules most
 * wait for their first event for long, and to make them all ready would be a good part of a start.
 */
export class Rests {
  readonly #conditions: readonly (Condition | undefined)[];
  readonly #ready: (Predicate | undefined)[];
  readonly #compile: (condition: Condition) => Predicate;

  /** @param conditions by item: what is left to ask; `undefined` where that is nothing */
  constructor(
    conditions: readonly (Condition | undefined)[],
    compile: (condition: Condition) => Predicate,
  ) {
    const any = conditions.some((condition) => condition !== undefined);
    this.#conditions = any ? conditions : [];
    this.#ready = any ? new Array<Predicate | undefined>(conditions.length).fill(undefined) : [];
    this.#compile = compile;
  }

  /** Makes ready what will be asked in any case. */
  *prepare(items: Iterable<number>, pace: Pace): Slices<void> {
    for (const item of items) {
      this.of(item);
      if (pace.fills(heavy)) yield;
    }
  }

  of(item: number): Predicate | undefined {
    return this.#ready[item] ?? this.#make(item);
  }

  #make(item: number): Predicate | undefined {
    const condition = this.#conditions[item];
    if (condition === undefined) return undefined;
    const predicate = this.#compile(condition);
    this.#ready[item] = predicate;
    return predicate;
  }
}
