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
  /** The file with its name, or with the word `default`. */
  readonly file: string;
  /** The line of that, counted from 1. */
  readonly line: number;
  /** Events that it took. */
  readonly took: number;
  /** Events to which it added its outcome before they went on (`continue`). */
  readonly added: number;
}

/** The result of a count. */
export interface TallyResult {
  /** How many events there were. */
  readonly events: number;
  /** Events that neither a rule nor a default took. */
  readonly untaken: number;
  /** Those that took most come first; with equal counts, in the order in which they are tried. */
  readonly lines: readonly TallyLine[];
}

/** Counts what rules take. */
export interface Tally {
  /** Counts one decision. */
  add(decision: Decision): void;
  /** Returns the result so far; later events do not change it. */
  result(): TallyResult;
}

type Count = { -readonly [key in keyof TallyLine]: TallyLine[key] };

/**
 * Counts what each rule takes. With a rule set, rules and defaults that took nothing get a line, too. It keeps one line
 * for each rule and nothing of the events, so any number of them can be added.
 */
export function createTally(ruleSet?: RuleSet): Tally {
  const counts = new Map<string, Count>();
  let events = 0;
  let untaken = 0;

  function countOf(rule: string, file: string, line: number): Count {
    // Each group can have a default: their places distinguish them.
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
