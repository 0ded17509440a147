import type { Event } from '../event.js';
import type { HeldBack } from '../router/semantics.js';

/** Why an event was taken by what took it, and not by the rules above. Plain data that JSON can carry. */
export interface Explanation {
  /** The event that is explained. */
  readonly event: Event;
  /** What took the event: a rule's name, `"default"`, or `null` if nothing did. */
  readonly rule: string | null;
  /** The rules that held, in order, as in the decision. */
  readonly rules: readonly string[];
  /** What was remembered when the event came, described in lines; left out if there was nothing. */
  readonly remembered?: readonly string[];
  /** What changes in the memory, described in lines; left out if nothing does. */
  readonly changes?: readonly string[];
  /** What was tried, in order, from the whole rule set inwards. */
  readonly root: GroupTrial;
  /** How many rules and groups did not hold. */
  readonly failed: number;
  /** How many of these are not listed: they did not come close, or another rule was asked about. */
  readonly omitted: number;
  /** How many rules are below the one that took the event, and so were not tried. */
  readonly notReached: number;
}

/** What happened in a group: a file, a folder, or a group written in one. */
export interface GroupTrial {
  readonly kind: 'group';
  /** The file that it is in, as people know it. */
  readonly file: string;
  /** The line that it is in, counted from 1. */
  readonly line: number;
  /** Whether it is a file or a folder. */
  readonly isFile: boolean;
  /** The lines of its `when`; empty if it has none. */
  readonly when: readonly ConditionTrial[];
  /** Whether the event entered it. */
  readonly verdict: 'entered' | 'not-entered' | 'not-reached';
  /** How many rules are in it, at any depth. */
  readonly size: number;
  /** The items in it that are shown. */
  readonly items: readonly (RuleTrial | GroupTrial)[];
  /** `null` if it has none, or if it was not reached. */
  readonly default: DefaultTrial | null;
}

/**
 * - `took`: it holds, and took the event
 * - `added`: it holds, added its outcome, and let the search go on (`continue`)
 * - `failed`: it does not hold
 * - `disabled`: it is disabled; otherwise it would take part if it `holds`
 * - `standby`: another app has the conversation, and it does not test `standby`
 * - `human`: a person of the page is talking, and it does not test `human`
 * - `event`: the event is the page's own, such as a follow-up, and it does not test `event`
 * - `once`: it took an event of this person before, and does not hold again yet
 * - `not-entered`: a group around it does not hold
 * - `not-reached`: something above it took the event
 */
export type Verdict =
  | 'took'
  | 'added'
  | 'failed'
  | 'disabled'
  | HeldBack
  | 'not-entered'
  | 'not-reached';

/** What happened at a rule. */
export interface RuleTrial {
  readonly kind: 'rule';
  /** The name of the rule. */
  readonly name: string;
  /** The file that it is in, as people know it. */
  readonly file: string;
  /** The line that it is in, counted from 1. */
  readonly line: number;
  /** The verdict on it. */
  readonly verdict: Verdict;
  /** Whether every line of its own `when` holds. The verdict may still differ. */
  readonly holds: boolean;
  /** The lines of its condition. */
  readonly when: readonly ConditionTrial[];
  /** What it captures, together with the groups around it; empty unless it holds. */
  readonly captures: { readonly [name: string]: string };
}

/** What happened at a default that was reached. */
export interface DefaultTrial {
  readonly kind: 'default';
  /** The file that it is in, as people know it. */
  readonly file: string;
  /** The line that it is in, counted from 1. */
  readonly line: number;
  /** The verdict on it. */
  readonly verdict: 'took' | HeldBack;
}

/** One line of a `when`, with the event's value. */
export type ConditionTrial = TestTrial | CombinedTrial;

/** A test on one line of a condition, with the event's value. */
export interface TestTrial {
  readonly kind: 'test';
  /** Whether the event passes it. */
  readonly holds: boolean;
  /** The file that it is in, as people know it. */
  readonly file: string;
  /** The line that it is in, counted from 1. */
  readonly line: number;
  /** The field that is tested. */
  readonly field: string;
  /** What the test asks of the field: `starts with "summer-"`. */
  readonly test: string;
  /** The field's value; for `time` an ISO 8601 time; `null` if it is absent. */
  readonly value: string | null;
  /** Set if it fails only because of upper and lower case, spaces around the value, or typos that are not allowed. */
  readonly near: 'case' | 'spaces' | 'typos' | null;
  /** Set if it fails, and the value differs by a letter or two from this text, which the test asks for or a table has. */
  readonly closest?: {
    /** What it is close to, as it is written in the rules or the table. */
    readonly text: string;
    /** By how many letters it differs: one or two. */
    readonly letters: number;
    /** Set if the words that differ may have no slip though `typos` is on: they are too short, or have a digit or `*`. */
    readonly exact?: true;
  };
  /** Set if it fails because no row of a table was found. */
  readonly noRow?: boolean;
}

/** `all`, `any` or `not`, with its parts. A `not` has one part. */
export interface CombinedTrial {
  readonly kind: 'all' | 'any' | 'not';
  /** Whether the event passes it. */
  readonly holds: boolean;
  /** Its parts. */
  readonly parts: readonly ConditionTrial[];
}
