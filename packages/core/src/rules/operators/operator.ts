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

/** A test that an operator makes. Its `kind` is the operator's name. */
export interface OperatorTest {
  readonly kind: string;
}

/** Tests of operators, put together. */
export type TestTree<Leaf extends OperatorTest> =
  | { readonly kind: 'all'; readonly of: readonly TestTree<Leaf>[] }
  | { readonly kind: 'any'; readonly of: readonly TestTree<Leaf>[] }
  | { readonly kind: 'not'; readonly of: TestTree<Leaf> }
  | Leaf;

// ── What runs ───────────────────────────────────────────────────────────────────────────────────────

/**
 * What an operator is to a router, and to whatever looks at rules that have been read. Every bundle that routes has all
 * of it, so what only reads or explains rules stands in its `Keyword`. A test of a field that is absent never holds.
 */
export interface Operator<T extends OperatorTest> {
  /** Readers of what a test has besides its kind, for rule sets that come from elsewhere. */
  properties(shared: SharedReaders): Readers<Omit<T, 'kind'>>;
  /** What a text is asked. It passes if one of them takes it; the first that does gives its captures. */
  matchers(test: T, shared: SharedParts): readonly Matcher[];
  /** The texts that pass, for code that cannot try them all: the index, the checker, a near miss. */
  takes(test: T): TextSet;
  /** What each of the matchers captures; left out where an operator never does. */
  captures?(test: T): readonly (readonly CaptureName[])[];
}

/** One way to take a text. Texts come in the form in which the test reads them. */
export interface Matcher {
  test(text: string): boolean;
  /** Adds what is captured of a text that passes. `own` is what captures are slices of; `text` is its form. */
  readonly capture?: ((text: string, own: string, into: CaptureSink) => void) | undefined;
}

/** Takes what is captured, name by name; a `Map` is one. */
export interface CaptureSink {
  set(name: string, text: string): unknown;
  /** Takes a row that became known; left out where nobody asks for its cells. */
  row?(name: string, table: Table, row: number): void;
}

/** A name that a pattern captures. */
export interface CaptureName {
  readonly name: string;
  /** Whether every text that passes has it. */
  readonly always: boolean;
  /** The table whose row is known by this name. */
  readonly table?: Table | undefined;
  /** What it must be in could not be read, which has been said: any cell of it counts as known. */
  readonly isUnread?: boolean;
  /** It is the name of a row alone: what was written is not kept. */
  readonly isRow?: boolean;
}

/** Texts that a text may be one of. */
export interface Values {
  has(text: string): boolean;
  /** The number of a text: the row of a table's column, the place in a list. -1 where it is none of them. */
  find(text: string): number;
  /** Tells the ends of those that begin somewhere in a text, the nearest first, until it is answered `false`. */
  endsAt(text: string, start: number, visit: (end: number) => boolean): void;
}

/** Finds the text of a list whose words stand in another text. */
export interface FoundByWords {
  /**
   * The number of the text: the row of a table's column, the place in a list; -1 where there is none.
   *
   * @param cut as `cutWords` gives it
   * @param place whether the words are some of those, in a row, or all
   */
  find(cut: string, place: WordsPlace, typos: boolean): number;
}

/** What many tests of one rule set have in common, made once. */
export interface SharedParts {
  /** The values of a list, in a form. */
  valuesOf(list: List, form: Form): Values;
  /** What finds the words of a list's values in a text. */
  cellsOf(list: List): FoundByWords;
  /** The words that an enabled rule has under `words`: none of them is a slip of another. */
  readonly exactWords: Pick<Values, 'has'>;
  /** Expressions that were made ready, for `compileRegex`. */
  readonly regexes: Map<string, Regex>;
}

/** Readers of what many tests have in common. Patterns are parsed from their texts, once each. */
export interface SharedReaders {
  readonly list: Reader<List>;
  readonly like: Reader<LikePattern>;
  readonly regex: Reader<RegexPattern>;
  readonly phrase: Reader<Phrase>;
}

