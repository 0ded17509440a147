import type { Report } from '../../report/diagnostic.js';
import type { Node, TextNode } from '../../syntax/node.js';
import type { Form, TextComparison } from '../forms.js';
import type { Capture } from '../knowledge.js';
import type { List, Lists } from '../lists.js';
import type { LikePattern, RegexPattern } from '../patterns.js';
import type { Regex } from '../regex-run.js';
import { flag, optional, type Reader, type Readers } from '../shape.js';
import type { Table } from '../tables/table.js';
import type { Phrase, WordsPlace } from '../words.js';
import type { TextSet } from './text-set.js';

/** A test made by an operator. Its `kind` is the operator's name. */
export interface OperatorTest {
  readonly kind: string;
}

/** Tests of operators, combined. */
export type TestTree<Leaf extends OperatorTest> =
  | { readonly kind: 'all'; readonly of: readonly TestTree<Leaf>[] }
  | { readonly kind: 'any'; readonly of: readonly TestTree<Leaf>[] }
  | { readonly kind: 'not'; readonly of: TestTree<Leaf> }
  | Leaf;

// ── What runs ───────────────────────────────────────────────────────────────────────────────────────

/**
 * What a router, and whatever else works with rules that have been read, needs of an operator. All of it is in every
 * bundle that routes, so what is needed only to read or explain rules is in its `Keyword`. A test of an absent field
 * never holds.
 */
export interface Operator<T extends OperatorTest> {
  /** Returns readers of what a test has besides its kind, for rule sets from elsewhere. */
  properties(shared: SharedReaders): Readers<Omit<T, 'kind'>>;
  /** Returns what is tried on a text. It passes if one of them takes it; the first that does gives its captures. */
  matchers(test: T, shared: SharedParts): readonly Matcher[];
  /** Returns the texts that pass, for code that cannot try them all: the index, the checker, a near miss. */
  takes(test: T): TextSet;
  /** Returns what each of the matchers captures; left out if an operator never captures. */
  captures?(test: T): readonly (readonly CaptureName[])[];
}

/** One way to take a text. The text has the form that the test reads. */
export interface Matcher {
  test(text: string): boolean;
  /** Adds what is captured from a text that passes. Captures are slices of `own`; `text` is its form. */
  readonly capture?: ((text: string, own: string, into: CaptureSink) => void) | undefined;
}

/** Collects captures by name; a `Map` is one. */
export interface CaptureSink {
  set(name: string, text: string): unknown;
  /** Takes a row that was found; left out if nobody asks for its cells. */
  row?(name: string, table: Table, row: number): void;
}

/** A name that a pattern captures. */
export interface CaptureName {
  readonly name: string;
  /** Whether every text that passes has it. */
  readonly always: boolean;
  /** The table to which the row of this name belongs. */
  readonly table?: Table | undefined;
  /** What it must be in could not be read, which has been reported: every cell of it counts as known. */
  readonly isUnread?: boolean;
  /** Whether it is only the name of a row: the text that was written is not kept. */
  readonly isRow?: boolean;
}

/** Texts, one of which another text may be. */
export interface Values {
  has(text: string): boolean;
  /** Returns the number of a text: the row of a table's column, or the place in a list; -1 if it is not one of them. */
  find(text: string): number;
  /** Reports the ends of those that begin at a place in a text, the nearest first, until `visit` returns `false`. */
  endsAt(text: string, start: number, visit: (end: number) => boolean): void;
}

/** Finds the text of a list whose words are in another text. */
export interface FoundByWords {
  /**
   * Returns the number of the text: the row of a table's column, or the place in a list; -1 if there is none.
   *
   * @param cut the other text, as `cutWords` returns it
   * @param place whether its words are some of the other's, in a row, or all of them
   */
  find(cut: string, place: WordsPlace, typos: boolean): number;
}

/** What many tests of one rule set share, made once. */
export interface SharedParts {
  /** Returns the values of a list in a form. */
  valuesOf(list: List, form: Form): Values;
  /** Returns what finds the words of a list's values in a text. */
  cellsOf(list: List): FoundByWords;
  /** The words that an enabled rule has under `words`: none of them counts as a slip of another. */
  readonly exactWords: Pick<Values, 'has'>;
  /** Expressions that are ready to run, for `compileRegex`. */
  readonly regexes: Map<string, Regex>;
}

