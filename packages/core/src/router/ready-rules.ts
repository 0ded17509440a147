import type { MatchedRule } from '../decision.js';
import type { Condition, Field, List, RuleSet } from '../rules/model.js';
import { type Asks, asksOf } from './asks.js';
import { Entries, type EntryStore } from './entries.js';
import { FieldSlots } from './facts.js';
import type { BlockReader, BlockWriter } from './index/blocks.js';
import { type Conjunct, leftOf, toConjuncts } from './index/conjunct.js';
import { Gates } from './index/gates.js';
import type { IndexItem } from './index/item.js';
import { ListTables } from './index/list-tables.js';
import { type IndexContext, RuleIndex } from './index/rule-index.js';
import { Plans } from './plans.js';
import { never, type Predicate, PredicateCompiler } from './predicates.js';

/** The entries that may take an event, found by an index each. */
export interface Candidates {
  readonly takers: RuleIndex | undefined;
  /** Rules with `continue`. */
  readonly continuing: RuleIndex | undefined;
}

/** What stands beside the index where it was saved. */
export interface SavedIndex {
  /** The rules that it is over. */
  readonly store: EntryStore;
  readonly entries: number;
  readonly gates: number;
  /** The fields that they look at, in the order of their slots. */
  readonly fields: readonly Field[];
  readonly lists: readonly List[];
  readonly asks: Asks;
}

/**
 * All that a router has of its rules: an index that finds entries, and what is made of each entry once an event has
 * found it. The index is the larger part, and can be saved and opened again.
 */
export class ReadyRules {
  readonly slots: FieldSlots;
  readonly plans: Plans;
  readonly usual: Candidates;
  /** For events of another app's conversation. */
  readonly standby: Candidates;
  readonly routes: readonly string[];
  readonly forwards: readonly MatchedRule[];
  readonly #tables: ListTables;
  readonly #gates: Gates;

  /** Makes the index over rules. */
  static of(ruleSet: RuleSet): ReadyRules {
    const entries = new Entries(ruleSet);
    const slots = new FieldSlots();
    // What is made ready later finds every slot given.
    for (const { when } of entries.gates) slots.note(when!);
    for (const from of entries.from) if (from.kind === 'rule') slots.note(from.when);
    // What else is known of entries is of use for making the index alone.
    const { from, gates: groups } = entries;
    const store: EntryStore = { at: (entry) => from[entry], gate: (gate) => groups[gate]?.when };
    const around = new RouterParts(store, slots, new ListTables(), (error) => {
      throw error;
    });
    const gates = new Gates(
      Int32Array.from(entries.gateOf),
      Int32Array.from(entries.outer),
      around.askOf,
    );
    const indexer = new Indexer(entries, around.surroundings(gates), slots);
    return new ReadyRules(
      around,
      gates,
      indexer.candidates(() => true),
      indexer.candidates((entry) => entries.standby[entry]!),
      asksOf(entries.from),
    );
  }

  /**
   * Opens what was saved.
   *
   * @throws {RangeError} where searching it could go astray
   */
  static open(from: BlockReader, saved: SavedIndex): ReadyRules {
    const slots = new FieldSlots();
    for (const field of saved.fields) slots.slotOf(field);
    slots.close();
    const around = new RouterParts(
      saved.store,
      slots,
      ListTables.open(from, saved.lists),
      () => never,
    );
    const gates = Gates.open(from, saved.entries, around.askOf);
    if (gates.length !== saved.gates) throw new RangeError('These are gates of other rules.');
    const surroundings = around.surroundings(gates);
    const index = () => (from.number(0, 1) === 1 ? RuleIndex.open(from, surroundings) : undefined);
    const usual = { takers: index(), continuing: index() };
    const standby = { takers: index(), continuing: index() };
    return new ReadyRules(around, gates, usual, standby, saved.asks);
  }

