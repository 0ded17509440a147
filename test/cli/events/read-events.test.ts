import { expect } from 'chai';
import { describeSkipped, readEvents } from '../../../packages/cli/src/events/read-events.js';

const item = {
  sender: { id: '1' },
  recipient: { id: '2' },
  timestamp: 1798200000000,
  postback: { payload: 'MENU', title: 'The menu' },
};
const entry = { id: '2', time: 1798200000001, messaging: [item] };
const body = { object: 'page', entry: [entry] };
const echo = {
  sender: { id: '2' },
  message: { mid: 'e', text: 'e', is_echo: true, metadata: 'botrules' },
};

/** What each text is read as: kind and payload, or text, of each event. */
function read(text: string): string[] {
  const { events, problems } = readEvents(text);
  expect(problems, text).to.deep.equal([]);
  return events.map(({ event, payload, text: words }) =>
    [event, payload, words].filter((part) => part !== undefined).join(' '),
  );
}

const slackForm = `payload=${encodeURIComponent(
  JSON.stringify({ type: 'block_actions', user: { id: 'U1' }, actions: [{ value: 'MENU' }] }),
)}`;

describe('readEvents', () => {
  const click = ['postback MENU'];
  for (const [what, text, events] of [
    ['the short form as JSON', '{"payload":"MENU"}', click],
    ['the short form as YAML', '{ payload: MENU }', click],
    ['the short form as YAML in lines', 'payload: MENU\nreferral: { source: ADS }\n', click],
    ['single quotes in place of double ones', "{'payload':'MENU'}", click],
    ['JSON without its quotes, as PowerShell 5 passes it', '{payload:MENU}', click],
    [
      'maps without their quotes',
      '{payload:MENU,referral:{source:ADS,ref:summer-22}}',
      ['postback MENU'],
    ],
    [
      'an address without its quotes',
      '{payload:https://x.example/}',
      ['postback https://x.example/'],
    ],
    ['a sentence without its quotes', '{text:hello there}', ['message hello there']],
    ['a colon inside a text', '{ text: "a,b:c" }', ['message a,b:c']],
    ['a list in YAML', '[{ payload: MENU }, { text: hi }]', ['postback MENU', 'message hi']],
    ['a body', JSON.stringify(body), click],
    ['a form', slackForm, click],
    ['a command', 'command=%2Forder&text=1042&team_id=T1&user_id=U1', ['message /order 1042']],
    ['a body over several lines', JSON.stringify(body, null, 2), click],
    ['a list of bodies', JSON.stringify([body, body]), [...click, ...click]],
    ['an entry', JSON.stringify(entry), click],
    ['an object of messaging', JSON.stringify(item), click],
    [
      'the change that the dashboard shows',
      JSON.stringify({ field: 'messages', value: item }),
      click,
    ],
    [
      'a referral of messaging',
      JSON.stringify({ ...item, postback: undefined, referral: { ref: 'a' } }),
      ['referral'],
    ],
    [
      'a decision that route wrote',
      '{"event":{"event":"postback","payload":"MENU"},"rule":"x"}',
      click,
    ],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(read(text)).to.deep.equal(events);
    });
  }

  it('names what it passes over', () => {
    const { events, skipped } = readEvents(
      JSON.stringify([
        { object: 'whatsapp_business_account', entry: [{}] },
        { object: 'page', entry: [{ id: '2', messaging: [echo, echo] }] },
        { object: 'page', entry: [{ id: '2', changes: [{ field: 'feed', value: {} }] }] },
      ]),
    );
    expect(events).to.deep.equal([]);
    expect(describeSkipped(skipped)).to.equal(
      '1 × whatsapp_business_account (WhatsApp), 2 × echo, 1 × feed (posts and comments)',
    );
  });

  for (const [text, problem] of [
    ['{"payload":', /^"\{"payload":" is not JSON \(.+\)\.$/],
    ['{ payload: [ }', /is not an event\. Write \{ payload: MENU \} or \{ text: hello \}/],
    ['hello', /^"hello" is not an event\./],
    ['{payload:MENU,paylod:X}', /^Unknown key "paylod" in an event\. Did you mean "payload"\?$/],
    ['{ event: message, payload: A }', /^A message has no "payload"\./],
    ['{ payload: A, time: 2026-06-02 10:00 }', /does not say in which time zone/],
    [`{ payload: ${'x'.repeat(70_000)} }`, /is not an event/],
  ] as const) {
    it(`says in one sentence what is wrong with ${text.slice(0, 40)}`, () => {
      const { events, problems } = readEvents(text);
      expect(events).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(problem);
    });
  }
});
