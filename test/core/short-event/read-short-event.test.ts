import { readFileSync } from 'node:fs';
import { type Event, readShortEvent } from '@botrules/core';
import { parseData } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse, stringify } from 'lossless-json';

const postback: Event = { event: 'postback', channel: 'messenger', standby: false };

const events: readonly (readonly [what: string, data: unknown, event: Event])[] = [
  ['an empty map is a postback of nothing', {}, postback],
  ['a payload', { payload: 'HUMAN' }, { ...postback, payload: 'HUMAN' }],
  ['an empty text is present', { payload: '', title: '' }, { ...postback, payload: '', title: '' }],
  ['null is absent', { payload: null, referral: null, raw: null }, postback],
  [
    'a handover that comes back',
    { event: 'handover', human: 'false', payload: 'done' },
    { event: 'handover', channel: 'messenger', standby: false, human: false, payload: 'done' },
  ],
  ['undefined is absent', { payload: undefined, 'sender.id': undefined }, postback],
  ['a number is its text', { payload: 12, id: 7 }, { ...postback, payload: '12', id: '7' }],
  ['a boolean is its text', { payload: true }, { ...postback, payload: 'true' }],
  [
    'a number keeps its digits',
    parse('{"payload": 120210000000000123, "referral": {"ad_id": 1.50}}'),
    { ...postback, payload: '120210000000000123', referral: { ad_id: '1.50' } },
  ],
  [
    'a map as payload is its JSON text',
    parse('{"payload": {"action": "buy", "items": [{"sku": 1.0}], "__proto__": 1}}'),
    { ...postback, payload: '{"action":"buy","items":[{"sku":1.0}],"__proto__":1}' },
  ],
  [
    'a list as payload is its JSON text',
    { payload: [1, 'a'] },
    { ...postback, payload: '[1,"a"]' },
  ],
  [
    'nested fields',
    { referral: { source: 'ADS', ref: 'summer-22' }, sender: { id: 1 }, recipient: { id: '2' } },
    {
      ...postback,
      event: 'referral',
      referral: { ref: 'summer-22', source: 'ADS' },
      sender: { id: '1' },
      recipient: { id: '2' },
    },
  ],
  [
    'dotted fields',
    {
      'referral.type': 'OPEN_THREAD',
      'referral.ad_id': 5,
      'referral.referer_uri': 'https://x.example/',
      'sender.user_ref': 'u',
    },
    {
      ...postback,
      event: 'referral',
      referral: { type: 'OPEN_THREAD', ad_id: '5', referer_uri: 'https://x.example/' },
      sender: { user_ref: 'u' },
    },
  ],
  [
    'nested and dotted together',
    { referral: { ref: 'a' }, 'referral.source': 'ADS' },
    { ...postback, event: 'referral', referral: { ref: 'a', source: 'ADS' } },
  ],
  ['a map of nothing is absent', { referral: {}, sender: { id: null } }, postback],
  [
    'another kind and channel',
    { event: 'message', channel: 'instagram', text: 'hi' },
    { event: 'message', channel: 'instagram', standby: false, text: 'hi' },
  ],
  ['standby as YAML gives it', { standby: 'true' }, { ...postback, standby: true }],
  ['standby as JSON gives it', { standby: true }, { ...postback, standby: true }],
  [
    'the title of a quick reply is its text',
    { event: 'quick_reply', title: 'Red', payload: 'R' },
    { ...postback, event: 'quick_reply', payload: 'R', title: 'Red', text: 'Red' },
  ],
  [
    'a payload with a text is a quick reply',
    { payload: 'R', text: 'Red' },
    { ...postback, event: 'quick_reply', payload: 'R', title: 'Red', text: 'Red' },
  ],
  [
    'a payload with one text as title and text',
    { payload: 'R', text: 'Red', title: 'Red' },
    { ...postback, event: 'quick_reply', payload: 'R', title: 'Red', text: 'Red' },
  ],
  ['a text is a message', { text: 'hi' }, { ...postback, event: 'message', text: 'hi' }],
  ['an empty text, too', { text: '' }, { ...postback, event: 'message', text: '' }],
  [
    'a text with a referral is a message that an ad led to',
    { text: 'hi', 'referral.ref': 'a' },
    { ...postback, event: 'message', text: 'hi', referral: { ref: 'a' } },
  ],
  [
    'a referral alone is a referral',
    { referral: { ref: 'summer-22' }, sender: { id: 1 } },
    { ...postback, event: 'referral', referral: { ref: 'summer-22' }, sender: { id: '1' } },
  ],
  [
    'a payload with a referral is a postback',
    { payload: 'A', 'referral.ref': 'a' },
    { ...postback, payload: 'A', referral: { ref: 'a' } },
  ],
  [
    'the text of a quick reply is its title',
    { event: 'quick_reply', text: 'Red' },
    { ...postback, event: 'quick_reply', title: 'Red', text: 'Red' },
  ],
  ['the title of a postback is not its text', { title: 'Red' }, { ...postback, title: 'Red' }],
  ['a timestamp', { timestamp: 1527459824000 }, { ...postback, timestamp: 1527459824000 }],
  ['a timestamp as text', { timestamp: '0' }, { ...postback, timestamp: 0 }],
  ['a time in milliseconds', { time: 1527459824000 }, { ...postback, timestamp: 1527459824000 }],
  [
    'a time in UTC',
    { time: '2018-05-27T22:23:44Z' },
    { ...postback, timestamp: Date.UTC(2018, 4, 27, 22, 23, 44) },
  ],
  [
    'a time with a zone and a fraction',
    { time: '2018-05-27T22:23:44.1239+02:00' },
    { ...postback, timestamp: Date.UTC(2018, 4, 27, 20, 23, 44, 123) },
  ],
  [
    'a time with a space before hour and zone',
    { time: '2018-05-27 22:23 +02:00' },
    { ...postback, timestamp: Date.UTC(2018, 4, 27, 20, 23) },
  ],
  ['a date, which begins in UTC', { time: '1970-01-01' }, { ...postback, timestamp: 0 }],
  ['an age', { age: '2h' }, { ...postback, age: 7_200_000 }],
  ['an age in milliseconds', { age: 1500 }, { ...postback, age: 1500 }],
  ['a timestamp in seconds', { timestamp: 1798200000 }, { ...postback, timestamp: 1798200000000 }],
  ['a time in seconds', { time: '1798200000' }, { ...postback, timestamp: 1798200000000 }],
  ['the last second', { timestamp: 999999999999 }, { ...postback, timestamp: 999999999999000 }],
  ['the first millisecond', { timestamp: 1e12 }, { ...postback, timestamp: 1e12 }],
  [
    'raw as it is',
    { raw: { message: { attachments: [{ type: 'image' }] } } },
    { ...postback, event: 'message', raw: { message: { attachments: [{ type: 'image' }] } } },
  ],
  [
    'raw in dotted keys',
    { 'raw.message.mid': 'm', 'raw.message.attachments.0.type': 'image' },
    {
      ...postback,
      event: 'message',
      raw: { message: { mid: 'm', attachments: { 0: { type: 'image' } } } },
    },
  ],
];

