import type { Decision, Step } from '../decision.js';
import type { Event } from '../event.js';
import type { Condition, Default, Rule, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { capturesAnything } from './captures.js';
import { toDecision } from './decide.js';
import { type Enclosing, Entries } from './entries.js';
import { Facts, FieldSlots, isStandby } from './facts.js';
import { type Conjunct, toConjuncts } from './index/conjunct.js';
import { Gates } from './index/gates.js';
import { type Item, type Items, RuleIndex, type Search } from './index/rule-index.js';
import { Plans } from './plans.js';
import { type Predicate, PredicateCompiler } from './predicates.js';
import type { Router } from './router.js';
import { atOnce, inTurn, Pace, type Slices } from './slices.js';

/**
 * Makes rules ready: how long an event takes hardly depends on how many rules there are. See docs/matcher.md.
 *
 * @throws {TypeError} where it is given something else than a rule set, with what it was given and what to write
 */
export function createRouter(ruleSet: RuleSet): Router {
  return atOnce(IndexedRouter.of(needRuleSet('createRouter', ruleSet)));
}

/**
 * `createRouter` in slices, for a program that answers events while it makes new rules ready: 100,000 rules take most of
 * a second, and a slice of it about a millisecond. The caller takes one slice after the other, and lets its program do
 * something else between two:
 *
 *     const slices = createRouterInSlices(ruleSet);
 *     let slice = slices.next();
 *     for (; !slice.done; slice = slices.next()) await setImmediate();
 *     const router = slice.value;
 *
 * It stops after some hundred rules each time, whatever the clock says. A copy of a rule set (`structuredClone`, JSON)
 * is read anew by the call itself, in one go.
 *
 * @returns a generator whose last result is the router
 * @throws {TypeError} where it is given something else than a rule set
 */
export function createRouterInSlices(ruleSet: RuleSet): Generator<undefined, Router, undefined> {
  return IndexedRouter.of(needRuleSet('createRouterInSlices', ruleSet));
}

/** The entries that may take an event, found by an index each. */
interface Candidates {
  readonly takers: RuleIndex | undefined;
  /** Rules with `continue`. */
  readonly continuing: RuleIndex | undefined;
}

class IndexedRouter implements Router {
  readonly routes: readonly string[];
  readonly asksForAge: boolean;
  readonly #plans: Plans;
  readonly #usual: Candidates;
  /** For events of another app's conversation. */
  readonly #standby: Candidates;
  readonly #slots: FieldSlots;
  readonly #first: FirstMatch;
  #busy = false;

  static *of(ruleSet: RuleSet): Slices<IndexedRouter> {
    const pace = new Pace();
    const entries = yield* Entries.of(ruleSet, pace);
    const compiled = new Compilation(entries, pace);
    yield* compiled.prepare();
    const usual = yield* compiled.candidates();
    const standby = yield* compiled.candidates(entries.standby);
    return new IndexedRouter(compiled, usual, standby);
  }

  private constructor(compiled: Compilation, usual: Candidates, standby: Candidates) {
    this.routes = [...compiled.routes];
    this.#plans = compiled.plans;
    this.#usual = usual;
    this.#standby = standby;
    this.#slots = compiled.slots;
    this.asksForAge = compiled.slots.fields.some(({ kind }) => kind === 'age');
    this.#first = new FirstMatch(new Facts(compiled.slots));
  }

  route(event: Event): Decision {
    // Reading an event may run code of the event's own, which may come back here before that is done.
    if (this.#busy) return this.#decide(event, new FirstMatch(new Facts(this.#slots)));
    this.#busy = true;
    try {
      return this.#decide(event, this.#first);
    } finally {
      this.#busy = false;
    }
  }

  #decide(event: Event, first: FirstMatch): Decision {
    const { facts } = first;
    facts.reset(event);
    facts.readOwnCode();
    const { takers, continuing } = isStandby(event) ? this.#standby : this.#usual;
    const taker = takers === undefined ? none : first.find(takers);
    // An array that is grown for one step would take the room of many.
    const last = taker === none ? [] : [this.#plans.toStep(taker, facts)];
    const steps =
      continuing === undefined ? last : [...this.#continued(continuing, facts, taker), ...last];
    facts.release();
    return toDecision(event, steps, taker !== none, taker !== none && this.#plans.isDefault(taker));
  }

  #continued(continuing: RuleIndex, facts: Facts, taker: number): Step[] {
    const limit = taker === none ? this.#plans.length : taker;
    return findAll(continuing, facts, limit).map((entry) => this.#plans.toStep(entry, facts));
  }
}

const none = -1;

/** Looks for the first entry that holds. */
class FirstMatch implements Search {
  readonly facts: Facts;
  limit = 0;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  find(index: RuleIndex): number {
    this.limit = unlimited;
    index.search(this);
    return this.limit === unlimited ? none : this.limit;
  }

  take(entry: number): void {
    this.limit = entry;
  }
}

const unlimited = 0x7fffffff;

/** All entries below a limit that hold, in order. */
function findAll(index: RuleIndex, facts: Facts, limit: number): number[] {
  const found = new Set<number>();
  index.search({
    facts,
    limit,
    take(entry) {
      found.add(entry);
    },
  });
  return [...found].sort((a, b) => a - b);
}

const nothing: readonly never[] = [];

/** What is made of the entries once. */
class Compilation {
  readonly slots = new FieldSlots();
  readonly plans: Plans;
  /** The routes that entries name, each once, in their order. */
  readonly routes = new Set<string>();
  readonly #pace: Pace;
  readonly #entries: Entries;
  readonly #compiler: PredicateCompiler;
  readonly #compile: (condition: Condition) => Predicate;
  #gates!: Gates;
  readonly #outer = new Map<Enclosing, readonly Conjunct[]>();

  constructor(entries: Entries, pace: Pace) {
    this.#entries = entries;
    this.#pace = pace;
    const compiler = new PredicateCompiler(this.slots);
    this.#compiler = compiler;
    this.#compile = (condition) => compiler.condition(condition);
    this.plans = new Plans(this.#compile);
  }

  /** To be done before anything is asked of it. */
  *prepare(): Slices<void> {
    this.#gates = yield* this.#toGates();
    const { from: all, groups } = this.#entries;
    yield* inTurn(all, this.#pace, (from, entry) => {
      // What is made ready later finds every slot given.
      if (from.kind === 'rule') this.slots.note(from.when);
      this.plans.add(from, capturingOf(from, groups[entry]));
      const { route } = from.outcome;
      if (route !== undefined) this.routes.add(route);
    });
  }

  /** Indexes over all entries, or over those that are wanted. */
  *candidates(wanted?: readonly boolean[]): Slices<Candidates> {
    const takers: number[] = [];
    const continuing: number[] = [];
    yield* inTurn(this.#entries.from, this.#pace, (from, number) => {
      if (wanted?.[number] === false) return;
      const goesOn = from.kind === 'rule' && from.continue;
      (goesOn ? continuing : takers).push(number);
    });
    return { takers: yield* this.#toIndex(takers), continuing: yield* this.#toIndex(continuing) };
  }

  *#toIndex(numbers: readonly number[]): Slices<RuleIndex | undefined> {
    if (numbers.length === 0) return undefined;
    const items: Items = {
      length: numbers.length,
      entryOf: (number) => numbers[number]!,
      at: (number) => this.#itemOf(numbers[number]!),
    };
    return yield* RuleIndex.of(items, {
      fields: this.slots.fields,
      gates: this.#gates,
      pace: this.#pace,
      valuesOf: (list, folded) => this.#compiler.readValues(list, folded, this.#pace),
      compile: this.#compile,
    });
  }

  #itemOf(entry: number): Item {
    const from = this.#entries.from[entry]!;
    const own = from.kind === 'rule' ? this.#conjuncts(from.when) : nothing;
    return { entry, own, outer: this.#outerOf(this.#entries.groups[entry]), spent: nothing };
  }

  #conjuncts(condition: Condition): readonly Conjunct[] {
    return toConjuncts(condition, this.slots);
  }

  #outerOf(group: Enclosing | undefined): readonly Conjunct[] {
    if (group === undefined) return nothing;
    let outer = this.#outer.get(group);
    if (outer === undefined) {
      outer = [...this.#outerOf(group.outer), ...this.#conjuncts(group.when)];
      this.#outer.set(group, outer);
    }
    return outer;
  }

  *#toGates(): Slices<Gates> {
    const numbers = new Map<Enclosing, number>();
    const asks: Predicate[] = [];
    const outer: number[] = [];
    const numberOf = (group: Enclosing | undefined): number => {
      if (group === undefined) return -1;
      const known = numbers.get(group);
      if (known !== undefined) return known;
      const outwards = numberOf(group.outer);
      numbers.set(group, asks.length);
      outer.push(outwards);
      return asks.push(this.#compiler.condition(group.when)) - 1;
    };
    const { groups } = this.#entries;
    const gateOf = new Int32Array(groups.length);
    yield* inTurn(groups, this.#pace, (group, entry) => {
      gateOf[entry] = numberOf(group);
    });
    return new Gates(gateOf, asks, Int32Array.from(outer));
  }
}

function capturingOf(from: Rule | Default, group: Enclosing | undefined): Condition | undefined {
  const conditions: Condition[] = [];
  if (from.kind === 'rule' && capturesAnything(from.when)) conditions.push(from.when);
  for (let each = group; each !== undefined; each = each.outer) {
    if (capturesAnything(each.when)) conditions.unshift(each.when);
  }
  return conditions.length <= 1 ? conditions[0] : { kind: 'all', of: conditions };
}
