import type { Decision } from '../decision.js';
import type { Memory } from '../memory/memory.js';
import { Recall } from '../memory/recall.js';
import type { Place } from '../report/diagnostic.js';
import { toPlace } from '../report/report.js';
import type { Span } from '../report/source.js';
import { Facts, FieldSlots } from '../router/facts.js';
import { makeListTables } from '../router/index/list-tables-builder.js';
import { addEveryPart } from '../router/parts/every.js';
import { type Predicate, PredicateCompiler } from '../router/predicates.js';
import { describeCondition } from '../rules/describe.js';
import type { Condition, Group, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { walkEntries } from '../rules/walk-rules.js';
import { finish, inSteps, type Steps } from '../steps.js';
import { needResults, type TestResult } from './test-result.js';

// Rules that are measured may have any part of the language.
addEveryPart();

/** What tests reached in a rule set, as plain data that JSON can carry. */
export interface Coverage {
  /** How many points any test reached. */
  readonly reached: number;
  /** How many points there are. */
  readonly total: number;
  /** From 0 to 100; 100 if there is nothing to reach. */
  readonly percent: number;
  /** In the order of the rules. */
  readonly points: readonly CoveragePoint[];
}

/** A rule, a default, or one alternative of an `any:` in a rule or a group. Disabled rules do not count. */
export interface CoveragePoint {
  readonly kind: 'rule' | 'default' | 'alternative';
  /** The rule's name, `default`, or what the alternative tests: `payload is "HUMAN"`. */
  readonly name: string;
  /** Where it is written. */
  readonly place: Place;
  /** How many events of the tests reached it. */
  readonly events: number;
}

/**
 * Returns which rules, defaults and alternatives the events of tests reached. An event reaches an alternative if its
 * rule, or something in its group, takes it or adds to it, and the alternative is the first of its `any` that holds.
 */
export function measureCoverage(ruleSet: RuleSet, results: readonly TestResult[]): Coverage {
  return finish(coverageSteps(ruleSet, results));
}

/** `measureCoverage` in steps, for a program that has other things to do in between. Meanwhile the rules must not change. */
export function* coverageSteps(ruleSet: RuleSet, results: readonly TestResult[]): Steps<Coverage> {
  const survey = new Survey();
  yield* survey.look(needRuleSet('measureCoverage', ruleSet).root);
  needResults('measureCoverage', results);
  yield* inSteps(results, eachStep, ({ events }) => {
    for (const { decision, memory } of events) survey.reach(decision, memory);
  });
  const points = survey.points.map(({ span, ...point }) => ({ ...point, place: toPlace(span) }));
  const reached = points.filter(({ events }) => events > 0).length;
  const total = points.length;
  return { reached, total, percent: total === 0 ? 100 : (100 * reached) / total, points };
}

/** How many rules or results are looked at in one step. */
const eachStep = 64;

interface PointCount {
  readonly kind: CoveragePoint['kind'];
  readonly name: string;
  readonly span: Span;
  events: number;
}

/** An `any` with its alternatives in order, and each `any` inside one of them. */
interface Alternatives {
  readonly alternatives: readonly {
    readonly predicate: Predicate;
    readonly point: PointCount;
    readonly inner: readonly Alternatives[];
  }[];
}

class Survey {
  readonly points: PointCount[] = [];
  readonly #slots = new FieldSlots();
  #compiler!: PredicateCompiler;
  /** By the place of a rule's name or of the word `default`, as steps have it. */
  readonly #takers = new Map<
    string,
    { readonly point: PointCount; readonly choices: readonly Alternatives[] }
  >();

  /** Finds what can be reached. */
  *look(root: Group): Steps<void> {
    this.#compiler = new PredicateCompiler(this.#slots, makeListTables(root));
    const enter = ({ when, span }: Group, outer: readonly Alternatives[]) =>
      when ? [...outer, ...this.#choices(when, span)] : outer;
    for (const { of, around } of walkEntries<readonly Alternatives[]>(root, [], enter)) {
      const point = this.#point(of.kind, of.kind === 'rule' ? of.name : 'default', of.span);
      const own = of.kind === 'rule' ? this.#choices(of.when, of.span) : [];
      this.#taker(point, [...around, ...own]);
      if (this.#takers.size % eachStep === 0) yield;
    }
  }

  reach(decision: Decision, memory: Memory | undefined): void {
    const facts = new Facts(this.#slots);
    facts.reset(decision.event, new Recall(decision.event, memory, undefined));
    const reached = new Set<PointCount>();
    for (const { rule, file, line } of decision.steps) {
      const taker = this.#takers.get(`${line} ${file} ${rule}`);
      if (!taker) continue;
      reached.add(taker.point);
      choose(taker.choices, facts, reached);
    }
    for (const point of reached) point.events++;
  }

  #point(kind: PointCount['kind'], name: string, span: Span): PointCount {
    const point: PointCount = { kind, name, span, events: 0 };
    this.points.push(point);
    return point;
  }

  #taker(point: PointCount, choices: readonly Alternatives[]): void {
    const { file, line } = toPlace(point.span);
    this.#takers.set(`${line} ${file} ${point.name}`, { point, choices });
  }

  // What is under a `not` is not chosen, but avoided.
  #choices(condition: Condition, around: Span): readonly Alternatives[] {
    if (condition.kind === 'all')
      return condition.of.flatMap((part) => this.#choices(part, around));
    if (condition.kind !== 'any') return [];
    const alternatives = condition.of.map((part) => ({
      predicate: this.#compiler.condition(part),
      point: this.#point('alternative', describeCondition(part), spanOf(part) ?? around),
      inner: this.#choices(part, around),
    }));
    return [{ alternatives }];
  }
}

function choose(choices: readonly Alternatives[], facts: Facts, reached: Set<PointCount>): void {
  for (const { alternatives } of choices) {
    const chosen = alternatives.find(({ predicate }) => predicate.holds(facts));
    if (!chosen) continue;
    reached.add(chosen.point);
    choose(chosen.inner, facts, reached);
  }
}

/** Returns where a condition begins: at the first field that it names. */
function spanOf(condition: Condition): Span | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map(spanOf).find((span) => span !== undefined);
    case 'not':
      return spanOf(condition.of);
    default:
      return condition.span;
  }
}
