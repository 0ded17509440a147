import { forms } from '../../rules/forms.js';
import type { Steps } from '../../steps.js';
import type { Facts } from '../facts.js';
import { type BlockReader, type BlockWriter, need, needEach } from './blocks.js';
import { FieldIndex } from './field-index.js';
import type { ListTables } from './list-tables.js';
import type { Visitor } from './posting.js';
import type { PostingBuilder } from './posting-builder.js';

/** Rules out entries that no probe finds, by probes of what must not hold for them. */
export class Blockers implements Visitor {
  readonly limit = Number.POSITIVE_INFINITY;
  readonly #fields: readonly FieldIndex[];
  /** By place: where the numbers of its blockers begin; they end where those of the next place begin. */
  readonly #firstOf: Int32Array;
  readonly #blockersOf: Int32Array;
  /** By blocker: the last event for which it held. */
  readonly #held: Float64Array;
  #turn = 0;

  /** Builds the tables for a number of entries. */
  static *of(builder: PostingBuilder, places: number, tables: ListTables): Steps<Blockers> {
    const blockersOf: number[][] = Array.from({ length: places }, () => []);
    let blockers = 0;
    const fields = yield* builder.build((standing) => {
      for (const place of typeof standing === 'number' ? [standing] : standing) {
        blockersOf[place]!.push(blockers);
      }
      return { value: blockers++, least: 0 };
    }, tables);
    const firstOf = new Int32Array(places + 1);
    blockersOf.forEach(({ length }, place) => {
      firstOf[place + 1] = firstOf[place]! + length;
    });
    return new Blockers(fields, firstOf, Int32Array.from(blockersOf.flat()), blockers);
  }

  /**
   * Opens saved tables for a number of entries.
   *
   * @throws {RangeError} if searching them could go wrong
   */
  static open(from: BlockReader, places: number, slots: number, tables: ListTables): Blockers {
    const firstOf = from.numbers();
    const blockersOf = from.numbers();
    const blockers = from.number(0, blockersOf.length);
    from.verify(() => {
      need(firstOf.length === places + 1);
      needEach(firstOf, 0, blockersOf.length);
      needEach(blockersOf, 0, blockers - 1);
    });
    const needValue = (value: number) => need(value >= 0 && value < blockers);
    const fields: FieldIndex[] = [];
    for (let left = from.number(0, forms.length * slots); left > 0; left--) {
      fields.push(FieldIndex.open(from, slots, tables, needValue));
    }
    return new Blockers(fields, firstOf, blockersOf, blockers);
  }

  private constructor(
    fields: readonly FieldIndex[],
    firstOf: Int32Array,
    blockersOf: Int32Array,
    blockers: number,
  ) {
    this.#fields = fields;
    this.#firstOf = firstOf;
    this.#blockersOf = blockersOf;
    this.#held = new Float64Array(blockers);
  }

  /** Writes the tables for `open`. */
  save(to: BlockWriter): void {
    to.numbers(this.#firstOf);
    to.numbers(this.#blockersOf);
    to.number(this.#held.length);
    to.number(this.#fields.length);
    for (const field of this.#fields) field.save(to);
  }

  /** Finds the blockers that hold for an event. */
  mark(facts: Facts): void {
    this.#turn = facts.turn;
    for (const field of this.#fields) field.visitStart(facts, this);
    for (const field of this.#fields) field.visitInside(facts, this);
  }

  isMarked(place: number): boolean {
    const end = this.#firstOf[place + 1]!;
    for (let at = this.#firstOf[place]!; at < end; at++) {
      if (this.#held[this.#blockersOf[at]!] === this.#turn) return true;
    }
    return false;
  }

  visit(blocker: number): void {
    this.#held[blocker] = this.#turn;
  }
}
