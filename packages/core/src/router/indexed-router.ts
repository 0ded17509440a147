import { noRecall, Recall } from '#memory/memory/recall';
import { usableMemory } from '#memory/rules/read-memory';
import { typedTap } from '#typed-tap';
import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import { guard, guardsOf } from '../memory/guards.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';
import { wrongArgument } from '../report/argument.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import type { Step } from '../rules/outcomes/list.js';
import { toDecision } from './decide.js';
import { hasOnce } from './entries.js';
import { Facts, type FieldSlots, isStandby } from './facts.js';
import type { RuleIndex, Search } from './index/rule-index.js';
import { makeReady } from './make-ready.js';
import type { Plans } from './plans.js';
import type { Candidates, ReadyRules } from './ready-rules.js';
import type { Router } from './router.js';

/**
 * Makes rules ready: how long an event takes hardly depends on how many rules there are. See docs/matcher.md.
 *
 * @throws {TypeError} where it is given something else than a rule set, with what it was given and what to write
 */
export function createRouter(ruleSet: RuleSet): Router {
  const rules = needRuleSet('createRouter', ruleSet);
  return new IndexedRouter(opened.get(rules) ?? makeReady(rules));
}

/**
 * A router over rules that `loadCompiled` returned, without the code that makes an index of others.
 *
 * @throws {TypeError} where it is given something else
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

/** What was opened from a built file, by the rules in it, so that it is not made again. */
const opened = new WeakMap<RuleSet, ReadyRules>();

/** Keeps what makes a router of rules at once. */
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
  /** For events of another app's conversation. */
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
    // Reading an event may run code of the event's own, which may come back here before that is done.
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
    // An array that is grown for one step would take the room of many.
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

  /** Says of entries that hold that they have no say: they do not test for a guard, or took an event before. */
  #holdingBack(guards: number, recall: Recall): HoldsBack | undefined {
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

/** Looks for the first entry that holds. */
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

/** All entries below a limit that hold, in order. */
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