/** Readers of how letters count. */
export const comparison: Readers<TextComparison> = { ignoreCase: flag, loose: optional(flag) };

// ── What writers see ────────────────────────────────────────────────────────────────────────────────

/** A key that can stand in a test, as who writes rules knows it: explained, read and told. */
export interface Keyword<T extends OperatorTest = OperatorTest> {
  /** The same in a sentence about a field, and where the opposite is meant: `starts with`, `does not start with`. */
  readonly said: { readonly so: string; readonly not: string };
  /** What stands behind it, so that a form knows what to ask for. */
  readonly takes: 'texts' | 'number' | 'names' | 'row' | 'test' | 'flag';
  /** What an editor explains, with what can stand below it. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of what stands below it. */
  readonly shape: object;
  /** Words that people bring from other rule languages. */
  readonly synonyms: readonly string[];
  /** What the texts below it are; left out where it has none. */
  readonly texts?: 'literal' | 'pattern' | 'expression' | 'phrase';
  /** The ends of the field's text that its own texts are held against: a space there is mostly a slip. */
  readonly ends?: 'both' | 'start' | 'end';
  /** Keys that it says something of: one of them must stand beside it, or inside of what does. Left out where any may. */
  readonly beside?: readonly string[];
  /** Says how the keys beside it are read, in place of making a test. */
  readonly modify?: (value: Node, context: KeywordContext) => KeywordContext;
  /** The tests of what stands below it: one of them must hold. None where that has the wrong shape, which has been said. */
  readonly read?: (value: Node, context: KeywordContext) => readonly ReadTest[];
  /** A test, or its opposite, as what is said of a field: `starts with "summer-"`. */
  readonly describe?: (test: T, negated: boolean) => string;
  /** Tests with texts: documentation that is run. */
  readonly examples: readonly KeywordExample[];
}

/** A test as one writes it, with a text that passes it and one that does not. */
export interface KeywordExample {
  /** In YAML, as it stands behind `payload:`. */
  readonly test: string;
  readonly takes: string | undefined;
  readonly leaves: string | undefined;
  /** What it captures of the text that it takes. */
  readonly captures?: { readonly [name: string]: string };
}

/** What surrounds a test while it is read. */
export interface KeywordContext {
  readonly report: Report;
  readonly lists: Lists;
  /** Names of the custom fields that are declared. */
  readonly fields: readonly string[];
  readonly ignoreCase: boolean;
  readonly loose: boolean;
  readonly typos: boolean;
  /** Inside a `not`, where nothing can be captured. */
  readonly negated: boolean;
  /** The field is a span of time, and numbers are written as spans. */
  readonly isSpan: boolean;
  /** Reads a test inside of this one. */
  readonly readInner: (value: Node, context: KeywordContext) => ReadTest | undefined;
}

/** A test with what it makes known of the field that it is put to. */
export interface ReadTest {
  readonly test: TestTree<OperatorTest>;
  readonly captures: ReadonlyMap<string, Capture>;
}

/** How letters count in a test that is read here. */
export function comparisonOf({ ignoreCase, loose }: KeywordContext): TextComparison {
  return loose ? { ignoreCase, loose } : { ignoreCase };
}

export const noCaptures: ReadonlyMap<string, Capture> = new Map();

// What can stand below a key: definitions of the schema. Constants, so that a bundler sees that nothing happens here.
export const someTexts = { allOf: [{ $ref: '#/definitions/values' }] };
export const someParts = { allOf: [{ $ref: '#/definitions/parts' }] };
export const listNames = { allOf: [{ $ref: '#/definitions/names' }] };
export const decimalNumber = { allOf: [{ $ref: '#/definitions/bound' }] };
export const innerTest = { allOf: [{ $ref: '#/definitions/test' }] };
export const onOrOff = { 'x-kind': 'true or false', enum: [true, false, 'true', 'false'] };

/** One text, or a list of them. */
export function textNodes(node: Node): TextNode[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.filter((item): item is TextNode => item.kind === 'text');
}
