import { parseRules } from '@botrules/core';
import { applyFix, createWorkspace } from '@botrules/core/tooling';
import { assert } from 'chai';

const rules = `tables: { pizzas: { file: pizzas.csv } }
rules:
  - name: buy
    when: { payload: { like: "BUY_{pizza in pizzas}" } }
    reply: "One {pizza.title|pizza} for {pizza.price|9.50}."
default: { route: fallback }
`;

/** What is said of a table: its code and place, and the text that is marked. */
function said(csv: string): readonly string[] {
  const { diagnostics } = parseRules(
    { 'rules.yaml': rules, 'pizzas.csv': csv },
    { entry: 'rules.yaml' },
  );
  return diagnostics.map(({ file, code, line, column, length }) => {
    const text = csv.split('\n')[line - 1]!.slice(column - 1, column - 1 + length);
    return `${file} ${code} ${line}:${column} ${text}`;
  });
}

describe('unlikely-cell', () => {
  for (const cell of [
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#NAME?',
    '#VALUE!',
    '#BEZUG!',
    '#NV',
    '#ÜBERLAUF!',
    '#¡REF!',
    '#¿NOMBRE?',
    'Err:502',
    'Fehler:502',
    '=SUM(A1:A3)',
    '=SUMME(A1:A3)*2',
    '=B2',
    '=+$B$2*1,19',
    "='Blatt 1'!B2",
    '=WENNFEHLER(SVERWEIS(A2;B:C;2);0)',
    '4.00638E+12',
    '4,91701E+11',
    '4,01E+12',
    '9.40011E+21',
  ]) {
    it(`tells of a cell ${cell}, be it a key or not`, () => {
      const csv = `sku;title;price\nmar;Margherita;"${cell}"\n"${cell}";Diavola;11\n`;
      assert.deepEqual(said(csv), [
        `pizzas.csv unlikely-cell 2:17 ${cell}`,
        `pizzas.csv unlikely-cell 3:2 ${cell}`,
      ]);
    });
  }

  for (const cell of [
    '#1',
    '#sale',
    '#SALE!',
    '#REF! is what Excel shows',
    'No. #N/A',
    'N/A',
    'ERROR!',
    '=',
    '= 5 EUR',
    '=)',
    '=D',
    '=> NEU',
    '=A1 steak',
    '=Neu!',
    'a=B(c)',
    '1E3',
    '1.5E+11',
    '4.00638E+02',
    '#',
    '####',
    'Err: 5',
    'https://shop.example/?q=A(1)#REF',
  ]) {
    it(`takes no offence at a cell ${cell}`, () => {
      const csv = `sku;title;price\nmar;${cell};9\n${cell};x;11\n`;
      assert.deepEqual(said(csv), []);
    });
  }

  it('tells of a formula that keeps a 0 at the beginning, however it is quoted', () => {
    assert.deepEqual(said('sku,title,price\nmar,="0049",9\ndia,"=""0049""",9\n'), [
      'pizzas.csv unlikely-cell 2:5 ="0049"',
      'pizzas.csv unlikely-cell 3:6 =""0049""',
    ]);
  });

  const names = 'sku,Title,Unit Price,price';

  it('tells of the line of names once more, however it is written', () => {
    for (const again of ['sku,Title,Unit Price,price', 'SKU,title,unit_price,', ' sku , TITLE']) {
      const csv = `${names}\nmar,Margherita,9,9\n${again}\ndia,Diavola,11,11\n`;
      const [first, ...more] = said(csv);
      assert.match(first!, /^pizzas\.csv unlikely-cell 3:1 /);
      assert.deepEqual(more, []);
    }
  });

  it('tells of it where another column is the key', () => {
    const { diagnostics } = parseRules(
      {
        'rules.yaml': rules.replace('file: pizzas.csv', 'file: pizzas.csv, key: title'),
        'pizzas.csv': 'price,title\n9,Margherita\nPrice,Title\n',
      },
      { entry: 'rules.yaml' },
    );
    assert.deepEqual(
      diagnostics.map(({ code, line }) => `${code} ${line}`),
      ['unlikely-cell 3'],
    );
  });

  for (const row of [
    'sku,Margherita,9,9',
    'sku,,,',
    'Title,sku,9,9',
    'mar,Title,Unit Price,price',
  ]) {
    it(`takes the row ${row} for a row`, () => {
      assert.deepEqual(said(`${names}\n${row}\n`), []);
    });
  }

  it('takes a word for a word where the table has no other column', () => {
    const { diagnostics } = parseRules(
      {
        'rules.yaml': `tables: { words: { file: words.csv } }
rules:
  - { name: a, when: { payload: { in: words } }, route: a }
default: { route: fallback }
`,
        'words.csv': 'word\nhello\nword\n',
      },
      { entry: 'rules.yaml' },
    );
    assert.deepEqual(diagnostics, []);
  });

  for (const [words, after] of [
    ['in the middle', 'dia,Diavola,11\n'],
    ['at the end', ''],
  ] as const) {
    it(`has a fix that deletes the line of names ${words}`, () => {
      const before = 'sku,title,price\r\nmar,Margherita,9\r\n';
      const workspace = createWorkspace(
        { 'rules.yaml': rules, 'pizzas.csv': `${before}\r\nsku,title,price\r\n${after}` },
        { entry: 'rules.yaml' },
      );
      const [found] = workspace.check().diagnostics;
      assert.isTrue(applyFix(workspace, found!));
      assert.equal(workspace.texts.get('pizzas.csv'), `${before}\r\n${after}`);
      assert.deepEqual(workspace.check().diagnostics, []);
    });
  }

  it('tells of twenty cells of one table, and no more', () => {
    const rows = Array.from({ length: 100 }, (_, at) => `k${at},t,#REF!`);
    assert.lengthOf(said(`sku,title,price\n${rows.join('\n')}\n`), 20);
  });

  it('is passed over where a comment says that it is meant', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': `tables:
  sheets:
    rows:
      - { word: broken, help: Look at the formula }
      # botrules-ignore unlikely-cell: this bot helps people with spreadsheets
      - { word: "#REF!", help: A cell is gone }
rules:
  - { name: help, when: { text: { words: "{word in sheets}" } }, reply: "{word.help}" }
default: { route: fallback }
`,
    });
    assert.deepEqual(diagnostics, []);
  });
});
