import type { Report } from '../../report/diagnostic.js';
import { isNull, type Node, type TextNode } from '../../syntax/node.js';
import type { Filling } from '../fill-text.js';
import type { TextReaders } from '../messages/message.js';
import type { Reader } from '../shape.js';
import type { Names, Template } from '../template.js';

/**
 * What an outcome is to a router, and to whatever looks at rules that have been read. `T` is what a rule says of it, its
 * placeholders not yet filled, and `Filled` what a step of a decision has. Both have a value for a rule that says nothing:
 * `undefined` or an empty list for what is said; `null`, or something empty, for what is done.
 */
export interface OutcomeKind<T, Filled> {
  /** A reader of what a rule says, for rule sets that come from elsewhere. */
  reader(shared: TextReaders): Reader<T>;
  /** Every text in it that placeholders can stand in. */
  templates(template: T): Iterable<Template>;
  /** What a step wants done, every placeholder filled. */
  fill(template: T, names: Filling): Filled;
  /** What several steps want done, in one. */
  sum(steps: readonly Filled[]): Filled;
}

/** A key of a rule that says what to do, as who writes rules knows it. */
export interface OutcomeKey<T, Filled> {
  /** The same as an order: `call your code`. */
  readonly said: string;
  /** What an editor explains. */
  readonly schema: Explained;
  /** The schema of what stands below it. */
  readonly shape: object;
  /** How a test names it below `expect`. */
  readonly expected: ExpectedKey;
  /** What people try in its place. */
  readonly synonyms: readonly string[];
  /** Whether a rule that says this alone does something. */
  readonly isEnough: boolean;
  /** Reads what stands below it; what has the wrong shape has been said, and is left out. */
  read(value: Node | undefined, names: Names, report: Report): T;
  /** What a step does, as one says it: `forwards to https://…`. Left out if it is shown, not told. */
  describe?(filled: Filled, given: HandlerValues): string | undefined;
}

/** What an editor explains of a key. */
interface Explained {
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** A key of `expect` in a test. */
interface ExpectedKey {
  /** What an editor explains. */
  readonly schema: Explained;
  /** The schema of what stands below it. */
  readonly shape: object;
  /** Where there may be more to it than a text: the key that a plain text stands for, such as `to`. */
  readonly isNamedBy?: string;
  /** Whether a test that is written from a decision has it: not what is likely to be worded anew. */
  readonly isWritten: boolean;
}

/** What a handler is given by name. */
interface HandlerValues {
  readonly captures: { readonly [name: string]: unknown };
  readonly params: { readonly [name: string]: unknown };
}

/** What stands below a key of `expect` that is one text. */
export const expectedText = {
  type: ['string', 'number', 'boolean'],
  'x-kind': 'a text',
  minLength: 1,
};

/** Whether a rule says nothing of an outcome. */
export function isUnsaid(template: unknown): boolean {
  return template === undefined || (Array.isArray(template) && template.length === 0);
}

/** The last of several steps that says it. */
export function lastOf<T>(steps: readonly (T | null)[]): T | null {
  return steps.findLast((step) => step !== null) ?? null;
}

/** The text below a key; `undefined` if it is missing, empty, null or something else: the schema has said so. */
export function writtenText(node: Node | undefined): TextNode | undefined {
  return node?.kind === 'text' && node.text !== '' && !isNull(node) ? node : undefined;
}
