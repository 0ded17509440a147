import type { Facts } from '../facts.js';
import type { Predicate } from '../predicates.js';
import { type BlockReader, type BlockWriter, need, needEach } from './blocks.js';

/**
 * The conditions of groups. Each is tried at most once for each event, and only when an entry inside the group is about
 * to be taken.
 */
export class Gates {
  /** By entry: the nearest group around it that has a condition, or -1. */
  readonly #gateOf: Int32Array;
  /** By gate: the next gate outwards, or -1. Its number is lower. */
  readonly #outer: Int32Array;
  /** By gate: its condition, once it has first been tried. */
  readonly #asks: (Predicate | undefined)[];
  readonly #compile: (gate: number) => Predicate;
  /** By gate: the last event for which it was tried, and the result. */
  readonly #turns: Float64Array;
  readonly #open: Uint8Array;

  constructor(gateOf: Int32Array, outer: Int32Array, compile: (gate: number) => Predicate) {
    this.#gateOf = gateOf;
    this.#outer = outer;
    this.#compile = compile;
    this.#asks = new Array<Predicate | undefined>(outer.length).fill(undefined);
    this.#turns = new Float64Array(outer.length);
    this.#open = new Uint8Array(outer.length);
  }

  /**
   * Opens saved gates for a number of entries.
   *
   * @throws {RangeError} if they do not fit these entries, or lead in a circle
   */
  static open(from: BlockReader, entries: number, compile: (gate: number) => Predicate): Gates {
    const gateOf = from.numbers();
    const outer = from.numbers();
    from.verify(() => {
      need(gateOf.length === entries);
      needEach(gateOf, -1, outer.length - 1);
      for (let gate = 0; gate < outer.length; gate++) {
        need(outer[gate]! >= -1 && outer[gate]! < gate);
      }
    });
    return new Gates(gateOf, outer, compile);
  }

  /** Writes the gates for `open`. */
  save(to: BlockWriter): void {
    to.numbers(this.#gateOf);
    to.numbers(this.#outer);
  }

  /** How many gates there are. */
  get length(): number {
    return this.#outer.length;
  }

  /** How many entries they are for. */
  get entries(): number {
    return this.#gateOf.length;
  }

  /** Returns the gates around an entry, from the outermost to the nearest. */
  around(entry: number): readonly number[] {
    const gates: number[] = [];
    for (let gate = this.#gateOf[entry]!; gate !== -1; gate = this.#outer[gate]!) gates.push(gate);
    return gates.reverse();
  }

  /** Returns whether the conditions of all groups around an entry hold. */
  isOpen(entry: number, facts: Facts): boolean {
    if (this.#outer.length === 0) return true;
    const gate = this.#gateOf[entry]!;
    return gate === -1 || this.#holds(gate, facts);
  }

  #holds(gate: number, facts: Facts): boolean {
    if (this.#turns[gate] !== facts.turn) {
      const outer = this.#outer[gate]!;
      const open = (outer === -1 || this.#holds(outer, facts)) && this.#ask(gate).holds(facts);
      this.#turns[gate] = facts.turn;
      this.#open[gate] = open ? 1 : 0;
    }
    return this.#open[gate] === 1;
  }

  #ask(gate: number): Predicate {
    let ask = this.#asks[gate];
    if (ask === undefined) {
      ask = this.#compile(gate);
      this.#asks[gate] = ask;
    }
    return ask;
  }
}
