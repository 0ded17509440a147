import { type Decision, parseTests } from '@botrules/core';
import { expect } from 'chai';
import { mismatches } from '../../../packages/core/src/testing/expectation.js';
import { decide } from '../../support/decide.js';

const order = decide([
  { rule: 'log+', params: { seen: true } },
  {
    rule: 'order',
    route: 'orders.status',
    forward: 'https://crm.example/12',
    handover: 'page_inbox',
    captures: { id: '12', size: 'S' },
    params: { count: 2, team: 'a' },
    reply: [
      { text: 'Order 12' },
      { typing: 2000 },
      {
        text: 'Next?',
        buttons: [
          { title: 'Track', payload: 'TRACK_12' },
          { title: 'Shop', url: 'https://shop.example/' },
        ],
        quick_replies: [{ title: 'Yes', payload: 'Y' }],
      },
      { cards: [{ title: 'Red', subtitle: 'Cotton', buttons: [{ title: 'Buy', payload: 'B' }] }] },
      { image: 'https://shop.example/map.png' },
      { raw: { attachment: { type: 'template', payload: { n: 1, on: true, off: null } } } },
    ],
  },
]);
const byDefault = decide([{ rule: 'default', route: 'fallback' }]);
const told = decide([{ rule: 'order', handover: { to: 'page_inbox', metadata: 'order 12' } }]);
const nothing = decide([]);
const added = decide([{ rule: 'log+', route: 'x' }]);

const [text, typing, menu, cards, image, raw] = [
  'Order 12',
  '{ typing: 2s }',
  '{ text: Next? }',
  '{ cards: [Red] }',
  '{ image: https://shop.example/map.png }',
  '{ raw: {} }',
];
const all = (at: number, message: string) =>
  `[${[text, typing, menu, cards, image, raw].toSpliced(at, 1, message).join(', ')}]`;

/** What holds of a decision. */
const met: readonly (readonly [expect: string, decision: Decision])[] = [
  ['rule: order', order],
  ['rules: [log, order]', order],
  ['rules: log', added],
  ['rules: []', byDefault],
  ['rule: default', byDefault],
  ['default: rules.yaml', byDefault],
  ['nothing: true', nothing],
  ['nothing: "true"', nothing],
  ['route: orders.status', order],
  ['{ forward: https://crm.example/12, handover: page_inbox }', order],
  ['handover: { to: page_inbox }', order],
  ['handover: page_inbox', told],
  ['handover: { metadata: order 12 }', told],
  ['handover: { to: page_inbox, metadata: order 12 }', told],
  ['captures: { id: 12 }', order],
  ['captures: { id: "12", size: S }', order],
  ['params: { count: 2, seen: true }', order],
  ['params: { count: "2", team: a }', order],
  [`reply: ${all(0, text)}`, order],
  [`reply: ${all(0, '{ text: Order 12 }')}`, order],
  [`reply: ${all(1, '{ typing: 2000ms }')}`, order],
  [`reply: ${all(1, '{ typing: 2000 }')}`, order],
  [`reply: ${all(2, 'Next?')}`, order],
  [`reply: ${all(2, '{ buttons: [Track, Shop] }')}`, order],
  [`reply: ${all(2, '{ buttons: [{ payload: TRACK_12 }, Shop], quick_replies: [Yes] }')}`, order],
  [`reply: ${all(3, '{ cards: [{ subtitle: Cotton, buttons: [Buy] }] }')}`, order],
  [`reply: ${all(5, '{ raw: { attachment: { payload: { n: 1, on: true, off: ~ } } } }')}`, order],
  ['reply: Hi', decide([{ rule: 'a', reply: [{ text: 'Hi' }] }])],
  ['reply: []', byDefault],
];

