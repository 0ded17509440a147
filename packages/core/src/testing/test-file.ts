import type { Event, Referral } from '../event.js';
import type { KnownPerson } from '../memory/memory.js';
import { needShape } from '../report/argument.js';
import type { Source, Span } from '../report/source.js';
import type { ListNode, MapNode } from '../syntax/node.js';

/** One `*.test.yaml` file, read and found correct. */
export interface TestFile {
  /** The text of the file. */
  readonly source: Source;
  /** The file or folder of rules that it tests, as written, relative to it; `undefined` means its own folder. */
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
  /** The state before the first of them. */
  readonly setting: TestSetting;
  /** What must be true of each decision; `undefined` if that is still to be filled in. */
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
  | { readonly kind: 'webhook-file'; readonly path: string; readonly span: Span }
  /** Steps one after the other, with a memory between them. */
  | { readonly kind: 'conversation'; readonly steps: readonly ConversationStep[] };

/** The state before the first event of a test. A part that the test does not mention is left out. */
export interface TestSetting {
  /** What the test says about who, where, and which splits: the part of an event that all events share. */
  readonly event: Event;
  /** Keys of events that the test gives for all of them, in the short form. */
  readonly short: { readonly [key: string]: unknown };
  /** Who the person is. */
  readonly person: Omit<KnownPerson, 'at'> | undefined;
  /** What is remembered, by its name. */
  readonly memory: { readonly [name: string]: string } | undefined;
  /** When it begins, in milliseconds since 1970-01-01 UTC. */
  readonly at: number | undefined;
  /** The open question. */
  readonly answerTo: string | undefined;
  /** How the person came, and how many milliseconds ago. */
  readonly arrival: (Referral & { readonly age: number }) | undefined;
  /** Whether a person of the page is talking. */
  readonly human: boolean;
}

/** One step of a conversation. */
export interface ConversationStep {
  /** What happens. */
  readonly does: Doing;
  /** The place of the step: the value of its `say`, `tap` and so on. */
  readonly span: Span;
  /** What must be true of the decision about it; for `wait`, this may be a list, one item for each event. */
  readonly expect: MapNode | ListNode | undefined;
  /** The whole step. */
  readonly node: MapNode;
}

/** What a step does. */
export type Doing =
  | { readonly kind: 'say' | 'click' | 'human'; readonly text: string }
  | { readonly kind: 'tap'; readonly title: string; readonly card: string | undefined }
  | { readonly kind: 'event'; readonly given: Event }
  | { readonly kind: 'webhook'; readonly given: GivenBody }
  /** Milliseconds. */
  | { readonly kind: 'wait'; readonly span: number };

/** @throws {TypeError} if a caller passed something other than a test file */
export function needTestFile(caller: string, file: unknown): void {
  needShape(
    caller,
    'a test file',
    file,
    { source: 'object', tests: 'object' },
    'Pass one of those that parseTests({ "a.test.yaml": text }).value has.',
  );
}
