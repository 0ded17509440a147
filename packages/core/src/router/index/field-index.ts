import type { Facts } from '../facts.js';
import type { Pace, Slices } from '../slices.js';
import { addToHash, emptyHash, LiteralTable } from './literal-table.js';
import type { Posting, Visitor } from './posting.js';
import { WordIndex } from './word-index.js';

/** All postings for one field, by kind of probe. */
export interface FieldPostings {
  readonly is: ReadonlyMap<string, Posting>;
  readonly starts_with: ReadonlyMap<string, Posting>;
  readonly ends_with: ReadonlyMap<string, Posting>;
  readonly contains: ReadonlyMap<string, Posting>;
  readonly in: readonly { readonly values: ReadonlySet<string>; readonly posting: Posting }[];
  readonly present: Posting | undefined;
}

/**
 * Answers all probes of one field: which of the values, beginnings, endings and words that rules look for does a
 * text have? One pass over the text answers exact values and beginnings, one from its end the endings, one all words.
 */
export class FieldIndex {
  readonly #slot: number;
  readonly #folded: boolean;
  #wholes: LiteralTable | undefined;
  #prefixes: LiteralTable | undefined;
  #suffixes: LiteralTable | undefined;
  #words: WordIndex | undefined;
  readonly #lists: FieldPostings['in'];
  readonly #present: Posting | undefined;
  /** The least of all entries that are found by values, lists and beginnings, and by endings and words. */
  #leastAtStart = none;
  #leastInside = none;

  /** Makes the tables of one field. */
  static *of(
    slot: number,
    folded: boolean,
    postings: FieldPostings,
    pace: Pace,
  ): Slices<FieldIndex> {
    const { is, starts_with, ends_with, contains } = postings;
    const index = new FieldIndex(slot, folded, postings);
    index.#wholes = yield* toTable(is, pace, { filtered: false });
    index.#prefixes = yield* toTable(starts_with, pace);
    index.#suffixes = yield* toTable(ends_with, pace, { backwards: true });
    index.#words = contains.size > 0 ? yield* WordIndex.of(contains, pace) : undefined;
    index.#leastAtStart = Math.min(
      leastOf(is.values()),
      leastOf(starts_with.values()),
      leastOf(postings.in.map(({ posting }) => posting)),
    );
    index.#leastInside = Math.min(leastOf(ends_with.values()), leastOf(contains.values()));
    return index;
  }

  private constructor(slot: number, folded: boolean, postings: FieldPostings) {
    this.#slot = slot;
    this.#folded = folded;
    this.#lists = postings.in;
    this.#present = postings.present;
  }

  get isEmpty(): boolean {
    return this.#leastAtStart === none && this.#leastInside === none && this.#present === undefined;
  }

  /** Visits what exact values, lists and beginnings give: the cheap part, which often rules out the rest. */
  visitStart(facts: Facts, visitor: Visitor): void {
    if (this.#leastAtStart >= visitor.limit) return;
    const text = this.#textOf(facts);
    if (text === undefined) return;
    if (this.#wholes !== undefined || this.#prefixes !== undefined)
      this.#visitHashed(text, visitor);
    for (const { values, posting } of this.#lists) {
      if (posting.least < visitor.limit && values.has(text)) visitor.visit(posting.value);
    }
  }

  /** Visits what endings and words give, and what only asks for the field to be there. */
  visitInside(facts: Facts, visitor: Visitor): void {
    const present = this.#present;
    const inside = this.#leastInside < visitor.limit;
    if (!inside && (present === undefined || present.least >= visitor.limit)) return;
    const text = this.#textOf(facts);
    if (text === undefined) return;
    if (inside) {
      if (this.#suffixes !== undefined) this.#visitSuffixes(this.#suffixes, text, visitor);
      this.#words?.search(text, visitor);
    }
    if (present !== undefined && present.least < visitor.limit) visitor.visit(present.value);
  }

  #textOf(facts: Facts): string | undefined {
    return this.#folded ? facts.folded(this.#slot) : facts.value(this.#slot);
  }

  #visitHashed(text: string, visitor: Visitor): void {
    const wholes = this.#wholes;
    const prefixes = this.#prefixes;
    const { length } = text;
    const first = length === 0 ? 0 : text.charCodeAt(0);
    const whole = wholes?.hasLength(first, length) === true;
    const longest = prefixes === undefined ? 0 : Math.min(length, prefixes.longestWith(first));
    let hash = emptyHash;
    let at = 0;
    while (at < longest) {
      hash = addToHash(hash, text.charCodeAt(at++));
      if (!prefixes!.hasLength(first, at)) continue;
      const value = prefixes!.find(text, 0, at, hash);
      if (value !== -1) visitor.visit(value);
    }
    if (!whole) return;
    while (at < length) hash = addToHash(hash, text.charCodeAt(at++));
    const value = wholes.find(text, 0, length, hash);
    if (value !== -1) visitor.visit(value);
  }

  #visitSuffixes(suffixes: LiteralTable, text: string, visitor: Visitor): void {
    const { length } = text;
    if (length === 0) return;
    const last = text.charCodeAt(length - 1);
    const longest = Math.min(length, suffixes.longestWith(last));
    let hash = emptyHash;
    for (let taken = 1; taken <= longest; taken++) {
      hash = addToHash(hash, text.charCodeAt(length - taken));
      if (!suffixes.hasLength(last, taken)) continue;
      const value = suffixes.find(text, length - taken, length, hash);
      if (value !== -1) visitor.visit(value);
    }
  }
}

const none = Number.POSITIVE_INFINITY;

function* toTable(
  postings: ReadonlyMap<string, Posting>,
  pace: Pace,
  shape?: { readonly backwards?: boolean; readonly filtered?: boolean },
): Slices<LiteralTable | undefined> {
  return postings.size > 0 ? yield* LiteralTable.of(postings, pace, shape) : undefined;
}

function leastOf(postings: Iterable<Posting>): number {
  let least = none;
  for (const posting of postings) least = Math.min(least, posting.least);
  return least;
}
