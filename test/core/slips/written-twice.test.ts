import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { findingsOf, replyRules, whenRules } from './slips.js';

/** What is told to be there twice: its line and text, and what to do. */
function told(text: string): readonly string[] {
  return findingsOf('written-twice', text).map(({ line, column, length, hint, related }) => {
    const word = text.split('\n')[line - 1]!.slice(column - 1, column - 1 + length);
    return `${related?.[0]?.line}, ${line}: ${word}. ${hint}`;
  });
}

const value = 'Delete it here, or write what was meant.';
const same = 'Delete one of them.';
const other = 'Write other words on one of them.';

const list = (values: string) =>
  `lists:\n  sizes: ${values}\n${whenRules('payload: { in: sizes }')}`;
const taps = (kind: string, ...items: readonly string[]) =>
  replyRules('text: Hi', `${kind}:`, ...items.map((item) => `  - ${item}`));
const profile = (...lines: readonly string[]) =>
  `profile:\n${lines.map((line) => `  ${line}\n`).join('')}${whenRules('payload: [A, B]')}`;

describe('written-twice', () => {
  for (const [what, text, ...says] of [
    ['a value of a list', list('[S, M, S]'), `2, 2: S. ${value}`],
    ['a value three times', list('[S, S, M, S]'), `2, 2: S. ${value}`, `2, 2: S. ${value}`],
    ['a value in other quotes', list(`[7, M, "7"]`), `2, 2: "7". ${value}`],
    ['a value of a test', whenRules('payload:', '  - A', '  - B', '  - A'), `5, 7: A. ${value}`],
    ['words', whenRules('text: { words: [hi, hello, hi] }'), `4, 4: hi. ${value}`],
    ['a pattern', whenRules('text: { not: { like: ["a*", "b*", "a*"] } }'), `4, 4: "a*". ${value}`],
    [
      'the name of a list',
      list('[S]').replace('sizes }', '[sizes, sizes] }'),
      `6, 6: sizes. ${value}`,
    ],
    [
      'a quick reply',
      taps('quick_replies', '{ title: Yes, payload: A }', '{ title: Yes, payload: A }'),
      `7, 8: Yes. ${same}`,
    ],
    [
      'the words on two quick replies',
      taps('quick_replies', '{ title: Yes, payload: A }', '{ payload: B, title: " Yes" }'),
      `7, 8: " Yes". ${other}`,
    ],
    [
      'the words on two buttons',
      taps('buttons', '{ title: Shop, payload: A }', '{ title: Shop, url: "https://a.example" }'),
      `7, 8: Shop. ${other}`,
    ],
    [
      'a placeholder on two buttons',
      taps('buttons', '{ title: "{payload}", payload: A }', '{ title: "{payload}", payload: B }'),
      `7, 8: "{payload}". ${other}`,
    ],
    [
      'the words on two buttons of a card, and of a variant',
      replyRules(
        'one_of:',
        '  - cards:',
        '      - title: A shirt',
        '        buttons: [{ title: Buy, payload: A }, { title: Buy, payload: B }]',
      ),
      `8, 8: Buy. ${other}`,
    ],
    [
      'entries of a menu inside another, and in a language',
      profile(
        'menu: [{ title: More, menu: [{ title: A, payload: A }, { title: A, payload: B }] }]',
        'languages: { de: { menu: [{ title: B, payload: A }, { title: B, payload: A }] } }',
      ),
      `2, 2: A. ${other}`,
      `3, 3: B. ${same}`,
    ],
    [
      'questions to begin with',
      profile('ice_breakers: [{ title: Hi?, payload: A }, { title: Hi?, payload: B }]'),
      `2, 2: Hi?. ${other}`,
    ],
  ] as const) {
    it(`tells of ${what}`, () => assert.deepEqual(told(text), says));
  }

  for (const [what, text] of [
    ['upper and lower case', whenRules('text: { words: [Hi, hi] }')],
    ['texts of two tests', whenRules('payload: A', 'title: A')],
    ['alternatives of their own', whenRules('payload: [A, { starts_with: A }, { words: A }]')],
    [
      'a list that another one adds to',
      list('[S, { list: other }]').replace('lists:', 'lists:\n  other: [S]'),
    ],
    [
      'a button and a quick reply',
      replyRules(
        'text: Hi',
        'buttons: [{ title: Yes, payload: A }]',
        'quick_replies: [{ title: Yes, payload: A }]',
      ),
    ],
    [
      'buttons of two cards',
      replyRules(
        'cards:',
        '  - { title: A, buttons: [{ title: Buy, payload: A }] }',
        '  - { title: B, buttons: [{ title: Buy, payload: B }] }',
      ),
    ],
    [
      'variants, which are sent as often as they stand there',
      replyRules('one_of: [Hi, Hello, Hi]'),
    ],
    [
      'buttons of one payload',
      taps('buttons', '{ title: A, payload: A }', '{ title: B, payload: A }'),
    ],
    [
      'what is sent as it stands',
      replyRules('raw: { a: [{ buttons: [{ title: A }, { title: A }] }] }'),
    ],
  ] as const) {
    it(`does not tell of ${what}`, () => assert.deepEqual(told(text), []));
  }

  it('tells of a list once that several places share', () => {
    const text = `x-sizes: &sizes [S, M, S]\nlists: { a: *sizes, b: *sizes }\n${whenRules('payload: { in: [a, b] }')}`;
    assert.deepEqual(told(text), [`1, 1: S. ${value}`]);
  });

  it('tells of 20 values of one list', () => {
    const values = Array.from({ length: 30 }, (_, n) => `V${n}`);
    assert.lengthOf(told(list(`[${[...values, ...values].join(', ')}]`)), 20);
  });

  it('can be passed over', () => {
    const comment = '# botrules-ignore written-twice: both are meant\n  sizes:';
    assert.deepEqual(told(list('[S, M, S]').replace('sizes:', comment)), []);
  });
});

describe('A row that repeats the names of the columns', () => {
  const rows = (...items: readonly string[]) =>
    `tables:\n  pizzas:\n    rows:\n${items.map((item) => `      - ${item}\n`).join('')}${whenRules('payload: { in: pizzas }')}`;
  const places = (text: string) =>
    parseRules({ 'rules.yaml': text }).diagnostics.map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    );
  const pizza = '{ sku: mar, title: Margherita }';

  it('is told of', () => {
    assert.deepEqual(places(rows('{ sku: sku, title: title }', pizza)), ['unlikely-cell 4:9']);
    assert.deepEqual(places(rows(pizza, '{ SKU: " sku ", title: Title }')), ['unlikely-cell 5:9']);
    assert.deepEqual(
      places(rows('{ sku: sku, title: title, size: "" }', pizza.replace('}', ', size: L }'))),
      ['unlikely-cell 4:9'],
    );
  });

  it('is none where a cell says something else, or there is one alone', () => {
    assert.deepEqual(places(rows('{ sku: sku, title: Title page }', pizza)), []);
    assert.deepEqual(places(rows('{ sku: sku }', '{ sku: mar }')), []);
  });

  it('is told once more where it is there twice, as a key that is', () => {
    const names = '{ sku: sku, title: title }';
    assert.deepEqual(places(rows(names, pizza, names)), ['unlikely-cell 4:9', 'bad-table 6:16']);
  });
});
