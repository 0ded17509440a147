import type { CellWords } from '../rules/cell-words.js';
import type { Form } from '../rules/forms.js';
import { listsOf } from '../rules/like.js';
import type { Condition, List, Test, TimeTest } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';
import type { CaptureSink, Matcher, SharedParts, Values } from '../rules/operators/operator.js';
import type { TextSet } from '../rules/operators/text-set.js';
import type { Regex } from '../rules/regex-run.js';
import { timeHolds } from '../rules/time.js';
import type { Facts, FieldSlots } from './facts.js';
import type { ListTables } from './index/list-tables.js';

/** What was captured, by name. A map, since a name may be `__proto__`. */
export type CaptureMap = Map<string, string>;

/** A part of a condition that is ready to be tried on an event. */
export interface Predicate {
  holds(facts: Facts): boolean;
  /** Whether `capture` can add anything. */
  readonly captures: boolean;
  /** Adds what is captured by a predicate that holds. */
  capture(facts: Facts, into: CaptureSink): void;
}

/** Makes conditions ready. What many tests share, such as the values of a list, is made only once. */
export class PredicateCompiler implements SharedParts {
  readonly #slots: FieldSlots;
  readonly #tables: ListTables;
  readonly #tests = new Map<string, Predicate>();
  readonly #numbers = new Map<List, number>();
  readonly regexes = new Map<string, Regex>();

  constructor(slots: FieldSlots, tables: ListTables) {
    this.#slots = slots;
    this.#tables = tables;
  }

  condition(condition: Condition): Predicate {
    switch (condition.kind) {
      case 'all':
        return allOf(condition.of.map((each) => this.condition(each)));
      case 'any':
        return anyOf(condition.of.map((each) => this.condition(each)));
      case 'not':
        return new Not(this.condition(condition.of));
      case 'field':
        return this.test(condition.test, this.#slots.slotOf(condition.field));
      case 'time':
        return new Time(condition.test);
    }
  }

  /** Equal tests share one predicate, which is tried once for each event. */
  test(test: Test, slot: number): Predicate {
    if (test.kind === 'all') return allOf(test.of.map((each) => this.test(each, slot)));
    if (test.kind === 'any') return anyOf(test.of.map((each) => this.test(each, slot)));
    if (test.kind === 'not') return new Not(this.test(test.of, slot));
    const operator = operatorOf(test);
    const set = operator.takes(test);
    const key = keyOf(test.kind, set, slot, (list) => this.#numberOf(list));
    let predicate = key === undefined ? undefined : this.#tests.get(key);
    if (predicate === undefined) {
      const ways = operator.matchers(test, this);
      predicate = anyOf(ways.map((matcher) => new FieldTest(slot, set.form, matcher)));
      if (key !== undefined) this.#tests.set(key, predicate);
    }
    return predicate;
  }

  /** Returns a number that no other list has. */
  #numberOf(list: List): number {
    const known = this.#numbers.get(list);
    if (known !== undefined) return known;
    this.#numbers.set(list, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Returns the values of a list in a form. */
  valuesOf(list: List, form: Form): Values {
    return this.#tables.valuesOf(list, form);
  }

  cellsOf(list: List): CellWords {
    return this.#tables.cellsOf(list);
  }

  get exactWords(): Pick<Values, 'has'> {
    return this.#tables.exactWords;
  }
}

/** Holds for no event. */
export const never: Predicate = { captures: false, holds: () => false, capture() {} };

/** Returns a key that equal tests of one value or pattern share; `undefined` if finding it would not pay. */
function keyOf(
  kind: string,
  set: TextSet,
  slot: number,
  numberOf: (list: List) => number,
): string | undefined {
  const start = `${slot} ${kind} ${set.form} `;
  switch (set.kind) {
    case 'literals':
      return set.list === undefined && set.texts.length === 1 ? start + set.texts[0] : undefined;
    case 'patterns':
      if (set.patterns.length !== 1) return undefined;
      // Lists with the same name may differ from group to group.
      return `${start}${listsOf(set.patterns[0]!).map(numberOf).join(' ')} ${set.patterns[0]!.text}`;
    case 'expressions':
      return set.patterns.length === 1 ? start + set.patterns[0]!.text : undefined;
    case 'phrases':
      return set.patterns.length === 1
        ? `${start}${set.typos} ${set.patterns[0]!.text}`
        : undefined;
    case 'cells':
      return undefined;
    case 'numbers':
      return start + set.bound;
    case 'any':
      return start;
    case 'some':
      return start + set.key;
  }
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

/** Holds if all of these do. One alone is returned as it is. */
function allOf(parts: readonly Predicate[]): Predicate {
  return parts.length === 1 ? parts[0]! : new All(parts);
}

function anyOf(parts: readonly Predicate[]): Predicate {
  return parts.length === 1 ? parts[0]! : new Any(parts);
}

class All implements Predicate {
  readonly captures: boolean;
  readonly #parts: readonly Predicate[];

  constructor(parts: readonly Predicate[]) {
    this.#parts = parts;
    this.captures = parts.some((part) => part.captures);
  }

  holds(facts: Facts): boolean {
    for (const part of this.#parts) if (!part.holds(facts)) return false;
    return true;
  }

  capture(facts: Facts, into: CaptureSink): void {
    for (const part of this.#parts) if (part.captures) part.capture(facts, into);
  }
}

class Any implements Predicate {
  readonly captures: boolean;
  readonly #parts: readonly Predicate[];

  constructor(parts: readonly Predicate[]) {
    this.#parts = parts;
    this.captures = parts.some((part) => part.captures);
  }

  holds(facts: Facts): boolean {
    for (const part of this.#parts) if (part.holds(facts)) return true;
    return false;
  }

  // The first alternative that holds does the capturing, even if it captures nothing.
  capture(facts: Facts, into: CaptureSink): void {
    this.#parts.find((part) => part.holds(facts))?.capture(facts, into);
  }
}

class Not implements Predicate {
  readonly captures = false;
  readonly #part: Predicate;

  constructor(part: Predicate) {
    this.#part = part;
  }

  holds(facts: Facts): boolean {
    return !this.#part.holds(facts);
  }

  capture(): void {}
}

class Time implements Predicate {
  readonly captures = false;
  readonly #test: TimeTest;

  constructor(test: TimeTest) {
    this.#test = test;
  }

  holds(facts: Facts): boolean {
    return timeHolds(this.#test, facts.timestamp);
  }

  capture(): void {}
}

// ── Tests of one field ──────────────────────────────────────────────────────────────────────────────

/** A test that remembers its result for the current event: many rules may ask for it. */
class FieldTest implements Predicate {
  readonly captures: boolean;
  readonly #slot: number;
  readonly #form: Form;
  readonly #matcher: Matcher;
  #turn = 0;
  #held = false;

  constructor(slot: number, form: Form, matcher: Matcher) {
    this.#slot = slot;
    this.#form = form;
    this.#matcher = matcher;
    this.captures = matcher.capture !== undefined;
  }

  holds(facts: Facts): boolean {
    if (this.#turn !== facts.turn) {
      const text = facts.text(this.#slot, this.#form);
      this.#held = text !== undefined && this.#matcher.test(text);
      this.#turn = facts.turn;
    }
    return this.#held;
  }

  capture(facts: Facts, into: CaptureSink): void {
    // The index of a crafted file may claim that a test holds when it does not.
    if (!this.captures || !this.holds(facts)) return;
    const text = facts.text(this.#slot, this.#form)!;
    this.#matcher.capture?.(text, facts.own(this.#slot, this.#form)!, into);
  }
}
