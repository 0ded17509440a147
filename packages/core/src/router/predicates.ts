import { compareDecimals } from '../rules/decimal.js';
import { fold } from '../rules/fold.js';
import { Like } from '../rules/like.js';
import type {
  Condition,
  List,
  NumberOperator,
  Test,
  TextOperator,
  TimeTest,
} from '../rules/model.js';
import { compileRegex, type Regex } from '../rules/regex.js';
import { splitHead } from '../rules/regex-head.js';
import { timeHolds } from '../rules/time.js';
import type { Facts, FieldSlots } from './facts.js';
import { atOnce, inTurn, Pace, type Slices } from './slices.js';

/** Takes what is captured, name by name; a `Map` is one. */
export interface CaptureSink {
  set(name: string, text: string): unknown;
}

/** Names to what was captured. A map, since a name may be `__proto__`. */
export type CaptureMap = Map<string, string>;

/** One construct of a condition, made ready to be asked about an event. */
export interface Predicate {
  holds(facts: Facts): boolean;
  /** Whether `capture` can add anything. */
  readonly captures: boolean;
  /** Adds what is captured by a predicate that holds. */
  capture(facts: Facts, into: CaptureSink): void;
}

/** Makes conditions ready. What many tests share, such as the values of a list, is made once. */
export class PredicateCompiler {
  readonly #slots: FieldSlots;
  readonly #lists = new Map<List, ReadonlySet<string>>();
  readonly #foldedLists = new Map<List, ReadonlySet<string>>();
  readonly #tests = new Map<string, Predicate>();
  readonly #regexes = new Map<string, Regex>();

