import type { OperatedChannel } from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { readSlack, toSlackCalls } from '@botrules/slack';
import { operatedSlack } from '@botrules/slack/operated';
import { expect } from 'chai';
import { arbitraryMessage, expectTaken } from '../../../support/arbitrary-messages.js';
import { expectGolden } from '../../../support/golden.js';

const event: Event = { event: 'message', channel: 'slack', sender: { id: 'U1' }, standby: false };
const shop = 'https://shop.example';
const buttons = [
  { title: 'Hats', payload: 'HATS' },
  { title: 'Shop', url: `${shop}/?a=1&b=2` },
  { title: 'Mail', url: 'mailto:us@shop.example' },
  { title: 'Call us', phone: '+4917012345678' },
  { title: ' ', payload: 'BLANK' },
  { title: 'x'.repeat(80), payload: 'LONG' },
  { title: 'Empty', payload: '' },
];
const quick_replies = [{ title: 'S', payload: 'SIZE_S' }];

/** A reply of each kind, and those that do not fit. */
const replies: { readonly [what: string]: readonly Message[] } = {
  'a text': [{ text: 'Hello <you> & all' }],
  'a text that is too long': [{ text: `${'a'.repeat(39_990)}👍👍👍👍👍👍👍` }],
  'a text with nothing in it': [{ text: ' \n' }],
  'buttons of all kinds': [{ text: 'Choose', buttons }],
  'a long text above a button': [
    { text: `${'a'.repeat(2900)} ${'b'.repeat(2900)}`, buttons: buttons.slice(0, 1) },
  ],
  'buttons that one message does not hold': [
    {
      text: 'Choose',
      buttons: Array.from({ length: 9 }, (_, at) => ({
        title: `${at}`,
        payload: 'a'.repeat(1999),
      })),
    },
  ],
  'more buttons than are sent': [
    {
      text: 'Choose',
      buttons: Array.from({ length: 27 }, (_, at) => ({ title: `${at}`, payload: `P${at}` })),
    },
  ],
  'quick replies': [{ text: 'Which?', quick_replies }],
  'buttons and quick replies': [{ text: 'Which?', buttons: buttons.slice(0, 1), quick_replies }],
  cards: [
    {
      cards: [
        {
          title: 'Hat <1>',
          subtitle: 'Red & warm',
          image: `${shop}/img/hat.png?size=1`,
          url: `${shop}/hat?a=1&b=2|3`,
          buttons: buttons.slice(0, 1),
        },
        { title: 'Coat', url: 'shop', buttons: buttons.slice(3, 4) },
        { title: '' },
        { title: 'Sock', image: 'sock.png' },
      ],
      quick_replies,
    },
  ],
  'a card without a title': [{ cards: [{ title: ' ' }] }],
  'more cards than are sent': [
    { cards: Array.from({ length: 12 }, (_, at) => ({ title: `Hat ${at}` })) },
  ],
  image: [{ image: `${shop}/img/hat.png`, quick_replies }, { image: `${shop}/` }],
  'an image that has no address of the web': [{ image: 'data:image/png;base64,AA' }],
  video: [{ video: `${shop}/hat.mp4?a=1&b=2` }],
  audio: [{ audio: `${shop}/hat.mp3`, quick_replies }],
  file: [{ file: `${shop}/hat.pdf` }],
  'a file without an address': [{ file: '' }],
  typing: [{ typing: 1500 }, { typing: 0 }, { typing: 60_000 }],
  raw: [
    { raw: { text: 'Hi', unfurl_links: false } },
    { raw: { method: 'reactions.add', name: 'eyes', timestamp: '1.2' } },
    { raw: { method: '../x' } },
  ],
};

