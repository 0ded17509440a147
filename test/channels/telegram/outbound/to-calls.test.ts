import type { OperatedChannel } from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { acknowledge, readUpdate, toTelegramCalls } from '@botrules/telegram';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import { arbitraryMessage, expectTaken } from '../../../support/arbitrary-messages.js';
import { expectGolden } from '../../../support/golden.js';

const event: Event = { event: 'message', channel: 'telegram', sender: { id: '5' }, standby: false };
const shop = 'https://shop.example';
const buttons = [
  { title: 'Hats', payload: 'HATS' },
  { title: 'Shop', url: `${shop}/` },
  { title: 'Here', url: 'http://localhost:3000/' },
  { title: 'Mail', url: 'mailto:us@shop.example' },
  { title: 'Call us', phone: '+4917012345678' },
  { title: ' ', payload: 'BLANK' },
  { title: 'Long', payload: 'é'.repeat(33) },
  { title: 'Fits', payload: 'é'.repeat(32) },
];
const quick_replies = [{ title: 'S', payload: 'SIZE_S' }];

/** A reply of each kind, and those that do not fit. */
const replies: { readonly [what: string]: readonly Message[] } = {
  'a text': [{ text: 'Hello *you*, _dear_ <b>' }],
  'a text that is too long': [{ text: `${'a'.repeat(4090)}👍👍👍👍👍👍👍` }],
  'a text with nothing in it': [{ text: ' \n' }],
  'buttons of all kinds': [{ text: 'Choose', buttons }],
  'quick replies': [{ text: 'Which?', quick_replies }],
  'buttons and quick replies': [{ text: 'Which?', buttons: buttons.slice(0, 1), quick_replies }],
  cards: [
    {
      cards: [
        {
          title: 'Hat',
          subtitle: 'Red',
          image: `${shop}/hat.png`,
          url: `${shop}/hat`,
          buttons: buttons.slice(0, 1),
        },
        { title: 'Coat', buttons: buttons.slice(4, 5) },
        { title: '' },
      ],
      quick_replies,
    },
  ],
  'a card without a title': [{ cards: [{ title: ' ' }] }],
  'more cards than are sent': [
    { cards: Array.from({ length: 12 }, (_, at) => ({ title: `Hat ${at}` })) },
  ],
  image: [{ image: `${shop}/hat.png`, quick_replies }],
  video: [{ video: `${shop}/hat.mp4?size=1` }],
  'audio of all kinds': ['a.mp3', 'a.ogg', 'a.wav', 'a'].map((name) => ({
    audio: `${shop}/${name}`,
  })),
  'files of all kinds': ['a.pdf', 'a.DOCX', 'a.zip?x=a.docx', 'a'].map((name) => ({
    file: `${shop}/${name}`,
  })),
  'a file without an address': [{ file: '' }],
  typing: [{ typing: 9500 }, { typing: 0 }, { typing: 60_000 }],
  raw: [
    { raw: { text: 'Hi', parse_mode: 'HTML' } },
    { raw: { method: 'sendDice', emoji: '🎯' } },
    { raw: { method: '../x' } },
  ],
};

describe('The calls of Telegram', () => {
  it('are as people of the platform would expect', () => {
    const shown = Object.entries(replies).map(([what, reply]) => {
      const { calls, warnings } = toTelegramCalls({ reply }, event);
      const cut = (text: string) => text.replaceAll(/a{50,}/g, (run) => `a × ${run.length}`);
      const lines = [
        ...calls.flatMap(({ path, body, waitMs, instead }) => [
          `  ${path} ${JSON.stringify(body)}${waitMs === undefined ? '' : ` then wait ${waitMs} ms`}`,
          ...(instead ? [`    or else ${instead.path} ${JSON.stringify(instead.body)}`] : []),
        ]),
        ...warnings.map(({ at, message }) => `  changed: ${at}: ${message}`),
      ];
      return cut(`${what}\n${lines.join('\n')}\n`);
    });
    expectGolden('channels/telegram/calls.txt', shown.join('\n'));
  });

  const topic = { chat: { id: -100, type: 'supergroup' }, message_thread_id: 5 };
  const places: readonly (readonly [string, object, object])[] = [
    ['the group', { ...topic }, { chat_id: -100 }],
    ['its topic', { ...topic, is_topic_message: true }, { chat_id: -100, message_thread_id: 5 }],
    [
      'a chat of a business',
      { chat: { id: 5, type: 'private' }, business_connection_id: 'b' },
      { chat_id: 5, business_connection_id: 'b' },
    ],
  ];
  for (const [what, message, target] of places) {
    it(`go to where it happened: ${what}`, () => {
      const from = { id: 5 };
      for (const update of [
        { update_id: 1, message: { ...message, from, text: 'Hi' } },
        { update_id: 1, callback_query: { id: '9', from, data: 'A', message } },
      ]) {
        const [read] = readUpdate(update, { account: '7' }).events;
        const [call] = toTelegramCalls({ reply: [{ text: 'Hi' }] }, read!).calls;
        expect(call!.body).to.deep.equal({ ...target, text: 'Hi' });
      }
    });
  }

  it('have the chat as it is where a number does not hold it', () => {
    const of = (id: string) =>
      toTelegramCalls({ reply: [{ text: 'Hi' }] }, { ...event, sender: { id } }).calls[0]!.body
        .chat_id;
    expect([of('@hats'), of('9007199254740993123')]).to.deep.equal([
      '@hats',
      '9007199254740993123',
    ]);
  });

  it('say that there is no handover', () => {
    const { calls, warnings } = toTelegramCalls({ handover: 'page_inbox' }, event);
    expect(calls).to.deep.equal([]);
    expect(warnings[0]!.at).to.equal('handover');
  });

  it('stop the spinner of a tap, and nothing else', () => {
    const { events } = readUpdate(
      { update_id: 1, callback_query: { id: '9', from: { id: 5 }, data: 'A' } },
      {},
    );
    const path = 'answerCallbackQuery';
    expect(acknowledge(events[0]!)).to.deep.equal([
      { kind: path, path, body: { callback_query_id: '9' } },
    ]);
    expect(acknowledge(event)).to.deep.equal([]);
    expect(acknowledge({ ...event, raw: { callback_query: { id: 9 } } })).to.deep.equal([]);
  });

  const message = arbitraryMessage(
    ['x'.repeat(5000), '👍'.repeat(700), 'https://a.example/b.pdf'],
    { quickReplies: 120 },
  );

  it('are never what the platform finds wrong, and nothing is lost in silence', () => {
    expectTaken(operatedTelegram as OperatedChannel, message, { event, api: 'http://x/bot7:t' });
  });
});
