import { WebhookError } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { readUpdate } from '@botrules/telegram';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../../support/runs.js';

const ada = { id: 5, is_bot: false, first_name: 'Ada' };
const chat = { id: 5, type: 'private' };
const group = { id: -100, type: 'supergroup', title: 'Hats' };
const about = { bot_id: '7', bot_username: 'Shop_Bot' };
const origin = { account: '7', about, receivedAt: 1_790_000_000_500 };
const read = (update: object) => readUpdate(JSON.stringify(update), origin);
const message = (more: object) => ({
  update_id: 1,
  message: { message_id: 1, from: ada, chat, date: 1_790_000_000, ...more },
});
const command = (text: string, more: object = {}) => {
  const length = /^\S+/.exec(text)![0].length;
  return message({ text, entities: [{ type: 'bot_command', offset: 0, length }], ...more });
};
const click = (more: object) => ({
  update_id: 2,
  callback_query: { id: '9', from: ada, chat_instance: '1', ...more },
});

/** What rules see of the one event of an update. */
function seen(update: object): Partial<Event> {
  const { events, skipped, problems } = read(update);
  expect({ skipped, problems }).to.deep.equal({ skipped: {}, problems: [] });
  expect(events).to.have.length(1);
  const { raw, channel, standby, ...rest } = events[0]!;
  expect([channel, standby, raw]).to.deep.equal(['telegram', false, update]);
  return rest;
}

const said = {
  id: 'message:7:1',
  event: 'message',
  sender: { id: '5' },
  recipient: { id: '7' },
  timestamp: 1_790_000_000_000,
};
const tapped = {
  id: 'postback:7:2',
  event: 'postback',
  sender: { id: '5' },
  recipient: { id: '7' },
  timestamp: 1_790_000_000_500,
};
const inGroup = { conversation: { id: '-100', type: 'group' } } as const;
const shown = (keyboard: unknown) => ({
  chat,
  date: 0,
  reply_markup: { inline_keyboard: keyboard },
});

