import type { Condition, Field } from '../../rules/model.js';
import type { Facts } from '../facts.js';
import type { Predicate } from '../predicates.js';
import { inTurn, type Pace, type Slices } from '../slices.js';
import { Blockers } from './blockers.js';
import { Census, type Choice, crowd } from './census.js';
import type { Conjunct } from './conjunct.js';
import type { FieldIndex } from './field-index.js';
import type { Gates } from './gates.js';
import type { Posting, Visitor } from './posting.js';
import { PostingBuilder, post, type ValuesOf } from './posting-builder.js';
import type { Option } from './probe.js';
import { Rests } from './rests.js';

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

/** Items by number, in the order of their entries. Each is made when asked for, and mostly let go at once. */
export interface Items {
  readonly length: number;
  entryOf(number: number): number;
  at(number: number): Item;
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
  readonly pace: Pace;
  readonly valuesOf: ValuesOf;
  /** Outlives the making of the index: what is left to ask is made ready when it is first asked. */
  readonly compile: (condition: Condition) => Predicate;
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
  readonly #rests: Rests;
  readonly #fields: readonly FieldIndex[];
  /** Lists of items, each behind its length. */
  readonly #lists: Int32Array;
  readonly #indexes: readonly RuleIndex[];
  /** Items that no probe finds. */
  readonly #unfound: Int32Array;
  readonly #blockers: Blockers | undefined;
  #search: Search = nothing;

  /** Makes the index. */
  static *of(items: Items, surroundings: Surroundings): Slices<RuleIndex> {
    const { gates, pace } = surroundings;
    const entries = new Int32Array(items.length);
    for (let number = 0; number < items.length; number++) {
      entries[number] = items.entryOf(number);
    }
    const builder = new Builder(items, surroundings);
    yield* builder.run();
    const rests = new Rests(builder.rests, surroundings.compile);
    // Nearly every event comes to these.
    yield* rests.prepare(builder.unfound, pace);
    return new RuleIndex(gates, entries, rests, builder);
  }

  private constructor(gates: Gates, entries: Int32Array, rests: Rests, builder: Builder) {
    this.#gates = gates;
    this.#entries = entries;
    this.#rests = rests;
    this.#fields = builder.fields;
    this.#lists = Int32Array.from(builder.lists);
    this.#indexes = builder.indexes;
    this.#unfound = Int32Array.from(builder.unfound);
    this.#blockers = builder.blockers;
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

const nothing: Search = { facts: undefined as never, limit: 0, take() {} };

/** What an item is found by: the test, and which of the ways to find it. */
interface Found extends Choice {
  readonly conjunct: Conjunct;
  readonly option: Option;
}

/** Gathers the parts of an index. */
class Builder {
  fields: readonly FieldIndex[] = [];
  readonly lists: number[] = [];
  readonly indexes: RuleIndex[] = [];
  readonly unfound: number[] = [];
  readonly rests: (Condition | undefined)[];
  blockers: Blockers | undefined;
  readonly #items: Items;
  readonly #surroundings: Surroundings;
  readonly #cells = new PostingBuilder();
  readonly #census: Census;
  /** Items that there was a choice for, and what was chosen. */
  readonly #chosen = new Map<number, { readonly item: Item; readonly found: Found | undefined }>();
  readonly #blocked = new PostingBuilder();
  #blocks = false;

  constructor(items: Items, surroundings: Surroundings) {
    this.#items = items;
    this.#surroundings = surroundings;
    this.#census = new Census(surroundings.fields, this.#cells);
    this.rests = new Array<Condition | undefined>(items.length).fill(undefined);
  }

  *run(): Slices<void> {
    const items = this.#items;
    const { pace, valuesOf } = this.#surroundings;
    // Most items can be found in one way only. They are posted while all are counted and never kept: to hold on to
    // 100,000 of them would take longer than to make them.
    const undecided: [number, Item][] = [];
    for (let number = 0; number < items.length; number++) {
      const item = items.at(number);
      if (!this.#postOnlyWay(number, item)) undecided.push([number, item]);
      if (pace.fills()) yield;
    }
    yield* inTurn(undecided, pace, ([number, item]) => {
      const found = this.#choose(item);
      this.#chosen.set(number, { item, found });
      if (found === undefined) this.#postUnfound(number, item);
      else this.#post(number, item, found);
    });
    this.fields = yield* this.#cells.build((numbers) => this.#toPosting(numbers), valuesOf, pace);
    if (this.#blocks) {
      this.blockers = yield* Blockers.of(this.#blocked, this.unfound.length, valuesOf, pace);
    }
  }

  #postOnlyWay(number: number, item: Item): boolean {
    this.#count(item);
    const only = onlyWay(item);
    if (only === undefined) return false;
    this.#post(number, item, only);
    return true;
  }

  #count(item: Item): void {
    for (const conjunct of conjunctsOf(item)) {
      for (const option of conjunct.options) {
        if (!item.spent.includes(option)) this.#census.count(option);
      }
    }
  }

  #choose(item: Item): Found | undefined {
    let best: { readonly conjunct: Conjunct; readonly option: Option } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const conjunct of conjunctsOf(item)) {
      for (const option of conjunct.options) {
        if (item.spent.includes(option)) continue;
        const cost = this.#census.cost(option);
        if (cost >= least) continue;
        least = cost;
        best = { conjunct, option };
      }
    }
    if (best === undefined) return undefined;
    const { probes, exact } = this.#census.choose(best.option);
    return { conjunct: best.conjunct, option: best.option, probes, exact };
  }

