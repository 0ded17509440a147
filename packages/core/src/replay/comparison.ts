import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { needOptions } from '../report/argument.js';
import { type DecisionDifference, diffDecisions } from './diff-decisions.js';

/** How much of a comparison is kept. */
export interface ComparisonOptions {
  /** How many events of each group are kept to be shown; 3 unless given. */
  readonly samples?: number;
  /** How many groups are told apart; 1,000 unless given. What comes after is counted in `others`. */
  readonly groups?: number;
}

/** Events on which two rule sets differ in the same way. */
export interface ComparisonGroup {
  /** What took the events before: a rule's name, `"default"`, or `null` for nothing. */
  readonly from: string | null;
  /** What takes them now. */
  readonly to: string | null;
  /** What differs though the taker is the same: `route`, `captures.id`; empty if the taker changed. */
  readonly paths: readonly string[];
  /** How many events differ in this way. */
  readonly events: number;
  /** The first of them. */
  readonly samples: readonly ComparisonSample[];
}

/** One event that is decided otherwise. */
export interface ComparisonSample {
  /** Which event it was, as given to `add`: a line number, say. */
  readonly at: string | number | undefined;
  /** The event without its `raw`, which can be large. */
  readonly event: Event;
  /** What is different in it. */
  readonly differences: readonly DecisionDifference[];
}

/** What came of a comparison. */
export interface ComparisonResult {
  /** How many events were compared. */
  readonly events: number;
  /** How many are decided otherwise. */
  readonly different: number;
  /** The largest first. */
  readonly groups: readonly ComparisonGroup[];
  /** Events that differ in ways beyond the number of groups that are told apart. */
  readonly others: number;
}

/** Gathers how decisions about the same events differ. */
export interface Comparison {
  /** Adds what two rule sets decided on one event; answers whether they differ. */
  add(before: Decision, after: Decision, at?: string | number): boolean;
  /** What came of it so far. */
  result(): ComparisonResult;
}

/**
 * Groups what two rule sets decide differently by what changed. Holds the groups and their samples alone, so any
 * number of events can be added.
 */
export function createComparison(options: ComparisonOptions = {}): Comparison {
  needOptions('createComparison', options, '{ samples: 3 }');
  const { samples: keep = 3, groups: most = 1000 } = options;
  const groups = new Map<string, Mutable<ComparisonGroup> & { samples: ComparisonSample[] }>();
  let events = 0;
  let different = 0;
  let others = 0;

  return {
    add(before, after, at) {
      events++;
      const differences = diffDecisions(before, after);
      if (differences.length === 0) return false;
      different++;
      // Another rule changes all the rest with it: then the two names say it.
      const paths = before.rule === after.rule ? differences.map(({ path }) => path) : [];
      const key = JSON.stringify([before.rule, after.rule, paths]);
      let group = groups.get(key);
      if (!group) {
        if (groups.size >= most) {
          others++;
          return true;
        }
        group = { from: before.rule, to: after.rule, paths, events: 0, samples: [] };
        groups.set(key, group);
      }
      group.events++;
      if (group.samples.length < keep) {
        const { raw: _, ...event } = before.event;
        group.samples.push({ at, event, differences });
      }
      return true;
    },
    result() {
      const sorted = [...groups.values()].sort((a, b) => b.events - a.events);
      return { events, different, groups: sorted.map(copy), others };
    },
  };
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function copy(group: ComparisonGroup): ComparisonGroup {
  return { ...group, samples: [...group.samples] };
}
