import type { Field, List } from '../../rules/model.js';
import type { Facts } from '../facts.js';
import { allOf, type Predicate } from '../predicates.js';
import { Census, type Choice, crowd } from './census.js';
import type { Conjunct } from './conjunct.js';
import type { FieldIndex, Posting, Visitor } from './field-index.js';
import type { Gates } from './gates.js';
import { PostingBuilder, post } from './posting-builder.js';
import type { Option } from './probe.js';

/** An entry, with what is still to be shown of it. */
export interface Item {
  /** Its place in the order in which entries are tried. */
  readonly entry: number;
  readonly own: readonly Conjunct[];
  /** What the groups around it ask: it can be found by that, and its gate sees to it. */
  readonly outer: readonly Conjunct[];
  /** Options that it has been found by further out. */
  readonly spent: readonly Option[];
}

/** What is looked for in one event. */
export interface Search {
  readonly facts: Facts;
  /** Entries from here on need not be shown. */
  readonly limit: number;
  /** An entry below the limit that holds. */
  take(entry: number): void;
}

/** What all parts of one index share. */
export interface Surroundings {
  readonly fields: readonly Field[];
  readonly gates: Gates;
  valuesOf(list: List, folded: boolean): ReadonlySet<string>;
}

// What is posted under a probe, in the low bits of a number: one item, a list of items, or an index.
const oneItem = 0;
const aList = 1;
const anIndex = 2;
/** An entry of which nothing is left to ask. */
const anEntry = 3;

/**
 * Finds the entries that hold for an event. Each entry is posted under the probes of one of its tests, the one that
 * leaves the fewest events; what an event's texts pass is looked up, and of what is posted there only the rest of the
 * tests is asked. Those that no probe finds, such as a `not`, stand in a list by themselves, and what they must not
 * be is looked up before they are asked. Many entries under one probe get an index inside the index.
 */
export class RuleIndex implements Visitor {
  readonly #gates: Gates;
  /** By item: its entry. Ascending. */
  readonly #entries: Int32Array;
  /** By item: what is left to ask; empty where nothing is left of any. */
  readonly #rests: readonly (Predicate | undefined)[];
  readonly #fields: readonly FieldIndex[];
  /** Lists of items, each behind its length. */
  readonly #lists: Int32Array;
  readonly #indexes: readonly RuleIndex[];
  /** Items that no probe finds. */
  readonly #unfound: Int32Array;
  readonly #blockers: Blockers | undefined;
  #search: Search = nothing;

  constructor(items: readonly Item[], surroundings: Surroundings) {
    this.#gates = surroundings.gates;
    this.#entries = new Int32Array(items.length);
    items.forEach(({ entry }, number) => {
      this.#entries[number] = entry;
    });
    const builder = new Builder(items, surroundings);
    this.#fields = builder.fields;
    this.#lists = Int32Array.from(builder.lists);
    this.#indexes = builder.indexes;
    this.#unfound = Int32Array.from(builder.unfound);
    this.#blockers = builder.blockers;
    this.#rests = builder.rests.every((rest) => rest === undefined) ? [] : builder.rests;
  }

  /** Takes entries that hold: of those below the limit each, though perhaps more than once and in no order. */
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

  /** Asks the rest of an item. False where it, and with it all after it, is past the limit. */
  #try(item: number): boolean {
    const search = this.#search;
    const entry = this.#entries[item]!;
    if (entry >= search.limit) return false;
    if (!this.#gates.isOpen(entry, search.facts)) return true;
    const rest = this.#rests[item];
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

const nothing: Search = { facts: undefined as never, limit: 0, take() {} };

/** What an item is found by: the test, and which of the ways to find it. */
interface Found extends Choice {
  readonly conjunct: Conjunct;
  readonly option: Option;
}

function choose(
  items: readonly Item[],
  fields: readonly Field[],
  cells: PostingBuilder,
): (Found | undefined)[] {
  const census = new Census(fields, cells);
  for (const item of items) {
    for (const conjunct of conjunctsOf(item)) {
      for (const option of conjunct.options) if (!item.spent.includes(option)) census.count(option);
    }
  }
  return items.map((item) => {
    let best: { readonly conjunct: Conjunct; readonly option: Option } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const conjunct of conjunctsOf(item)) {
      for (const option of conjunct.options) {
        if (item.spent.includes(option)) continue;
        const cost = census.cost(option);
        if (cost >= least) continue;
        least = cost;
        best = { conjunct, option };
      }
    }
    if (best === undefined) return undefined;
    const { conjunct, option } = best;
    const { probes, exact } = census.choose(option);
    return { conjunct, option, probes, exact };
  });
}

function conjunctsOf({ own, outer }: Item): readonly Conjunct[] {
  return outer.length === 0 ? own : [...own, ...outer];
}

/** Gathers the parts of an index. */
class Builder {
  readonly fields: readonly FieldIndex[];
  readonly lists: number[] = [];
  readonly indexes: RuleIndex[] = [];
  readonly unfound: number[] = [];
  readonly rests: (Predicate | undefined)[] = [];
  readonly blockers: Blockers | undefined;
  readonly #items: readonly Item[];
  readonly #choices: readonly (Found | undefined)[];
  readonly #surroundings: Surroundings;

