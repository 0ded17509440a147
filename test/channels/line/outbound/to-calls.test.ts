import type { OperatedChannel } from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { readLineBody, toLineCalls } from '@botrules/line';
import { operatedLine } from '@botrules/line/operated';
import { expect } from 'chai';
import { arbitraryMessage, expectTaken } from '../../../support/arbitrary-messages.js';
import { expectGolden } from '../../../support/golden.js';
import { runs } from '../../../support/runs.js';

const event: Event = {
  event: 'message',
  channel: 'line',
  sender: { id: 'Uada' },
  standby: false,
  timestamp: 1_790_000_000_000,
  raw: { replyToken: 'rt' },
};
const shop = 'https://shop.example';
const hats = { title: 'Hats', payload: 'HATS' };
const buttons = [
  hats,
  { title: 'Shop', url: `${shop}/` },
  { title: 'Größen', url: `${shop}/größen und mehr` },
  { title: 'Mail', url: 'mailto:us@shop.example' },
  { title: 'Call us', phone: '+49 170 1234-5678' },
  { title: 'No number', phone: 'reception' },
  { title: ' ', payload: 'BLANK' },
  { title: 'Empty', payload: '' },
  { title: 'Too long', payload: 'é'.repeat(301) },
  { title: 'A title that is much too long', payload: 'LONG' },
];
const quick_replies = [{ title: 'S', payload: 'SIZE_S' }];
const many = <T>(count: number, of: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const button = (at: number) => ({ title: `Hat ${at}`, payload: `HAT_${at}` });

/** A reply of each kind, and those that do not fit. */
const replies: { readonly [what: string]: readonly Message[] } = {
  'a text': [{ text: 'Hello *you*, $ <b>' }],
  'a text that is too long': [{ text: `${'a'.repeat(4990)}👍👍👍👍👍👍👍` }],
  'a text with nothing in it': [{ text: ' \n' }],
  'buttons of all kinds': [{ text: 'Choose', buttons }],
  'more buttons than the template takes': [{ text: 'Choose', buttons: many(5, button) }],
  'more buttons than are sent': [{ text: 'Choose', buttons: many(12, button) }],
  'buttons below a long text': [{ text: 'b'.repeat(161), buttons: [hats] }],
  'buttons below a text of 160 that people see': [{ text: 'ก็'.repeat(160), buttons: [hats] }],
  'buttons below a very long text': [{ text: 'c'.repeat(2001), buttons: [hats] }],
  'quick replies': [{ text: 'Which?', quick_replies }],
  'more quick replies than are sent': [{ text: 'Which?', quick_replies: many(14, button) }],
  'buttons and quick replies': [{ text: 'Which?', buttons: [hats], quick_replies }],
  'quick replies before another message': [{ text: 'Which?', quick_replies }, { text: 'This?' }],
  'quick replies twice': [
    { text: 'Which?', quick_replies },
    { text: 'Or?', quick_replies: [{ title: 'M', payload: 'SIZE_M' }] },
  ],
  cards: [
    {
      cards: [
        {
          title: 'Hat',
          subtitle: 'Red',
          image: `${shop}/hat.png`,
          url: `${shop}/hat`,
          buttons: [hats],
        },
        { title: 'Coat', image: `${shop}/coat.webp`, buttons: buttons.slice(3, 5) },
        { title: 'Bag', url: 'mailto:us@shop.example' },
        { title: '' },
      ],
      quick_replies,
    },
  ],
  'one card': [{ cards: [{ title: 'Hat', buttons: [hats] }] }],
  'a card without a title': [{ cards: [{ title: ' ' }], quick_replies }],
  'more cards than are sent': [{ cards: many(13, (at) => ({ title: `Hat ${at}` })) }],
  'images of all kinds': ['a.png', 'a.JPG?x=1', 'a', 'a.gif'].map((name) => ({
    image: `${shop}/${name}`,
  })),
  'an image that is not safe': [{ image: 'http://shop.example/a.png', quick_replies }],
  video: [{ video: `${shop}/hat.mp4?size=1` }],
  audio: [{ audio: `${shop}/a.mp3` }],
  file: [{ file: `${shop}/a.pdf` }],
  'a file without an address': [{ file: '' }],
  'typing first': [{ typing: 1500 }, { text: 'Hi' }],
  'typing between': [{ text: 'Hi' }, { typing: 1500 }, { text: 'there' }],
  'typing last': [{ text: 'Hi' }, { typing: 6000 }],
  'typing alone': [{ typing: 0 }],
  'typing for long': [{ typing: 60_000 }],
  raw: [
    { raw: { type: 'sticker', packageId: '446', stickerId: '1988' } },
    { raw: { text: 'no type' } },
  ],
  'a raw message with quick replies of its own': [
    { text: 'Which?', quick_replies },
    { raw: { type: 'text', text: 'Hi', quickReply: { items: [] } } },
  ],
  'more messages than one call takes': many(11, (at) => ({ text: `${at}` })),
};

const shownCalls = (reply: readonly Message[], of: Event): readonly string[] => {
  const { calls, warnings } = toLineCalls({ reply }, of);
  return [
    ...calls.flatMap(({ path, body, waitMs, instead, until }) => [
      `  ${path} ${JSON.stringify(body)}${waitMs === undefined ? '' : ` then wait ${waitMs} ms`}`,
      ...(instead && JSON.stringify(instead.body.messages) === JSON.stringify(body.messages)
        ? [`    until ${until}, or else ${instead.path} to ${instead.body.to}`]
        : []),
    ]),
    ...warnings.map(({ at, message }) => `  changed: ${at}: ${message}`),
  ];
};

describe('The calls of LINE', () => {
  it('are as people of the platform would expect', () => {
    const cut = (text: string) =>
      text
        .replaceAll(/([a-z])\1{50,}/g, (run) => `${run[0]} × ${run.length}`)
        .replaceAll(/(?:ก็){50,}/g, (run) => `ก็ × ${run.length / 2}`);
    const shown = Object.entries(replies).map(([what, reply]) =>
      cut(`${what}\n${shownCalls(reply, event).join('\n')}\n`),
    );
    expectGolden('channels/line/calls.txt', shown.join('\n'));
  });

  it('are told as a person sees them', () => {
    const shown = Object.entries(replies).map(([what, reply]) => {
      const { calls } = toLineCalls({ reply }, event);
      const lines = calls.flatMap((call) => operatedLine.describe(call));
      return `${what}\n${lines.map((each) => `  ${each.slice(0, 120)}`).join('\n')}\n`;
    });
    expectGolden('channels/line/seen.txt', shown.join('\n'));
  });

  const source = { type: 'user', userId: 'Uada' };
  const group = { type: 'group', groupId: 'C1', userId: 'Uada' };
  const places: readonly (readonly [string, object, string])[] = [
    ['the person', source, 'Uada'],
    ['the group', group, 'C1'],
    ['the group, where nobody is named', { type: 'group', groupId: 'C1' }, 'C1'],
    ['the room', { type: 'room', roomId: 'R1', userId: 'Uada' }, 'R1'],
  ];
  for (const [what, from, to] of places) {
    it(`go to where it happened: ${what}`, () => {
      const body = { type: 'message', message: { type: 'text', text: 'Hi' }, webhookEventId: '1' };
      const happened = { ...body, source: from, replyToken: 'rt', timestamp: 1_790_000_000_000 };
      const [read] = readLineBody({ destination: 'U1', events: [happened] }, {}).events;
      const [call] = toLineCalls({ reply: [{ text: 'Hi' }] }, read!).calls;
      const messages = [{ type: 'text', text: 'Hi' }];
      expect(call).to.deep.equal({
        kind: 'message',
        path: 'message/reply',
        body: { replyToken: 'rt', messages },
        until: 1_790_000_000_000 + 1_200_000,
        instead: { kind: 'message', path: 'message/push', body: { to, messages } },
      });
    });
  }

  it('are pushed where nothing is to be answered', () => {
    const { raw: _, ...followUp } = event;
    for (const raw of [undefined, {}, { replyToken: '' }, { replyToken: 7 }]) {
      const [call] = toLineCalls({ reply: [{ text: 'Hi' }] }, { ...followUp, raw }).calls;
      expect(call!.path).to.equal('message/push');
      expect(call!.instead).to.equal(undefined);
    }
  });

  it('show no typing in a group, and say so', () => {
    const inGroup: Event = { ...event, conversation: { id: 'C1', type: 'group' } };
    const { calls, warnings } = toLineCalls({ reply: [{ typing: 500 }, { text: 'Hi' }] }, inGroup);
    expect(calls.map(({ path }) => path)).to.deep.equal(['message/reply']);
    expect(warnings.map(({ at }) => at)).to.deep.equal(['reply[0].typing']);
  });

  it('say that there is no handover', () => {
    const { calls, warnings } = toLineCalls({ handover: 'page_inbox' }, event);
    expect(calls).to.deep.equal([]);
    expect(warnings[0]!.at).to.equal('handover');
  });

  const message = arbitraryMessage(
    [
      'x'.repeat(6000),
      '👍'.repeat(700),
      '漢'.repeat(400),
      'ก็'.repeat(170),
      'line://x',
      'https://ü.example/ä ö',
      `a${'\u0301'.repeat(900)}`,
    ],
    { buttons: 12, quickReplies: 15, cards: 14 },
  );

  it('are never what the platform finds wrong, and nothing is lost in silence', () => {
    const { post } = operatedLine.sandbox;
    const { body } = post({ page: 'U1', person: 'Uada', id: 'a', text: 'Hi' }, undefined, 1);
    const { raw } = readLineBody(body, {}).events[0]!;
    const api = 'http://x/v2/bot';
    const reached = {
      event: { ...event, raw },
      api,
      bearer: 't',
      person: 'Uada',
      numRuns: runs(20, 60),
    };
    expectTaken(operatedLine as OperatedChannel, message, reached);
  });
});
