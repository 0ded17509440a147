import type { Event } from '../event.js';
import { guard, guardsOf } from '../memory/guards.js';
import { noRecall, type Recall } from '../memory/recall.js';
import { say } from '../report/say.js';
import { toLine } from '../report/source.js';
import { type Facts, isStandby } from '../router/facts.js';
import type { CaptureMap } from '../router/predicates.js';
import type { AskedEvent } from '../router/semantics.js';
import { describeTest, describeTime, isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';
import type { Condition, FieldCondition } from '../rules/model.js';
import type { CaptureSink } from '../rules/operators/operator.js';
import { closest, looksUp } from './closest.js';
import type { ConditionLine, ConditionLines } from './condition-lines.js';
import type { ConditionTrial, TestTrial } from './explanation.js';
import { similarity, withoutSpaces } from './nearness.js';

/** An event on which the rules are tried: which lines hold, and its values if they do not. */
export class TriedEvent implements AskedEvent {
  readonly guards: number;
  readonly #recall: Recall;
  readonly #event: Event;
  readonly #lines: ConditionLines;
  readonly #facts: Facts;

  constructor(lines: ConditionLines, event: Event, recall: Recall = noRecall) {
    this.#lines = lines;
    this.#event = event;
    this.#recall = recall;
    this.#facts = lines.facts(event, recall);
    this.guards = (isStandby(event) ? guard.standby : 0) | guardsOf(event, recall.isHuman);
  }

  isMarked(mark: string): boolean {
    return this.#recall.isMarked(mark);
  }

  holds(condition: Condition | undefined): boolean {
    return this.failing(condition).length === 0;
  }

  lines(condition: Condition | undefined): readonly ConditionLine[] {
    return this.#lines.of(condition);
  }

  /** Returns the lines of a condition that do not hold. */
  failing(condition: Condition | undefined): readonly ConditionLine[] {
    return this.lines(condition).filter(({ predicate }) => !predicate.holds(this.#facts));
  }

  /** Returns what conditions that hold capture, as a plain object with own properties. */
  captures(conditions: readonly (Condition | undefined)[]): { readonly [name: string]: string } {
    const captures: CaptureMap = new Map();
    const into: CaptureSink = {
      set: (name, text) => captures.set(name, text),
      // A row is shown by its key.
      row(name, table, row) {
        if (row !== -1) captures.set(`${name}.${table.key}`, table.cell(row, table.key));
      },
    };
    for (const { predicate } of conditions.flatMap((each) => this.lines(each))) {
      if (predicate.captures) predicate.capture(this.#facts, into);
    }
    return Object.fromEntries(captures);
  }

  /** Returns what the event shows of a condition, line by line. */
  show(condition: Condition | undefined): readonly ConditionTrial[] {
    return this.lines(condition).map((line) => this.#show(line.condition));
  }

  #show(condition: Condition): ConditionTrial {
    const holds = this.#lines.predicate(condition).holds(this.#facts);
    switch (condition.kind) {
      case 'all':
      case 'any': {
        const parts = condition.of.map((part) => this.#show(part));
        return { kind: condition.kind, holds, parts };
      }
      case 'not':
        return { kind: 'not', holds, parts: [this.#show(condition.of)] };
      default: {
        const near = holds || condition.kind === 'time' ? null : this.#near(condition);
        const more = holds || condition.kind === 'time' ? {} : this.#closest(condition);
        const read = this.#read(condition);
        return { kind: 'test', holds, ...toLine(condition.span), ...read, near, ...more };
      }
    }
  }

  /** Returns what a test asks, and the event's value. */
  #read(
    condition: Extract<Condition, { test: unknown }>,
  ): Pick<TestTrial, 'field' | 'test' | 'value'> {
    if (condition.kind === 'time') {
      const { timestamp } = this.#facts;
      const value = timestamp === undefined ? null : isoTime(timestamp);
      return { field: 'time', test: describeTime(condition.test), value };
    }
    const { field, test } = condition;
    const value = this.#facts.read(field) ?? null;
    if (field.kind !== 'age') return { field: field.name, test: describeTest(test), value };
    const most = test.kind === 'more_than' ? Number(test.bound) : 0;
    return {
      field: field.name,
      test: say`is more than ${writeDuration(most)}`,
      value: value === null ? null : writeDuration(Number(value)),
    };
  }

  /** Returns the small difference that keeps a field from passing its test; `null` if it is more, or expensive to find out. */
  #near(condition: FieldCondition): TestTrial['near'] {
    const value = this.#facts.read(condition.field);
    if (value === undefined || condition.field.kind === 'age') return null;
    if (this.#lines.looser(condition)?.holds(this.#facts)) return 'case';
    const trimmed = withoutSpaces(this.#event, condition, value);
    if (
      trimmed &&
      this.#lines.predicate(condition).holds(this.#lines.facts(trimmed, this.#recall))
    ) {
      return 'spaces';
    }
    return this.#lines.typos(condition)?.holds(this.#facts) ? 'typos' : null;
  }

  /** Returns the word or key that is closest to the value, and whether no row was found. */
  #closest({ field, test }: FieldCondition): Pick<TestTrial, 'closest' | 'noRow'> {
    const value = this.#facts.read(field);
    if (value === undefined || field.kind === 'age') return {};
    const found = closest(test, value);
    return {
      ...(found && found.letters > 0 && { closest: found }),
      ...(looksUp(test) && { noRow: true }),
    };
  }

  /** Returns how close a condition that fails is to holding, from 0 to 1. */
  nearness(condition: Condition): number {
    if (condition.kind === 'any') {
      return Math.max(0, ...condition.of.map((part) => this.nearness(part)));
    }
    if (condition.kind === 'all') {
      const [only, ...more] = condition.of.filter(
        (part) => !this.#lines.predicate(part).holds(this.#facts),
      );
      return only !== undefined && more.length === 0 ? this.nearness(only) : 0;
    }
    if (condition.kind !== 'field') return 0;
    const value = this.#facts.read(condition.field);
    if (value === undefined) return 0;
    return this.#near(condition) ? 1 : similarity(condition.test, value);
  }
}