const problems: readonly (readonly [
  what: string,
  data: unknown,
  problem: string,
  hint: string,
  path: readonly string[],
])[] = [
  [
    'a text',
    'HUMAN',
    'An event is fields with their values, not "HUMAN".',
    'Write { payload: … }.',
    [],
  ],
  ['a list', [], 'An event is fields with their values, not a list.', 'Write { payload: … }.', []],
  ['null', null, 'An event is fields with their values, not nothing.', 'Write { payload: … }.', []],
  [
    'an unknown key',
    { payload: 'A', titel: 'x' },
    'Unknown key "titel" in an event.',
    'Did you mean "title"?',
    ['titel'],
  ],
  [
    'an unknown key without a value',
    { titel: null },
    'Unknown key "titel" in an event.',
    'Did you mean "title"?',
    ['titel'],
  ],
  [
    'the last word of a dotted field',
    { ref: 'summer' },
    'Unknown key "ref" in an event.',
    'Did you mean "referral.ref"?',
    ['ref'],
  ],
  [
    'an unknown key inside',
    { referral: { reff: 'summer' } },
    'Unknown key "referral.reff" in an event.',
    'Did you mean "referral.ref"?',
    ['referral', 'reff'],
  ],
  [
    'a picture',
    { image: 'https://x.example/a.jpg' },
    'Unknown key "image" in an event.',
    'Write attachment: image.',
    ['image'],
  ],
  [
    'stickers',
    { text: 'hi', stickers: true },
    'Unknown key "stickers" in an event.',
    'Write attachment: sticker.',
    ['stickers'],
  ],
  [
    'a key like no other',
    { zzzzzzzz: 1 },
    'Unknown key "zzzzzzzz" in an event.',
    'Use id, event, channel, payload, title, text, attachment, standby, human, typed, timestamp, time, age, referral.ref, referral.source, referral.type, referral.ad_id, referral.referer_uri, sender.id, sender.user_ref, recipient.id, conversation.id, conversation.type or raw.',
    ['zzzzzzzz'],
  ],
  [
    'a person who talks while another event comes',
    { text: 'hi', human: true },
    'Only a handover says whether a person of the page has the conversation.',
    'In a test, write "human: true" beside "event:".',
    ['human'],
  ],
  [
    'a handover to nobody knows whom',
    { event: 'handover', human: 'maybe' },
    '"human" cannot be "maybe".',
    'Write true or false.',
    ['human'],
  ],
  [
    'a click',
    { click: 'MENU' },
    'Unknown key "click" in an event.',
    'Did you mean "payload"?',
    ['click'],
  ],
  [
    'what somebody says',
    { say: 'hello' },
    'Unknown key "say" in an event.',
    'Did you mean "text"?',
    ['say'],
  ],
  [
    'what belongs to the test',
    { payload: 'MENU', expect: { rule: 'menu' } },
    'Unknown key "expect" in an event.',
    'It belongs to the test: begin it in the column of "event:".',
    ['expect'],
  ],
  [
    '__proto__',
    JSON.parse('{"__proto__": "x"}'),
    'Unknown key "__proto__" in an event.',
    'Use id, event, channel, payload, title, text, attachment, standby, human, typed, timestamp, time, age, referral.ref, referral.source, referral.type, referral.ad_id, referral.referer_uri, sender.id, sender.user_ref, recipient.id, conversation.id, conversation.type or raw.',
    ['__proto__'],
  ],
  [
    'a field that the payload gives',
    { 'payload.json.action': 'buy' },
    '"payload.json.action" is worked out from the payload.',
    'Give the payload itself: a text, or { … } for one that is JSON.',
    ['payload.json.action'],
  ],
  [
    'a text for a map',
    { referral: 'summer' },
    '"referral" takes keys with texts, not "summer".',
    'Write referral.ref or referral.source or referral.type or referral.ad_id or referral.referer_uri.',
    ['referral'],
  ],
  [
    'a map for a text',
    { title: { en: 'Hi' } },
    '"title" is a text, not keys with values.',
    'Write title: "…".',
    ['title'],
  ],
  [
    'a field nested and dotted',
    { referral: { ref: 'a' }, 'referral.ref': 'b' },
    '"referral.ref" is given twice.',
    'Give it nested or dotted, not both.',
    ['referral.ref'],
  ],
  [
    'raw whole and dotted',
    { raw: { a: 1 }, 'raw.b': 2 },
    '"raw" is given twice.',
    'Give it nested or dotted, not both.',
    ['raw'],
  ],
  [
    'raw dotted below a value',
    { 'raw.a': 1, 'raw.a.b': 2 },
    '"raw.a.b" is given twice.',
    'Give it nested or dotted, not both.',
    ['raw.a.b'],
  ],
  [
    'an event of no kind',
    { event: 'postbck' },
    '"event" cannot be "postbck".',
    'Did you mean "postback"?',
    ['event'],
  ],
  [
    'a channel of another platform',
    { channel: 'telegram' },
    '"channel" cannot be "telegram".',
    'Write one of messenger, instagram.',
    ['channel'],
  ],
  [
    'standby that is neither',
    { standby: 'maybe' },
    '"standby" cannot be "maybe".',
    'Write true or false.',
    ['standby'],
  ],
  [
    'two times',
    { time: 0, timestamp: 0 },
    '"time" is given twice.',
    'Give time or timestamp, not both.',
    ['time'],
  ],
  ...[
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T24:00',
    '2026-01-01T10:00+99:00',
    '1.5',
  ].map(
    (time) =>
      [
        `the time ${time}`,
        { time },
        `"${time}" is not a time.`,
        'Write it as 2026-11-23T09:30:00Z.',
        ['time'],
      ] as const,
  ),
  [
    'a time in typographic quotes',
    { time: '“2026-06-02T10:00:00Z”' },
    '"“2026-06-02T10:00:00Z”" is not a time.',
    'Write 2026-06-02T10:00:00Z.',
    ['time'],
  ],
  ...[
    ['2026-06-02 10:00', '2026-06-02T10:00:00'],
    ['2026-06-02T10:00:30.5', '2026-06-02T10:00:30'],
  ].map(
    ([time, local]) =>
      [
        `the time ${time}, which has no zone`,
        { time },
        `"${time}" does not say in which time zone.`,
        `Write ${local}Z for UTC, or the distance to it, such as ${local}+02:00.`,
        ['time'],
      ] as const,
  ),
  ...(
    [
      [{ event: 'postback', text: 'hi' }, 'A postback has no "text".', 'quick_reply or message'],
      [
        { event: 'message', payload: 'A' },
        'A message has no "payload".',
        'postback or quick_reply or optin',
      ],
      [
        { event: 'message', title: 'A' },
        'A message has no "title".',
        'postback or quick_reply or optin',
      ],
      [
        { event: 'referral', payload: 'A' },
        'A referral has no "payload".',
        'postback or quick_reply or optin',
      ],
      [{ event: 'referral', text: '' }, 'A referral has no "text".', 'quick_reply or message'],
      [{ event: 'optin', text: 'A' }, 'An optin has no "text".', 'quick_reply or message'],
    ] as const
  ).map(
    ([data, problem, others]) =>
      [
        `what cannot be: ${JSON.stringify(data)}`,
        data,
        problem,
        `Write event: ${others}, or leave "event" out: the kind follows from the fields.`,
        [Object.keys(data)[1]!],
      ] as const,
  ),
  [
    'a title with a text and no payload',
    { title: 'A', text: 'A' },
    'A message has no "title".',
    'Leave "title" out.',
    ['title'],
  ],
  [
    'a quick reply whose words differ',
    { payload: 'R', title: 'Red', text: 'red' },
    'The text of a quick reply is its title, and "red" is not "Red".',
    'Give the title alone.',
    ['text'],
  ],
  [
    'a timestamp that is text',
    { timestamp: '2026-11-23' },
    '"2026-11-23" is not a count of milliseconds.',
    'Write time: 2026-11-23T09:30:00Z, or the milliseconds since 1970.',
    ['timestamp'],
  ],
  [
    'a timestamp beyond all dates',
    { timestamp: '9999999999999999' },
    '"9999999999999999" is not a count of milliseconds.',
    'Write time: 2026-11-23T09:30:00Z, or the milliseconds since 1970.',
    ['timestamp'],
  ],
];

