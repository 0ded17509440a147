import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { needOptions } from '../report/argument.js';
import { type DecisionDifference, diffDecisions } from './diff-decisions.js';

/** How much a comparison keeps. */
export interface ComparisonOptions {
  /** How many events of each group are kept as samples; by default 3. */
  readonly samples?: number;
  /** How many groups are kept apart; by default 1,000. Further ones are counted in `others`. */
  readonly groups?: number;
}

/** Events on which two rule sets differ in the same way. */
export interface ComparisonGroup {
  /** What took the events before: a rule's name, `"default"`, or `null` for nothing. */
  readonly from: string | null;
  /** What takes them now. */
  readonly to: string | null;
  /** What differs although the taker is the same: `route`, `captures.id`; empty if the taker changed. */
  readonly paths: readonly string[];
  /** How many events differ in this way. */
  readonly events: number;
  /** The first of them. */
  readonly samples: readonly ComparisonSample[];
}

/** One event with a different decision. */
export interface ComparisonSample {
  /** Which event it was, as given to `add`: a line number, for instance. */
  readonly at: string | number | undefined;
  /** The event without its `raw`, which can be large. */
  readonly event: Event;
  /** What differs. */
  readonly differences: readonly DecisionDifference[];
}

/** The result of a comparison. */
export interface ComparisonResult {
  /** How many events were compared. */
  readonly events: number;
  /** How many have a different decision. */
  readonly different: number;
  /** The largest first. */
  readonly groups: readonly ComparisonGroup[];
  /** How many events differ in ways for which no group was left. */
  readonly others: number;
}

/** Collects how decisions about the same events differ. */
export interface Comparison {
  /** Adds what two rule sets decided about one event; returns whether they differ. */
  add(before: Decision, after: Decision, at?: string | number): boolean;
  /** Returns the result so far. */
  result(): ComparisonResult;
}

/**
 * Groups differences between the decisions of two rule sets by what changed. It keeps only the groups and their
 * samples, so any number of events can be added.
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
      // Another rule changes everything else, so the two names are enough.
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
