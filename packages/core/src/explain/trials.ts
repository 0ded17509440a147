import type { Event } from '../event.js';
import type { Span } from '../report/source.js';
import { Facts, FieldSlots } from '../router/facts.js';
import { type CaptureMap, type Predicate, PredicateCompiler } from '../router/predicates.js';
import { describeTest, describeTime, isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';
import type { Condition, FieldCondition } from '../rules/model.js';
import type { ConditionTrial } from './explanation.js';
import { anyCase, similarity, withoutSpaces } from './nearness.js';

/** One line of a `when`: what is written, and the very predicate that a router asks. */
export interface Line {
  readonly condition: Condition;
  readonly predicate: Predicate;
}

/** Asks the router's predicates one by one, where a router asks them all at once. */
export class Trials {
  readonly #slots = new FieldSlots();
  readonly #compiler = new PredicateCompiler(this.#slots);
  /** Conditions with case left aside, made once for all events. */
  readonly #loose = new Map<FieldCondition, Predicate | undefined>();

  /** The lines of a condition; a map of operators is a line each. */
  lines(condition: Condition): readonly Line[] {
    if (condition.kind === 'all') return condition.of.flatMap((part) => this.lines(part));
    if (condition.kind === 'field' && condition.test.kind === 'all') {
      return condition.test.of.flatMap((test) => this.lines({ ...condition, test }));
    }
    return [{ condition, predicate: this.#compiler.condition(condition) }];
  }

  /** What an event holds, for all lines that have been made so far. */
  facts(event: Event): Facts {
    const facts = new Facts(this.#slots);
    facts.reset(event);
    return facts;
  }

  /** What an event shows of a condition, part by part. */
  show(condition: Condition, facts: Facts, event: Event): ConditionTrial {
    const holds = this.#compiler.condition(condition).holds(facts);
    switch (condition.kind) {
      case 'all':
      case 'any':
        return {
          kind: condition.kind,
          holds,
          parts: condition.of.map((part) => this.show(part, facts, event)),
        };
      case 'not':
        return { kind: 'not', holds, parts: [this.show(condition.of, facts, event)] };
      case 'time': {
        const { timestamp } = facts;
        const value = timestamp === undefined ? null : isoTime(timestamp);
        const test = describeTime(condition.test);
        return {
          kind: 'test',
          holds,
          ...toPlace(condition.span),
          field: 'time',
          test,
          value,
          near: null,
        };
      }
      case 'field': {
        const value = facts.read(condition.field) ?? null;
        if (condition.field.kind === 'age') {
          const most = condition.test.kind === 'more_than' ? Number(condition.test.bound) : 0;
          return {
            kind: 'test',
            holds,
            ...toPlace(condition.span),
            field: condition.field.name,
            test: `is more than ${writeDuration(most)}`,
            value: value === null ? null : writeDuration(Number(value)),
            near: null,
          };
        }
        return {
          kind: 'test',
          holds,
          ...toPlace(condition.span),
          field: condition.field.name,
          test: describeTest(condition.test),
          value,
          near: holds ? null : this.near(condition, facts, event),
        };
      }
    }
  }

  /** What little keeps a field from passing its test; `null` where it is more, or cannot be said cheaply. */
  near(condition: FieldCondition, facts: Facts, event: Event): 'case' | 'spaces' | null {
    const value = facts.read(condition.field);
    if (value === undefined) return null;
    if (this.#looseOf(condition)?.holds(facts)) return 'case';
    const trimmed = withoutSpaces(event, condition, value);
    return trimmed && this.#compiler.condition(condition).holds(this.facts(trimmed))
      ? 'spaces'
      : null;
  }

  #looseOf(condition: FieldCondition): Predicate | undefined {
    if (!this.#loose.has(condition)) {
      const test = anyCase(condition.test);
      this.#loose.set(condition, test && this.#compiler.condition({ ...condition, test }));
    }
    return this.#loose.get(condition);
  }

  /** How near a condition that fails is to holding, from 0 to 1. */
  nearness(condition: Condition, facts: Facts, event: Event): number {
    if (condition.kind === 'any') {
      return Math.max(0, ...condition.of.map((part) => this.nearness(part, facts, event)));
    }
    if (condition.kind === 'all') {
      const failing = condition.of.filter((part) => !this.#compiler.condition(part).holds(facts));
      return failing.length === 1 ? this.nearness(failing[0]!, facts, event) : 0;
    }
    if (condition.kind !== 'field') return 0;
    const value = facts.read(condition.field);
    if (value === undefined) return 0;
    return this.near(condition, facts, event) ? 1 : similarity(condition.test, value);
  }
}

/** What lines that hold capture, as a plain object of own properties. */
export function capturesOf(
  lines: readonly Line[],
  facts: Facts,
): { readonly [name: string]: string } {
  const captures: CaptureMap = new Map();
  for (const { predicate } of lines) if (predicate.captures) predicate.capture(facts, captures);
  return Object.fromEntries(captures);
}

export function toPlace({ source, start }: Span): { readonly file: string; readonly line: number } {
  return { file: source.file, line: source.position(start).line };
}
