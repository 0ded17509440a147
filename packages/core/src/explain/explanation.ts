import type { Event } from '../event.js';
import type { HeldBack } from '../router/semantics.js';

/** Why an event was taken by what took it, and not by what stands above. Plain data that JSON can carry. */
export interface Explanation {
  /** The event that is explained. */
  readonly event: Event;
  /** What took the event: a rule's name, `"default"`, or `null` where nothing did. */
  readonly rule: string | null;
  /** The rules that held, in order, as in the decision. */
  readonly rules: readonly string[];
  /** What was remembered when the event came, a line each, as one says it; left out where nothing was. */
  readonly remembered?: readonly string[];
  /** What changes in the memory, a line each, as one says it; left out where nothing does. */
  readonly changes?: readonly string[];
  /** What was tried, in order, from the whole rule set inwards. */
  readonly root: GroupTrial;
  /** How many rules and groups did not hold. */
  readonly failed: number;
  /** How many of them are not listed: they did not come close, or another rule was asked about. */
  readonly omitted: number;
  /** How many rules stand below the one that took the event, and so were not tried. */
  readonly notReached: number;
}

/** What became of a group: a file, a folder, or a group written in one. */
export interface GroupTrial {
  readonly kind: 'group';
  /** The file that it stands in, as a person knows it. */
  readonly file: string;
  /** The line that it stands in, counted from 1. */
  readonly line: number;
  /** The group is a file or a folder. */
  readonly isFile: boolean;
  /** The lines of its `when`; empty where it has none. */
  readonly when: readonly ConditionTrial[];
  /** Whether the event got into it. */
  readonly verdict: 'entered' | 'not-entered' | 'not-reached';
  /** How many rules stand in it, at any depth. */
  readonly size: number;
  /** What is shown of what stands in it. */
  readonly items: readonly (RuleTrial | GroupTrial)[];
  /** `null` where it has none, or where it was not its turn. */
  readonly default: DefaultTrial | null;
}

/**
 * - `took`: it holds, and took the event
 * - `added`: it holds, added its outcome, and let the search go on (`continue`)
 * - `failed`: it does not hold
 * - `disabled`: it is; were it not, it would have its say if it `holds`
 * - `standby`: another app owns the conversation, and it does not test `standby`
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

/** What became of a rule. */
export interface RuleTrial {
  readonly kind: 'rule';
  /** The name of the rule. */
  readonly name: string;
  /** The file that it stands in, as a person knows it. */
  readonly file: string;
  /** The line that it stands in, counted from 1. */
  readonly line: number;
  /** What became of it. */
  readonly verdict: Verdict;
  /** Whether every line of its own `when` holds. The verdict may still be another. */
  readonly holds: boolean;
  /** The lines of its condition. */
  readonly when: readonly ConditionTrial[];
  /** What it captures, with what the groups around it do; empty unless it holds. */
  readonly captures: { readonly [name: string]: string };
}

/** What became of a default that was reached. */
export interface DefaultTrial {
  readonly kind: 'default';
  /** The file that it stands in, as a person knows it. */
  readonly file: string;
  /** The line that it stands in, counted from 1. */
  readonly line: number;
  /** What became of it. */
  readonly verdict: 'took' | HeldBack;
}

/** One line of a `when`, with what the event has there. */
export type ConditionTrial = TestTrial | CombinedTrial;

/** One line of a condition, with the value that the event has there. */
export interface TestTrial {
  readonly kind: 'test';
  /** Whether the event passes it. */
  readonly holds: boolean;
  /** The file that it stands in, as a person knows it. */
  readonly file: string;
  /** The line that it stands in, counted from 1. */
  readonly line: number;
  /** The field that is looked at. */
  readonly field: string;
  /** What is asked of the field: `starts with "summer-"`. */
  readonly test: string;
  /** The field's value; for `time` an ISO 8601 time; `null` where it is absent. */
  readonly value: string | null;
  /** It fails only because of upper and lower case, spaces around the value, or typos that are not allowed. */
  readonly near: 'case' | 'spaces' | 'typos' | null;
  /** It fails, and the value is a letter or two from this text, which the test asks for or a table has. */
  readonly closest?: { readonly text: string; readonly letters: number };
  /** It fails, and looks for a row of a table: none was found. */
  readonly noRow?: boolean;
}

/** `all`, `any` or `not`, with what it holds. A `not` has one part. */
export interface CombinedTrial {
  readonly kind: 'all' | 'any' | 'not';
  /** Whether the event passes it. */
  readonly holds: boolean;
  /** What it is made of. */
  readonly parts: readonly ConditionTrial[];
}
