import type { Facts } from '../facts.js';
import type { Pace, Slices } from '../slices.js';
import type { FieldIndex } from './field-index.js';
import type { Visitor } from './posting.js';
import type { PostingBuilder, ValuesOf } from './posting-builder.js';

/** Which of the entries that no probe finds are ruled out by what they must not be. */
export class Blockers implements Visitor {
  readonly limit = Number.POSITIVE_INFINITY;
  readonly #fields: readonly FieldIndex[];
  /** By place: where the numbers of its blockers begin; they end where those of the next place do. */
  readonly #firstOf: Int32Array;
  readonly #blockersOf: Int32Array;
  /** By blocker: the event for which it held last. */
  readonly #held: Float64Array;
  #turn = 0;

  static *of(
    builder: PostingBuilder,
    places: number,
    valuesOf: ValuesOf,
    pace: Pace,
  ): Slices<Blockers> {
    const blockersOf: number[][] = Array.from({ length: places }, () => []);
    let blockers = 0;
    const fields = yield* builder.build(
      (standing) => {
        for (const place of typeof standing === 'number' ? [standing] : standing) {
          blockersOf[place]!.push(blockers);
        }
        return { value: blockers++, least: 0 };
      },
      valuesOf,
      pace,
    );
    return new Blockers(fields, blockersOf, blockers);
  }

  private constructor(fields: readonly FieldIndex[], blockersOf: number[][], blockers: number) {
    this.#fields = fields;
    this.#blockersOf = Int32Array.from(blockersOf.flat());
    this.#firstOf = new Int32Array(blockersOf.length + 1);
    blockersOf.forEach(({ length }, place) => {
      this.#firstOf[place + 1] = this.#firstOf[place]! + length;
    });
    this.#held = new Float64Array(blockers);
  }

  /** Finds which blockers hold for an event. */
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