describe('readShortEvent', () => {
  for (const [what, data, event] of events) {
    it(`reads ${what}`, () => {
      expect(readShortEvent(data)).to.deep.equal({ event });
    });
  }

  for (const [what, data, problem, hint, path] of problems) {
    it(`refuses ${what}`, () => {
      expect(readShortEvent(data)).to.deep.equal({ problem, hint, path });
    });
  }

  it('reads what docs/tests.md shows as it says', () => {
    const page = readFileSync(new URL('../../../docs/tests.md', import.meta.url), 'utf8');
    const kindsOf: readonly (readonly [RegExp, string])[] = [
      [/quick reply/, 'quick_reply'],
      [/message/, 'message'],
      [/\(`referral`\)/, 'referral'],
      [/clicks? on/, 'postback'],
    ];
    const rows = [...page.matchAll(/^\| `(\{ .* \})` \| (.*) \|$/gm)];
    expect(rows).to.have.length.of.at.least(7);
    for (const [, written = '', words = ''] of rows) {
      const read = readShortEvent(parseData(written));
      const kind = kindsOf.find(([pattern]) => pattern.test(words))?.[1];
      expect(read, written).to.have.nested.property('event.event', kind);
    }
  });

  it('keeps __proto__ in a dotted raw as a key of its own', () => {
    const result = readShortEvent({ 'raw.__proto__.polluted': 'yes' });
    const { raw } = (result as { event: Event }).event as { raw: object };
    expect(Object.getOwnPropertyNames(raw)).to.deep.equal(['__proto__']);
    expect(({} as { polluted?: string }).polluted).to.equal(undefined);
  });

  it('does not change what it is given', () => {
    const data = Object.freeze({ raw: Object.freeze({ a: 1 }), payload: Object.freeze([1]) });
    expect(readShortEvent(data)).to.have.property('event');
  });

  const text = fc.string({ unit: 'binary', maxLength: 20 });
  const fieldsOf = {
    postback: { payload: text, title: text },
    message: { text },
    referral: {},
    optin: { payload: text, title: text },
  };
  const anyEvent = fc.constantFrom(...Object.keys(fieldsOf)).chain((event) =>
    fc.record(
      {
        id: text,
        event: fc.constant(event),
        channel: fc.constantFrom('messenger', 'instagram'),
        ...fieldsOf[event as keyof typeof fieldsOf],
        referral: fc.record({ ref: text, source: text }, { requiredKeys: ['ref'] }),
        sender: fc.record({ id: text, user_ref: text }, { requiredKeys: ['id'] }),
        recipient: fc.record({ id: text }),
        standby: fc.boolean(),
        timestamp: fc.integer({ min: 1e12, max: 4e12 }),
        raw: fc.object(),
      },
      { requiredKeys: ['event', 'channel', 'standby'] },
    ),
  );

  it('an event is the short form of itself', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(readShortEvent(event)).to.deep.equal({ event });
      }),
    );
  });

  it('an event written as JSON and read back is the same', () => {
    fc.assert(
      fc.property(anyEvent, ({ raw: _, ...event }) => {
        expect(readShortEvent(parse(stringify(event)!))).to.deep.equal({ event });
      }),
    );
  });

  it('throws on no data', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const result = readShortEvent(data);
        expect('event' in result || result.problem.length > 0).to.equal(true);
      }),
    );
  });
});