  private constructor(
    { slots, store, tables, compile }: RouterParts,
    gates: Gates,
    usual: Candidates,
    standby: Candidates,
    { routes, forwards }: Asks,
  ) {
    this.slots = slots;
    this.usual = usual;
    this.standby = standby;
    this.routes = routes;
    this.forwards = forwards;
    this.#tables = tables;
    this.#gates = gates;
    this.plans = new Plans(store, gates, compile);
  }

  /** Writes the index down for `open`. What else that needs is of the rules. */
  save(to: BlockWriter, numberOf: (list: List) => number): void {
    this.#tables.save(to, numberOf);
    this.#gates.save(to);
    for (const { takers, continuing } of [this.usual, this.standby]) {
      for (const index of [takers, continuing]) {
        to.number(index === undefined ? 0 : 1);
        index?.save(to);
      }
    }
  }
}

/** What all the parts that are made ready share. */
class RouterParts {
  readonly store: EntryStore;
  readonly slots: FieldSlots;
  readonly tables: ListTables;
  readonly #compiler: PredicateCompiler;
  readonly #instead: (error: unknown) => Predicate;

  /** @param instead what stands for a condition that cannot be made ready, as where a file was crafted */
  constructor(
    store: EntryStore,
    slots: FieldSlots,
    tables: ListTables,
    instead: (error: unknown) => Predicate,
  ) {
    this.store = store;
    this.slots = slots;
    this.tables = tables;
    this.#compiler = new PredicateCompiler(slots, tables);
    this.#instead = instead;
  }

  readonly compile = (condition: Condition): Predicate => {
    try {
      return this.#compiler.condition(condition);
    } catch (error) {
      return this.#instead(error);
    }
  };

  readonly askOf = (gate: number): Predicate => {
    const condition = this.store.gate(gate);
    return condition === undefined ? never : this.compile(condition);
  };

  surroundings(gates: Gates): IndexContext {
    const { compile, store, slots, tables } = this;
    return {
      fields: slots.fields,
      gates,
      tables,
      compile(entry, shown) {
        const from = store.at(entry);
        return from?.kind === 'rule' ? compile(leftOf(from.when, shown)) : never;
      },
    };
  }
}

const nothing: readonly never[] = [];

/** Makes the indexes over entries. */
class Indexer {
  readonly #entries: Entries;
  readonly #surroundings: IndexContext;
  readonly #slots: FieldSlots;
  /** By gate: what the groups from there outwards ask. */
  readonly #outer: readonly (readonly Conjunct[])[];

  constructor(entries: Entries, surroundings: IndexContext, slots: FieldSlots) {
    this.#entries = entries;
    this.#surroundings = surroundings;
    this.#slots = slots;
    const outer: (readonly Conjunct[])[] = [];
    entries.gates.forEach(({ when }, gate) => {
      outer.push([...(outer[entries.outer[gate]!] ?? nothing), ...this.#conjuncts(when!)]);
    });
    this.#outer = outer;
  }

  /** Indexes over the entries that are wanted. */
  candidates(isWanted: (entry: number) => boolean): Candidates {
    const takers: number[] = [];
    const continuing: number[] = [];
    this.#entries.from.forEach((from, entry) => {
      if (!isWanted(entry)) return;
      const goesOn = from.kind === 'rule' && from.continue;
      (goesOn ? continuing : takers).push(entry);
    });
    return { takers: this.#toIndex(takers), continuing: this.#toIndex(continuing) };
  }

  #toIndex(numbers: readonly number[]): RuleIndex | undefined {
    if (numbers.length === 0) return undefined;
    return RuleIndex.of(
      {
        length: numbers.length,
        entryOf: (number) => numbers[number]!,
        at: (number) => this.#itemOf(numbers[number]!),
      },
      this.#surroundings,
    );
  }

  #itemOf(entry: number): IndexItem {
    const from = this.#entries.from[entry]!;
    const own = from.kind === 'rule' ? this.#conjuncts(from.when) : nothing;
    const outer = this.#outer[this.#entries.gateOf[entry]!] ?? nothing;
    return { entry, own, outer, spent: nothing, shown: 0 };
  }

  #conjuncts(condition: Condition): readonly Conjunct[] {
    return toConjuncts(condition, this.#slots);
  }
}
