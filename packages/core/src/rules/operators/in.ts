import { quote } from '../../report/problems.js';
import { say } from '../../report/say.js';
import { nearest } from '../../report/suggest.js';
import { type Node, type TextNode, textAt } from '../../syntax/node.js';
import { formOf, type TextComparison } from '../forms.js';
import type { List } from '../lists.js';
import { sizeOf } from '../tables/table.js';
import { readTexts } from './compare-texts.js';
import {
  comparison,
  comparisonOf,
  type Keyword,
  type KeywordContext,
  listNames,
  noCaptures,
  type Operator,
  type ReadTest,
} from './operator.js';
import { sayComparison, sayCount } from './say.js';

/** Holds if a text is any value of a list. All tests of one list share one `List`. */
export interface ListTest extends TextComparison {
  readonly kind: 'in';
  readonly list: List;
}

export const inList: Operator<ListTest> = {
  properties: ({ list }) => ({ list, ...comparison }),
  matchers({ list, ...how }, shared) {
    const values = shared.valuesOf(list, formOf(how));
    return [{ test: (text) => values.has(text), capture: undefined }];
  },
  takes: ({ list, ...how }) => ({
    kind: 'literals',
    place: 'is',
    // The values of a long list are not read before they are needed.
    get texts() {
      return list.values;
    },
    list,
    form: formOf(how),
  }),
};

/** Returns what is said of a list or of a table's column: `the list "sizes" of 3`. */
export function sayList(list: List): string {
  const what = list.table ? (list.table.key === list.column ? say`table` : say`column`) : say`list`;
  return say`the ${what} ${quote(list.name)} of ${sayCount(sizeOf(list))}`;
}

/**
 * Reads the items of a list under `in`: names of lists and tables, or else the values themselves. They are values if
 * `{ list: NAME }` is among them, or if none of them is a name or similar to one.
 */
function readItems(items: readonly Node[], context: KeywordContext): readonly ReadTest[] {
  const { lists } = context;
  const texts = items.filter((item): item is TextNode => item.kind === 'text');
  const named = items.flatMap((item) => (item.kind === 'map' ? (textAt(item, 'list') ?? []) : []));
  const isName = ({ text }: TextNode) =>
    lists.knows(text) || nearest(text, lists.names) !== undefined;
  const areValues = named.length > 0 || (texts.length > 1 && !texts.some(isName));
  const names = areValues ? named : texts;
  const tests = names.flatMap((name) => readNamed(name, context));
  if (!areValues || texts.length === 0) return tests;
  return [
    ...tests,
    readTexts(
      'is',
      texts.map(({ text }) => text),
      context,
    ),
  ];
}

function readNamed(name: TextNode, context: KeywordContext): readonly ReadTest[] {
  const list = context.lists.find(name, context.report);
  if (list === undefined) return [];
  const test: ListTest = { kind: 'in', list, ...comparisonOf(context) };
  return [{ test, captures: noCaptures }];
}

/** `in: sizes` */
export const inKeyword: Keyword<ListTest> = {
  said: { so: /* say */ 'is one of the list', not: /* say */ 'is none of the list' },
  takes: 'names',
  schema: {
    description:
      'Is in the list of this name, defined under `lists`, or a key of the table of this name, or in one of these. `TABLE.COLUMN` are the texts of a column. A list of other texts are the values themselves, with those of `{ list: NAME }`.',
    examples: ['sizes', ['sizes', 'colors'], 'shops.town', ['XS', { list: 'sizes' }]],
  },
  shape: listNames,
  synonyms: [],
  read(value, context) {
    if (value.kind !== 'text') {
      return value.kind === 'list' ? readItems(value.items, context) : [];
    }
    return readNamed(value, context);
  },
  describe: (test, negated) =>
    say`${negated ? say`is not` : say`is`} in ${sayList(test.list)}${sayComparison(test)}`,
  // Tests of these examples have the lists `sizes: [S, M, L]` and `colors: [red, blue]`.
  examples: [
    { test: '{ in: sizes }', takes: 'M', leaves: 'm' },
    { test: '{ in: [sizes, colors], ignore_case: true }', takes: 'RED', leaves: 'XL' },
    { test: '{ in: [XXL, { list: sizes }] }', takes: 'XXL', leaves: 'XL' },
  ],
};
