import type { BotProfile } from '../bot-profile.js';
import type { Declared } from '../declared.js';
import type { SourceText, Span } from '../report/source.js';
import type { Field } from './fields.js';
import type { LeafTest } from './operators/list.js';
import type { TestTree } from './operators/operator.js';
import type { OutcomeTemplate } from './outcomes/list.js';
import type { TableText } from './tables/table.js';

export type { PlainField } from '../event-fields.js';
export type { Field } from './fields.js';
export type { List } from './lists.js';
export type { ButtonTemplate } from './messages/buttons.js';
export type { CardTemplate } from './messages/cards.js';
export type { MessageTemplate } from './messages/list.js';
export type { QuickReplyTemplate } from './messages/quick-replies.js';
export type { JsonTemplate } from './messages/raw.js';
export type { NumberOperator, TextOperator } from './operators/text-set.js';
export type { OutcomeTemplate } from './outcomes/list.js';
export type { ParamTemplate } from './outcomes/params.js';
export type { LikePart, LikePattern, RegexPattern } from './patterns.js';
export type { Table, TableColumn, TableText } from './tables/table.js';
export type { Template, TemplatePart } from './template.js';

/**
 * The validated rules, as plain data. A `RuleSet` that exists is valid: names are unique, lists and includes resolved,
 * patterns parsed, placeholders known. `createRouter` cannot fail on it and `route` cannot throw.
 *
 * It can be copied: the result of `structuredClone`, `postMessage` or `JSON.parse(JSON.stringify(ruleSet))` is a rule
 * set, too, which every function here takes. `serialize` writes a form that is smaller and starts faster.
 */
export interface RuleSet {
  /** The file or folder that was loaded. */
  readonly root: Group;
  /** A digest of everything that was read: two rule sets with the same version decide alike. */
  readonly version: string;
  /** The texts that were read. A span in a copy has only the name of its file, by which its text is found here. */
  readonly sources: readonly SourceText[];
  /** The tables that rules use, as texts. A test in a copy has only the `id` of its table, by which it is found here. */
  readonly tables: readonly TableText[];
  /** What the embedder declared beyond the language: `channels`, `events` and `fields` of `LoadOptions`. */
  readonly declared: Declared;
  /** What the bot shows before anybody has written: `profile:` of one of the files. */
  readonly profile?: BotProfile;
}

/** Rules that share a condition, a default, or both: a file, a folder, or a group written in rules. */
export interface Group {
  readonly kind: 'group';
  /** The `rules` key of a group written in rules; the start of a file; for a folder, the start of its first file. */
  readonly span: Span;
  /** Its name, if it has one: its default's `once` goes by it. */
  readonly name: string | undefined;
  /** `false` if its file says that typed titles do not count as taps, in the whole rule set. */
  readonly typedTaps?: boolean;
  /** What an event must pass to enter the group. */
  readonly when: Condition | undefined;
  /** In the order in which they are tried. Includes are resolved to the group that the file or folder is. */
  readonly items: readonly Item[];
  /** What is done with an event that no rule in it took. */
  readonly default: Default | undefined;
}

/** Milliseconds, or `ever` for good. */
export type Pause = number | 'ever';

/** A part of a group. */
export type Item = Rule | Group;

/** One rule. */
export interface Rule {
  readonly kind: 'rule';
  /** Its name, which no other rule has. */
  readonly name: string;
  /** The value of `name`. */
  readonly span: Span;
  /** What the writer says about it. */
  readonly description: string | undefined;
  /** Whether it is disabled. */
  readonly disabled: boolean;
  /** Whether an event that it took goes on to the rules below. */
  readonly continue: boolean;
  /** For how long it does not hold again for a person after it took an event. */
  readonly once: Pause | undefined;
  /** What an event must pass to be taken. */
  readonly when: Condition;
  /** What it says to do. */
  readonly outcome: OutcomeTemplate;
}

/** What is done with an event that entered a group and that no rule in it took. */
export interface Default {
  readonly kind: 'default';
  /** The `default` key. */
  readonly span: Span;
  /** For how long it counts as missing for a person after it took an event. */
  readonly once: Pause | undefined;
  /** What `once` goes by: the group's name, or else its file. */
  readonly mark: string | undefined;
  /** What it says to do. */
  readonly outcome: OutcomeTemplate;
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

/** `all` of nothing holds: that is what an empty `when` is. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | FieldCondition
  | TimeCondition;

/** One line `FIELD: TEST` of a `when`. */
export interface FieldCondition {
  readonly kind: 'field';
  /** The field that is tested. */
  readonly field: Field;
  /** What its value must pass. */
  readonly test: Test;
  /** From the field's name to the end of its test. */
  readonly span: Span;
}

/** The line `time:` of a `when`. */
export interface TimeCondition {
  readonly kind: 'time';
  /** What the time must pass. */
  readonly test: TimeTest;
  /** Where it is written. */
  readonly span: Span;
}

/**
 * A test of one field's value: the tests of operators, combined. A text by itself is `is`; a list of only texts is one
 * `is` with all of them; any other list is `any`; a map of operators is `all`, or its only operator. `ignoreCase` has
 * been passed down from the map that has it.
 */
export type Test = TestTree<LeafTest>;

/** A test of the time at which the event happened. */
export type TimeTest =
  | { readonly kind: 'any'; readonly of: readonly TimeTest[] }
  | { readonly kind: 'all'; readonly of: readonly TimeTest[] }
  | { readonly kind: 'not'; readonly of: TimeTest }
  | TimeWindow;

/** A window in time: everything that is given must hold. */
export interface TimeWindow {
  readonly kind: 'window';
  /** Milliseconds since 1970-01-01 UTC, `from` included. */
  readonly from: number | undefined;
  /** Milliseconds since 1970-01-01 UTC, not included. */
  readonly until: number | undefined;
  /** Bit 0 is Monday, bit 6 Sunday. `undefined` means every day. */
  readonly days: number | undefined;
  /** Spans in minutes from midnight, the end not included; `start > end` crosses midnight. One of them must hold. */
  readonly hours: readonly { readonly start: number; readonly end: number }[] | undefined;
  /** An IANA name that `Intl` knows. */
  readonly timezone: string;
  /** A part of every year, in place of `from` and `until`. */
  readonly yearly?: Season;
  /** `from` and `until` as they were written, to show to people. */
  readonly written?: { readonly from?: string; readonly until?: string };
}

/** A part of every year, by the local date: `from` included, `until` not; `from > until` crosses New Year. */
export interface Season {
  /** See `minuteOfYear`. */
  readonly from: number;
  /** See `minuteOfYear`. */
  readonly until: number;
}
