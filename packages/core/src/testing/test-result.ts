import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import type { Explanation } from '../explain/explanation.js';
import type { Memory } from '../memory/memory.js';
import type { Json } from '../message.js';
import { needArray, needShape } from '../report/argument.js';
import type { Place } from '../report/diagnostic.js';
import type { TestCase, TestFile } from './test-file.js';

/** What a webhook body contains, as `readWebhook` of `@botrules/messenger` returns it. */
export interface WebhookEvents {
  /** The events that rules see, in order. */
  readonly events: readonly Event[];
  /** How many updates rules do not see, by their kind. */
  readonly skipped: { readonly [kind: string]: number };
  /** What is broken in the body. */
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** How tests are run. */
export interface TestOptions {
  /** Reads a webhook body, which is JSON text; may throw an `Error` whose message says what is wrong. */
  readonly readWebhook: (body: string) => WebhookEvents;
  /**
   * Reads a file that a test names, given its path as written, and the test file that it is relative to. May throw an
   * `Error` whose message says what is wrong.
   */
  readonly readFile: (path: string, testFile: string) => string;
  /** Returns whether to run a test; by default all are run. */
  readonly filter?: (test: TestCase, file: TestFile) => boolean;
  /** Whether to stop at the first test that fails. */
  readonly bail?: boolean;
}

/** The results of a run of tests, as plain data that JSON can carry. */
export interface TestRun {
  /** The tests that were run, in order. */
  readonly results: readonly TestResult[];
  /** How many passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** How many were not run, because of `filter` or `bail`. */
  readonly skipped: number;
}

/** The result of one test. */
export interface TestResult {
  /** The name of the test. */
  readonly name: string;
  /** The place of its name. */
  readonly place: Place;
  /** Whether everything happened as expected. */
  readonly passed: boolean;
  /** Why it could not be run or judged; it has then failed. */
  readonly problem: TestProblem | null;
  /** Why it shows little, although it passed; left out if there is nothing. */
  readonly doubt?: TestProblem;
  /** Whether its events come one after the other, with a memory between them. It ends at the first difference. */
  readonly conversation: boolean;
  /** Its events, and what happened to each. */
  readonly events: readonly EventResult[];
}

/** Why a test could not be run or judged. */
export interface TestProblem {
  readonly kind: 'no-expect' | 'webhook' | 'tap' | 'wait' | 'time';
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint: string;
  /** Where it is written. */
  readonly place: Place;
}

/** What happened to one event of a test. */
export interface EventResult {
  /** In a conversation: the number of the step that caused it, counted from 0. */
  readonly step?: number;
  /** What the rules decided. */
  readonly decision: Decision;
  /** What was remembered when it came; left out if there was nothing. */
  readonly memory?: Memory;
  /** What is not as expected; empty if everything is. */
  readonly differences: readonly Difference[];
  /** Why the event was taken by what took it; `null` if nothing differs. */
  readonly explanation: Explanation | null;
}

/** One thing that is not as the test expects. */
export interface Difference {
  /** What differs, as one would write it in code: `rule`, `captures.order_id`, `reply[0].text`. */
  readonly path: string;
  /** What the test expects there. */
  readonly expected: Json;
  /** Left out if the decision has nothing there. */
  readonly actual?: Json;
  /** Where the test says so. */
  readonly place: Place;
  /** What to do, as an imperative. */
  readonly hint?: string;
}

/** @throws {TypeError} if a caller passed something other than results of tests */
export function needResults(caller: string, results: unknown): void {
  const hint = 'Pass the "results" of runTests.';
  needArray(caller, 'results', results, hint);
  for (const result of results) {
    needShape(caller, 'results', result, { events: 'object', place: 'object' }, hint);
  }
}