  #post(number: number, item: Item, found: Found): void {
    this.rests[number] = restOf(item, found);
    for (const { cell } of found.probes) post(cell!, number);
  }

  #postUnfound(number: number, item: Item): void {
    this.rests[number] = restOf(item, undefined);
    const place = this.unfound.push(number) - 1;
    for (const conjunct of item.own) {
      for (const probe of conjunct.blockers) {
        post(this.#blocked.cellOf(probe), place);
        this.#blocks = true;
      }
    }
  }

  #toPosting(numbers: number | number[]): Posting | Slices<Posting> {
    if (typeof numbers === 'number') {
      const least = this.#items.entryOf(numbers);
      const value =
        this.rests[numbers] === undefined ? (least << 2) | anEntry : (numbers << 2) | oneItem;
      return { value, least };
    }
    numbers.sort((a, b) => a - b);
    return numbers.length > crowd ? this.#toInnerIndex(numbers) : this.#toList(numbers);
  }

  *#toInnerIndex(numbers: readonly number[]): Slices<Posting> {
    const inside: Item[] = [];
    let found = 0;
    yield* inTurn(numbers, this.#surroundings.pace, (number) => {
      const item = this.#inside(number);
      inside.push(item);
      if (canBeFound(item)) found++;
    });
    if (found * 2 > inside.length) {
      const index = yield* RuleIndex.of(toItems(inside), this.#surroundings);
      const at = this.indexes.push(index) - 1;
      return { value: (at << 2) | anIndex, least: inside[0]!.entry };
    }
    return this.#toList(numbers);
  }

  #toList(numbers: readonly number[]): Posting {
    const least = this.#items.entryOf(numbers[0]!);
    const at = this.lists.push(numbers.length) - 1;
    for (const number of numbers) this.lists.push(number);
    return { value: (at << 2) | aList, least };
  }

  /** An item as an index inside this one sees it: what it was found by is known. */
  #inside(number: number): Item {
    const item = this.#chosen.get(number)?.item ?? this.#items.at(number);
    const { conjunct, option, exact } = this.#chosen.get(number)?.found ?? onlyWay(item)!;
    return {
      ...item,
      own: exact ? item.own.filter((each) => each !== conjunct) : item.own,
      outer: exact ? item.outer.filter((each) => each !== conjunct) : item.outer,
      spent: [...item.spent, option],
    };
  }
}

function conjunctsOf({ own, outer }: Item): readonly Conjunct[] {
  return outer.length === 0 ? own : [...own, ...outer];
}

function toItems(items: readonly Item[]): Items {
  return {
    length: items.length,
    entryOf: (number) => items[number]!.entry,
    at: (number) => items[number]!,
  };
}

/** What an item is found by where it asks one thing that can be found in one way. */
function onlyWay({ own, outer, spent }: Item): Found | undefined {
  const conjunct = own[0];
  if (conjunct === undefined || own.length + outer.length + spent.length > 1) return undefined;
  const option = conjunct.options[0];
  if (option === undefined || conjunct.options.length > 1 || !('probes' in option))
    return undefined;
  const { probes, exact } = option;
  return { conjunct, option, probes, exact };
}

function canBeFound({ own, outer, spent }: Item): boolean {
  return (
    own.some(({ blockers }) => blockers.length > 0) ||
    [own, outer].some((conjuncts) =>
      conjuncts.some(({ options }) => options.some((option) => !spent.includes(option))),
    )
  );
}

function restOf(item: Item, choice: Found | undefined): Condition | undefined {
  if (choice?.exact === true && item.own.length === 1 && item.own[0] === choice.conjunct) {
    return undefined;
  }
  const rest = item.own.filter((conjunct) =>
    choice === undefined ? !conjunct.onlyBlockers : !(choice.exact && choice.conjunct === conjunct),
  );
  if (rest.length <= 1) return rest[0]?.condition;
  return { kind: 'all', of: rest.map(({ condition }) => condition) };
}