describe('An update is read', () => {
  const events: readonly (readonly [string, object, Partial<Event>])[] = [
    ['a text', message({ text: 'Hi' }), { ...said, text: 'Hi' }],
    [
      'a caption',
      message({ photo: [], caption: 'This?' }),
      { ...said, text: 'This?', attachment: 'image' },
    ],
    ...(
      [
        [{ sticker: {} }, 'sticker'],
        [{ video: {} }, 'video'],
        [{ video_note: {} }, 'video'],
        [{ animation: {}, document: {} }, 'video'],
        [{ audio: {} }, 'audio'],
        [{ voice: {} }, 'audio'],
        [{ document: {} }, 'file'],
        [{ location: {} }, 'location'],
        [{ venue: {}, location: {} }, 'location'],
        [{ contact: {} }, 'contact'],
      ] as const
    ).map(
      ([sent, attachment]) =>
        [`sent: ${Object.keys(sent)}`, message(sent), { ...said, attachment }] as const,
    ),
    ['a die', message({ dice: {} }), said],
    ['an empty text', message({ text: '' }), { ...said, text: '' }],
    ['a command', command('/order 1042'), { ...said, text: '/order 1042' }],
    [
      "a command with the bot's name",
      command('/order@shop_bot 1042'),
      { ...said, text: '/order 1042' },
    ],
    ['the start', command('/start'), { ...said, text: '/start' }],
    [
      'a link with a word',
      command('/start summer-2026_A1'),
      {
        ...said,
        text: '/start summer-2026_A1',
        referral: { ref: 'summer-2026_A1', source: 'SHORTLINK' },
      },
    ],
    [
      'a link with a word, into a group',
      command('/start@Shop_Bot x', { chat: group }),
      { ...said, ...inGroup, text: '/start x', referral: { ref: 'x', source: 'SHORTLINK' } },
    ],
    [
      'a link with a word, into a group, written by hand without entities',
      message({ text: '/start@shop_bot x', chat: group }),
      { ...said, ...inGroup, text: '/start x', referral: { ref: 'x', source: 'SHORTLINK' } },
    ],
    [
      'what the platform takes for no command, since no bot has such a name',
      message({ text: '/5@me' }),
      { ...said, text: '/5@me' },
    ],
    [
      'what only looks like a command',
      message({ text: '/srv/shop@other_bot 1' }),
      { ...said, text: '/srv/shop@other_bot 1' },
    ],
    ['what no link can carry', command('/start two words'), { ...said, text: '/start two words' }],
    [
      'a word that is too long',
      command(`/start ${'x'.repeat(65)}`),
      { ...said, text: `/start ${'x'.repeat(65)}` },
    ],
    [
      'a name inside a text',
      message({ text: 'ask /order@other_bot' }),
      { ...said, text: 'ask /order@other_bot' },
    ],
    ['a group', message({ text: 'Hi', chat: group }), { ...said, ...inGroup, text: 'Hi' }],
    [
      'an anonymous admin',
      message({
        text: 'Hi',
        chat: group,
        from: { id: 1087968824, is_bot: true },
        sender_chat: group,
      }),
      { ...said, ...inGroup, text: 'Hi', sender: { id: '1087968824' } },
    ],
    [
      'a message without a date',
      message({ text: 'Hi', date: 0 }),
      { ...said, text: 'Hi', timestamp: origin.receivedAt },
    ],
    [
      'what a Mini App sends',
      message({ web_app_data: { data: '{"size":"S"}', button_text: 'Done' } }),
      { ...said, id: 'postback:7:1', event: 'postback', payload: '{"size":"S"}', title: 'Done' },
    ],
    [
      'a tap, with the words of its button',
      click({
        data: 'B',
        message: shown([
          [{ text: 'One', callback_data: 'A' }],
          [{ text: 'Two', callback_data: 'B' }],
        ]),
      }),
      { ...tapped, payload: 'B', title: 'Two' },
    ],
    [
      'a tap in a rich message',
      click({
        data: 'B',
        message: {
          chat,
          rich_message: { blocks: [{ buttons: [[{ text: 'Two', callback_data: 'B' }]] }] },
        },
      }),
      { ...tapped, payload: 'B', title: 'Two' },
    ],
    [
      'a tap on an odd keyboard',
      click({ data: 'B', message: shown([{}, [7, null], 'x']) }),
      { ...tapped, payload: 'B' },
    ],
    [
      'a tap on a message that is gone',
      click({ data: 'B', message: { chat, date: 0 } }),
      { ...tapped, payload: 'B' },
    ],
    [
      'a tap on a shared message',
      click({ data: 'B', inline_message_id: 'x' }),
      { ...tapped, payload: 'B' },
    ],
    [
      'a tap in a group',
      click({ data: 'B', message: { chat: group } }),
      { ...tapped, ...inGroup, payload: 'B' },
    ],
    [
      'a person who lets the bot write again',
      {
        update_id: 3,
        my_chat_member: {
          chat,
          from: ada,
          date: 1_790_000_000,
          old_chat_member: { status: 'kicked' },
          new_chat_member: { status: 'member' },
        },
      },
      { ...said, id: 'added:7:3', event: 'added' },
    ],
  ];
  for (const [what, update, event] of events) {
    it(what, () => expect(seen(update)).to.deep.equal(event));
  }

  const skipped: readonly (readonly [string, object, string])[] = [
    ['a command to another bot', command('/order@other_bot 1'), 'command_to_another_bot'],
    [
      'a message of another bot',
      message({ text: 'Hi', from: { id: 6, is_bot: true } }),
      'bot_message',
    ],
    ['who joins', message({ chat: group, new_chat_members: [] }), 'new_chat_members'],
    [
      'a group that moved',
      message({ chat: group, migrate_to_chat_id: -1001 }),
      'migrate_to_chat_id',
    ],
    ['what nobody knows yet', message({ hologram: {} }), 'hologram'],
    ['a message with nothing', message({}), 'empty'],
    ['a game', click({ game_short_name: 'quiz' }), 'callback_query_game'],
    ['an edit', { update_id: 1, edited_message: { text: 'Hi' } }, 'edited_message'],
    ['a kind that nobody knows yet', { update_id: 1, telepathy: {} }, 'telepathy'],
    [
      'a kind with the name of a property',
      JSON.parse('{"update_id":1,"__proto__":{}}'),
      '__proto__',
    ],
    ['nothing', { update_id: 1 }, 'empty'],
    ['nothing but null', { update_id: 1, message: null }, 'empty'],
    [
      'a bot that is added to a group',
      {
        update_id: 1,
        my_chat_member: {
          chat: group,
          from: ada,
          old_chat_member: { status: 'kicked' },
          new_chat_member: { status: 'member' },
        },
      },
      'my_chat_member',
    ],
  ];
  for (const [what, update, kind] of skipped) {
    it(`as skipped: ${what}`, () => {
      const { events, skipped, problems } = read(update);
      expect({ events, problems }).to.deep.equal({ events: [], problems: [] });
      expect(Object.entries(skipped)).to.deep.equal([[kind, 1]]);
    });
  }

  const broken: readonly (readonly [string, unknown, string])[] = [
    ['a list', [], ''],
    ['no update_id', { message: {} }, ''],
    ['an update_id that is none', { update_id: 1.5, message: {} }, ''],
    ['a message that is a text', { update_id: 1, message: 'Hi' }, 'message'],
    ['a text that is a list', message({ text: [] }), 'message.text'],
    ['nobody', message({ text: 'Hi', from: {} }), 'message'],
    ['a chat without an id', message({ text: 'Hi', chat: {} }), 'message'],
    ['a tap with a number', click({ data: 7, message: { chat } }), 'callback_query.data'],
    ['a tap of nobody', click({ data: 'B', from: null }), 'callback_query'],
    ['Mini App data without data', message({ web_app_data: {} }), 'message.web_app_data'],
  ];
  for (const [what, update, at] of broken) {
    it(`with a problem: ${what}`, () => {
      const { events, skipped, problems } = readUpdate(JSON.stringify(update), origin);
      expect({ events, skipped }).to.deep.equal({ events: [], skipped: {} });
      expect(problems.map((each) => each.at)).to.deep.equal([at]);
      expect(problems[0]!.message).to.match(/^[A-Z"].*\.$/);
    });
  }

  it('with every digit of its ids', () => {
    const huge = '900719925474099312345';
    const body = JSON.stringify(message({ text: 'Hi' }))
      .replaceAll('"id":5', `"id":${huge}`)
      .replace('"update_id":1', `"update_id":${huge}`);
    const [event] = readUpdate(body, origin).events;
    expect([event!.id, event!.sender?.id, event!.conversation]).to.deep.equal([
      `message:7:${huge}`,
      huge,
      undefined,
    ]);
    expect(JSON.stringify(event!.raw)).to.include(`"${huge}"`);
  });

  it('without an account, where a body was pasted', () => {
    const [event] = readUpdate(message({ text: 'Hi' }), {}).events;
    expect([event!.id, event!.recipient]).to.deep.equal(['message::1', undefined]);
  });

  it('by a bot that does not know its name, which takes every command for its own', () => {
    const [event] = readUpdate(command('/order@any_bot 1'), { account: '7' }).events;
    expect(event!.text).to.equal('/order 1');
  });

  it('by a bot whose name is given with its @', () => {
    const about = { bot_username: '@shop_bot' };
    const [event] = readUpdate(command('/order@shop_bot 1'), { account: '7', about }).events;
    expect(event!.text).to.equal('/order 1');
  });

  const keys = [
    'message',
    'callback_query',
    'my_chat_member',
    'from',
    'chat',
    'id',
    'data',
    'text',
  ];
  const more = ['entities', 'web_app_data', 'reply_markup', 'inline_keyboard', 'type', 'date'];
  const key = fc.constantFrom('update_id', ...keys, ...more, 'rich_message', 'blocks', 'buttons');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('private', 'bot_command', 'kicked', 'member', 1, 0, -1, 1e21, 1.5),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));

  it('whatever it is, and throws nothing but WebhookError', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (some, wrapped) => {
        const update = wrapped ? { update_id: 1, message: some, callback_query: some } : some;
        for (const body of [update, JSON.stringify(update)]) {
          try {
            const { events, skipped, problems } = readUpdate(body, origin);
            expect(events.length + Object.keys(skipped).length + problems.length).to.be.above(0);
            for (const { id, sender } of events) {
              expect(id).to.match(/^(message|postback|added):7:\d+$/);
              expect(sender?.id).to.be.a('string').that.is.not.equal('');
            }
          } catch (error) {
            if (!(error instanceof WebhookError)) throw error;
          }
        }
      }),
      { numRuns: runs(166, 500) },
    );
  });
});
