import { type ChannelProfile, type Diagnostic, parseRules } from '@botrules/core';
import { assert } from 'chai';

const twenty = 'abcdefghij'.repeat(2);

/** What is said of a message of a rule that knows a row `p` of a table. */
function said(
  message: string,
  {
    cells = { short: twenty, long: `${twenty}k`, empty: '' },
    when = 'payload: { like: "SHOW_{p in products}_{size}" }',
    more = '',
    channels,
  }: {
    readonly cells?: Readonly<Record<string, string>>;
    readonly when?: string;
    readonly more?: string;
    readonly channels?: readonly ChannelProfile[];
  } = {},
  wordsOf: (of: Diagnostic) => string = ({ message }) => message,
): readonly string[] {
  const row = { sku: 'A', ...cells };
  const text = `tables:
  products:
    rows: ${JSON.stringify([{ ...row, sku: 'B', short: 'b', long: 'b' }, row])}
rules:
  - name: show
    when: { ${when} }
    reply: ${message}
    ${more}
default: { route: fallback }
`;
  const { value, diagnostics } = parseRules({ 'rules.yaml': text }, channels ? { channels } : {});
  assert.isDefined(value, JSON.stringify(diagnostics));
  return diagnostics.filter(({ code }) => code === 'cut-text').map(wordsOf);
}

const button = (title: string) =>
  `{ text: Hi, buttons: [{ title: "${title}", payload: SHOW_A_M }] }`;
const words = (count: number) => 'word '.repeat(count).trim();

