import { type Event, type TestResult, type TestRun, writeShortEvent } from '@botrules/core';
import type { Coverage } from '@botrules/core/tooling';
import { say } from '@botrules/core/tooling';
import type { Io, Output } from '../terminal/io.js';

/** How all suites came out, before it is drawn. */
export interface TestReport extends TestRun {
  /** What the tests reached, where that was asked for. */
  readonly coverage: Coverage | undefined;
}

/** A way to draw a report. It ends with a line break. */
export type TestFormat = (report: TestReport, output: Output, env: Io['env']) => string;

/** The results by the file that they stand in, in order. */
export function groupByFile(
  results: readonly TestResult[],
): ReadonlyMap<string, readonly TestResult[]> {
  const files = new Map<string, TestResult[]>();
  for (const result of results) {
    const file = files.get(result.place.file);
    if (file) file.push(result);
    else files.set(result.place.file, [result]);
  }
  return files;
}

/** What is wrong with a result, a line each, without colours. */
export function reasonsOf({ problem, events }: TestResult): readonly string[] {
  return [
    ...(problem === null ? [] : [problem.message]),
    ...events.flatMap(({ decision, differences }) =>
      differences.map(
        ({ path, expected, actual }) =>
          `${path}: ${say`expected ${JSON.stringify(expected)}, but it is ${show(actual)}, on ${shown(decision.event)}`}`,
      ),
    ),
  ];
}

/** An event in its short form, without the platform's own object, which can be large. */
function shown({ raw: _, ...event }: Event): string {
  return JSON.stringify(writeShortEvent(event));
}

/** A value of a decision as JSON. */
export function show(value: unknown): string {
  return value === undefined ? say`not there` : JSON.stringify(value);
}
