import { inSteps, type Steps } from '../../steps.js';
import { Blockers } from './blockers.js';
import { Census, type Choice, crowd } from './census.js';
import type { Conjunct } from './conjunct.js';
import type { FieldIndex } from './field-index.js';
import type { IndexItem, Items } from './item.js';
import { aList, anEntry, anIndex, oneItem, type Posting } from './posting.js';
import { PostingBuilder, post } from './posting-builder.js';
import type { Option } from './probe.js';
import { nothingLeft } from './rests.js';
import { deepest, type IndexContext, RuleIndex } from './rule-index.js';

/** What an item is found by: the conjunct, and the option chosen from it. */
interface FoundItem extends Choice {
  readonly conjunct: Conjunct;
  readonly option: Option;
}

/** Builds an index over items. It may contain other indexes, each one level deeper. */
export function* makeIndex(items: Items, context: IndexContext, depth = 0): Steps<RuleIndex> {
  const entries = new Int32Array(items.length);
  for (let number = 0; number < items.length; number++) entries[number] = items.entryOf(number);
  const toIndex = (inner: Items) => makeIndex(inner, context, depth + 1);
  const builder = new IndexBuilder(items, context, depth === deepest ? undefined : toIndex);
  yield* builder.build();
  const { fields, shown, lists, indexes, unfound, blockers } = builder;
  return new RuleIndex(context, {
    entries,
    shown,
    fields,
    lists: Int32Array.from(lists),
    indexes,
    unfound: Int32Array.from(unfound),
    blockers,
  });
}

/** Decides what each item is found by, and collects the parts of an index. */
class IndexBuilder {
  fields: readonly FieldIndex[] = [];
  readonly lists: number[] = [];
  readonly indexes: RuleIndex[] = [];
  readonly unfound: number[] = [];
  readonly shown: Int32Array;
  blockers: Blockers | undefined;
  readonly #items: Items;
  readonly #toIndex: ((items: Items) => Steps<RuleIndex>) | undefined;
  readonly #tables: IndexContext['tables'];
  readonly #cells = new PostingBuilder();
  readonly #census: Census;
  /** Items with more than one way to be found, and what was chosen. */
  readonly #chosen = new Map<
    number,
    { readonly item: IndexItem; readonly found: FoundItem | undefined }
  >();
  readonly #blocked = new PostingBuilder();
  #blocks = false;

  /** @param toIndex builds an inner index; left out if it would be too deep */
  constructor(
    items: Items,
    { fields, tables }: IndexContext,
    toIndex: ((items: Items) => Steps<RuleIndex>) | undefined,
  ) {
    this.#items = items;
    this.#toIndex = toIndex;
    this.#census = new Census(fields, this.#cells);
    this.#tables = tables;
    this.shown = new Int32Array(items.length);
  }

  /** Makes its parts. */
  *build(): Steps<void> {
    const items = this.#items;
    // Most items can be found in only one way. They are posted while all are counted, and never kept: keeping 100,000
    // of them would take longer than making them again.
    const undecided: [number, IndexItem][] = [];
    for (let number = 0; number < items.length; number++) {
      const item = items.at(number);
      if (!this.#postOnlyWay(number, item)) undecided.push([number, item]);
      if (number % eachStep === 0) yield;
    }
    yield* inSteps(undecided, eachStep, ([number, item]) => {
      const found = this.#choose(item);
      this.#chosen.set(number, { item, found });
      if (found === undefined) this.#postUnfound(number, item);
      else this.#post(number, item, found);
    });
    this.fields = yield* this.#cells.build((numbers) => this.#toPosting(numbers), this.#tables);
    if (this.#blocks) {
      this.blockers = yield* Blockers.of(this.#blocked, this.unfound.length, this.#tables);
    }
  }

  #postOnlyWay(number: number, item: IndexItem): boolean {
    this.#count(item);
    const only = onlyWay(item);
    if (only === undefined) return false;
    this.#post(number, item, only);
    return true;
  }

  #count(item: IndexItem): void {
    for (const conjunct of conjunctsOf(item)) {
      for (const option of conjunct.options) {
        if (!item.spent.includes(option)) this.#census.count(option);
      }
    }
  }

  #choose(item: IndexItem): FoundItem | undefined {
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

