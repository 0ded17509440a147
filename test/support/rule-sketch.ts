/**
 * Rule sets as fast-check makes them: whole in shape, but with nothing named yet. `write-rules.ts` gives names to
 * rules, captures and lists so that every sketch, however it was shrunk, becomes rules that load.
 */

export interface FileSketch {
  readonly kind: 'file';
  readonly group: GroupSketch;
}

/** A folder of files, in the order of their names. */
export interface FolderSketch {
  readonly kind: 'folder';
  readonly files: readonly GroupSketch[];
}

export interface GroupSketch {
  readonly kind: 'group';
  readonly when: ConditionSketch | undefined;
  readonly lists: readonly (readonly string[])[];
  readonly items: readonly ItemSketch[];
  readonly default: OutcomeSketch | undefined;
}

/** A file or folder as an item is an `include`. */
export type ItemSketch = RuleSketch | GroupSketch | FileSketch | FolderSketch;

export interface RuleSketch {
  readonly kind: 'rule';
  readonly when: ConditionSketch;
  readonly outcome: OutcomeSketch;
  readonly disabled: boolean;
  readonly continue: boolean;
}

export interface ConditionSketch {
  readonly kind: 'condition';
  readonly fields: readonly { readonly field: string; readonly test: TestSketch }[];
  readonly all: readonly ConditionSketch[];
  readonly any: readonly ConditionSketch[];
  readonly not: ConditionSketch | undefined;
  readonly time: TimeSketch | readonly TimeSketch[] | undefined;
}

export type TestSketch =
  /** A scalar. */
  | string
  /** Any of several tests. */
  | { readonly kind: 'list'; readonly tests: readonly TestSketch[] }
  | {
      readonly kind: 'operators';
      readonly operators: readonly OperatorSketch[];
      readonly ignoreCase: boolean;
      /** Written where the operators go with it. */
      readonly loose: boolean;
      readonly typos: boolean;
    };

export type OperatorSketch =
  | { readonly kind: 'text'; readonly operator: string; readonly values: readonly string[] }
  /** Which of the lists in sight, counted modulo their number. */
  | { readonly kind: 'in'; readonly pick: number }
  /** Which of the tables in sight, and whether by its key; `otherwise` is the number of a row, modulo theirs. */
  | {
      readonly kind: 'lookup';
      readonly pick: number;
      readonly byKey: boolean;
      readonly otherwise: number | undefined;
    }
  | {
      readonly kind: 'words';
      readonly phrases: readonly string[];
      /** Of which table the words of cells are looked for, too. */
      readonly row: { readonly pick: number; readonly byKey: boolean } | undefined;
    }
  | { readonly kind: 'like'; readonly patterns: readonly (readonly PatternPart[])[] }
  | { readonly kind: 'regex'; readonly patterns: readonly RegexSketch[] }
  | { readonly kind: 'number'; readonly operator: string; readonly bound: string }
  | { readonly kind: 'exists'; readonly present: boolean }
  | { readonly kind: 'not'; readonly test: TestSketch };

export type PatternPart =
  | string
  | { readonly kind: 'star' }
  /** Which of the lists and tables in sight it must be in, counted modulo their number. */
  | { readonly kind: 'capture'; readonly within?: number | undefined };

export interface RegexSketch {
  /** The expression; `(@` begins a capture. */
  readonly text: string;
  /** Whether a match can leave its capture out or empty. */
  readonly optional: boolean;
}

/** A window as it is written, with a window that is left out of it; or the opposite of that. */
export interface TimeSketch {
  readonly not: boolean;
  readonly window: WindowSketch;
  readonly except: WindowSketch | undefined;
}

interface WindowSketch {
  readonly from?: string;
  readonly until?: string;
  readonly days?: string | readonly string[];
  readonly hours?: string | readonly string[];
  readonly timezone?: string;
}

export interface OutcomeSketch {
  readonly kind: 'outcome';
  readonly route: string;
  readonly params: readonly ParamSketch[];
  readonly reply: readonly MessageSketch[];
  readonly forward: TextSketch | undefined;
  readonly handover: string | { readonly to: string; readonly metadata: TextSketch } | undefined;
}

/** A plain scalar, written without quotes, or a text. */
export type ParamSketch = { readonly plain: string } | TextSketch;

/** A text of an outcome: words, and holes that are filled by one of the names in sight. */
export interface TextSketch {
  readonly kind: 'text';
  readonly parts: readonly (string | HoleSketch)[];
}

export interface HoleSketch {
  readonly kind: 'hole';
  readonly pick: number;
  readonly words: string | undefined;
}

export type MessageSketch =
  | PlainSketch
  | { readonly kind: 'one of'; readonly of: readonly PlainSketch[] };

export type PlainSketch =
  | { readonly kind: 'plain'; readonly text: TextSketch }
  | {
      readonly kind: 'buttons';
      readonly text: TextSketch;
      readonly buttons: readonly ButtonSketch[];
    }
  | {
      readonly kind: 'quick replies';
      readonly text: TextSketch;
      readonly replies: readonly { readonly title: TextSketch; readonly payload: TextSketch }[];
    }
  | {
      readonly kind: 'card';
      readonly title: TextSketch;
      readonly subtitle: TextSketch | undefined;
      readonly url: TextSketch | undefined;
      readonly buttons: readonly ButtonSketch[];
    }
  | { readonly kind: 'media'; readonly media: string; readonly url: TextSketch }
  | { readonly kind: 'typing'; readonly time: string }
  | { readonly kind: 'raw'; readonly text: TextSketch };

export interface ButtonSketch {
  readonly title: TextSketch;
  readonly action: 'payload' | 'url' | 'phone';
  readonly value: TextSketch;
}
