import { insideCurly } from '../../report/characters.js';
import { badTable, captureInNot, quote, rowLikeField } from '../../report/problems.js';
import { say } from '../../report/say.js';
import { type MapNode, type Node, type TextNode, textAt, within } from '../../syntax/node.js';
import { beginsField } from '../fields.js';
import { formOf, type TextComparison } from '../forms.js';
import type { Capture, KnownRow } from '../knowledge.js';
import type { List } from '../lists.js';
import { flag, oneOf, optional, text } from '../shape.js';
import { sizeOf, type Table } from '../tables/table.js';
import { mostWithTypos } from '../typos.js';
import type { WordsPlace } from '../words.js';
import { sayList } from './in.js';
import {
  comparison,
  comparisonOf,
  type Keyword,
  type KeywordContext,
  noCaptures,
  type Operator,
  type OperatorTest,
  type ReadTest,
  type TestTree,
} from './operator.js';
import { sayComparison, sayCount } from './say.js';

/** Holds if a text is in a column of a table; its row then has a name. Of equal cells, the first counts. */
export interface LookupTest extends TextComparison {
  readonly kind: 'lookup';
  readonly list: List;
  /** The name of the row. */
  readonly name: string;
  /** Looks for the cell's words instead of the whole cell: as all the words of the text, or as some of them in a row. */
  readonly words?: WordsPlace;
  /** Whether words may be misspelt. */
  readonly typos?: boolean;
}

export const lookup: Operator<LookupTest> = {
  properties: ({ list }) => ({
    list,
    name: text,
    ...comparison,
    words: optional(oneOf('some', 'all')),
    typos: optional(flag),
  }),
  matchers({ list, name, words, typos = false, ...how }, shared) {
    if (words !== undefined) {
      const cells = shared.cellsOf(list);
      return [
        {
          test: (cut) => cells.find(cut, words, typos) !== -1,
          capture: (cut, _, into) => {
            if (list.table) into.row?.(name, list.table, cells.find(cut, words, typos));
          },
        },
      ];
    }
    const values = shared.valuesOf(list, formOf(how));
    return [
      {
        test: (own) => values.has(own),
        capture: (own, _, into) => {
          if (list.table !== undefined) into.row?.(name, list.table, values.find(own));
        },
      },
    ];
  },
  takes: ({ list, words, typos = false, ...how }) =>
    words !== undefined
      ? { kind: 'cells', list, standing: words, typos, form: 'words' }
      : {
          kind: 'literals',
          place: 'is',
          get texts() {
            return list.values;
          },
          list,
          form: formOf(how),
        },
  captures: ({ name, list }) => [[{ name, always: true, table: list.table, isRow: true }]],
};

// Spreading this would keep the whole keyword in bundles that only route.
const textLike = ['string', 'number', 'boolean'];

/** `lookup: { table: shops, column: town, as: shop, else: n1 }` */
export const lookupKeyword: Keyword<LookupTest> = {
  said: { so: /* say */ 'is in the table', not: /* say */ 'is not in the table' },
  takes: 'row',
  schema: {
    description:
      'Is in a column of a table, whose row is known by a name from then on: `{shop.phone}`. With `else`, the key of a row, it always holds, and that row stands for one that is not found.',
    examples: [{ table: 'shops', column: 'town', as: 'shop', else: 'n1' }],
  },
  shape: {
    type: 'object',
    'x-kind': 'a table and a name, such as { table: shops, as: shop }',
    'x-what': 'a lookup',
    required: ['table', 'as'],
    additionalProperties: false,
    properties: {
      table: {
        description: 'The name of the table.',
        examples: ['shops'],
        type: textLike,
        minLength: 1,
        'x-kind': "a table's name",
      },
      column: {
        description: 'The column that is looked through; that of the keys unless given.',
        examples: ['town'],
        type: textLike,
        minLength: 1,
        'x-kind': "a column's name",
      },
      as: {
        description: 'The name by which the row is known.',
        examples: ['shop'],
        type: textLike,
        minLength: 1,
        pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
        'x-pattern': 'A row\'s name is letters, digits and "_", and does not begin with a digit',
        'x-kind': 'a name',
      },
      else: {
        description: 'The key of the row that is taken where none is found.',
        examples: ['n1'],
        type: textLike,
        minLength: 1,
        'x-kind': 'a key of the table',
      },
    },
    'x-synonyms': { in: 'table', name: 'as', row: 'as', otherwise: 'else', default: 'else' },
  },
  synonyms: ['find', 'vlookup', 'match_row'],
  read: (value, context) => (value.kind === 'map' ? readLookup(value, context) : []),
  describe: sayLookup,
  // Tests of these examples have the table `shops`, with the columns `id` and `town`.
  examples: [
    { test: '{ lookup: { table: shops, as: shop } }', takes: 'n1', leaves: 'Nantes' },
    {
      test: '{ lookup: { table: shops, column: town, as: shop }, ignore_case: true }',
      takes: 'NANTES',
      leaves: 'n1',
    },
  ],
};

function sayLookup(test: LookupTest, negated: boolean): string {
  const { list, words, typos } = test;
  const slips = typos ? say`, with typos` : '';
  if (words === 'some') {
    return say`${negated ? say`does not have` : say`has`} the words of a cell in ${sayList(list)}${slips}`;
  }
  const how = words === 'all' ? say`, word by word` : sayComparison(test);
  return say`${negated ? say`is not found` : say`is found`} in ${sayList(list)}${how}${slips}`;
}

