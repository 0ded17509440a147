import type { Form } from '../rules/forms.js';
import type { Condition, Field, List } from '../rules/model.js';
import type { Asks } from './asks.js';
import type { EntryStore } from './entries.js';
import { FieldSlots } from './facts.js';
import type { BlockReader, BlockWriter } from './index/blocks.js';
import { leftOf } from './index/conjunct.js';
import { Gates } from './index/gates.js';
import { ListTables } from './index/list-tables.js';
import { type IndexContext, RuleIndex } from './index/rule-index.js';
import { Plans } from './plans.js';
import { never, type Predicate, PredicateCompiler } from './predicates.js';

/** Two indexes, which find the entries that may take an event. */
export interface Candidates {
  readonly takers: RuleIndex | undefined;
  /** Rules with `continue`. */
  readonly continuing: RuleIndex | undefined;
}

/** What was saved together with the index. */
export interface SavedIndex {
  /** The rules that are indexed. */
  readonly store: EntryStore;
  readonly entries: number;
  readonly gates: number;
  /** The fields that the rules test, in the order of their slots. */
  readonly fields: readonly Field[];
  readonly lists: readonly List[];
  readonly asks: Asks;
}

/**
 * All that a router has of its rules: an index that finds entries, and what is made of each entry once an event has
 * found it. The index is the larger part. It can be saved and opened again: a bundle that only opens one does not
 * contain the code that builds one (`make-ready.ts`).
 */
export class ReadyRules {
  readonly slots: FieldSlots;
  readonly plans: Plans;
  readonly usual: Candidates;
  /** For events on standby. */
  readonly standby: Candidates;
  readonly asks: Asks;
  /** By entry, as `Entries` has them; empty if no entry has any. */
  readonly traits: Int32Array;
  readonly #tables: ListTables;
  readonly #gates: Gates;

  /**
   * Opens what was saved.
   *
   * @throws {RangeError} if searching it could go wrong
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
    const traits = from.numbers();
    return new ReadyRules(around, gates, usual, standby, traits, saved.asks);
  }

  constructor(
    { slots, store, tables, compile }: RouterParts,
    gates: Gates,
    usual: Candidates,
    standby: Candidates,
    traits: Int32Array,
    asks: Asks,
  ) {
    this.slots = slots;
    this.usual = usual;
    this.standby = standby;
    this.traits = traits;
    this.asks = asks;
    this.#tables = tables;
    this.#gates = gates;
    this.plans = new Plans(store, gates, traits, compile);
  }

  /**
   * Writes the index for `open`. The rest of what `open` needs is in the rules.
   *
   * @param asked lists in which rules look something up, so that tables of them need not be made when it is opened
   */
  save(
    to: BlockWriter,
    numberOf: (list: List) => number,
    asked: Iterable<{ readonly list: List; readonly form: Form }>,
  ): void {
    for (const { list, form } of asked) this.#tables.numberOf(list, form);
    this.#tables.save(to, numberOf);
    this.#gates.save(to);
    for (const { takers, continuing } of [this.usual, this.standby]) {
      for (const index of [takers, continuing]) {
        to.number(index === undefined ? 0 : 1);
        index?.save(to);
      }
    }
    to.numbers(this.traits);
  }
}

/** What all parts that are made ready share. */
export class RouterParts {
  readonly store: EntryStore;
  readonly slots: FieldSlots;
  readonly tables: ListTables;
  readonly #compiler: PredicateCompiler;
  readonly #instead: (error: unknown) => Predicate;

  /** @param instead returns what replaces a condition that cannot be made ready, as in a crafted file */
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
