import {
  applyInsertions,
  endOfEntry,
  type Insertion,
  indentOf,
  isFlow,
  lineEnd,
  newlineOf,
  ownEntries,
} from './edit-yaml.js';
import { needResults, type TestResult } from './run-tests.js';
import type { TestCase, TestFile } from './test-file.js';
import { needTestFile } from './test-file.js';
import { toExpect } from './to-expect.js';
import { writeEntry, writeFlow } from './write-yaml.js';

export interface Filled {
  /** The text of the test file, with what was filled in and everything else as it was. */
  readonly text: string;
  /** Names of the tests whose `expect` was filled in. */
  readonly filled: readonly string[];
  /** Names of the tests that still have none: their events have nothing in common, or hold no place for it. */
  readonly left: readonly string[];
}

/**
 * Writes what happens now as the `expect` of every test that has none, comments and layout kept.
 *
 * @param results those of `runTests` on this file; of other files' they are passed over
 */
export function fillExpect(file: TestFile, results: readonly TestResult[]): Filled {
  needTestFile('fillExpect', file);
  needResults('fillExpect', results);
  const { source } = file;
  const filled: string[] = [];
  const left: string[] = [];
  const insertions: Insertion[] = [];
  const byPlace = new Map(results.map((result) => [placeOf(result.place), result]));
  for (const test of file.tests) {
    if (test.expect) continue;
    const place = { file: source.file, ...source.position(test.span.start) };
    const result = byPlace.get(placeOf(place));
    if (!result) continue;
    const expect = toExpect(result.events.map(({ decision }) => decision));
    const put = expect && insertion(test, expect);
    // A test by its alias is the test that it is an alias of.
    if (put && insertions.some(({ at }) => at === put.at)) continue;
    if (put) insertions.push(put);
    (put ? filled : left).push(test.name);
  }
  return { text: applyInsertions(source.text, insertions), filled, left };
}

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${line}:${column} ${file}`;
}

/** Where and how an `expect` goes after the last key of a test, in the style of the test. */
function insertion(
  { node, span }: TestCase,
  expect: NonNullable<ReturnType<typeof toExpect>>,
): Insertion | undefined {
  const own = ownEntries(node);
  const first = own[0];
  const last = own.at(-1);
  // A test can be an alias of another, or have its name merged in: then it has no place of its own.
  if (!first || !last || span.start < node.span.start || span.end > node.span.end) return undefined;
  const at = endOfEntry(last);
  if (isFlow(node)) return { at, text: `, expect: ${writeFlow(expect)}` };
  const { text } = span.source;
  const newline = newlineOf(text);
  const entry = writeEntry('expect', expect, indentOf(first.keySpan));
  return { at: lineEnd(text, at), text: newline + entry.replaceAll('\n', newline) };
}
