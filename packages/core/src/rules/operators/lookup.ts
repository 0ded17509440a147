import { badTable, captureInNot, quote, rowLikeField } from '../../report/problems.js';
import { type MapNode, type TextNode, textAt } from '../../syntax/node.js';
import { beginsField } from '../fields.js';
import { formOf, type TextComparison } from '../forms.js';
import type { KnownRow } from '../knowledge.js';
import type { List } from '../lists.js';
import { text } from '../shape.js';
import type { Table } from '../tables/table.js';
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
import { sayComparison } from './say.js';

/** A text is in a column of a table, and its row is known by a name. Of rows alike it is the first. */
export interface LookupTest extends TextComparison {
  readonly kind: 'lookup';
  readonly list: List;
  /** The name of the row. */
  readonly name: string;
}

export const lookup: Operator<LookupTest> = {
  properties: ({ list }) => ({ list, name: text, ...comparison }),
  matchers({ list, name, ...how }, shared) {
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
  takes: ({ list, ...how }) => ({
    kind: 'literals',
    place: 'is',
    get texts() {
      return list.values;
    },
    list,
    form: formOf(how),
  }),
  captures: ({ name, list }) => [[{ name, always: true, table: list.table, isRow: true }]],
};

// A spread here would keep the whole keyword in bundles that only route.
const textLike = ['string', 'number', 'boolean'];

/** `lookup: { table: shops, column: town, as: shop, else: n1 }` */
export const lookupKeyword: Keyword<LookupTest> = {
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
  describe: (test, negated) =>
    `${negated ? 'is not found' : 'is found'} in ${sayList(test.list)}${sayComparison(test)}`,
  // Tests of the examples have the table `shops`, with the columns `id` and `town`.
  examples: [
    { test: '{ lookup: { table: shops, as: shop } }', takes: 'n1', leaves: 'Nantes' },
    {
      test: '{ lookup: { table: shops, column: town, as: shop }, ignore_case: true }',
      takes: 'NANTES',
      leaves: 'n1',
    },
  ],
};

function readLookup(map: MapNode, context: KeywordContext): readonly ReadTest[] {
  const { lists, report, fields, negated } = context;
  const named = textAt(map, 'table');
  const as = textAt(map, 'as');
  if (!named || !as) return [];
  const table = lists.findTable(named, report);
  const column = textAt(map, 'column');
  const list = table && (column ? lists.columnOf(table, column, report) : table.keys);
  const otherwise = textAt(map, 'else');
  const instead = table && otherwise ? rowOf(table, otherwise, context) : undefined;
  if (beginsField(as.text, fields)) report(rowLikeField(as.span, as.text));
  if (negated) report(captureInNot(as.span, as.text));
  // The name is known even where the table is not, which has been said.
  const row: KnownRow = { tables: table ? [table] : [], always: true, instead };
  const captures = negated
    ? noCaptures
    : new Map([[as.text, { span: as.span, always: false, isRow: true, row }]]);
  if (!list) return [{ test: there, captures }];
  const found: LookupTest = { kind: 'lookup', list, name: as.text, ...comparisonOf(context) };
  return [{ test: instead === undefined ? found : orAnything(found), captures }];
}

const there: OperatorTest = { kind: 'exists' };

/** Of `else`: it holds whatever the field is, and where it is absent. What is not found shows the cells of the other row. */
function orAnything(found: LookupTest): TestTree<OperatorTest> {
  return { kind: 'any', of: [found, there, { kind: 'not', of: there }] };
}

function rowOf(table: Table, key: TextNode, { report }: KeywordContext): number | undefined {
  const row = table.find(key.text);
  if (row !== -1) return row;
  const first = quote(table.cell(0, table.key));
  report(
    badTable(
      key.span,
      `The table ${quote(table.name)} has no row with the key ${quote(key.text)}.`,
      `Write one of its keys, such as ${first}.`,
    ),
  );
  return undefined;
}
