import { guard } from '../memory/guards.js';
import type { Condition, RuleSet } from '../rules/model.js';
import { finish, inSteps, type Steps } from '../steps.js';
import { asksOf } from './asks.js';
import { Entries, type EntryStore } from './entries.js';
import { FieldSlots } from './facts.js';
import { type Conjunct, toConjuncts } from './index/conjunct.js';
import { Gates } from './index/gates.js';
import { makeIndex } from './index/index-builder.js';
import type { IndexItem } from './index/item.js';
import { makeListTables } from './index/list-tables-builder.js';
import type { IndexContext, RuleIndex } from './index/rule-index.js';
import { addEveryPart } from './parts/every.js';
import { type Candidates, ReadyRules, RouterParts } from './ready-rules.js';

addEveryPart();

/** Builds the index over rules, and what belongs to it. */
export function makeReady(ruleSet: RuleSet): ReadyRules {
  return finish(readySteps(ruleSet));
}

/** `makeReady` in steps. Meanwhile the rules must not change. */
export function* readySteps(ruleSet: RuleSet): Steps<ReadyRules> {
  const entries = new Entries(ruleSet);
  yield;
  const slots = new FieldSlots();
  // Everything made ready after this finds that all slots have been given.
  for (const { when } of entries.gates) slots.note(when!);
  yield* inSteps(entries.from, eachStep, (from) => {
    if (from.kind === 'rule') slots.note(from.when);
  });
  const around = new RouterParts(storeOf(entries), slots, makeListTables(ruleSet.root), rethrow);
  const gates = new Gates(
    Int32Array.from(entries.gateOf),
    Int32Array.from(entries.outer),
    around.askOf,
  );
  const indexer = new Indexer(entries, around.surroundings(gates), slots);
  const usual = yield* indexer.candidates(() => true);
  const isOnStandby = (entry: number) => (entries.traits[entry]! & guard.standby) !== 0;
  const standby = yield* indexer.candidates(isOnStandby);
  const traits = Int32Array.from(entries.traits.some((each) => each !== 0) ? entries.traits : []);
  const asks = yield* asksOf(ruleSet.root, entries.from, slots.fields);
  return new ReadyRules(around, gates, usual, standby, traits, asks);
}

// The rest of what is known of entries is only needed to build the index. These are functions of their own, since a
// closure keeps alive what any other closure of its function uses.
function storeOf({ from, gates }: Entries): EntryStore {
  return { at: (entry) => from[entry], gate: (gate) => gates[gate]?.when };
}

function rethrow(error: unknown): never {
  throw error;
}

/** How many rules are looked at in one step. */
const eachStep = 256;

const nothing: readonly never[] = [];

/** Builds the indexes over entries. */
class Indexer {
  readonly #entries: Entries;
  readonly #surroundings: IndexContext;
  readonly #slots: FieldSlots;
  /** By gate: the conjuncts of its group and of the groups around that. */
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

  /** Returns indexes over the entries that are wanted. */
  *candidates(isWanted: (entry: number) => boolean): Steps<Candidates> {
    const takers: number[] = [];
    const continuing: number[] = [];
    this.#entries.from.forEach((from, entry) => {
      if (!isWanted(entry)) return;
      const goesOn = from.kind === 'rule' && from.continue;
      (goesOn ? continuing : takers).push(entry);
    });
    return { takers: yield* this.#toIndex(takers), continuing: yield* this.#toIndex(continuing) };
  }

  *#toIndex(numbers: readonly number[]): Steps<RuleIndex | undefined> {
    if (numbers.length === 0) return undefined;
    return yield* makeIndex(
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
