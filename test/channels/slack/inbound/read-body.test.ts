import { WebhookError } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { readSlack, slack } from '@botrules/slack';
import { operatedSlack } from '@botrules/slack/operated';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../../support/runs.js';

const origin = { account: 'A9', receivedAt: 1_790_000_000_500 };
const form = (fields: Record<string, string>) => `${new URLSearchParams(fields)}`;
const click = (payload: object) => form({ payload: JSON.stringify(payload) });
const event = (more: object, around: object = {}) =>
  JSON.stringify({
    type: 'event_callback',
    token: 'legacy',
    team_id: 'T1',
    api_app_id: 'A1',
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event: more,
    ...around,
  });
const said = (more: object) =>
  event({ type: 'message', user: 'U1', channel: 'C1', ts: '1790000000.000800', ...more });
const tapped = (more: object, action: object = {}) => ({
  type: 'block_actions',
  user: { id: 'U1', team_id: 'T1' },
  api_app_id: 'A1',
  team: { id: 'T1' },
  trigger_id: '1.2.x',
  container: { type: 'message', message_ts: '1789999990.000100', channel_id: 'C1' },
  channel: { id: 'C1' },
  actions: [
    {
      type: 'button',
      action_id: 'br:0',
      action_ts: '1790000000.685647',
      text: { type: 'plain_text', text: 'Track it' },
      value: 'TRACK_1042',
      ...action,
    },
  ],
  ...more,
});
const command = {
  command: '/order',
  text: '1042',
  api_app_id: 'A1',
  team_id: 'T1',
  channel_id: 'C1',
  user_id: 'U1',
  trigger_id: '3.4.x',
  token: 'legacy',
};

/** What rules see of the one event of a body. */
function seen(body: string): Partial<Event> {
  const { events, skipped, problems } = readSlack(body, origin);
  expect({ skipped, problems }).to.deep.equal({ skipped: {}, problems: [] });
  expect(events).to.have.length(1);
  const { raw, channel, standby, ...rest } = events[0]!;
  expect([channel, standby]).to.deep.equal(['slack', false]);
  return rest;
}

const inGroup = { conversation: { id: 'C1', type: 'group' } } as const;
const parties = { sender: { id: 'U1' }, recipient: { id: 'A1' } };
const message = {
  id: 'message:C1:1790000000.000800',
  event: 'message',
  ...parties,
  timestamp: 1_790_000_000_000,
};
const postback = {
  id: 'postback:1.2.x',
  event: 'postback',
  ...parties,
  timestamp: 1_790_000_000_685,
};
const tap = { ...postback, ...inGroup };
const title = 'Track it';

