import { forms } from '../../rules/forms.js';
import type { Field } from '../../rules/model.js';
import type { Facts } from '../facts.js';
import type { Predicate } from '../predicates.js';
import { Blockers } from './blockers.js';
import { type BlockReader, type BlockWriter, need, needEach } from './blocks.js';
import { FieldIndex } from './field-index.js';
import type { Gates } from './gates.js';
import type { ListTables } from './list-tables.js';
import { aList, anEntry, anIndex, oneItem, type Visitor } from './posting.js';
import { Rests } from './rests.js';

/** A search for the entries that hold for one event. */
export interface Search {
  readonly facts: Facts;
  /** Entries from this number on need not be reported. */
  readonly limit: number;
  /** Takes an entry below the limit that holds. */
  take(entry: number): void;
}

/** What all parts of an index share. */
export interface IndexContext {
  readonly fields: readonly Field[];
  readonly gates: Gates;
  readonly tables: ListTables;
  /** Returns what is left to try of an entry when some of its conjuncts are shown. Called when an entry is first tried. */
  readonly compile: (entry: number, shown: number) => Predicate;
}

/**
 * Finds the entries that hold for an event. Each entry is posted under the probes of one of its tests, the one that the
 * fewest events pass. The texts of an event are looked up, and of the entries posted there only the remaining tests are
 * tried. Entries that no probe finds, such as a `not`, are in a list of their own, and what must not hold for them is
 * looked up before they are tried. Many entries under one probe get an index inside the index.
 */
export class RuleIndex implements Visitor {
  readonly #gates: Gates;
  /** By item: its entry. Ascending. */
  readonly #entries: Int32Array;
  readonly #rests: Rests;
  readonly #fields: readonly FieldIndex[];
  /** Lists of items, each after its length. */
  readonly #lists: Int32Array;
  readonly #indexes: readonly RuleIndex[];
  /** Items that no probe finds. */
  readonly #unfound: Int32Array;
  readonly #blockers: Blockers | undefined;
  #search: Search = nothing;

  /**
   * Opens a saved index.
   *
   * @throws {RangeError} if searching it could go wrong
   */
  static open(from: BlockReader, surroundings: IndexContext, depth = 0): RuleIndex {
    const { gates, tables } = surroundings;
    const slots = surroundings.fields.length;
    const entries = from.numbers();
    const shown = from.numbers();
    const lists = from.numbers();
    const unfound = from.numbers();
    /** By place in the lists: 1 if a list begins there. */
    const begins = new Uint8Array(lists.length);
    from.verify(() => {
      need(depth <= deepest && shown.length === entries.length);
      needEach(entries, 0, gates.entries - 1);
      needEach(unfound, 0, entries.length - 1);
      for (let at = 0; at < lists.length; ) {
        begins[at] = 1;
        const end = at + 1 + lists[at]!;
        need(end > at && end <= lists.length);
        needEach(lists.subarray(at + 1, end), 0, entries.length - 1);
        at = end;
      }
    });
    const indexes: RuleIndex[] = [];
    for (let left = from.number(0, entries.length); left > 0; left--) {
      indexes.push(RuleIndex.open(from, surroundings, depth + 1));
    }
    const limits = [entries.length, lists.length, indexes.length, gates.entries];
    const needValue = (value: number) => {
      const at = value >> 2;
      need(at >= 0 && at < limits[value & 3]!);
      if ((value & 3) === aList) need(begins[at] === 1);
    };
    const fields: FieldIndex[] = [];
    for (let left = from.number(0, forms.length * slots); left > 0; left--) {
      fields.push(FieldIndex.open(from, slots, tables, needValue));
    }
    const blockers =
      from.number(0, 1) === 1 ? Blockers.open(from, unfound.length, slots, tables) : undefined;
    return new RuleIndex(surroundings, {
      entries,
      shown,
      fields,
      lists,
      indexes,
      unfound,
      blockers,
    });
  }

  constructor({ gates, compile }: IndexContext, parts: IndexParts) {
    const { entries } = parts;
    this.#gates = gates;
    this.#entries = entries;
    this.#rests = new Rests(parts.shown, (item, shown) => compile(entries[item]!, shown));
    this.#fields = parts.fields;
    this.#lists = parts.lists;
    this.#indexes = parts.indexes;
    this.#unfound = parts.unfound;
    this.#blockers = parts.blockers;
  }

  /** Writes the index for `open`. */
  save(to: BlockWriter): void {
    for (const part of [this.#entries, this.#rests.shown, this.#lists, this.#unfound]) {
      to.numbers(part);
    }
    to.number(this.#indexes.length);
    for (const index of this.#indexes) index.save(to);
    to.number(this.#fields.length);
    for (const field of this.#fields) field.save(to);
    to.number(this.#blockers === undefined ? 0 : 1);
    this.#blockers?.save(to);
  }

  /** Takes all entries below the limit that hold, perhaps some more than once and in any order. */
  search(search: Search): void {
    this.#search = search;
    const { facts } = search;
    for (const field of this.#fields) field.visitStart(facts, this);
    for (const field of this.#fields) field.visitInside(facts, this);
    if (this.#unfound.length > 0) this.#tryUnfound(facts);
    this.#search = nothing;
  }

  get limit(): number {
    return this.#search.limit;
  }

  visit(value: number): void {
    const at = value >> 2;
    switch (value & 3) {
      case anEntry:
        this.#take(at);
        break;
      case oneItem:
        this.#try(at);
        break;
      case aList: {
        const end = at + this.#lists[at]!;
        for (let next = at + 1; next <= end; next++) if (!this.#try(this.#lists[next]!)) break;
        break;
      }
      case anIndex:
        this.#indexes[at]!.search(this.#search);
        break;
    }
  }

  /** Tries the rest of an item. Returns `false` if it, and so every item after it, is past the limit. */
  #try(item: number): boolean {
    const search = this.#search;
    const entry = this.#entries[item]!;
    if (entry >= search.limit) return false;
    if (!this.#gates.isOpen(entry, search.facts)) return true;
    const rest = this.#rests.of(item);
    if (rest === undefined || rest.holds(search.facts)) search.take(entry);
    return true;
  }

  #take(entry: number): void {
    const search = this.#search;
    if (entry < search.limit && this.#gates.isOpen(entry, search.facts)) search.take(entry);
  }

  #tryUnfound(facts: Facts): void {
    const unfound = this.#unfound;
    if (this.#entries[unfound[0]!]! >= this.#search.limit) return;
    const blockers = this.#blockers;
    blockers?.mark(facts);
    for (let at = 0; at < unfound.length; at++) {
      if (blockers?.isMarked(at) === true) continue;
      if (!this.#try(unfound[at]!)) return;
    }
  }
}

/** The parts of an index. */
interface IndexParts {
  readonly entries: Int32Array;
  readonly shown: Int32Array;
  readonly fields: readonly FieldIndex[];
  readonly lists: Int32Array;
  readonly indexes: readonly RuleIndex[];
  readonly unfound: Int32Array;
  readonly blockers: Blockers | undefined;
}

/** How deep indexes may be nested: each level is a few calls deep in a search. */
export const deepest = 200;

const nothing: Search = { facts: undefined as never, limit: 0, take() {} };
