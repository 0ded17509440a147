import type { Diagnostic, Message } from '@botrules/core';

/** How all tests came out against the rules as they are. */
export interface TestAnswer {
  readonly passed: number;
  readonly failed: number;
  /** Those that failed first, else in their order. */
  readonly tests: readonly ShownTest[];
  /** What tests reach of the rules; `undefined` where no rules load. */
  readonly reached: ShownCoverage | undefined;
  /** What is wrong with the files of tests: those with an error are not run. */
  readonly problems: readonly Diagnostic[];
}

/** One test. */
export interface ShownTest {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly passed: boolean;
  /** Why it could not be run or judged; of one that passed, why it shows little. */
  readonly problem: { readonly message: string; readonly hint: string } | undefined;
  /** For one that failed: what was said, up to where it differs. */
  readonly talk: readonly ShownTurn[];
}

/** An event of a test and what was answered. */
export interface ShownTurn {
  /** What the person did, in their words. */
  readonly did: string;
  readonly kind: 'words' | 'tap' | 'other';
  readonly answer: readonly Message[];
  /** What took it; `null` for nothing. */
  readonly rule: string | null;
  readonly place: { readonly file: string; readonly line: number } | undefined;
  readonly differences: readonly ShownDifference[];
}

/** Something that is not as the test expects. */
export interface ShownDifference {
  readonly path: string;
  readonly expected: string;
  /** `undefined` where there is nothing. */
  readonly came: string | undefined;
  readonly line: number;
  readonly hint: string | undefined;
}

/** What tests reach, and what they do not. */
export interface ShownCoverage {
  readonly reached: number;
  readonly total: number;
  readonly points: readonly ShownPoint[];
}

/** A rule, a default or an alternative that tests reach or not. */
export interface ShownPoint {
  readonly kind: 'rule' | 'default' | 'alternative';
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** How many events of tests reach it. */
  readonly events: number;
}
