import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import type { Explanation } from '../explain/explanation.js';
import type { Memory } from '../memory/memory.js';
import type { Json } from '../message.js';
import { needArray, needShape } from '../report/argument.js';
import type { Place } from '../report/diagnostic.js';
import type { TestCase, TestFile } from './test-file.js';

/** What a webhook body holds; `readWebhook` of `@botrules/messenger` gives it. */
export interface WebhookEvents {
  /** The events that rules see, in order. */
  readonly events: readonly Event[];
  /** How many updates are none that rules see, by what they are. */
  readonly skipped: { readonly [kind: string]: number };
  /** What is broken in the body. */
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** How tests are run. */
export interface TestOptions {
  /** Reads a webhook body, which is JSON text; may throw an `Error` whose message says what is wrong. */
  readonly readWebhook: (body: string) => WebhookEvents;
  /**
   * Reads a file that a test names: its path as written, and the test file that it is relative to. May throw an
   * `Error` whose message says what is wrong.
   */
  readonly readFile: (path: string, testFile: string) => string;
  /** Whether to run a test; all are unless given. */
  readonly filter?: (test: TestCase, file: TestFile) => boolean;
  /** Stop at the first test that fails. */
  readonly bail?: boolean;
}

/** How tests came out, as plain data that JSON can carry. */
export interface TestRun {
  /** Those that were run, in order. */
  readonly results: readonly TestResult[];
  /** How many passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** Those that were not run, by `filter` or `bail`. */
  readonly skipped: number;
}

/** How one test came out. */
export interface TestResult {
  /** The name of the test. */
  readonly name: string;
  /** Of its name. */
  readonly place: Place;
  /** Whether all came as expected. */
  readonly passed: boolean;
  /** Why it could not be run, or could not be judged; then it has failed. */
  readonly problem: TestProblem | null;
  /** Its events come one after the other, with what is remembered between. It ends at the first difference. */
  readonly conversation: boolean;
  /** Its events, each with what became of it. */
  readonly events: readonly EventResult[];
}

/** Why a test could not be run, or could not be judged. */
export interface TestProblem {
  readonly kind: 'no-expect' | 'webhook' | 'tap' | 'wait' | 'time';
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint: string;
  /** Where it stands. */
  readonly place: Place;
}

/** What became of one event of a test. */
export interface EventResult {
  /** Of a conversation: the number of the step that it came of, counted from 0. */
  readonly step?: number;
  /** What the rules decided. */
  readonly decision: Decision;
  /** What was remembered when it came; left out where nothing was. */
  readonly memory?: Memory;
  /** What should have been and is not; empty where the event met what was expected. */
  readonly differences: readonly Difference[];
  /** Why the event was taken by what took it; `null` where nothing differs. */
  readonly explanation: Explanation | null;
}

/** One thing that is not as the test expects. */
export interface Difference {
  /** What differs, as one would write it in code: `rule`, `captures.order_id`, `reply[0].text`. */
  readonly path: string;
  /** What the test expects there. */
  readonly expected: Json;
  /** Left out where the decision has nothing there. */
  readonly actual?: Json;
  /** Where the test says so. */
  readonly place: Place;
  /** What to do, as an imperative. */
  readonly hint?: string;
}

/** @throws {TypeError} where a caller handed over something else than results of tests */
export function needResults(caller: string, results: unknown): void {
  const hint = 'Pass the "results" of runTests.';
  needArray(caller, 'results', results, hint);
  for (const result of results) {
    needShape(caller, 'results', result, { events: 'object', place: 'object' }, hint);
  }
}