/** Readers of what many tests share. Patterns are parsed from their texts, once each. */
export interface SharedReaders {
  readonly list: Reader<List>;
  readonly like: Reader<LikePattern>;
  readonly regex: Reader<RegexPattern>;
  readonly phrase: Reader<Phrase>;
}

/** Readers of how letters are compared. */
export const comparison: Readers<TextComparison> = { ignoreCase: flag, loose: optional(flag) };

// ── What writers see ────────────────────────────────────────────────────────────────────────────────

/** A key of a test, as rule writers know it: explained, read and described. */
export interface Keyword<T extends OperatorTest = OperatorTest> {
  /** The key in a sentence about a field, and the opposite: `starts with`, `does not start with`. */
  readonly said: { readonly so: string; readonly not: string };
  /** What its value is, so that a form knows what to ask for. */
  readonly takes: 'texts' | 'number' | 'names' | 'row' | 'test' | 'flag';
  /** What editors show about it and its value. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of its value. */
  readonly shape: object;
  /** Words that people bring along from other rule languages. */
  readonly synonyms: readonly string[];
  /** What the texts of its value are; left out if it has none. */
  readonly texts?: 'literal' | 'pattern' | 'expression' | 'phrase';
  /** The ends of the field's text that its own texts are compared with: a space there is mostly a mistake. */
  readonly ends?: 'both' | 'start' | 'end';
  /** Keys that it changes the meaning of: one of them must be next to it, or inside something that is. Left out if any may. */
  readonly beside?: readonly string[];
  /** Changes how the keys next to it are read, instead of making a test. */
  readonly modify?: (value: Node, context: KeywordContext) => KeywordContext;
  /** Returns the tests in its value: one of them must hold. Empty if the value has the wrong shape, which has been reported. */
  readonly read?: (value: Node, context: KeywordContext) => readonly ReadTest[];
  /** Returns a test, or its opposite, as what is said of a field: `starts with "summer-"`. */
  readonly describe?: (test: T, negated: boolean) => string;
  /** Tests with texts: documentation that is run as a test. */
  readonly examples: readonly KeywordExample[];
}

/** A test as one would write it, with a text that passes it and one that does not. */
export interface KeywordExample {
  /** In YAML, as it is written after `payload:`. */
  readonly test: string;
  readonly takes: string | undefined;
  readonly leaves: string | undefined;
  /** What it captures from the text that it takes. */
  readonly captures?: { readonly [name: string]: string };
}

/** What surrounds a test while it is read. */
export interface KeywordContext {
  readonly report: Report;
  readonly lists: Lists;
  /** Names of declared fields. */
  readonly fields: readonly string[];
  readonly ignoreCase: boolean;
  readonly loose: boolean;
  readonly typos: boolean;
  /** Whether it is inside a `not`, where nothing can be captured. */
  readonly negated: boolean;
  /** Whether the field is a span of time, so that numbers are written as spans. */
  readonly isSpan: boolean;
  /** Reads a test inside this one. */
  readonly readInner: (value: Node, context: KeywordContext) => ReadTest | undefined;
}

/** A test, and what is known of its field once it holds. */
export interface ReadTest {
  readonly test: TestTree<OperatorTest>;
  readonly captures: ReadonlyMap<string, Capture>;
}

/** Returns how letters are compared in a test. */
export function comparisonOf({ ignoreCase, loose }: KeywordContext): TextComparison {
  return loose ? { ignoreCase, loose } : { ignoreCase };
}

export const noCaptures: ReadonlyMap<string, Capture> = new Map();

// Schemas of values: definitions of the schema. They are constants, so that a bundler sees that they have no side effects.
export const someTexts = { allOf: [{ $ref: '#/definitions/values' }] };
export const someParts = { allOf: [{ $ref: '#/definitions/parts' }] };
export const listNames = { allOf: [{ $ref: '#/definitions/names' }] };
export const decimalNumber = { allOf: [{ $ref: '#/definitions/bound' }] };
export const innerTest = { allOf: [{ $ref: '#/definitions/test' }] };
export const onOrOff = { 'x-kind': 'true or false', enum: [true, false, 'true', 'false'] };

/** Returns one text, or the texts of a list. */
export function textNodes(node: Node): TextNode[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.filter((item): item is TextNode => item.kind === 'text');
}
