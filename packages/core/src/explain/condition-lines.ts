import type { Event } from '../event.js';
import type { Recall } from '../memory/recall.js';
import { Facts, FieldSlots } from '../router/facts.js';
import { makeListTables } from '../router/index/list-tables-builder.js';
import { type Predicate, PredicateCompiler } from '../router/predicates.js';
import type { Condition, FieldCondition, Group } from '../rules/model.js';
import { walkRules } from '../rules/walk-rules.js';
import { withTypos } from './closest.js';
import { anyCase } from './nearness.js';

/** One line of a `when`: what is written, and the very predicate that a router tries. */
export interface ConditionLine {
  readonly condition: Condition;
  readonly predicate: Predicate;
}

/** The lines of all conditions of a rule set, each made ready when it is first needed, once for all events. */
export class ConditionLines {
  readonly #slots = new FieldSlots();
  readonly #compiler: PredicateCompiler;
  readonly #lines = new Map<Condition, readonly ConditionLine[]>();
  readonly #typos = new Map<FieldCondition, Predicate | undefined>();
  readonly #looser = new Map<FieldCondition, Predicate | undefined>();

  constructor(root: Group) {
    this.#compiler = new PredicateCompiler(this.#slots, makeListTables(root));
    const note = ({ when }: { readonly when: Condition | undefined }) =>
      when && this.#slots.note(when);
    for (const { of } of walkRules(root, undefined, note)) if (of.kind === 'rule') note(of);
  }

  /** Returns the lines of a condition; a map of operators has one line each. */
  of(condition: Condition | undefined): readonly ConditionLine[] {
    if (condition === undefined) return [];
    let lines = this.#lines.get(condition);
    if (lines === undefined) {
      lines = this.#take(condition);
      this.#lines.set(condition, lines);
    }
    return lines;
  }

  predicate(condition: Condition): Predicate {
    return this.#compiler.condition(condition);
  }

  /** Returns the condition with case ignored, if that makes a difference and is cheap. */
  looser(condition: FieldCondition): Predicate | undefined {
    if (!this.#looser.has(condition)) {
      const test = anyCase(condition.test);
      this.#looser.set(condition, test && this.predicate({ ...condition, test }));
    }
    return this.#looser.get(condition);
  }

  /** Returns the condition with typos allowed, if that makes a difference. */
  typos(condition: FieldCondition): Predicate | undefined {
    if (!this.#typos.has(condition)) {
      const test = withTypos(condition.test);
      this.#typos.set(condition, test && this.predicate({ ...condition, test }));
    }
    return this.#typos.get(condition);
  }

  /** Returns what an event holds in all fields that are tested. */
  facts(event: Event, recall: Recall): Facts {
    const facts = new Facts(this.#slots);
    facts.reset(event, recall);
    return facts;
  }

  #take(condition: Condition): readonly ConditionLine[] {
    if (condition.kind === 'all') return condition.of.flatMap((part) => this.#take(part));
    if (condition.kind === 'field' && condition.test.kind === 'all') {
      return condition.test.of.flatMap((test) => this.#take({ ...condition, test }));
    }
    return [{ condition, predicate: this.predicate(condition) }];
  }
}