describe('A text that is cut', () => {
  const told: readonly (readonly [message: string, says: RegExp])[] = [
    [button('{p.long}'), /^A button's title has 21 characters with the row "A"/],
    [button('Buy {p.short} {size}'), /^A button's title has 25 characters with the row "A"/],
    [
      button('{p.empty|as much as you like!!}'),
      /has 21 characters with the row "B" .* 1 more row\.$/,
    ],
    [button('{person.first_name|whoever is here today}'), /has 21 characters with the words after/],
    [button('{size}, or another one of these'), /has 25 characters without what is filled in/],
    [
      '{ text: Hi, quick_replies: [{ title: "{p.long}", payload: SHOW_A_M }] }',
      /^A quick reply's title has 21 characters/,
    ],
    [
      `{ cards: [{ title: "{p.long} ${words(12)}", subtitle: Hi }] }`,
      /^A card's title has 81 characters/,
    ],
    [
      `{ cards: [{ title: Hi, subtitle: "{p.long} ${words(12)}" }] }`,
      /^A card's subtitle has 81 characters/,
    ],
    [
      `{ text: "{p.long} ${words(124)}", buttons: [{ title: Hi, payload: SHOW_A_M }] }`,
      /^A text above buttons has 641 characters/,
    ],
    [`"{p.long} ${words(396)}"`, /^A text has 2,001 characters/],
    [`{ one_of: [Hi, ${button('{p.long}')}] }`, /^A button's title has 21 characters/],
  ];
  for (const [message, says] of told) {
    it(`is told of: ${message.slice(0, 60)}`, () => {
      const [first, ...more] = said(message);
      assert.match(first ?? 'nothing', says);
      assert.deepEqual(more, []);
    });
  }

  it('is told of where another row stands in', () => {
    const when = 'text: { lookup: { table: products, as: p, else: A } }';
    assert.lengthOf(said(button('{p.long}'), { when }), 1);
  });

  it('is told of where no row may be found', () => {
    const when =
      'any: [{ payload: { like: "SHOW_{p in products}" } }, { payload: { starts_with: ALL } }]';
    assert.match(
      said(button('{p.short|all that we have today}'), { when })[0]!,
      /with the words after/,
    );
  });

  const harmless: readonly string[] = [
    button('{p.short}'),
    button('{p.empty|as much as you want}'),
    button('{p.short|as much as anybody wants}'),
    button('{size}, or another one'),
    // Words that are never needed.
    button('{size|whatever you would like}'),
    button('{payload|whatever you would like}'),
    button('{p|whatever you would like}'),
    button('Size {size}, {text|any}'),
    button('{p}'),
    `"{p.long}"`,
    `"{p.long} ${words(395)}"`,
    '{ text: Hi, buttons: [{ title: Hi, payload: "SHOW_{p.long}_{p.long}" }] }',
    `{ text: Hi, buttons: [{ title: Hi, payload: "SHOW_A_${'x'.repeat(990)}{p.long}" }] }`,
    '{ text: Hi, buttons: [{ title: Hi, url: "https://shop.example/{p.long}?p={p.long}" }] }',
    '{ cards: [{ title: "{p.long} {p.long} {p.short}", subtitle: "{p.long}" }] }',
    '{ image: "https://shop.example/{p.long}{p.long}.png" }',
    '{ raw: { text: "{p.long}" } }',
  ];
  for (const message of harmless) {
    it(`is none: ${message.slice(0, 80)}`, () => {
      assert.deepEqual(said(message), []);
    });
  }

  it('is none where a param or a text is always there', () => {
    const long = 'whatever you would like';
    assert.deepEqual(said(button(`{by|${long}}`), { more: 'params: { by: Ada }' }), []);
    const when = 'text: { words: hello }';
    assert.deepEqual(said(button(`{text|${long}}`), { when }), []);
    assert.lengthOf(said(button(`{payload|${long}}`), { when }), 1);
  });

  it('is none where one of several captures is always there', () => {
    const when =
      'any: [{ payload: { like: "SHOW_{p in products}" } }, { payload: { like: "SIZE_{size}" } }]';
    assert.deepEqual(said(button('{p|any pizza} in {size|any size}'), { when }), []);
    assert.lengthOf(said(button('{p|any pizza of all that there are}'), { when }), 1);
  });

  it('is none where nothing is sent', () => {
    assert.deepEqual(said('Hi', { more: 'params: { title: "{p.long}{p.long}{p.long}" }' }), []);
    assert.deepEqual(said('"{memory.t|x}"', { more: 'remember: { t: "{p.long}{p.long}" }' }), []);
  });

  it('is measured as the platform counts', () => {
    // Each of these is one character and two units of UTF-16.
    assert.deepEqual(
      said(button('{p.long}'), { cells: { short: 'a', long: '🍕'.repeat(20) } }),
      [],
    );
    assert.lengthOf(said(button('{p.long}'), { cells: { short: 'a', long: '🍕'.repeat(21) } }), 1);
  });

  const limits = {
    text: 2000,
    textWithButtons: 640,
    buttons: 3,
    buttonTitle: 40,
    payload: 1000,
    quickReplies: 13,
    cards: 10,
    cardTitle: 80,
    cardSubtitle: 80,
    typingMilliseconds: 20_000,
  };
  const channels: readonly ChannelProfile[] = [
    { name: 'desk', title: 'Desk', limits },
    {
      name: 'pager',
      title: 'Pager',
      limits: { ...limits, buttonTitle: { most: 20, in: 'bytes' } },
    },
  ];

  it('is held to the channels of its rule', () => {
    const cells = { short: 'ü'.repeat(10), long: 'ü'.repeat(11) };
    const pager = /has 22 bytes with the row "A" .* Pager takes 20: it is cut\.$/;
    assert.match(said(button('{p.long}'), { cells, channels })[0]!, pager);
    assert.deepEqual(said(button('{p.short}'), { cells, channels }), []);
    const when = 'payload: { like: "SHOW_{p in products}_{size}" }, channel: desk';
    assert.deepEqual(said(button('{p.long}'), { cells, channels, when }), []);
  });

  /** What is said of a table with this number of rows, each with a long cell. */
  function saidOfRows(length: number): readonly string[] {
    const rows = Array.from({ length }, (_, at) => `k${at},${twenty}${twenty}`).join('\n');
    const { diagnostics } = parseRules(
      {
        'rules.yaml': `tables: { products: { file: products.csv } }
rules:
  - name: show
    when: { payload: { like: "SHOW_{p in products}" } }
    reply: { text: Hi, buttons: [{ title: "{p.title}", payload: SHOW_k1 }] }
default: { route: fallback }
`,
        'products.csv': `sku,title\n${rows}\n`,
      },
      { entry: 'rules.yaml' },
    );
    return diagnostics.map(({ code }) => code);
  }

  it('is not looked for in a table with so many rows that it would take long', () => {
    assert.deepEqual(saidOfRows(10_000), ['cut-text']);
    assert.deepEqual(saidOfRows(10_001), []);
  });

  it('is mended where it is too long: in the cell, or in the words for an empty one', () => {
    const hintOf = (title: string) => said(button(title), {}, ({ hint = '' }) => hint);
    assert.deepEqual(hintOf('{p.long}'), [
      'Shorten the cell, or show a column with shorter words.',
    ]);
    assert.deepEqual(hintOf('{p.empty|as much as you like!!}'), ['Shorten the words after "|".']);
    assert.deepEqual(hintOf('{p.long}{p.empty|!}'), [
      'Shorten the cell, or show a column with shorter words.',
    ]);
  });

  it('is passed over where a comment says that it is meant', () => {
    const message = `
      text: Hi
      buttons:
        # botrules-ignore cut-text: the page has the whole title
        - { title: "{p.long}", payload: SHOW_A_M }`;
    assert.deepEqual(said(message), []);
  });
});
