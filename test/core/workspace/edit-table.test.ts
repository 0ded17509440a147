import {
  addRow,
  applyEdits,
  deleteRow,
  readTable,
  setCell,
  type TextEdit,
} from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';

const file = (text: string) => ({ file: 'items.csv', text });
const edited = (text: string, edits: readonly TextEdit[] | undefined) =>
  edits === undefined ? undefined : applyEdits(text, edits);

const items = 'item,Full title,price\nshirt,Linen shirt,29.00\nhat,"Straw hat, wide",19.00\n';

describe('A table that is edited', () => {
  it('is read with the names of its columns as they are written', () => {
    expect(readTable(file(items))).to.deep.equal({
      columns: ['item', 'Full title', 'price'],
      rows: [
        ['shirt', 'Linen shirt', '29.00'],
        ['hat', 'Straw hat, wide', '19.00'],
      ],
    });
  });

  const cells: readonly (readonly [
    what: string,
    text: string,
    row: number,
    column: number,
    value: string,
    line: string | undefined,
  ])[] = [
    ['a cell', items, 0, 2, '31', 'shirt,Linen shirt,31'],
    ['one in quotes, which stay', items, 1, 1, 'Straw', 'hat,"Straw",19.00'],
    ['with a text that needs quotes', items, 0, 1, 'So "new", so', 'shirt,"So ""new"", so",29.00'],
    ['with white space around, which stays', 'a , b\n 1 ,  2 \n', 0, 1, '3', ' 1 ,  3 '],
    ['that the row does not have', 'a,b,c\n1\n', 0, 2, 'x', '1,,x'],
    ['between tabs', 'a\tb\n1\t2\n', 0, 1, '3, 4', '1\t"3, 4"'],
    ['with semicolons', 'a;b\n1;2\n', 0, 1, '3', '1;3'],
    ['that becomes empty', items, 0, 1, '', 'shirt,,29.00'],
    ['which is the key, but not to nothing', items, 0, 0, '', undefined],
    ['that is not there', items, 5, 0, 'x', undefined],
    ['of a column that is not there', items, 0, 9, 'x', undefined],
    ['of what is no table', 'a,a\n1,2\n', 0, 0, 'x', undefined],
  ];
  for (const [what, text, row, column, value, line] of cells) {
    it(`changes ${what}`, () => {
      const now = edited(text, setCell(file(text), row, column, value));
      if (line === undefined) expect(now).to.equal(undefined);
      else expect(now?.split('\n')[row + 1]).to.equal(line);
    });
  }

  it('gets a row at its end, with the line ends that it has', () => {
    expect(edited(items, addRow(file(items), ['cap', 'Cap, red', '9']))).to.equal(
      `${items}cap,"Cap, red",9\n`,
    );
    expect(edited('a,b\r\n1,2', addRow(file('a,b\r\n1,2'), ['3', '4']))).to.equal(
      'a,b\r\n1,2\r\n3,4',
    );
    expect(addRow(file(items), ['', 'x'])).to.equal(undefined);
  });

  it('loses a row with its line', () => {
    expect(edited(items, deleteRow(file(items), 0))).to.equal(
      'item,Full title,price\nhat,"Straw hat, wide",19.00\n',
    );
    const windows = 'a,b\r\n1,2\r\n3,"x\r\ny"\r\n5,6';
    expect(edited(windows, deleteRow(file(windows), 1))).to.equal('a,b\r\n1,2\r\n5,6');
    expect(deleteRow(file('a,b\n1,2\n'), 0)).to.equal(undefined);
  });

  it('keeps every other character, whatever is written, with any marks and line ends', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '5'),
      maxLength: 6,
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', ';'),
        fc.boolean(),
        fc.nat(4),
        fc.nat(2),
        cell,
        (rows, lineEnd, delimiter, isMarked, row, column, value) => {
          const lines = rows.map((cells, at) => [`k${at}`, ...cells.map(quote)].join(delimiter));
          const text = `${isMarked ? '\ufeff' : ''}${[['key', 'b', 'c'].join(delimiter), ...lines].join(lineEnd)}`;
          const before = readTable(file(text));
          fc.pre(before !== undefined);
          const edits = setCell(file(text), row, column, value);
          fc.pre(edits !== undefined);
          const [{ from, to, text: put }] = edits as [TextEdit];
          const now = applyEdits(text, edits!);
          expect(now.slice(0, from)).to.equal(text.slice(0, from));
          expect(now.slice(from + put.length)).to.equal(text.slice(to));
          expect(readTable(file(now))!.rows).to.deep.equal(
            before!.rows.map((cells, at) =>
              at === row ? cells.with(column, value.trim()) : cells,
            ),
          );
        },
      ),
    );
  });
});
