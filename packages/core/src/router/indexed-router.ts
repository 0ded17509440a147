import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import { guard, guardsOf } from '../memory/guards.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';
import type { Recall as OneRecall } from '../memory/recall.js';
import { noRecall } from '../memory/recall-slot.js';
import { wrongArgument } from '../report/argument.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import type { Step } from '../rules/outcomes/list.js';
import { finish, type Steps } from '../steps.js';
import { toDecision } from './decide.js';
import { hasOnce } from './entries.js';
import { Facts, type FieldSlots, isStandby } from './facts.js';
import type { RuleIndex, Search } from './index/rule-index.js';
import { readySteps } from './make-ready.js';
import { needTypedTaps, Recall, typedTap, usableMemory } from './memory-slot.js';
import type { Plans } from './plans.js';
import type { Candidates, ReadyRules } from './ready-rules.js';
import type { Router } from './router.js';

/**
 * Makes a router whose time for an event hardly depends on the number of rules. See docs/matcher.md.
 *
 * @throws {TypeError} if it is not given a rule set; the message says what it was given and what to write
 */
export function createRouter(ruleSet: RuleSet): Router {
  return finish(routerSteps(ruleSet));
}

/** `createRouter` in steps, for a program that has other things to do in between. Meanwhile the rules must not change. */
export function* routerSteps(ruleSet: RuleSet): Steps<Router> {
  const rules = needRuleSet('createRouter', ruleSet);
  const ready = opened.get(rules) ?? (yield* readySteps(rules));
  // If a bundle lacks what compares typed titles, it is reported here, not while an event is routed.
  if (ready.asks.typedTaps) needTypedTaps();
  return new IndexedRouter(ready);
}

/**
 * Makes a router over rules that `loadCompiled` returned, without the code that builds an index.
 *
 * @throws {TypeError} if it is given anything else
 */
export function createBuiltRouter(ruleSet: RuleSet): Router {
  const ready = opened.get(ruleSet);
  if (ready !== undefined) return new IndexedRouter(ready);
  throw wrongArgument(
    'createRouter of "@botrules/core/compiled"',
    'what loadCompiled returned',
    ruleSet,
    'For rules from elsewhere, import createRouter from "@botrules/core".',
  );
}

/** What was opened from a built file, by its rules, so that it is not built again. */
const opened = new WeakMap<RuleSet, ReadyRules>();

/** Keeps the parts from which a router over these rules is made at once. */
export function keepReady(ruleSet: RuleSet, ready: ReadyRules): void {
  opened.set(ruleSet, ready);
}

class IndexedRouter implements Router {
  readonly routes: readonly string[];
  readonly asksForAge: boolean;
  readonly asksForMemory = true;
  readonly asksForPerson: boolean;
  readonly forwards: readonly MatchedRule[];
  readonly #plans: Plans;
  readonly #usual: Candidates;
  /** For events on standby. */
  readonly #standby: Candidates;
  readonly #slots: FieldSlots;
  /** By entry, as `Entries` has them. */
  readonly #traits: Int32Array;
  readonly #remembers: boolean;
  readonly #typedTaps: boolean;
  readonly #first: FirstMatch;
  #busy = false;

  constructor({ asks, plans, usual, standby, slots, traits }: ReadyRules) {
    this.routes = asks.routes;
    this.forwards = asks.forwards;
    this.asksForPerson = asks.person;
    this.#remembers = asks.remembers;
    this.#typedTaps = asks.typedTaps;
    this.#traits = traits;
    this.#plans = plans;
    this.#usual = usual;
    this.#standby = standby;
    this.#slots = slots;
    this.asksForAge = slots.fields.some(({ kind }) => kind === 'age');
    this.#first = new FirstMatch(new Facts(slots));
  }

  route(event: Event, memory?: Memory, options?: MemoryOptions): Decision {
    // Reading an event may run the event's own code, which may call this router before that is done.
    if (this.#busy) {
      return this.#decide(event, memory, options, new FirstMatch(new Facts(this.#slots)));
    }
    this.#busy = true;
    try {
      return this.#decide(event, memory, options, this.#first);
    } finally {
      this.#busy = false;
    }
  }

  #decide(
    came: Event,
    stored: Memory | undefined,
    options: MemoryOptions | undefined,
    first: FirstMatch,
  ): Decision {
    const { facts } = first;
    const memory = usableMemory(stored);
    const event = this.#typedTaps ? typedTap(came, memory) : came;
    const recall =
      this.#remembers || memory !== undefined ? new Recall(event, memory, options) : noRecall;
    facts.reset(event, recall);
    facts.readOwnCode();
    const onStandby = isStandby(event);
    const guards = guardsOf(event, recall.isHuman);
    const { takers, continuing } = onStandby ? this.#standby : this.#usual;
    const isHeldBack = this.#holdingBack(onStandby ? guards | guard.standby : guards, recall);
    const taker = takers === undefined ? none : first.find(takers, isHeldBack);
    const steps =
      continuing === undefined ? [] : this.#continued(continuing, facts, taker, isHeldBack);
    const step = taker === none ? undefined : this.#plans.toStep(taker, facts);
    // Growing an array for one step would allocate room for many.
    const all = step === undefined ? steps : steps.length === 0 ? [step] : [...steps, step];
    facts.release();
    const isTaken = step !== undefined;
    const at = this.#remembers ? recall.now : undefined;
    return toDecision(event, all, isTaken, isTaken && this.#plans.isDefault(taker), at);
  }

  #continued(
    continuing: RuleIndex,
    facts: Facts,
    taker: number,
    isHeldBack: HoldsBack | undefined,
  ): Step[] {
    const limit = taker === none ? this.#plans.length : taker;
    return findAll(continuing, facts, limit, isHeldBack).flatMap(
      (entry) => this.#plans.toStep(entry, facts) ?? [],
    );
  }

  /** Returns the test by which entries that hold are held back: they do not test for a guard, or have taken an event. */
  #holdingBack(guards: number, recall: OneRecall): HoldsBack | undefined {
    const asked = guards & ~guard.standby;
    const mayBeMarked = recall.memory?.once !== undefined;
    if (asked === 0 && !mayBeMarked) return undefined;
    return (entry) => {
      const traits = this.#traits[entry] ?? 0;
      if ((traits & asked) !== asked) return true;
      if (!mayBeMarked || (traits & hasOnce) === 0) return false;
      const mark = this.#plans.markOf(entry);
      return mark !== undefined && recall.isMarked(mark);
    };
  }
}

type HoldsBack = (entry: number) => boolean;

const none = -1;

/** Searches for the first entry that holds. */
class FirstMatch implements Search {
  readonly facts: Facts;
  limit = 0;
  #isHeldBack: HoldsBack | undefined;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  find(index: RuleIndex, isHeldBack: HoldsBack | undefined): number {
    this.limit = unlimited;
    this.#isHeldBack = isHeldBack;
    index.search(this);
    return this.limit === unlimited ? none : this.limit;
  }

  take(entry: number): void {
    if (this.#isHeldBack?.(entry) !== true) this.limit = entry;
  }
}

const unlimited = 0x7fffffff;

/** Returns all entries below a limit that hold, in order. */
function findAll(
  index: RuleIndex,
  facts: Facts,
  limit: number,
  isHeldBack: HoldsBack | undefined,
): number[] {
  const found = new Set<number>();
  index.search({
    facts,
    limit,
    take(entry) {
      if (isHeldBack?.(entry) !== true) found.add(entry);
    },
  });
  return [...found].sort((a, b) => a - b);
}
