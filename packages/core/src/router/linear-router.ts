import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import { guard, guardsOf } from '../memory/guards.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';
import { noRecall } from '../memory/recall-slot.js';
import { toLine } from '../report/source.js';
import type { Choose } from '../rules/fill-text.js';
import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import type { Step } from '../rules/outcomes/list.js';
import { walkEntries } from '../rules/walk-rules.js';
import { finish } from '../steps.js';
import { asksOf } from './asks.js';
import { toDecision } from './decide.js';
import { Facts, FieldSlots, isStandby } from './facts.js';
import { makeListTables } from './index/list-tables-builder.js';
import { keepingOf, needTypedTaps, Recall, typedTap, usableMemory } from './memory-slot.js';
import { addEveryPart } from './parts/every.js';
import { type Predicate, PredicateCompiler } from './predicates.js';
import type { Router } from './router.js';
import { consult, guardsAround } from './semantics.js';
import { CaptureRecord, toStep } from './step.js';

addEveryPart();

/**
 * Makes a router that asks one rule after the other, as the language defines it. It decides as the router of
 * `createRouter` does, and takes longer the more rules there are. It has a fraction of the code: use it for a few rules
 * in a small bundle, and read it first.
 *
 * @throws {TypeError} if it is not given a rule set; the message says what it was given and what to write
 */
export function createLinearRouter(ruleSet: RuleSet): Router {
  return new LinearRouter(needRuleSet('createLinearRouter', ruleSet).root);
}

/**
 * Makes the same router, except that the caller chooses among the variants of messages.
 *
 * @param choose returns the number of the variant to send
 */
export function createChoosingRouter(ruleSet: RuleSet, choose: Choose): Router {
  return new LinearRouter(ruleSet.root, choose);
}

class LinearRouter implements Router {
  readonly routes: readonly string[];
  readonly asksForAge: boolean;
  readonly asksForMemory = true;
  readonly asksForPerson: boolean;
  readonly forwards: readonly MatchedRule[];
  readonly #root: Group;
  readonly #remembers: boolean;
  readonly #typedTaps: boolean;
  readonly #choose: Choose | undefined;
  readonly #slots = new FieldSlots();
  readonly #compiler: PredicateCompiler;
  readonly #predicates = new Map<Condition, Predicate>();

  constructor(root: Group, choose?: Choose) {
    this.#root = root;
    this.#choose = choose;
    this.#compiler = new PredicateCompiler(this.#slots, makeListTables(root));
    const note = ({ when }: Group | Rule) => when && this.#slots.note(when);
    const entries = Array.from(walkEntries(root, undefined, note), ({ of }) => of);
    for (const of of entries) if (of.kind === 'rule') note(of);
    const { routes, forwards, person, remembers, typedTaps } = finish(
      asksOf(root, entries, this.#slots.fields),
    );
    if (typedTaps) needTypedTaps();
    this.#typedTaps = typedTaps;
    this.routes = routes;
    this.forwards = forwards;
    this.asksForPerson = person;
    this.#remembers = remembers;
    this.asksForAge = this.#slots.fields.some(({ kind }) => kind === 'age');
  }

  route(came: Event, stored?: Memory, options?: MemoryOptions): Decision {
    const memory = usableMemory(stored);
    const event = this.#typedTaps ? typedTap(came, memory) : came;
    const recall =
      this.#remembers || memory !== undefined ? new Recall(event, memory, options) : noRecall;
    const facts = new Facts(this.#slots);
    facts.reset(event, recall);
    facts.readOwnCode();
    const holds = (condition: Condition) => this.#predicateOf(condition).holds(facts);
    const steps: Step[] = [];
    let taker: Rule | Default | undefined;
    for (const { of, groups, verdict } of consult(this.#root, {
      guards: (isStandby(event) ? guard.standby : 0) | guardsOf(event, recall.isHuman),
      isMarked: (mark) => recall.isMarked(mark),
      holds,
    })) {
      if (verdict !== 'took' && verdict !== 'added') continue;
      steps.push(this.#stepOf(of, groups, facts));
      if (verdict === 'took') taker = of;
    }
    const at = this.#remembers ? recall.now : undefined;
    return toDecision(event, steps, taker !== undefined, taker?.kind === 'default', at);
  }

  #stepOf(of: Rule | Default, groups: readonly Group[], facts: Facts): Step {
    const captures = new CaptureRecord();
    for (const each of [...groups, of]) {
      if (each.kind !== 'default' && each.when)
        this.#predicateOf(each.when).capture(facts, captures);
    }
    const rule = of.kind === 'default' ? 'default' : of.name;
    facts.rows = captures.rows;
    const keeping = keepingOf(of, guardsAround(of, groups));
    const place = { rule, ...toLine(of.span) };
    return toStep(place, of.outcome, captures.record, facts, keeping, this.#choose);
  }

  /** A condition is made ready when it is first needed. */
  #predicateOf(condition: Condition): Predicate {
    let predicate = this.#predicates.get(condition);
    if (predicate === undefined) {
      predicate = this.#compiler.condition(condition);
      this.#predicates.set(condition, predicate);
    }
    return predicate;
  }
}
