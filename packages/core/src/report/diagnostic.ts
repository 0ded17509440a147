import type { Source, Span } from './source.js';
import type { TextEdit } from './text-edit.js';

/** Each kind of mistake that a load can report; `docs/diagnostics/` has a page for each. */
export type ErrorCode =
  | 'yaml-syntax'
  | 'unknown-key'
  | 'unknown-field'
  | 'unknown-operator'
  | 'wrong-kind'
  | 'missing-key'
  | 'duplicate-name'
  | 'too-many-names'
  | 'unknown-list'
  | 'unknown-table'
  | 'unknown-column'
  | 'bad-table'
  | 'bad-pattern'
  | 'bad-regex'
  | 'bad-time'
  | 'stray-brace'
  | 'capture-clash'
  | 'capture-in-not'
  | 'unknown-placeholder'
  | 'absent-placeholder'
  | 'over-limit'
  | 'bad-include';

/** Each kind of warning that the checker can give: the rules load, but something is most likely not meant. */
export type WarningCode =
  | 'unreachable-rule'
  | 'unreachable-value'
  | 'unreachable-default'
  | 'never-holds'
  | 'pointless-test'
  | 'dead-button'
  | 'taken-by-words'
  | 'never-remembered'
  | 'unremembered-value'
  | 'never-begins'
  | 'unused-memory'
  | 'unasked-question'
  | 'no-follow-up'
  | 'endless-follow-up'
  | 'outside-window'
  | 'silent-rule'
  | 'words-of-the-page'
  | 'hidden-name'
  | 'foreign-placeholder'
  | 'channel-limit'
  | 'cut-text'
  | 'not-on-channel'
  | 'unknown-source'
  | 'unlikely-ref'
  | 'plain-http'
  | 'unlikely-cell'
  | 'lost-text'
  | 'invisible-character'
  | 'looks-like-operator'
  | 'looks-like-pattern'
  | 'looks-like-placeholder'
  | 'exact-case'
  | 'idle-typos'
  | 'idle-one-of'
  | 'written-twice'
  | 'unread-file'
  | 'file-order'
  | 'unused-list'
  | 'no-default';

/** The name of a kind of finding, the same in every version. */
export type DiagnosticCode = ErrorCode | WarningCode;
/** An error keeps rules from loading; a warning does not. */
export type Severity = 'error' | 'warning';

/** Where something is written: line and column from 1, length in UTF-16 units, as editors count. */
export interface Place {
  /** The file, as people know it. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column: number;
  /** Its length in that line, in UTF-16 units. */
  readonly length: number;
}

/** Another place that a diagnostic is about, such as the first of two rules with the same name. */
export interface Related extends Place {
  /** What this place has to do with the finding. */
  readonly message: string;
}

/** One finding of a load or a check, as plain data that JSON can carry. */
export interface Diagnostic extends Place {
  /** Which kind of finding it is. */
  readonly code: DiagnosticCode;
  /** Whether it keeps the rules from loading. */
  readonly severity: Severity;
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint?: string;
  /** Other places that it is about. */
  readonly related?: readonly Related[];
  /** An edit that most likely does what the hint says, if an edit can. `applyFix` tries whether it does. */
  readonly fix?: TextEdit;
}

/** A diagnostic before its line and column are known: what the stages of a load pass to `report`. */
export interface Finding {
  /** Which kind of finding it is. */
  readonly code: DiagnosticCode;
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** Where it is written. */
  readonly span: Span;
  /** What to do, as an imperative. */
  readonly hint?: string | undefined;
  /** Returns a better hint if all files together give one; called once everything has been read. */
  readonly betterHint?: (() => string | undefined) | undefined;
  /** Returns whether it is one at all, if only all files together show that; called once everything has been read. */
  readonly onlyIf?: (() => boolean) | undefined;
  /** The text that was most likely meant instead. */
  readonly instead?: string | undefined;
  /** What it replaces, if that is more than the marked place. */
  readonly insteadOf?: Span | undefined;
  /** Other places that it is about. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[] | undefined;
  /** A mistake inside one of these may be the only cause: if there is one, this finding is dropped. */
  readonly follows?: readonly Span[] | undefined;
  /** Another warning inside this explains it better: if there is one, this finding is dropped. */
  readonly yieldsTo?: Span | undefined;
}

/** Takes what a stage of a load finds. */
export type Report = (finding: Finding) => void;

/** What every function of core that checks returns: a value, or none if there are errors, and every finding. */
export interface Checked<T> {
  /** What was read; `undefined` if any diagnostic is an error. */
  readonly value: T | undefined;
  /** In the order in which the files were read, then by place; at most 100 unless `most` of the options says so, errors before warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more there were. */
  readonly omitted: number;
  /** The texts that were read, by file name, for drawing code frames. */
  readonly sources: ReadonlyMap<string, Source>;
}
