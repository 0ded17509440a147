import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import { wrongArgument } from '../report/argument.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import type { Step } from '../rules/outcomes/list.js';
import { toDecision } from './decide.js';
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

/** What was opened from a built file, by the rules in it: nothing of it has to be made again. */
const opened = new WeakMap<RuleSet, ReadyRules>();

/** Keeps what makes a router of rules at once. */
export function keepReady(ruleSet: RuleSet, ready: ReadyRules): void {
  opened.set(ruleSet, ready);
}

class IndexedRouter implements Router {
  readonly routes: readonly string[];
  readonly asksForAge: boolean;
  readonly forwards: readonly MatchedRule[];
  readonly #plans: Plans;
  readonly #usual: Candidates;
  /** For events of another app's conversation. */
  readonly #standby: Candidates;
  readonly #slots: FieldSlots;
  readonly #first: FirstMatch;
  #busy = false;

  constructor({ routes, forwards, plans, usual, standby, slots }: ReadyRules) {
    this.routes = routes;
    this.forwards = forwards;
    this.#plans = plans;
    this.#usual = usual;
    this.#standby = standby;
    this.#slots = slots;
    this.asksForAge = slots.fields.some(({ kind }) => kind === 'age');
    this.#first = new FirstMatch(new Facts(slots));
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
    const step = taker === none ? undefined : this.#plans.toStep(taker, facts);
    // An array that is grown for one step would take the room of many.
    const last = step === undefined ? [] : [step];
    const steps =
      continuing === undefined ? last : [...this.#continued(continuing, facts, taker), ...last];
    facts.release();
    const isTaken = step !== undefined;
    return toDecision(event, steps, isTaken, isTaken && this.#plans.isDefault(taker));
  }

  #continued(continuing: RuleIndex, facts: Facts, taker: number): Step[] {
    const limit = taker === none ? this.#plans.length : taker;
    return findAll(continuing, facts, limit).flatMap(
      (entry) => this.#plans.toStep(entry, facts) ?? [],
    );
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
