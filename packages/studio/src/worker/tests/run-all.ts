import {
  type Declarations,
  type Diagnostic,
  parseTests,
  type RuleSet,
  type TestFile,
  type TestResult,
  type WebhookEvents,
} from '@botrules/core';
import { coverageSteps, testSteps } from '@botrules/core/tooling';
import type { Steps } from '../steps.js';
import { showTest } from './show-test.js';
import type { ShownCoverage, TestAnswer } from './test-answer.js';

/** What the tests are read from. */
export interface TestTexts {
  readonly ruleSet: RuleSet | undefined;
  /** What tests may speak of besides what the rules declare. */
  readonly declarations: Declarations;
  /** By the paths of their files. */
  readonly tests: ReadonlyMap<string, string>;
  /** The text of a file that a test names. */
  readonly textOf: (path: string) => string | undefined;
  /** Reads what a platform sent: its readers are heavy, so they are there only if a test has such a body. */
  readonly readWebhook: ((body: string) => WebhookEvents) | undefined;
}

/** Runs every test. A file with an error is left out, and what is wrong with it is said. */
export function* runAll(texts: TestTexts): Steps<TestAnswer> {
  const { ruleSet, tests, declarations } = texts;
  const problems: Diagnostic[] = [];
  const files: TestFile[] = [];
  for (const [path, text] of tests) {
    const { value, diagnostics } = parseTests(
      { [path]: text },
      { ...ruleSet?.declared, ...declarations },
    );
    problems.push(...diagnostics);
    files.push(...(value ?? []));
    yield;
  }
  if (ruleSet === undefined) {
    return { passed: 0, failed: 0, tests: [], reached: undefined, problems };
  }
  const { readWebhook = unread } = texts;
  const run = yield* testSteps(files, ruleSet, {
    readWebhook,
    readFile: (path, testFile) => {
      const file = resolved(path, testFile);
      const text = texts.textOf(file);
      if (text === undefined) throw new Error(`The file "${file}" cannot be read.`);
      return text;
    },
  });
  yield;
  return {
    passed: run.passed,
    failed: run.failed,
    tests: [
      ...run.results.filter(({ passed }) => !passed),
      ...run.results.filter(({ passed }) => passed),
    ].map(showTest),
    reached: yield* coverageOf(ruleSet, run.results),
    problems,
  };
}

function* coverageOf(ruleSet: RuleSet, results: readonly TestResult[]): Steps<ShownCoverage> {
  const { reached, total, points } = yield* coverageSteps(ruleSet, results);
  return {
    reached,
    total,
    points: points.map(({ kind, name, place, events }) => ({
      kind,
      name,
      file: place.file,
      line: place.line,
      events,
    })),
  };
}

function unread(): WebhookEvents {
  return { events: [], skipped: {}, problems: [] };
}

/** A path as it is written in a test, from the folder of that test. */
function resolved(path: string, testFile: string): string {
  const steps = testFile.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