describe('The calls of Slack', () => {
  it('are as people of the platform would expect', () => {
    const shown = Object.entries(replies).map(([what, reply]) => {
      const { calls, warnings } = toSlackCalls({ reply }, event);
      const cut = (text: string) =>
        text.replaceAll(/([abx])\1{50,}/g, (run) => `${run[0]} × ${run.length}`);
      const lines = [
        ...calls.flatMap(({ path, body, waitMs, instead }) => [
          `  ${path} ${JSON.stringify(body)}${waitMs === undefined ? '' : ` then wait ${waitMs} ms`}`,
          ...(instead ? [`    or else ${instead.path} ${JSON.stringify(instead.body)}`] : []),
        ]),
        ...warnings.map(({ at, message }) => `  changed: ${at}: ${message}`),
      ];
      return cut(`${what}\n${lines.join('\n')}\n`);
    });
    expectGolden('channels/slack/calls.txt', shown.join('\n'));
  });

  const said = (more: object) => ({
    type: 'event_callback',
    event: { type: 'message', user: 'U1', channel: 'C1', ts: '2.0', text: 'Hi', ...more },
  });
  const tapped = (more: object) => ({
    type: 'block_actions',
    user: { id: 'U1' },
    trigger_id: '1',
    actions: [{ value: 'A' }],
    response_url: 'https://hooks.slack.com/actions/T1/1/x',
    ...more,
  });
  const places: readonly (readonly [string, object, object])[] = [
    ['a thread below a word in a channel', said({}), { channel: 'C1', thread_ts: '2.0' }],
    ['the thread of a word', said({ thread_ts: '1.0' }), { channel: 'C1', thread_ts: '1.0' }],
    ['the thread of a mention', said({ type: 'app_mention' }), { channel: 'C1', thread_ts: '2.0' }],
    ['the talk of a person', said({ channel: 'D1', channel_type: 'im' }), { channel: 'D1' }],
    [
      'a thread in the talk of a person',
      said({ channel: 'D1', channel_type: 'im', thread_ts: '1.0' }),
      { channel: 'D1', thread_ts: '1.0' },
    ],
    [
      'the thread of a tapped button',
      tapped({ channel: { id: 'C1' }, message: { ts: '3.0', thread_ts: '1.0' } }),
      { channel: 'C1', thread_ts: '1.0' },
    ],
    [
      'a thread below a tapped button',
      tapped({ container: { channel_id: 'C1', message_ts: '3.0' } }),
      { channel: 'C1', thread_ts: '3.0' },
    ],
    [
      'the talk of a person in which a button was tapped',
      tapped({ channel: { id: 'D1' }, message: { ts: '3.0' } }),
      { channel: 'D1' },
    ],
    ['the person, where there is no channel', tapped({}), { channel: 'U1' }],
    [
      'the person, for a shortcut',
      { type: 'shortcut', user: { id: 'U1' }, callback_id: 'x', trigger_id: '1' },
      { channel: 'U1' },
    ],
    [
      'the person, for a form',
      { type: 'view_submission', user: { id: 'U1' }, view: { callback_id: 'x' } },
      { channel: 'U1' },
    ],
  ];
  for (const [what, body, place] of places) {
    it(`go to where people expect them: ${what}`, () => {
      const [read] = readSlack(body, {}).events;
      const { calls } = toSlackCalls({ reply: [{ text: 'Hi' }] }, read!);
      expect(calls).to.deep.equal([
        { kind: 'message', path: 'chat.postMessage', body: { ...place, text: 'Hi' } },
      ]);
    });
  }

  it('of a follow-up, which has no body, go to the channel or the person', () => {
    const of = (more: object) =>
      toSlackCalls({ reply: [{ text: 'Hi' }] }, { ...event, ...more }).calls[0]!.body.channel;
    expect(of({})).to.equal('U1');
    expect(of({ conversation: { id: 'C1', type: 'group' } })).to.equal('C1');
  });

  const receivedAt = 1_790_000_000_000;
  const response_url = 'https://hooks.slack.com/commands/T1/1/x';
  const asides: readonly (readonly [string, object, object])[] = [
    [
      'a command',
      { command: '/order', user_id: 'U1', channel_id: 'C1', trigger_id: '1', response_url },
      {},
    ],
    [
      'a shortcut on a message of somebody',
      {
        type: 'message_action',
        user: { id: 'U1' },
        callback_id: 'x',
        channel: { id: 'C1' },
        message: { ts: '3.0', thread_ts: '1.0' },
        response_url,
      },
      { thread_ts: '1.0' },
    ],
    [
      'a tap on what only they see',
      tapped({ container: { channel_id: 'C1', is_ephemeral: true }, response_url }),
      {},
    ],
  ];
  for (const [what, body, more] of asides) {
    it(`are for one person’s eyes where the question was: ${what}`, () => {
      const [read] = readSlack(body, { receivedAt }).events;
      const reply = Array.from({ length: 6 }, () => ({ text: 'Hi' }));
      const { calls } = toSlackCalls({ reply }, read!);
      const instead = {
        kind: 'message',
        path: 'chat.postMessage',
        body: { channel: 'U1', text: 'Hi' },
      };
      const aside = { response_url, response_type: 'ephemeral', replace_original: false };
      expect(calls[0]).to.deep.equal({
        kind: 'message',
        path: 'response_url',
        body: { ...aside, ...more, text: 'Hi' },
        until: receivedAt + 29 * 60_000,
        instead,
      });
      // The platform takes five of them.
      expect(calls.map(({ path }) => path).slice(4)).to.deep.equal([
        'response_url',
        'chat.postMessage',
      ]);
      expect(calls[5]).to.deep.equal(instead);
    });
  }

  it('may be for all to see, where a rule says so', () => {
    const body = { command: '/order', user_id: 'U1', channel_id: 'C1', response_url };
    const [read] = readSlack(body, { receivedAt }).events;
    const reply = [{ raw: { text: 'Hi', response_type: 'in_channel' } }];
    expect(toSlackCalls({ reply }, read!).calls[0]!.body).to.include({
      response_type: 'in_channel',
    });
  });

  it('show typing in the thread of an assistant alone', () => {
    const of = (body: object) =>
      toSlackCalls({ reply: [{ typing: 500 }] }, readSlack(body, {}).events[0]!).calls;
    const assistant = said({ channel: 'D1', channel_type: 'im', thread_ts: '1.0' });
    expect(of(assistant)).to.deep.equal([
      {
        kind: 'typing',
        path: 'assistant.threads.setStatus',
        body: { channel_id: 'D1', thread_ts: '1.0', status: 'is typing…' },
        waitMs: 500,
      },
    ]);
    expect(of(said({}))).to.deep.equal([{ kind: 'typing', path: 'wait', body: {}, waitMs: 500 }]);
  });

  it('say that there is no handover', () => {
    const { calls, warnings } = toSlackCalls({ handover: 'page_inbox' }, event);
    expect(calls).to.deep.equal([]);
    expect(warnings[0]!.at).to.equal('handover');
  });

  const message = arbitraryMessage(
    [
      ...['x'.repeat(5000), '👍'.repeat(1700), '&'.repeat(2990), '<'.repeat(14_000)],
      ...[`https://a.example/${'é|'.repeat(900)}`, 'a '.repeat(7000)],
    ],
    { quickReplies: 28 },
  );

  it('are one for a picture and one for its buttons where both are too long together', () => {
    const image = `https://a.example/${'é|'.repeat(1400)}`;
    const quick_replies = Array.from({ length: 5 }, (_, n) => ({
      title: `T${n}`,
      payload: `${n}`.repeat(1900),
    }));
    const { calls } = toSlackCalls({ reply: [{ image, quick_replies }] }, event);
    const kinds = calls.map(({ body }) =>
      (body.blocks as { type: string }[]).map(({ type }) => type),
    );
    expect(kinds).to.deep.equal([['image'], ['actions']]);
    const short = { image: 'https://a.example/a.png', quick_replies: quick_replies.slice(0, 1) };
    expect(toSlackCalls({ reply: [short] }, event).calls).to.have.lengthOf(1);
  });

  it('are never what the platform finds wrong, and nothing is lost in silence', () => {
    const reached = { event, api: 'http://x/api', bearer: 'xoxb-1' };
    expectTaken(operatedSlack as OperatedChannel, message, reached);
  });
});
