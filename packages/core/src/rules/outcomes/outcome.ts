import type { Report } from '../../report/diagnostic.js';
import { isNull, type Node, type TextNode } from '../../syntax/node.js';
import type { Filling } from '../fill-text.js';
import type { TextReaders } from '../messages/message.js';
import type { Reader } from '../shape.js';
import type { Names, Template } from '../template.js';

/**
 * What a router, and whatever else works with rules that have been read, needs of an outcome. `T` is what a rule says
 * of it, before placeholders are filled, and `Filled` is what a step of a decision has. Both have a value for a rule
 * that does not mention it: `T` has `undefined` or an empty list; `Filled` has `null`, or something empty.
 */
export interface OutcomeKind<T, Filled> {
  /** Returns a reader of what a rule says, for rule sets from elsewhere. */
  reader(shared: TextReaders): Reader<T>;
  /** Returns every text in it in which placeholders can be. */
  templates(template: T): Iterable<Template>;
  /** Returns what a step wants done, with every placeholder filled. */
  fill(template: T, names: Filling): Filled;
  /** Returns what several steps together want done. */
  sum(steps: readonly Filled[]): Filled;
}

/** A key of a rule that says what to do, as rule writers know it. */
export interface OutcomeKey<T, Filled> {
  /** The key as an order: `call your code`. */
  readonly said: string;
  /** What editors show about it. */
  readonly schema: Explained;
  /** The schema of its value. */
  readonly shape: object;
  /** The key for it below `expect` in a test. */
  readonly expected: ExpectedKey;
  /** What people try instead of it. */
  readonly synonyms: readonly string[];
  /** Whether a rule with only this key does something. */
  readonly isEnough: boolean;
  /** Reads its value; what has the wrong shape has been reported, and is left out. */
  read(value: Node | undefined, names: Names, report: Report): T;
  /** Describes what a step does: `forwards to https://…`. Left out if it is shown instead. */
  describe?(filled: Filled, given: HandlerValues): string | undefined;
}

/** What editors show about a key. */
interface Explained {
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** A key of `expect` in a test. */
interface ExpectedKey {
  /** What editors show about it. */
  readonly schema: Explained;
  /** The schema of its value. */
  readonly shape: object;
  /** If its value may be more than a text: the key that a plain text stands for, such as `to`. */
  readonly isNamedBy?: string;
  /** Whether a test that is written from a decision has it; not if it is likely to be reworded. */
  readonly isWritten: boolean;
}

/** The values that a handler is given, by name. */
interface HandlerValues {
  readonly captures: { readonly [name: string]: unknown };
  readonly params: { readonly [name: string]: unknown };
}

/** The schema of a key of `expect` whose value is one text. */
export const expectedText = {
  type: ['string', 'number', 'boolean'],
  'x-kind': 'a text',
  minLength: 1,
};

/** Returns whether a rule does not mention an outcome. */
export function isUnsaid(template: unknown): boolean {
  return template === undefined || (Array.isArray(template) && template.length === 0);
}

/** Returns what the last of the steps with a value says. */
export function lastOf<T>(steps: readonly (T | null)[]): T | null {
  return steps.findLast((step) => step !== null) ?? null;
}

/** Returns the text below a key; `undefined` if it is missing, empty, null or something else, which the schema has reported. */
export function writtenText(node: Node | undefined): TextNode | undefined {
  return node?.kind === 'text' && node.text !== '' && !isNull(node) ? node : undefined;
}
