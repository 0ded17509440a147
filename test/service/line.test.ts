import type { OperatedChannel } from '@botrules/channel';
import { signLineBody } from '@botrules/line';
import { operatedLine } from '@botrules/line/operated';
import { expect } from 'chai';
import { connect, doctor } from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import { shopOn, shopRules } from './shop.js';

const line = operatedLine as OperatedChannel;
const token = 'grepmetoken';
const secret = 'grepmesecret';
const account = accountFor(operatedLine, { token, secret });

describe('The starter shop on LINE', () => {
  const shop = shopOn({
    channel: line,
    account,
    page: 'U1000',
    person: 'Uada',
    path: '/line',
    env: (url) => ({
      LINE_CHANNEL_ACCESS_TOKEN: token,
      LINE_CHANNEL_SECRET: secret,
      LINE_API_URL: url,
    }),
  });
  const { calls, log, env, platform, webhookUrl, start, does, repeats, shown, logged, told } = shop;

  const paths = () => calls.map(({ path }) => path);

  it('takes, decides and answers: words, a tap, cards', async () => {
    await start();
    expect(await does({ text: 'hello' })).to.equal(200);
    await until(() => calls.length === 1);
    expect(shown()).to.deep.equal([
      'Hello! What can I do for you?',
      '  [Deals] → DEALS_summer',
      '  [My order] → ORDERS',
      '  [Opening hours] → HOURS',
      '  [Talk to a person] → HUMAN',
    ]);
    expect(await does({ payload: 'DEALS_summer' })).to.equal(200);
    await until(() => calls.length === 2);
    // One free call for words and cards.
    expect(paths()).to.deep.equal(['message/reply', 'message/reply']);
    const sent = calls[1]!.body.messages as readonly { readonly type: string }[];
    expect(sent.map(({ type }) => type)).to.deep.equal(['text', 'flex']);
    // A repeat is answered, and does nothing.
    expect(await repeats({ payload: 'DEALS_summer' })).to.equal(200);
    await does({ payload: 'HOURS' });
    await until(() => shown().some((said) => said.startsWith('We are here')));
    expect(calls).to.have.length(3);
    expect(calls.every(({ refused }) => refused === undefined)).to.equal(true);
  });

  it("answers the console's check, and greets who adds the account", async () => {
    await start('rules: [{ name: hi, when: { event: added }, reply: Welcome! }]');
    const body = '{"destination":"U1000","events":[]}';
    const headers = {
      'content-type': 'application/json',
      'x-line-signature': signLineBody(body, secret),
    };
    const url = `${webhookUrl()}/line`;
    expect((await fetch(url, { method: 'POST', headers, body })).status).to.equal(200);
    expect(await does({ added: true })).to.equal(200);
    expect(await does({ blocked: true })).to.equal(200);
    await until(() => calls.length === 1);
    expect(shown()).to.deep.equal(['Welcome!']);
  });

  it('pushes what comes too late, and what a second rule and a handler say', async () => {
    await start(
      `rules:
  - { name: one, when: { text: hi }, continue: true, reply: One. }
  - { name: two, when: { text: hi }, reply: Two., route: three }
`,
      { handlers: { three: ({ send }) => send('Done.') } },
    );
    platform().refuse({ error: line.sandbox.error('reply-token')!, times: 1 });
    await does({ text: 'hi' });
    await until(() => calls.length === 4);
    expect(paths()).to.deep.equal(['message/reply', ...Array(3).fill('message/push')]);
    expect(shown()).to.deep.equal(['One.', 'One.', 'Two.', 'Done.']);
    expect(calls.map(({ refused }) => refused?.status)).to.deep.equal([
      400,
      ...Array(3).fill(undefined),
    ]);
    await does({ text: 'hi' });
    await until(() => calls.length === 7);
    expect(paths().slice(4)).to.deep.equal(['message/reply', 'message/push', 'message/push']);
  });

  it('answers in a group where it was asked', async () => {
    await start();
    await does({ group: 'C1', text: 'hello' });
    await until(() => calls.length === 1);
    expect(line.sandbox.show(calls[0]!).person).to.equal('C1');
    platform().refuse({ error: line.sandbox.error('reply-token')!, times: 1 });
    await does({ group: 'C1', text: 'hello' });
    await until(() => calls.length === 3);
    expect(calls[2]!.body.to).to.equal('C1');
  });

  it('keeps a payload that no button of LINE can carry', async () => {
    const payload = `ORDER_${'x'.repeat(400)}`;
    await start(`rules:
  - { name: ask, when: { text: hi }, reply: { text: Which?, buttons: [{ title: This, payload: ${payload} }] } }
  - { name: got, when: { payload: { like: "ORDER_{which}" } }, reply: "It is {which}" }
`);
    await does({ text: 'hi' });
    await until(() => calls.length === 1);
    const key = /→ (.+)$/.exec(shown().at(-1)!)![1]!;
    expect(key).to.match(/^~.{22}$/);
    await does({ payload: key });
    await until(() => calls.length === 2);
    expect(shown().at(-1)).to.equal(`It is ${'x'.repeat(400)}`);
  });

  it('makes a reply again where the platform failed, and gives up on nobody for a month that is used up', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    platform().refuse({ error: line.sandbox.error('server')!, times: 1 });
    await does({ text: 'hi' });
    await until(() => calls.length === 2);
    expect(paths()).to.deep.equal(['message/reply', 'message/reply']);
    platform().refuse({ error: line.sandbox.error('reply-token')!, times: 1 });
    platform().refuse({ error: line.sandbox.error('quota')!, times: 1 });
    await does({ text: 'hi' });
    expect(await logged('dead letter')).to.include('quota-used');
    await does({ text: 'hi' });
    await until(() => calls.length === 5);
    expect(calls[4]!.refused).to.equal(undefined);
  });

  it('shows no secret anywhere, whatever fails', async () => {
    await start(`rules:
  - { name: leak, when: { text: leak }, reply: "It is {raw.replyToken|hidden}" }
  - { name: hi, when: { text: hi }, reply: [One., Two.] }
`);
    await does({ text: 'leak' });
    await until(() => calls.length === 1);
    expect(shown()).to.deep.equal(['It is •••']);
    const nonces = [String(calls[0]!.body.replyToken)];
    for (const [at, error] of ['forbidden', 'server', 'reply-token', 'token'].entries()) {
      const person = `U300${at}`;
      platform().refuse({ error: line.sandbox.error(error)!, person });
      await does({ text: 'hi', person });
    }
    await logged('held back');
    nonces.push(...calls.map(({ body }) => String(body.replyToken ?? nonces[0])));
    await platform().close();
    await does({ text: 'hi', person: 'U4000' });
    const bare = await fetch(`${webhookUrl()}/line`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': `${secret}x` },
      body: '{"destination":"U1000","events":[]}',
    });
    const answers = [`${bare.status} ${await bare.text()}`];
    answers.push(...(await told()));
    expect(bare.status).to.equal(401);
    const all = [...log, ...answers].join('\n');
    expect(all).not.to.include('grepme');
    for (const nonce of nonces) expect(all).not.to.include(nonce);
  });

  it('is connected, and looked at by the doctor', async () => {
    const flags = { '--rules': shopRules, '--inbox': 'memory' };
    const before = new CaptureIo(env());
    expect(await doctor(before, before.request(flags))).to.equal(1);
    expect(before.out).to.match(/FAIL {2}The LINE account has no webhook/);
    const io = new CaptureIo(env());
    const url = 'https://bot.example/webhook';
    expect(await connect(io, { ...io.request(flags), channel: 'line', url })).to.equal(0);
    expect(io.out).to.equal(
      `ok    The LINE account: its events are posted to ${url}/line.\nok    The LINE account: the platform reaches the webhook.\n`,
    );
    const after = new CaptureIo(env());
    expect(await doctor(after, after.request(flags))).to.equal(0);
    expect(after.out).to.match(/ok {4}The LINE account is Sandbox; its id is 1000\./);
    expect(after.out).to.match(/20 of 200 messages of this month are used\./);
    const other = new CaptureIo({ ...env(), LINE_ID: 'U7' });
    expect(await doctor(other, other.request(flags))).to.equal(1);
    expect(other.out).to.match(/FAIL {2}The token of account U7 is that of 1000\./);
    const dead = new CaptureIo({ ...env(), LINE_API_URL: 'http://127.0.0.1:9' });
    expect(await doctor(dead, dead.request(flags))).to.equal(1);
    const said = [before, io, after, other, dead].map(({ out, err }) => out + err).join('');
    expect(said).not.to.include('grepme');
  });
});
