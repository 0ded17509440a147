import { assert } from 'chai';
import fc from 'fast-check';
import {
  type CsvProblem,
  cellsOf,
  foldColumn,
  readCsv,
  writeCell,
} from '../../../../packages/core/src/rules/tables/csv.js';

function read(text: string, key?: string) {
  const problems: CsvProblem[] = [];
  const csv = readCsv(text, key, (problem) => problems.push(problem));
  const rows = csv && Array.from(csv.starts, (at) => cellsOf(text, at, csv.delimiter));
  return { csv, rows, columns: csv?.columns, problems };
}

describe('A CSV file', () => {
  const files: readonly (readonly [
    name: string,
    text: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ])[] = [
    [
      'has commas',
      'sku,title\na,A\nb,B\n',
      ['sku', 'title'],
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
    ],
    ['has semicolons', 'sku;title\na;1,5\n', ['sku', 'title'], [['a', '1,5']]],
    ['has tabs', 'sku\ttitle\na\tA, B; C\n', ['sku', 'title'], [['a', 'A, B; C']]],
    ['has one column', 'sku\na\nb', ['sku'], [['a'], ['b']]],
    ['says what separates cells', 'sep=;\r\na,b;c\r\n1;2\r\n', ['a,b', 'c'], [['1', '2']]],
    ['ends lines as Windows does', 'a,b\r\n1,2\r\n', ['a', 'b'], [['1', '2']]],
    [
      'ends lines as old Macs did',
      'a,b\r1,2\r3,4',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'has quotes, a line break and a delimiter in a cell',
      'a,b\n"x ""y""\r\nz","1,2"\n',
      ['a', 'b'],
      [['x "y"\r\nz', '1,2']],
    ],
    [
      'has quotes inside a cell that has none around it',
      'a,b\n5" pipe,x"y"\n',
      ['a', 'b'],
      [['5" pipe', 'x"y"']],
    ],
    ['has spaces around cells and quotes', ' a , b \n  1 , " 2 " \n', ['a', 'b'], [['1', '2']]],
    ['has a no-break space around a cell', 'a,b\n\u00a01\u00a0,2\n', ['a', 'b'], [['1', '2']]],
    [
      'has empty lines and columns at its ends',
      '\n\na,b,,\n1,2,,\n,,,\n\n;\n'.replace(';\n', ''),
      ['a', 'b'],
      [['1', '2', '', '']],
    ],
    ['leaves cells out', 'a,b,c\n1\n2,,3\n', ['a', 'b', 'c'], [['1'], ['2', '', '3']]],
    [
      'names columns in any case with spaces',
      'SKU,Unit  Price, É\n1,2,3',
      ['sku', 'unit_price', 'é'],
      [['1', '2', '3']],
    ],
    ['quotes names', '"a";"b, c"\n1;2', ['a', 'b,_c'], [['1', '2']]],
  ];
  for (const [name, text, columns, rows] of files) {
    it(name, () => {
      const found = read(text);
      assert.deepEqual(found.problems, []);
      assert.deepEqual(found.columns, columns);
      assert.deepEqual(found.rows, rows);
    });
  }

  const mistakes: readonly (readonly [text: string, kind: string, at: string])[] = [
    ['a,b\n1,2\n"3,4\n', 'open-quote', '"'],
    ['a,b\n"1"x,2\n', 'after-quote', '"1"x'],
    ['a,b\n1,2,3\n', 'too-many', '3'],
    ['a,,b\n1,x,3\n', 'too-many', 'x'],
    ['a,b\n,2\n', 'no-key', ',2'],
    ['a,A\n1,2\n', 'name-twice', 'A'],
    ['', 'no-names', ''],
    [' \n;;\n', 'no-names', ''],
    ['a,b\n', 'no-rows', 'a,b'],
    ['a\0b', 'not-text', '\0'],
    ['a,b\n1,x\ud83dy\n', 'half-character', '\ud83d'],
    ['a,b\n1\ude00,x\n', 'half-character', '\ude00'],
    ['a,b\n1,x\ufeffy\n', 'inner-mark', '\ufeff'],
    [`a,b\n1,${'x'.repeat(65_537)}\n`, 'too-long', 'x'],
    [`a,b\n1,"${'x\n'.repeat(40_000)}"\n`, 'too-long', 'x'],
  ];
  for (const [text, kind, at] of mistakes) {
    it(`${JSON.stringify(text.slice(0, 30))} is said to be ${kind}, with the place`, () => {
      const { csv, problems } = read(text);
      assert.isUndefined(csv);
      assert.deepEqual(
        problems.map((each) => [each.kind, text.slice(each.start, each.end)]),
        [[kind, at]],
      );
    });
  }

  it('keeps its rows apart by the column that is named', () => {
    assert.equal(read('a,Unit Price\n1,2', 'unit price').csv?.key, 1);
    assert.deepEqual(
      read('a,b\n1,2', 'c').problems.map(({ kind }) => kind),
      ['no-column'],
    );
  });

  it('tells 20 mistakes of a file with more', () => {
    assert.lengthOf(read(`a,b\n${',1\n'.repeat(100)}`).problems, 20);
  });

  it('is read as it was written, whatever stands in its cells', () => {
    const cell = fc
      .oneof(
        fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '👍') }),
        fc.string(),
      )
      .map((text) =>
        text
          .replaceAll('\0', '')
          .replace(/[\u2028\u2029\u1680\u205f\u0085]/g, '')
          .trim(),
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (cells) => {
          const keyed = cells.map((row, at) => [`k${at}`, ...row]);
          const text = ['key,x,y,z', ...keyed.map((row) => row.map(writeCell).join(','))].join(
            '\n',
          );
          const { rows, problems } = read(text);
          assert.deepEqual(problems, []);
          assert.deepEqual(
            rows,
            keyed.map((row) => row.map((each) => each.trim())),
          );
        },
      ),
    );
  });

  it('folds the names of columns', () => {
    assert.equal(foldColumn(' Prix  Unité '), 'prix_unité');
  });
});
