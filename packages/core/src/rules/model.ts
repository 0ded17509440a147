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
 * The validated rules, as plain data. A `RuleSet` that exists is valid: names are unique, lists and includes
 * resolved, patterns parsed, placeholders known. `createRouter` cannot fail on it and `route` cannot throw.
 *
 * It can be copied: what `structuredClone`, `postMessage` or `JSON.parse(JSON.stringify(ruleSet))` make of it is a
 * rule set, too, which every function here takes. `serialize` writes a form that is smaller and starts faster.
 */
export interface RuleSet {
  /** The file or folder that was loaded. */
  readonly root: Group;
  /** A digest of everything that was read: two rule sets of one version decide alike. */
  readonly version: string;
  /** The texts that were read. Spans in a copy have only the name of their file, by which it is found here. */
  readonly sources: readonly SourceText[];
  /** The tables that rules look at, as texts. Tests in a copy have only the `id` of theirs, by which it is found here. */
  readonly tables: readonly TableText[];
  /** What the embedder declared beyond the language: `channels`, `events` and `fields` of `LoadOptions`. */
  readonly declared: Declared;
  /** What the bot shows before anybody has written: `profile:` of one of the files. */
  readonly profile?: BotProfile;
}

/** Rules that share a condition, a default, or both: what a file, a folder or a written group is. */
export interface Group {
  readonly kind: 'group';
  /** The `rules` key of a written group; the start of the file for a file; the first file's for a folder. */
  readonly span: Span;
  /** What it is called, if it is: what its default's `once` goes by. */
  readonly name: string | undefined;
  /** `false` where its file says that typed titles are no taps, in the whole rule set. */
  readonly typedTaps?: boolean;
  /** What an event must pass to get into it. */
  readonly when: Condition | undefined;
  /** In the order in which they are tried. Includes are resolved to the group that the file or folder is. */
  readonly items: readonly Item[];
  /** What is done with what no rule in it took. */
  readonly default: Default | undefined;
}

/** Milliseconds, or for good. */
export type Pause = number | 'ever';

/** What stands in a group. */
export type Item = Rule | Group;

/** One rule. */
export interface Rule {
  readonly kind: 'rule';
  /** Its name, which no other rule has. */
  readonly name: string;
  /** The value of `name`. */
  readonly span: Span;
  /** What the writer says of it. */
  readonly description: string | undefined;
  /** Whether it is switched off. */
  readonly disabled: boolean;
  /** Whether an event that it took goes on to the rules below. */
  readonly continue: boolean;
  /** For how many milliseconds it does not hold again for a person once it took an event. */
  readonly once: Pause | undefined;
  /** What an event must pass to be taken. */
  readonly when: Condition;
  /** What it says to do. */
  readonly outcome: OutcomeTemplate;
}

/** What is done with an event that reached a group, and that no rule in it took. */
export interface Default {
  readonly kind: 'default';
  /** The `default` key. */
  readonly span: Span;
  /** For how many milliseconds it is as if it were not there, for a person of whom it took an event. */
  readonly once: Pause | undefined;
  /** What that goes by: the group's name, else its file. */
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
  /** The field that is looked at. */
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
  /** Where it stands. */
  readonly span: Span;
}

/**
 * A test on one field's value: those of operators, put together. A text by itself is `is`; a list of texts alone is one
 * `is` with all of them; any other list is `any`; a map of operators is `all`, or the one operator that it has.
 * `ignoreCase` has been handed down from the map that said it.
 */
export type Test = TestTree<LeafTest>;

/** A test on when the event happened. */
export type TimeTest =
  | { readonly kind: 'any'; readonly of: readonly TimeTest[] }
  | { readonly kind: 'all'; readonly of: readonly TimeTest[] }
  | { readonly kind: 'not'; readonly of: TimeTest }
  | TimeWindow;

/** All that is given must hold. */
export interface TimeWindow {
  readonly kind: 'window';
  /** Milliseconds since 1970-01-01 UTC, `from` included. */
  readonly from: number | undefined;
  /** Milliseconds since 1970-01-01 UTC, not included. */
  readonly until: number | undefined;
  /** Bit 0 is Monday, bit 6 Sunday. `undefined` is every day. */
  readonly days: number | undefined;
  /** Minutes from midnight, the end not included; `start > end` crosses midnight. Any of them. */
  readonly hours: readonly { readonly start: number; readonly end: number }[] | undefined;
  /** An IANA name that `Intl` knows. */
  readonly timezone: string;
  /** Every year between two moments, in place of `from` and `until`. */
  readonly yearly?: Season;
  /** `from` and `until` as they were written, for people. */
  readonly written?: { readonly from?: string; readonly until?: string };
}

/** A part of every year, by its clocks' own date: `from` included, `until` not; `from > until` crosses New Year. */
export interface Season {
  /** See `minuteOfYear`. */
  readonly from: number;
  /** See `minuteOfYear`. */
  readonly until: number;
}
