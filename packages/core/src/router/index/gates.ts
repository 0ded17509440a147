import type { Facts } from '../facts.js';
import type { Predicate } from '../predicates.js';

/**
 * What groups ask before they are entered. Each is asked once an event at the most, and only when an entry inside it
 * is about to be taken.
 */
export class Gates {
  /** By entry: the nearest group around it that asks anything, or -1. */
  readonly #gateOf: Int32Array;
  readonly #asks: readonly Predicate[];
  /** By gate: the next gate outwards, or -1. */
  readonly #outer: Int32Array;
  /** By gate: the event that it was asked about last, and what it said. */
  readonly #turns: Float64Array;
  readonly #open: Uint8Array;

  constructor(gateOf: Int32Array, asks: readonly Predicate[], outer: Int32Array) {
    this.#gateOf = gateOf;
    this.#asks = asks;
    this.#outer = outer;
    this.#turns = new Float64Array(asks.length);
    this.#open = new Uint8Array(asks.length);
  }

  /** Whether all groups around an entry hold. */
  isOpen(entry: number, facts: Facts): boolean {
    if (this.#asks.length === 0) return true;
    const gate = this.#gateOf[entry]!;
    return gate === -1 || this.#holds(gate, facts);
  }

  #holds(gate: number, facts: Facts): boolean {
    if (this.#turns[gate] !== facts.turn) {
      const outer = this.#outer[gate]!;
      const open = (outer === -1 || this.#holds(outer, facts)) && this.#asks[gate]!.holds(facts);
      this.#turns[gate] = facts.turn;
      this.#open[gate] = open ? 1 : 0;
    }
    return this.#open[gate] === 1;
  }
}