/** Reads `words: "{shop in shops.town}"`. */
export function readRowWords(
  { name, within: written }: { readonly name: string; readonly within: string },
  node: TextNode,
  context: KeywordContext,
): ReadTest {
  const { lists, report, typos } = context;
  const start = node.text.lastIndexOf(written);
  const place = (from: number, to: number) => within(node, from, to);
  const dot = written.indexOf('.');
  const end = start + (dot === -1 ? written.length : dot);
  const named = { ...node, text: node.text.slice(start, end), span: place(start, end) };
  const table = lists.findTable(named, report);
  const column = written.slice(dot + 1);
  const columnSpan = place(start + dot + 1, start + written.length);
  const list =
    table &&
    (dot === -1
      ? table.keys
      : lists.columnOf(table, { ...node, text: column, span: columnSpan }, report));
  const begin = node.text.indexOf(name);
  const as: TextNode = { ...node, text: name, span: place(begin, begin + name.length) };
  const captures = rowNamed(as, table, undefined, context);
  if (!list || (typos && !mayHaveTypos(list, node, context))) return { test: there, captures };
  tellStar(list, node, context);
  const test: LookupTest = {
    kind: 'lookup',
    list,
    name,
    ignoreCase: false,
    words: 'some',
    ...(typos && { typos }),
  };
  return { test, captures };
}

/** A table with more rows was not typed by hand. */
const mostLookedAt = 10_000;

/** Warns of a star: in a text of `words` it is any ending; in a cell it is punctuation. */
function tellStar(list: List, { span }: Node, { report }: KeywordContext): void {
  if (sizeOf(list) > mostLookedAt) return;
  const starred = list.values.find((cell) => /[\p{L}\p{N}]\*(?=\s|$)/u.test(cell));
  if (starred === undefined) return;
  report({
    code: 'looks-like-pattern',
    span,
    message: say`The "*" in ${quote(starred)} counts for nothing: the words of a cell are looked for as they stand.`,
    hint: say`Write a row for each word that is meant, or let "typos: true" take a letter more.`,
  });
}

/** Returns whether a column is short enough for typos; if it is not, that is reported. */
function mayHaveTypos(list: List, { span }: Node, { report }: KeywordContext): boolean {
  if (sizeOf(list) <= mostWithTypos) return true;
  report(
    badTable(
      span,
      say`Typos are looked for in ${sayCount(mostWithTypos)} rows at most, and ${quote(list.name)} has ${sayCount(sizeOf(list))}.`,
      say`Leave "typos" away, or look through a shorter table.`,
    ),
  );
  return false;
}

/** Returns what is known by the name of a row. The name is known even if the table is not, which has been reported. */
function rowNamed(
  as: TextNode,
  table: Table | undefined,
  instead: number | undefined,
  { report, fields, negated }: KeywordContext,
): ReadonlyMap<string, Capture> {
  if (beginsField(as.text, fields)) report(rowLikeField(as.span, as.text));
  if (negated) report(captureInNot(as.span, as.text));
  const row: KnownRow = { tables: table ? [table] : [], always: true, instead };
  return negated
    ? noCaptures
    : new Map([[as.text, { span: as.span, always: false, isRow: true, row }]]);
}

function readLookup(map: MapNode, context: KeywordContext): readonly ReadTest[] {
  const { lists, report, typos } = context;
  const named = textAt(map, 'table');
  const as = textAt(map, 'as');
  if (!named || !as) return [];
  const table = lists.findTable(named, report);
  const column = textAt(map, 'column');
  const list = table && (column ? lists.columnOf(table, column, report) : table.keys);
  const otherwise = textAt(map, 'else');
  const instead = table && otherwise ? rowOf(table, otherwise, context) : undefined;
  const captures = rowNamed(as, table, instead, context);
  if (!list || (typos && !mayHaveTypos(list, map, context))) return [{ test: there, captures }];
  const exact: LookupTest = { kind: 'lookup', list, name: as.text, ...comparisonOf(context) };
  const slips: LookupTest = { ...exact, words: 'all', typos: true };
  const found: TestTree<LookupTest> = typos ? { kind: 'any', of: [exact, slips] } : exact;
  return [{ test: instead === undefined ? found : orAnything(found), captures }];
}

const there: OperatorTest = { kind: 'exists' };

/** For `else`: the test holds in any case, even if the field is absent. If nothing is found, placeholders show the other row. */
function orAnything(found: TestTree<OperatorTest>): TestTree<OperatorTest> {
  return { kind: 'any', of: [found, there, { kind: 'not', of: there }] };
}

function rowOf(table: Table, key: TextNode, { report }: KeywordContext): number | undefined {
  const row = table.find(key.text);
  if (row !== -1) return row;
  const first = quote(table.cell(0, table.key));
  const inside = insideCurly(key.text) ?? '';
  report(
    badTable(
      key.span,
      say`The table ${quote(table.name)} has no row with the key ${quote(key.text)}.`,
      table.find(inside) === -1
        ? say`Write one of its keys, such as ${first}.`
        : say`Write ${inside}.`,
    ),
  );
  return undefined;
}
