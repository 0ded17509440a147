import { expect } from 'chai';
import { readWebhook } from '../../../../packages/channels/messenger/src/inbound/read-webhook.js';

const inbox = '263902037430900';
const body = (item: object, list = 'messaging') => ({
  object: 'page',
  entry: [{ id: 'page', time: 1, [list]: [item] }],
});
const written = (message: object) => ({
  sender: { id: 'page' },
  recipient: { id: 'anna' },
  timestamp: 1_700_000_000_000,
  message: { mid: 'm', is_echo: true, text: 'Hello, this is Ann.', ...message },
});
const passed = (more: object) => ({
  sender: { id: 'anna' },
  recipient: { id: 'page' },
  timestamp: 1_700_000_000_000,
  ...more,
});

describe('what is written and done by the page itself', () => {
  it('is a human_reply of the person who got it, where a person of the page wrote it', () => {
    const [event] = readWebhook(body(written({ app_id: inbox }))).events;
    expect(event).to.deep.include({
      id: 'human_reply:m',
      event: 'human_reply',
      text: 'Hello, this is Ann.',
      sender: { id: 'anna' },
      recipient: { id: 'page' },
      standby: false,
      timestamp: 1_700_000_000_000,
    });
    const [standby] = readWebhook(body(written({}), 'standby')).events;
    expect(standby).to.deep.include({ event: 'human_reply', standby: true });
    expect(standby).not.to.have.property('human');
  });

  const programs: readonly (readonly [string, object, readonly string[] | undefined, string])[] = [
    ['this one, by its metadata', { metadata: 'botrules', app_id: 9 }, undefined, 'echo'],
    ['another bot that is named', { app_id: 9 }, ['9'], 'echo'],
    ['another bot whose id is a text', { app_id: '9' }, ['8', '9'], 'echo'],
    ['an app that is not named', { app_id: 9 }, ['8'], 'human_reply'],
    ['a person, with metadata of their tool', { metadata: 'desk' }, ['9'], 'human_reply'],
  ];
  for (const [name, message, bots, kind] of programs) {
    it(`takes what is written by ${name} for ${kind === 'echo' ? 'an echo' : 'a person'}`, () => {
      const { events, skipped } = readWebhook(body(written(message)), { bots });
      expect([...events.map(({ event }) => event), ...Object.keys(skipped)]).to.deep.equal([kind]);
    });
  }

  const handovers: readonly (readonly [string, object, string, boolean | undefined])[] = [
    ['passed to the inbox', { pass_thread_control: { new_owner_app_id: inbox } }, 'standby', true],
    ['taken by the inbox', { take_thread_control: { new_owner_app_id: inbox } }, 'messaging', true],
    [
      'passed back by the inbox',
      { pass_thread_control: { previous_owner_app_id: Number(inbox), new_owner_app_id: 9 } },
      'standby',
      false,
    ],
    [
      'let go of by the inbox',
      { pass_thread_control: { previous_owner_app_id: inbox, new_owner_app_id: null } },
      'messaging',
      false,
    ],
    ['passed to this bot', { pass_thread_control: { new_owner_app_id: '9' } }, 'messaging', false],
    ['passed to another', { pass_thread_control: { new_owner_app_id: '9' } }, 'standby', undefined],
    [
      'taken by another',
      { take_thread_control: { new_owner_app_id: '9' } },
      'messaging',
      undefined,
    ],
    [
      'asked for',
      { request_thread_control: { requested_owner_app_id: Number(inbox) } },
      'messaging',
      undefined,
    ],
  ];
  for (const [name, control, list, human] of handovers) {
    it(`is a handover where control is ${name}`, () => {
      const [event, ...more] = readWebhook(body(passed(control), list)).events;
      expect(more).to.deep.equal([]);
      expect(event).to.deep.include({ event: 'handover', sender: { id: 'anna' } });
      expect(event?.human).to.equal(human);
    });
  }

  it('has the metadata of a handover as its payload', () => {
    const control = { pass_thread_control: { new_owner_app_id: inbox, metadata: 'ORDER 1' } };
    expect(readWebhook(body(passed(control))).events[0]).to.include({ payload: 'ORDER 1' });
  });

  it('is a handover of nobody where the roles of apps change', () => {
    const roles = {
      recipient: { id: 'page' },
      timestamp: 1,
      app_roles: { 9: ['primary_receiver'] },
    };
    const [event] = readWebhook(body(roles)).events;
    expect(event).to.deep.include({ event: 'handover', recipient: { id: 'page' } });
    expect(event).not.to.have.any.keys('sender', 'payload', 'human');
  });

  it('is read in the dashboard’s test of a handover, too', () => {
    const value = passed({ take_thread_control: { new_owner_app_id: inbox } });
    const field = 'messaging_handovers';
    expect(readWebhook({ field, value }).events[0]).to.include({ event: 'handover', human: true });
  });
});
