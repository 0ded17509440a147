import type { Decision } from '../decision.js';
import { needDecision } from '../decision.js';
import { toLine } from '../report/source.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { walkEntries } from '../rules/walk-rules.js';

/** How many events one rule, or one default, had a part in. */
export interface TallyLine {
  /** The rule's name, or `"default"`. */
  readonly rule: string;
  /** Where its name stands, or the word `default`. */
  readonly file: string;
  /** The line that it stands in, counted from 1. */
  readonly line: number;
  /** Events that it took. */
  readonly took: number;
  /** Events that it added its outcome to, and let go on (`continue`). */
  readonly added: number;
}

/** What came of a count. */
export interface TallyResult {
  /** How many events there were. */
  readonly events: number;
  /** Events that neither a rule nor a default took. */
  readonly untaken: number;
  /** Those that took most first; with equal counts in the order in which they are tried. */
  readonly lines: readonly TallyLine[];
}

/** Counts what rules take. */
export interface Tally {
  /** Counts one decision. */
  add(decision: Decision): void;
  /** What came of it so far; later events do not change it. */
  result(): TallyResult;
}

type Count = { -readonly [key in keyof TallyLine]: TallyLine[key] };

/**
 * Counts what each rule takes. With a rule set, its rules and defaults that took nothing are lines too. Holds one
 * line a rule and nothing of the events, so any number of them can be added.
 */
export function createTally(ruleSet?: RuleSet): Tally {
  const counts = new Map<string, Count>();
  let events = 0;
  let untaken = 0;

  function countOf(rule: string, file: string, line: number): Count {
    // There can be a default a group: the place tells them apart.
    const key = `${line} ${file} ${rule}`;
    const count = counts.get(key) ?? { rule, file, line, took: 0, added: 0 };
    counts.set(key, count);
    return count;
  }

  const root = ruleSet === undefined ? undefined : needRuleSet('createTally', ruleSet).root;
  for (const { of } of root ? walkEntries(root) : []) {
    const { file, line } = toLine(of.span);
    countOf(of.kind === 'rule' ? of.name : 'default', file, line);
  }

  return {
    add(decision) {
      needDecision('add', decision);
      events++;
      if (decision.rule === null) untaken++;
      decision.steps.forEach(({ rule, file, line }, at) => {
        const count = countOf(rule, file, line);
        // The rule or default that takes an event ends the search, so it is the last step.
        if (decision.rule !== null && at === decision.steps.length - 1) count.took++;
        else count.added++;
      });
    },
    result() {
      const lines = [...counts.values()].map((count) => ({ ...count }));
      lines.sort((a, b) => b.took - a.took || b.added - a.added);
      return { events, untaken, lines };
    },
  };
}