  constructor(items: readonly Item[], surroundings: Surroundings) {
    const found = new PostingBuilder();
    const blocked = new PostingBuilder();
    this.#items = items;
    this.#choices = choose(items, surroundings.fields, found);
    this.#surroundings = surroundings;
    let blocks = false;
    items.forEach((item, number) => {
      const choice = this.#choices[number];
      this.rests.push(restOf(item, choice));
      if (choice !== undefined) {
        for (const { cell } of choice.probes) post(cell!, number);
        return;
      }
      const at = this.unfound.push(number) - 1;
      for (const conjunct of item.own) {
        for (const probe of conjunct.blockers) {
          post(blocked.cellOf(probe), at);
          blocks = true;
        }
      }
    });
    const { valuesOf } = surroundings;
    this.fields = found.build((numbers) => this.#toPosting(numbers), valuesOf);
    this.blockers = blocks ? new Blockers(blocked, this.unfound.length, valuesOf) : undefined;
  }

  #toPosting(numbers: number | readonly number[]): Posting {
    if (typeof numbers === 'number') {
      const { entry } = this.#items[numbers]!;
      const value =
        this.rests[numbers] === undefined ? (entry << 2) | anEntry : (numbers << 2) | oneItem;
      return { value, least: entry };
    }
    const least = this.#items[numbers[0]!]!.entry;
    if (numbers.length > crowd) {
      const inside = numbers.map((number) => this.#inside(number));
      if (inside.filter(canBeFound).length * 2 > inside.length) {
        const at = this.indexes.push(new RuleIndex(inside, this.#surroundings)) - 1;
        return { value: (at << 2) | anIndex, least };
      }
    }
    const at = this.lists.push(numbers.length) - 1;
    for (const number of numbers) this.lists.push(number);
    return { value: (at << 2) | aList, least };
  }

  /** An item as an index inside this one sees it: what it was found by is known. */
  #inside(number: number): Item {
    const item = this.#items[number]!;
    const { conjunct, option, exact } = this.#choices[number]!;
    return {
      ...item,
      own: exact ? item.own.filter((each) => each !== conjunct) : item.own,
      outer: exact ? item.outer.filter((each) => each !== conjunct) : item.outer,
      spent: [...item.spent, option],
    };
  }
}

function canBeFound({ own, outer, spent }: Item): boolean {
  return (
    own.some(({ blockers }) => blockers.length > 0) ||
    [own, outer].some((conjuncts) =>
      conjuncts.some(({ options }) => options.some((option) => !spent.includes(option))),
    )
  );
}

function restOf(item: Item, choice: Found | undefined): Predicate | undefined {
  if (choice?.exact === true && item.own.length === 1 && item.own[0] === choice.conjunct) {
    return undefined;
  }
  const rest = item.own.filter((conjunct) =>
    choice === undefined ? !conjunct.onlyBlockers : !(choice.exact && choice.conjunct === conjunct),
  );
  if (rest.length === 0) return undefined;
  return allOf(rest.map((conjunct) => conjunct.predicate()));
}

/** Which of the entries that no probe finds are ruled out by what they must not be. */
class Blockers implements Visitor {
  readonly limit = Number.POSITIVE_INFINITY;
  readonly #fields: readonly FieldIndex[];
  /** By place: where the numbers of its blockers begin; they end where those of the next place do. */
  readonly #firstOf: Int32Array;
  readonly #blockersOf: Int32Array;
  /** By blocker: the event for which it held last. */
  readonly #held: Float64Array;
  #turn = 0;

  constructor(builder: PostingBuilder, places: number, valuesOf: Surroundings['valuesOf']) {
    const blockersOf: number[][] = Array.from({ length: places }, () => []);
    let blockers = 0;
    this.#fields = builder.build((standing) => {
      for (const place of typeof standing === 'number' ? [standing] : standing) {
        blockersOf[place]!.push(blockers);
      }
      return { value: blockers++, least: 0 };
    }, valuesOf);
    this.#blockersOf = Int32Array.from(blockersOf.flat());
    this.#firstOf = new Int32Array(places + 1);
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