  #post(number: number, item: IndexItem, found: FoundItem): void {
    this.shown[number] = shownOf(item, found);
    for (const { cell } of found.probes) post(cell!, number);
  }

  #postUnfound(number: number, item: IndexItem): void {
    this.shown[number] = shownOf(item, undefined);
    const place = this.unfound.push(number) - 1;
    for (const conjunct of item.own) {
      for (const probe of conjunct.blockers) {
        post(this.#blocked.cellOf(probe), place);
        this.#blocks = true;
      }
    }
  }

  #toPosting(numbers: number | number[]): Posting | Steps<Posting> {
    if (typeof numbers === 'number') {
      const least = this.#items.entryOf(numbers);
      const value =
        this.shown[numbers] === nothingLeft ? (least << 2) | anEntry : (numbers << 2) | oneItem;
      return { value, least };
    }
    numbers.sort((a, b) => a - b);
    const toIndex = numbers.length > crowd ? this.#toIndex : undefined;
    if (toIndex === undefined) return this.#toList(numbers);
    const inside = numbers.map((number) => this.#inside(number));
    if (inside.filter(canBeFound).length * 2 <= inside.length) return this.#toList(numbers);
    return this.#toInner(inside, toIndex);
  }

  *#toInner(
    inside: readonly IndexItem[],
    toIndex: (items: Items) => Steps<RuleIndex>,
  ): Steps<Posting> {
    const at = this.indexes.push(yield* toIndex(toItems(inside))) - 1;
    return { value: (at << 2) | anIndex, least: inside[0]!.entry };
  }

  #toList(numbers: readonly number[]): Posting {
    const least = this.#items.entryOf(numbers[0]!);
    const at = this.lists.push(numbers.length) - 1;
    for (const number of numbers) this.lists.push(number);
    return { value: (at << 2) | aList, least };
  }

  /** Returns an item as an inner index sees it: what it was found by is known. */
  #inside(number: number): IndexItem {
    const item = this.#chosen.get(number)?.item ?? this.#items.at(number);
    const { conjunct, option, exact } = this.#chosen.get(number)?.found ?? onlyWay(item)!;
    const spent = [...item.spent, option];
    if (!exact) return { ...item, spent };
    const isOther = (each: Conjunct) => each !== conjunct;
    const own = item.own.filter(isOther);
    return {
      ...item,
      own,
      outer: item.outer.filter(isOther),
      spent,
      shown: own.length === item.own.length ? item.shown : item.shown | conjunct.bit,
    };
  }
}

/** How many items are looked at in one step. */
const eachStep = 64;

function conjunctsOf({ own, outer }: IndexItem): readonly Conjunct[] {
  return outer.length === 0 ? own : [...own, ...outer];
}

function toItems(items: readonly IndexItem[]): Items {
  return {
    length: items.length,
    entryOf: (number) => items[number]!.entry,
    at: (number) => items[number]!,
  };
}

/** Returns what an item is found by if it has one conjunct with one way to find it. */
function onlyWay({ own, outer, spent }: IndexItem): FoundItem | undefined {
  const conjunct = own[0];
  if (conjunct === undefined || own.length + outer.length + spent.length > 1) return undefined;
  const option = conjunct.options[0];
  if (option === undefined || conjunct.options.length > 1 || !('probes' in option))
    return undefined;
  const { probes, exact } = option;
  return { conjunct, option, probes, exact };
}

function canBeFound({ own, outer, spent }: IndexItem): boolean {
  return (
    own.some(({ blockers }) => blockers.length > 0) ||
    [own, outer].some((conjuncts) =>
      conjuncts.some(({ options }) => options.some((option) => !spent.includes(option))),
    )
  );
}

/** Returns the bits of an item's conjuncts that are shown if it is found like this, or by no probe without being ruled out. */
function shownOf({ own, shown }: IndexItem, choice: FoundItem | undefined): number {
  let bits = shown;
  let left = 0;
  for (const conjunct of own) {
    const isShown =
      choice === undefined ? conjunct.onlyBlockers : choice.exact && choice.conjunct === conjunct;
    if (isShown) bits |= conjunct.bit;
    else left++;
  }
  return left === 0 ? nothingLeft : bits;
}