describe('A body of Slack is read', () => {
  const events: readonly (readonly [string, string, Partial<Event>])[] = [
    ['words in a channel', said({ text: 'Hi' }), { ...message, ...inGroup, text: 'Hi' }],
    [
      'words to the bot alone',
      said({ text: 'Hi', channel: 'D1', channel_type: 'im' }),
      { ...message, id: 'message:D1:1790000000.000800', text: 'Hi' },
    ],
    [
      'words in a talk of several people',
      said({ text: 'Hi', channel: 'G1', channel_type: 'mpim' }),
      {
        ...message,
        id: 'message:G1:1790000000.000800',
        conversation: { id: 'G1', type: 'group' },
        text: 'Hi',
      },
    ],
    [
      'a mention',
      said({ type: 'app_mention', text: '<@UBOT> help me' }),
      { ...message, ...inGroup, text: 'help me' },
    ],
    [
      'a mention with a name and a comma',
      said({ text: ' <@UBOT|shop>, help' }),
      { ...message, ...inGroup, text: 'help' },
    ],
    ['a mention and no word', said({ text: '<@UBOT>' }), { ...message, ...inGroup }],
    [
      'a mention of somebody else',
      said({ text: '<@U2> help' }),
      { ...message, ...inGroup, text: '<@U2> help' },
    ],
    [
      'a mention further on',
      said({ text: 'ask <@UBOT>' }),
      { ...message, ...inGroup, text: 'ask <@UBOT>' },
    ],
    [
      'words that were written with signs of their own',
      said({ text: 'a &lt; b &amp;&amp; c &gt; d &amp;lt; &quot;' }),
      { ...message, ...inGroup, text: 'a < b && c > d &lt; &quot;' },
    ],
    [
      'a mention that somebody typed out',
      said({ text: '&lt;@UBOT&gt; hi' }),
      { ...message, ...inGroup, text: '<@UBOT> hi' },
    ],
    ...(
      [
        [undefined, 'file'],
        ['application/pdf', 'file'],
        ['image/png', 'image'],
        ['video/mp4', 'video'],
        ['audio/webm', 'audio'],
        ['imagery', 'file'],
      ] as const
    ).map(
      ([mimetype, attachment]) =>
        [
          `a file of ${mimetype}`,
          said({ subtype: 'file_share', text: '', files: [{ mimetype }] }),
          { ...message, ...inGroup, attachment },
        ] as const,
    ),
    ['no file', said({ text: 'Hi', files: [] }), { ...message, ...inGroup, text: 'Hi' }],
    [
      'an answer that is shown in the channel as well',
      said({ subtype: 'thread_broadcast', thread_ts: '1.2', text: 'Hi' }),
      { ...message, ...inGroup, text: 'Hi' },
    ],
    [
      'what somebody does (/me)',
      said({ subtype: 'me_message', text: 'waves' }),
      { ...message, ...inGroup, text: 'waves' },
    ],
    [
      'a message of an app that runs in an organization',
      event(
        { type: 'message', user: 'W1', channel: 'C1', ts: '1790000000.000800', text: 'Hi' },
        { team_id: null, enterprise_id: 'E1', is_enterprise_install: true },
      ),
      { ...message, ...inGroup, sender: { id: 'W1' }, text: 'Hi' },
    ],
    ['a tap', click(tapped({})), { ...tap, payload: 'TRACK_1042', title }],
    [
      'a tap in an organization, where there is no workspace',
      click(tapped({ team: null, enterprise: { id: 'E1' } })),
      { ...tap, payload: 'TRACK_1042', title },
    ],
    [
      'a tap on a page of the bot',
      click(tapped({ container: { type: 'view' }, channel: undefined }, { value: undefined })),
      { ...postback, payload: 'br:0', title },
    ],
    [
      'a tap in a talk with the bot, whose channel stands in the container',
      click(tapped({ container: { type: 'message', channel_id: 'D1' }, channel: null })),
      { ...postback, payload: 'TRACK_1042', title },
    ],
    [
      'a tap without a trigger',
      click(tapped({ trigger_id: undefined })),
      { ...tap, id: 'postback:U1:1790000000.685647:br:0', payload: 'TRACK_1042', title },
    ],
    [
      'a choice of a menu',
      click(
        tapped(
          {},
          {
            type: 'static_select',
            value: undefined,
            text: undefined,
            selected_option: { value: 'RED', text: { text: 'Red &amp; more' } },
          },
        ),
      ),
      { ...tap, payload: 'RED', title: 'Red & more' },
    ],
    [
      'a choice of several',
      click(
        tapped(
          {},
          {
            value: null,
            text: undefined,
            selected_options: [
              { value: 'RED', text: { text: 'Red' } },
              { value: 'BLUE', text: { text: 'Blue' } },
            ],
          },
        ),
      ),
      { ...tap, payload: 'RED,BLUE', title: 'Red, Blue' },
    ],
    [
      'a choice that was taken back',
      click(tapped({}, { value: null, text: undefined, selected_options: [] })),
      { ...tap, payload: 'br:0' },
    ],
    [
      'a day',
      click(tapped({}, { value: undefined, text: undefined, selected_date: '2026-12-24' })),
      { ...tap, payload: '2026-12-24' },
    ],
    [
      'a moment, which is a number',
      click(tapped({}, { value: undefined, text: undefined, selected_date_time: 1790000000 })),
      { ...tap, payload: '1790000000' },
    ],
    [
      'people',
      click(tapped({}, { value: undefined, text: undefined, selected_users: ['U2', 'U3'] })),
      { ...tap, payload: 'U2,U3' },
    ],
    [
      'a button of the old kind',
      click(
        tapped({
          type: 'interactive_message',
          callback_id: 'menu',
          container: undefined,
          trigger_id: undefined,
          api_app_id: undefined,
          action_ts: '1790000000.685647',
          actions: [{ name: 'size', type: 'button', value: 'S' }],
        }),
      ),
      {
        ...tap,
        recipient: { id: 'A9' },
        id: 'postback:U1:1790000000.685647:size',
        payload: 'S',
      },
    ],
    [
      'a menu of the old kind',
      click(
        tapped({
          type: 'interactive_message',
          actions: [
            { name: 'size', selected_options: [{ value: 'M' }], action_ts: '1790000000.685647' },
          ],
        }),
      ),
      { ...tap, payload: 'M' },
    ],
    [
      'a shortcut',
      click({
        type: 'shortcut',
        user: { id: 'U1' },
        callback_id: 'ticket',
        trigger_id: '5.6',
        action_ts: '1790000000.1',
      }),
      {
        ...postback,
        recipient: { id: 'A9' },
        id: 'postback:5.6',
        payload: 'ticket',
        timestamp: 1_790_000_000_100,
      },
    ],
    [
      'a form that was sent off',
      click({
        type: 'view_submission',
        user: { id: 'U1' },
        api_app_id: 'A1',
        trigger_id: '7.8',
        view: { callback_id: 'ask' },
      }),
      { ...postback, id: 'postback:7.8', payload: 'ask', timestamp: origin.receivedAt },
    ],
    [
      'a command',
      form(command),
      {
        ...message,
        ...inGroup,
        id: 'message:3.4.x',
        text: '/order 1042',
        timestamp: origin.receivedAt,
      },
    ],
    [
      'a command to the bot alone, without words',
      form({ ...command, text: '  ', channel_id: 'D1' }),
      { ...message, id: 'message:3.4.x', text: '/order', timestamp: origin.receivedAt },
    ],
    [
      'a command with signs of its own',
      form({ ...command, text: 'a &amp; b + é👍' }),
      {
        ...message,
        ...inGroup,
        id: 'message:3.4.x',
        text: '/order a & b + é👍',
        timestamp: origin.receivedAt,
      },
    ],
  ];
  for (const [what, body, due] of events) {
    it(`as an event: ${what}`, () => {
      expect(seen(body)).to.deep.equal(due);
    });
  }

  it('as one event where a mention comes twice, in any order', () => {
    const more = { text: '<@UBOT> help', thread_ts: '1790000000.000100' };
    const twice = [
      said({ ...more, channel_type: 'channel' }),
      said({ ...more, type: 'app_mention' }),
    ];
    expect(seen(twice[0]!)).to.deep.equal(seen(twice[1]!));
  });

  it('as an event for each action, told apart', () => {
    const action = tapped({}).actions[0]!;
    const more = [action, { ...action, value: 'B' }, { ...action, url: 'https://shop.example/' }];
    const { events, skipped } = readSlack(click(tapped({ actions: more })), origin);
    expect(events.map(({ id, payload }) => [id, payload])).to.deep.equal([
      ['postback:1.2.x', 'TRACK_1042'],
      ['postback:1.2.x:1', 'B'],
    ]);
    expect(skipped).to.deep.equal({ url_button: 1 });
  });

  it('with every digit of its ids', () => {
    const huge = '900719925474099312345';
    const body = said({ text: 'Hi' })
      .replace('"U1"', huge)
      .replace('"1790000000.000800"', '1790000000.000800');
    const [read] = readSlack(body, origin).events;
    expect([read!.sender?.id, read!.id]).to.deep.equal([huge, message.id]);
    expect(JSON.stringify(read!.raw)).to.include(`"${huge}"`);
  });

  it('as pasted: JSON that was parsed, a payload by itself, a form that was taken apart', () => {
    for (const body of [tapped({}), { payload: JSON.stringify(tapped({})) }]) {
      expect(readSlack(body, {}).events.map(({ payload }) => payload)).to.deep.equal([
        'TRACK_1042',
      ]);
    }
    expect(readSlack(command, {}).events[0]?.text).to.equal('/order 1042');
    for (const body of [
      tapped({}),
      command,
      JSON.parse(said({})),
      click(tapped({})),
      form(command),
    ]) {
      expect(slack.inbound.recognizes(body)).to.equal(true);
    }
  });

  const skipped: readonly (readonly [string, string, string])[] = [
    ['an own word', said({ user: 'UBOT', text: 'Hi' }), 'bot_message'],
    ['a word of any bot', said({ bot_id: 'B1', text: 'Hi' }), 'bot_message'],
    [
      'a word of a hook',
      said({ subtype: 'bot_message', user: undefined, text: 'Hi' }),
      'bot_message',
    ],
    ['a mention by a bot', said({ type: 'app_mention', bot_id: 'B1' }), 'bot_message'],
    ['an edit', said({ subtype: 'message_changed' }), 'message_changed'],
    ['who joins', said({ subtype: 'channel_join' }), 'channel_join'],
    ['an emoji', event({ type: 'reaction_added' }), 'reaction_added'],
    ['a page that was opened', event({ type: 'app_home_opened', user: 'U1' }), 'app_home_opened'],
    ['a kind that nobody knows yet', event({ type: 'telepathy' }), 'telepathy'],
    ['a kind with the name of a property', event({ type: '__proto__' }), '__proto__'],
    ['a kind that is a whole sentence', event({ type: 'not a kind' }), 'unknown'],
    ['a limit', '{"type":"app_rate_limited","team_id":"T1"}', 'app_rate_limited'],
    ['a question', '{"type":"url_verification","challenge":"c"}', 'url_verification'],
    ['a form that was closed', click({ type: 'view_closed' }), 'view_closed'],
    ['a menu that loads', click({ type: 'block_suggestion' }), 'block_suggestion'],
    ['a form of the old kind', click({ type: 'dialog_submission' }), 'dialog_submission'],
    ['a link of our own', click(tapped({}, { action_id: 'br:url:0' })), 'url_button'],
    ['no action', click(tapped({ actions: [] })), 'empty'],
    ['a check of the certificate', 'ssl_check=1', 'ssl_check'],
  ];
  for (const [what, body, kind] of skipped) {
    it(`as skipped: ${what}`, () => {
      const { events, skipped, problems } = readSlack(body, origin);
      expect({ events, problems }).to.deep.equal({ events: [], problems: [] });
      expect(Object.entries(skipped)).to.deep.equal([[kind, 1]]);
    });
  }

  const broken: readonly (readonly [string, string, string])[] = [
    ['a list', '[]', ''],
    ['nothing', 'null', ''],
    ['a map of something else', '{"a":1}', ''],
    ['a form of something else', 'a=1', ''],
    ['a kind that is a number', '{"type":7}', 'type'],
    ['no event', '{"type":"event_callback"}', 'event'],
    ['an event without a kind', event({}), 'event.type'],
    ['nobody', said({ user: undefined, text: 'Hi' }), 'event.user'],
    ['a person who is a list', said({ user: [], text: 'Hi' }), 'event.user'],
    ['no channel', said({ channel: null }), 'event.channel'],
    ['no time', said({ ts: undefined }), 'event.ts'],
    ['a text that is a list', said({ text: [] }), 'event.text'],
    ['no actions', click(tapped({ actions: {} })), 'actions'],
    ['an action that is a text', click(tapped({ actions: ['a'] })), 'actions[0]'],
    ['an action with nothing in it', click(tapped({ actions: [{}] })), 'actions[0]'],
    ['a tap of nobody', click(tapped({ user: null })), 'user.id'],
    ['a shortcut without a name', click({ type: 'shortcut', user: { id: 'U1' } }), 'callback_id'],
    ['a form without a name', click({ type: 'view_submission', view: {} }), 'view.callback_id'],
    ['a command without a name', form({ ...command, command: '' }), 'command'],
    ['a command of nobody', form({ ...command, user_id: '' }), 'user_id'],
  ];
  for (const [what, body, at] of broken) {
    it(`with a problem: ${what}`, () => {
      const { events, skipped, problems } = readSlack(body, origin);
      expect({ events, skipped }).to.deep.equal({ events: [], skipped: {} });
      expect(problems.map((each) => each.at)).to.deep.equal([at]);
      expect(problems[0]!.message).to.match(/^[A-Z"].*\.$/);
    });
  }

  it('not at all, where it is neither JSON nor a form', () => {
    for (const body of ['', '{', 'hello', 'payload=', 'payload=%7B', 'payload={"a":', '\u0000']) {
      expect(() => readSlack(body, origin), body).to.throw(WebhookError);
    }
  });

  it('to an answer that has nothing in it, which people would see, but options for a menu that loads', () => {
    const { received } = slack.inbound;
    if (typeof received === 'string') throw new Error();
    expect(received(readSlack(form(command), origin))).to.deep.include({ status: 200, body: '' });
    const loads = readSlack(click({ type: 'block_suggestion' }), origin);
    expect(received(loads)).to.deep.include({ status: 200, body: '{"options":[]}' });
  });

  const key = fc.constantFrom(
    ...['type', 'event', 'user', 'user_id', 'id', 'channel', 'channel_id', 'ts', 'text', 'subtype'],
    ...['actions', 'action_id', 'value', 'selected_option', 'selected_options', 'authorizations'],
    ...[
      'payload',
      'command',
      'callback_id',
      'view',
      'container',
      'trigger_id',
      'api_app_id',
      'bot_id',
    ],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(
        'message',
        'block_actions',
        'shortcut',
        'C1',
        '1.2',
        '{}',
        '<@U>',
        1,
        1e21,
        1.5,
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));
  const types = fc.constantFrom(
    'event_callback',
    'block_actions',
    'view_submission',
    'message_action',
  );

  it('whatever it is, and throws nothing but WebhookError', () => {
    fc.assert(
      fc.property(value, types, fc.nat(3), (some, type, how) => {
        const map = typeof some === 'object' && some !== null && !Array.isArray(some) ? some : {};
        const parsed = how === 0 ? some : how === 1 ? { event: some, ...map, type } : map;
        for (const body of [parsed, JSON.stringify(parsed), click(parsed as object)]) {
          try {
            slack.inbound.recognizes(body);
            const { events, skipped, problems } = readSlack(body, origin);
            expect(events.length + Object.keys(skipped).length + problems.length).to.be.above(0);
            for (const { id, sender } of events) {
              expect(id).to.match(/^(message|postback):./s);
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

describe('The workspace of a body of Slack', () => {
  const common = { sendsPerSecond: 9 };
  const accountOf = (id: string | undefined) => {
    const values = { token: 'xoxb-1', signing_secret: 's' };
    const read = operatedSlack.accounts.read(values, { ...common, id });
    if ('problems' in read) throw new Error(read.problems[0]?.message);
    return read.account;
  };
  const toldOf = (ids: readonly (string | undefined)[]) =>
    slack.inbound.about?.(undefined, ids.map(accountOf)) ?? {};
  const authorized = (team: string, more: object = {}) =>
    event(
      { type: 'message', user: 'U1', channel: 'C1', ts: '1790000000.000800' },
      {
        team_id: 'T8',
        authorizations: [{ team_id: team, user_id: 'UBOT', is_bot: true }],
        ...more,
      },
    );

  for (const [what, ids, body, recipient] of [
    ['is the account', ['T1', 'T2'], authorized('T2'), 'T2'],
    [
      'is the one that the app is installed to, in a shared channel',
      ['T1', 'T8'],
      authorized('T1'),
      'T1',
    ],
    ['is the other one where only that has an account', ['T8'], authorized('T9'), 'T8'],
    ['is of the app where no workspace has an account', ['A1'], authorized('T1'), 'A1'],
    ['is of the app where there is one account without an id', [undefined], authorized('T1'), 'A1'],
    ['is of the app where only others have accounts', ['T1', 'A1'], authorized('T2'), 'A1'],
    ['is of its organization', ['E1', 'T1'], authorized('T2', { enterprise_id: 'E1' }), 'E1'],
    ['is told by a tap', ['T1', 'T2'], click(tapped({})), 'T1'],
    [
      'is told by a tap in an organization',
      ['T1', 'E1'],
      click(tapped({ team: null, user: { id: 'W1' }, enterprise: { id: 'E1' } })),
      'E1',
    ],
    ['is told by a command', ['T1', 'T2'], form({ ...command, team_id: 'T2' }), 'T2'],
  ] as const) {
    it(what, () => {
      const { events, problems } = readSlack(body, {
        ...origin,
        account: undefined,
        about: toldOf(ids),
      });
      expect(problems).to.deep.equal([]);
      expect(events.map((each) => each.recipient?.id)).to.deep.equal([recipient]);
    });
  }

  for (const body of [
    authorized('T9'),
    click(tapped({ team: { id: 'T9' }, user: { id: 'U1' } })),
  ]) {
    it('is named where it has no account, and nothing is read', () => {
      const told = { ...origin, account: undefined, about: toldOf(['T1', 'T2']) };
      const { events, problems } = readSlack(body, told);
      expect(events).to.deep.equal([]);
      expect(problems.map(({ message }) => message)).to.deep.equal([
        'It is of the workspace T9, which has no account: add one with this id and the token of its installation.',
      ]);
    });
  }

  it('is no fault of what is not for rules', () => {
    const told = { ...origin, account: undefined, about: toldOf(['T1', 'T2']) };
    const { skipped, problems } = readSlack(
      event({ type: 'reaction_added' }, { team_id: 'T9' }),
      told,
    );
    expect({ skipped, problems }).to.deep.equal({ skipped: { reaction_added: 1 }, problems: [] });
  });

  it('may be named by the address alone', () => {
    const { events } = readSlack(authorized('T2'), { ...origin, account: 'T2' });
    expect(events[0]?.recipient?.id).to.equal('T2');
  });

  for (const id of ['T0123ABCD', 'E0123', 'A0123ABCD45']) {
    it(`is an account's id: ${id}`, () => expect(accountOf(id).id).to.equal(id));
  }
  for (const id of ['t0123', 'C0123', 'T', 'T01 23', 'shop', '1']) {
    it(`is not an account's id: ${id}`, () => {
      expect(() => accountOf(id)).to.throw(
        'The id is that of the app (A…) or of a workspace (T…).',
      );
    });
  }
});