/** What does not: the paths, with what was there instead. */
const missed: readonly (readonly [
  expect: string,
  decision: Decision,
  ...found: readonly (readonly [path: string, expected: unknown, actual: unknown])[],
])[] = [
  ['rule: other', order, ['rule', 'other', 'order']],
  ['rule: order', nothing, ['rule', 'order', null]],
  ['rule: Order', order, ['rule', 'Order', 'order']],
  ['rules: [order]', order, ['rules', ['order'], ['log', 'order']]],
  ['rules: [order, log]', order, ['rules', ['order', 'log'], ['log', 'order']]],
  ['nothing: true', order, ['rule', null, 'order']],
  ['nothing: true', byDefault, ['rule', null, 'default']],
  ['nothing: true', added, ['rules', [], ['log']]],
  ['route: orders', order, ['route', 'orders', 'orders.status']],
  ['handover: page_inbox', byDefault, ['handover', 'page_inbox', null]],
  ['handover: "null"', byDefault, ['handover', 'null', null]],
  ['handover: bot', told, ['handover.to', 'bot', 'page_inbox']],
  ['handover: { metadata: order 1 }', told, ['handover.metadata', 'order 1', 'order 12']],
  ['handover: { metadata: order 12 }', order, ['handover.metadata', 'order 12', undefined]],
  ['handover: { to: bot }', byDefault, ['handover', { to: 'bot' }, null]],
  ['captures: { id: 012 }', order, ['captures.id', '012', '12']],
  ['captures: { color: red }', order, ['captures.color', 'red', undefined]],
  ['captures: { constructor: x }', order, ['captures.constructor', 'x', undefined]],
  ['params: { count: 2.0 }', order, ['params.count', '2.0', 2]],
  [
    '{ route: a, captures: { id: 1, size: L } }',
    order,
    ['route', 'a', 'orders.status'],
    ['captures.id', 1, '12'],
    ['captures.size', 'L', 'S'],
  ],
  ['{ captures: { id: 1 }, rule: other, route: a }', order, ['rule', 'other', 'order']],
  ['reply: Hi', byDefault, ['reply', ['Hi'], []]],
  [`reply: ${all(0, 'Order 13')}`, order, ['reply[0].text', 'Order 13', 'Order 12']],
  [`reply: ${all(1, 'Hi')}`, order, ['reply[1]', 'Hi', { typing: 2000 }]],
  [`reply: ${all(1, '{ typing: 3s }')}`, order, ['reply[1].typing', '3s', 2000]],
  [`reply: ${all(4, '{ video: x }')}`, order, ['reply[4].video', 'x', undefined]],
  [
    `reply: ${all(2, '{ buttons: [Track] }')}`,
    order,
    ['reply[2].buttons', ['Track'], (order.reply[2] as { buttons: unknown }).buttons],
  ],
  [
    `reply: ${all(2, '{ buttons: [Trace, { url: x }] }')}`,
    order,
    ['reply[2].buttons[0].title', 'Trace', 'Track'],
    ['reply[2].buttons[1].url', 'x', 'https://shop.example/'],
  ],
  [
    `reply: ${all(3, '{ cards: [{ buttons: [{ payload: C }] }] }')}`,
    order,
    ['reply[3].cards[0].buttons[0].payload', 'C', 'B'],
  ],
  [
    `reply: ${all(5, '{ raw: { attachment: { type: image, payload: { n: 2, off: x } } } }')}`,
    order,
    ['reply[5].raw.attachment.type', 'image', 'template'],
    ['reply[5].raw.attachment.payload.n', 2, 1],
    ['reply[5].raw.attachment.payload.off', 'x', null],
  ],
];

describe('what a test expects', () => {
  for (const [written, decision] of met) {
    it(`holds: ${written}`, () => {
      expect(compare(written, decision)).to.deep.equal([]);
    });
  }

  for (const [written, decision, ...found] of missed) {
    it(`fails: ${written}`, () => {
      expect(compare(written, decision)).to.deep.equal(found);
    });
  }

  it('points at what the test says', () => {
    const source = 'rule: a\n      captures: { id: 99 }';
    const [mismatch] = mismatches(
      read(source),
      came(decide([{ rule: 'a', captures: { id: '1' } }])),
    );
    const { span } = mismatch!;
    expect(span.source.text.slice(span.start, span.end)).to.equal('99');
  });
});

function read(written: string) {
  const text = `tests:\n  - name: a\n    event: {}\n    expect:\n      ${written}\n`;
  const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
  expect(diagnostics).to.deep.equal([]);
  return value![0]!.tests[0]!.expect!;
}

function came(decision: Decision): Parameters<typeof mismatches>[1] {
  const variants = () => decision.reply.map((message) => [message]);
  return { decision, after: undefined, now: 0, groupName: undefined, variants };
}

function compare(written: string, decision: Decision): unknown[] {
  return mismatches(read(written), came(decision)).map(({ path, expected, actual }) => [
    path,
    expected,
    actual,
  ]);
}