  constructor(slots: FieldSlots) {
    this.#slots = slots;
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

  /** Equal tests are one predicate, which is asked once an event. */
  test(test: Test, slot: number): Predicate {
    if (test.kind === 'all') return allOf(test.of.map((each) => this.test(each, slot)));
    if (test.kind === 'any') return anyOf(test.of.map((each) => this.test(each, slot)));
    if (test.kind === 'not') return new Not(this.test(test.of, slot));
    const key = keyOf(test, slot);
    if (key === undefined) return this.#leaf(test, slot);
    let predicate = this.#tests.get(key);
    if (predicate === undefined) {
      predicate = this.#leaf(test, slot);
      this.#tests.set(key, predicate);
    }
    return predicate;
  }

  #leaf(test: Exclude<Test, { readonly kind: 'all' | 'any' | 'not' }>, slot: number): Predicate {
    switch (test.kind) {
      case 'exists':
        return new Exists(slot, test.present);
      case 'text':
        return new Text(slot, test.operator, test.values, test.ignoreCase);
      case 'in':
        return new In(slot, this.valuesOf(test.list, test.ignoreCase), test.ignoreCase);
      case 'like':
        return anyOf(
          test.patterns.map(
            (each) => new Fits(slot, new Like(each, test.ignoreCase), test.ignoreCase),
          ),
        );
      case 'regex':
        return anyOf(
          test.patterns.map((each) => {
            const { head, rest } = splitHead(each, test.ignoreCase);
            const regex = compileRegex(rest, test.ignoreCase, this.#regexes);
            return new Found(slot, head, regex, test.ignoreCase);
          }),
        );
      case 'number':
        return new Bound(slot, test.operator, test.bound);
    }
  }

  /** The values of a list, folded where case does not count. */
  valuesOf(list: List, ignoreCase: boolean): ReadonlySet<string> {
    return atOnce(this.readValues(list, ignoreCase, new Pace()));
  }

  /** `valuesOf` in slices. */
  *readValues(list: List, ignoreCase: boolean, pace: Pace): Slices<ReadonlySet<string>> {
    const lists = ignoreCase ? this.#foldedLists : this.#lists;
    const known = lists.get(list);
    if (known !== undefined) return known;
    const values = new Set<string>();
    yield* inTurn(list.values, pace, (value) => {
      values.add(ignoreCase ? fold(value) : value);
    });
    lists.set(list, values);
    return values;
  }
}

/** What makes two tests of one value or pattern equal; `undefined` where finding that out would not pay. */
function keyOf(test: Test, slot: number): string | undefined {
  switch (test.kind) {
    case 'text':
      if (test.values.length !== 1) return undefined;
      return `${slot} ${test.operator} ${test.ignoreCase} ${test.values[0]}`;
    case 'like':
    case 'regex':
      if (test.patterns.length !== 1) return undefined;
      return `${slot} ${test.kind} ${test.ignoreCase} ${test.patterns[0]!.text}`;
    case 'number':
      return `${slot} ${test.operator} ${test.bound}`;
    case 'exists':
      return `${slot} ${test.present}`;
    default:
      return undefined;
  }
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

/** All of these; what is only one is that one. */
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

  // The first alternative that holds gives its captures, even if it has none.
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

/** A test that remembers what it said about the event at hand: many rules may ask it. */
abstract class FieldTest implements Predicate {
  readonly captures: boolean = false;
  protected readonly slot: number;
  #turn = 0;
  #held = false;

  constructor(slot: number) {
    this.slot = slot;
  }

  holds(facts: Facts): boolean {
    if (this.#turn !== facts.turn) {
      this.#held = this.check(facts);
      this.#turn = facts.turn;
    }
    return this.#held;
  }

  protected abstract check(facts: Facts): boolean;

  capture(_facts: Facts, _into: CaptureSink): void {}
}

class Exists extends FieldTest {
  readonly #present: boolean;

  constructor(slot: number, present: boolean) {
    super(slot);
    this.#present = present;
  }

  protected check(facts: Facts): boolean {
    return (facts.value(this.slot) !== undefined) === this.#present;
  }
}

class Text extends FieldTest {
  readonly #operator: TextOperator;
  readonly #values: readonly string[];
  readonly #ignoreCase: boolean;

  constructor(
    slot: number,
    operator: TextOperator,
    values: readonly string[],
    ignoreCase: boolean,
  ) {
    super(slot);
    this.#operator = operator;
    this.#values = ignoreCase ? values.map(fold) : values;
    this.#ignoreCase = ignoreCase;
  }

  protected check(facts: Facts): boolean {
    const text = this.#ignoreCase ? facts.folded(this.slot) : facts.value(this.slot);
    if (text === undefined) return false;
    for (const value of this.#values) if (compare(this.#operator, text, value)) return true;
    return false;
  }
}

function compare(operator: TextOperator, text: string, value: string): boolean {
  switch (operator) {
    case 'is':
      return text === value;
    case 'starts_with':
      return text.startsWith(value);
    case 'ends_with':
      return text.endsWith(value);
    case 'contains':
      return text.includes(value);
  }
}

class In extends FieldTest {
  readonly #values: ReadonlySet<string>;
  readonly #ignoreCase: boolean;

  constructor(slot: number, values: ReadonlySet<string>, ignoreCase: boolean) {
    super(slot);
    this.#values = values;
    this.#ignoreCase = ignoreCase;
  }

  protected check(facts: Facts): boolean {
    const text = this.#ignoreCase ? facts.folded(this.slot) : facts.value(this.slot);
    return text !== undefined && this.#values.has(text);
  }
}

class Fits extends FieldTest {
  override readonly captures: boolean;
  readonly #like: Like;
  readonly #ignoreCase: boolean;

  constructor(slot: number, like: Like, ignoreCase: boolean) {
    super(slot);
    this.#like = like;
    this.#ignoreCase = ignoreCase;
    this.captures = like.names.length > 0;
  }

  protected check(facts: Facts): boolean {
    const text = this.#ignoreCase ? facts.folded(this.slot) : facts.value(this.slot);
    return text !== undefined && this.#like.test(text);
  }

  override capture(facts: Facts, into: CaptureSink): void {
    const own = this.#ignoreCase ? facts.composed(this.slot) : facts.value(this.slot);
    const text = this.#ignoreCase ? facts.folded(this.slot) : own;
    this.#like.capture(own!, text!, into);
  }
}

class Found extends FieldTest {
  override readonly captures: boolean;
  readonly #head: string;
  readonly #regex: Regex;
  readonly #ignoreCase: boolean;

  constructor(slot: number, head: string, regex: Regex, ignoreCase: boolean) {
    super(slot);
    this.#head = head;
    this.#regex = regex;
    this.#ignoreCase = ignoreCase;
    this.captures = regex.names.length > 0;
  }

  protected check(facts: Facts): boolean {
    const text = this.#textOf(facts);
    if (text === undefined) return false;
    return text.startsWith(this.#head) && this.#regex.test(this.#after(text));
  }

  override capture(facts: Facts, into: CaptureSink): void {
    const text = this.#after(this.#textOf(facts)!);
    const own = this.#ignoreCase ? facts.composed(this.slot) : text;
    const captures = this.#regex.captures(text, own)!;
    this.#regex.names.forEach((name, index) => {
      const captured = captures[index];
      if (captured !== undefined) into.set(name, captured);
    });
  }

  #textOf(facts: Facts): string | undefined {
    return this.#ignoreCase ? facts.folded(this.slot) : facts.value(this.slot);
  }

  #after(text: string): string {
    return text.slice(this.#head.length);
  }
}

class Bound extends FieldTest {
  readonly #operator: NumberOperator;
  readonly #bound: string;

  constructor(slot: number, operator: NumberOperator, bound: string) {
    super(slot);
    this.#operator = operator;
    this.#bound = bound;
  }

  protected check(facts: Facts): boolean {
    const text = facts.value(this.slot);
    const order = text === undefined ? undefined : compareDecimals(text, this.#bound);
    if (order === undefined) return false;
    switch (this.#operator) {
      case 'at_least':
        return order >= 0;
      case 'at_most':
        return order <= 0;
      case 'more_than':
        return order > 0;
      case 'less_than':
        return order < 0;
    }
  }
}
