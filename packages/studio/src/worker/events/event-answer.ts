import type { DecisionDifference } from '@botrules/core/tooling';

/** What the rules as they are make of recorded events, against those that were saved last. */
export interface ReplayAnswer {
  /** How many events were recorded. */
  readonly total: number;
  /** How many would be answered otherwise. */
  readonly different: number;
  /** What changes, the most events first. */
  readonly groups: readonly ShownGroup[];
  /** How many events differ in ways beyond those. */
  readonly others: number;
  /** Who takes them, the most events first. */
  readonly takers: readonly ShownTaker[];
  /** Events that nothing takes. */
  readonly untaken: number;
  /** Rules and defaults, to which the places of `takers` belong, could not be compared: the saved ones do not load. */
  readonly isComparable: boolean;
}

/** Events that changed in the same way. */
export interface ShownGroup {
  /** What took them before; `null` for nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is different where the taker is the same: `route`, `reply`. */
  readonly paths: readonly string[];
  readonly events: number;
  readonly samples: readonly ShownSample[];
}

/** One of them. */
export interface ShownSample {
  /** Which of the recorded events it is, from 1. */
  readonly number: number;
  /** What the person did. */
  readonly did: string;
  readonly kind: 'words' | 'tap' | 'other';
  /** What was answered before, in the words of its texts. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly differences: readonly DecisionDifference[];
}

/** A rule or default with how many of the events it takes. */
export interface ShownTaker {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly events: number;
}
