import {
  addColumn,
  applyEdits,
  deleteColumn,
  readTable,
  renameColumn,
} from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';

const file = (text: string) => ({ file: 'items.csv', text });
const items = 'item,Full title,price\nshirt,Linen shirt,29.00\nhat,"Straw hat, wide",19.00\n';

describe('Columns of a table', () => {
  const changes: readonly (readonly [
    what: string,
    text: string,
    edits: ReturnType<typeof addColumn>,
    now: string | undefined,
  ])[] = [
    ['one more', items, addColumn(file(items), 'color'), items.replace('price\n', 'price,color\n')],
    [
      'one more, whose name needs quotes',
      'a;b\r\n1;2\r\n',
      addColumn(file('a;b\r\n1;2\r\n'), ' c;d '),
      'a;b;"c;d"\r\n1;2\r\n',
    ],
    [
      'one more in a place that is free',
      'a,b,\n1,2,\n',
      addColumn(file('a,b,\n1,2,\n'), 'c'),
      'a,b,c\n1,2,\n',
    ],
    ['none that is there', items, addColumn(file(items), 'full TITLE'), undefined],
    ['none without a name', items, addColumn(file(items), ' '), undefined],
    ['another name', items, renameColumn(file(items), 2, 'cost'), items.replace('price', 'cost')],
    [
      'another name, in the quotes and spaces that are there',
      'a, "b" ,c\n1,2,3\n',
      renameColumn(file('a, "b" ,c\n1,2,3\n'), 1, 'd'),
      'a, "d" ,c\n1,2,3\n',
    ],
    ['not the name of another one', items, renameColumn(file(items), 2, 'Item'), undefined],
    ['not of one that is not there', items, renameColumn(file(items), 3, 'x'), undefined],
    ['one less', items, deleteColumn(file(items), 1), 'item,price\nshirt,29.00\nhat,19.00\n'],
    [
      'one less, the last, where a row does not have it',
      'a,b,c\n1,2\n3,4,5',
      deleteColumn(file('a,b,c\n1,2\n3,4,5'), 2),
      'a,b\n1,2\n3,4',
    ],
    [
      'the first, behind the mark of the file',
      '\ufeffa,b\n1,2\n',
      deleteColumn(file('\ufeffa,b\n1,2\n'), 0),
      '\ufeffb\n2\n',
    ],
    [
      'none without which rows cannot be told apart',
      'a,b\n1,2\n3,\n',
      deleteColumn(file('a,b\n1,2\n3,\n'), 0),
      undefined,
    ],
    ['not the only one', 'a\n1\n', deleteColumn(file('a\n1\n'), 0), undefined],
    [
      'below a line that says what separates cells',
      'sep=;\na;b\n1;2\n',
      renameColumn(file('sep=;\na;b\n1;2\n'), 1, 'c'),
      'sep=;\na;c\n1;2\n',
    ],
  ];
  for (const [what, text, edits, now] of changes) {
    it(`are edited: ${what}`, () => {
      expect(edits && applyEdits(text, edits)).to.equal(now);
    });
  }

  it('keep every other cell as it is written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n'),
      maxLength: 5,
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t'),
        fc.nat(2),
        fc.constantFrom('add', 'rename', 'delete'),
        (rows, lineEnd, delimiter, column, act) => {
          const lines = rows.map((cells, at) => [`k${at}`, ...cells.map(quote)].join(delimiter));
          const text = [['key', 'b', 'c'].join(delimiter), ...lines].join(lineEnd);
          const before = readTable(file(text));
          fc.pre(before !== undefined);
          const edits =
            act === 'add'
              ? addColumn(file(text), 'new')
              : act === 'rename'
                ? renameColumn(file(text), column, 'new')
                : deleteColumn(file(text), column);
          fc.pre(edits !== undefined);
          const now = applyEdits(text, edits!);
          const gone = act === 'delete' ? column : -1;
          const keep = (cells: readonly string[]) => cells.filter((_, at) => at !== gone);
          const kept = [
            act === 'add'
              ? ['key', 'b', 'c', 'new']
              : keep(['key', 'b', 'c'].with(column, act === 'rename' ? 'new' : 'x')),
            ...rows.map((cells, at) => keep([`k${at}`, ...cells.map(quote)])),
          ];
          expect(now).to.equal(kept.map((cells) => cells.join(delimiter)).join(lineEnd));
        },
      ),
    );
  });
});
