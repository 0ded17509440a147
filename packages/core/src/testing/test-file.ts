import type { Event } from '../event.js';
import { needShape } from '../report/argument.js';
import type { Source, Span } from '../report/source.js';
import type { MapNode } from '../syntax/node.js';

/** One `*.test.yaml`, read and found sound. */
export interface TestFile {
  /** The text of the file. */
  readonly source: Source;
  /** The file or folder of rules that it tests, as written, relative to it; `undefined` is its own folder. */
  readonly rules: { readonly path: string; readonly span: Span } | undefined;
  /** Its tests, in order. */
  readonly tests: readonly TestCase[];
}

/** One test of a test file. */
export interface TestCase {
  /** The name of the test. */
  readonly name: string;
  /** The value of `name`. */
  readonly span: Span;
  /** The events that it gives. */
  readonly given: Given;
  /** What must be true of each decision; `undefined` where that is still to be filled in. */
  readonly expect: MapNode | undefined;
  /** The whole test. */
  readonly node: MapNode;
}

/** What the platform sent: JSON text, or the path of a file with it, as written, relative to the test file. */
export type GivenBody =
  | { readonly body: string; readonly span: Span }
  | { readonly path: string; readonly span: Span };

/** An event of a test, in the short form or as the platform sent it. */
export type GivenEvent = { readonly event: Event; readonly span: Span } | GivenBody;

/** Where a test's events come from. */
export type Given =
  | { readonly kind: 'events'; readonly events: readonly GivenEvent[] }
  /** `body` is JSON text. */
  | { readonly kind: 'webhook'; readonly body: string; readonly span: Span }
  /** `path` is as written, relative to the test file. */
  | { readonly kind: 'webhook-file'; readonly path: string; readonly span: Span };

/** @throws {TypeError} where a caller handed over something else than a test file */
export function needTestFile(caller: string, file: unknown): void {
  needShape(
    caller,
    'a test file',
    file,
    { source: 'object', tests: 'object' },
    'Pass one of those that parseTests({ "a.test.yaml": text }).value has.',
  );
}
