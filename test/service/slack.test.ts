import type { OperatedChannel } from '@botrules/channel';
import { operatedSlack } from '@botrules/slack/operated';
import { expect } from 'chai';
import { sign } from '../../packages/channels/slack/src/inbound/verify.js';
import { doctor } from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { listen } from '../support/listen.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import { shopOn, shopRules } from './shop.js';

const slack = operatedSlack as OperatedChannel;
const token = 'xoxb-grepme-token';
const secret = 'grepme_secret';
const account = accountFor(operatedSlack, { token, signing_secret: secret }, 'A1000');

describe('The starter shop on Slack', () => {
  const shop = shopOn({
    channel: slack,
    account,
    page: 'A1000',
    person: 'U2000',
    path: '/slack',
    env: (url) => ({
      SLACK_ID: 'A1000',
      SLACK_TOKEN: token,
      SLACK_SIGNING_SECRET: secret,
      SLACK_API_URL: url,
      FORWARD_SECRET: 'forwardsecret',
    }),
    settings: 'forward: { allow: [127.0.0.1] }\n',
  });
  const { calls, log, env, platform, webhookUrl, start, does, repeats, shown, logged, told } = shop;

  /** Posts a body as the platform does, signed now. */
  async function posts(fields: Record<string, string>, signedBy = secret): Promise<Response> {
    const body = `${new URLSearchParams(fields)}`;
    const time = `${Math.floor(Date.now() / 1000)}`;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': time,
      'x-slack-signature': sign(signedBy, time, body),
    };
    return fetch(`${webhookUrl()}/slack`, { method: 'POST', headers, body });
  }
  it('takes, decides and answers: words, a tap, a command', async () => {
    await start();
    expect(await does({ text: 'hello' })).to.equal(200);
    await until(() => calls.length === 1);
    const menu = [
      'Hello! What can I do for you?',
      '  [Deals] → DEALS_summer',
      '  [My order] → ORDERS',
      '  [Opening hours] → HOURS',
      '  [Talk to a person] → HUMAN',
    ];
    expect(shown()).to.deep.equal(menu);
    expect(calls[0]!.body.channel).to.equal('DU2000');
    expect(await does({ payload: 'DEALS_summer', title: 'Deals' })).to.equal(200);
    await until(() => calls.length === 3);
    expect(shown().filter((line) => line.startsWith('(image:'))).to.have.length(2);
    // A repeat is answered, and does nothing.
    expect(await repeats({ payload: 'DEALS_summer', title: 'Deals' })).to.equal(200);
    await does({ text: '/menu' });
    await until(() => calls.length === 4);
    expect(calls[3]!.path).to.match(/^\/commands\//);
    expect(slack.sandbox.show(calls[3]!)).to.deep.include({
      person: 'U2000',
      lines: ['(to one person alone)', ...menu],
    });
  });

  it('answers in the thread of what was said, and once where it was told twice', async () => {
    await start();
    await does({ group: 'C1', text: 'hello', id: '77' });
    await until(() => calls.length === 1);
    const { channel, thread_ts } = calls[0]!.body;
    expect(channel).to.equal('C1');
    const event = {
      type: 'message',
      user: 'U2000',
      text: '<@U0SANDBOX> hello',
      ts: thread_ts,
      channel,
    };
    const around = { api_app_id: 'A1000', type: 'event_callback', event };
    const authorizations = [{ user_id: 'U0SANDBOX', is_bot: true }];
    const body = JSON.stringify({ ...around, authorizations });
    const time = `${Math.floor(Date.now() / 1000)}`;
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': time,
      'x-slack-signature': sign(secret, time, body),
    };
    const twin = await fetch(`${webhookUrl()}/slack`, { method: 'POST', headers, body });
    expect([twin.status, await twin.text()]).to.deep.equal([200, '']);
    await does({ group: 'C1', payload: 'HOURS' });
    await until(() => calls.length === 2);
    expect(shown().at(-2)).to.match(/^We are here/);
    expect(calls[1]!.body).to.have.property('thread_ts');
  });

  it('answers the challenge and at once, whatever the rules say', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    const time = `${Math.floor(Date.now() / 1000)}`;
    const body = '{"type":"url_verification","challenge":"c"}';
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': time,
      'x-slack-signature': sign(secret, time, body),
    };
    const url = `${webhookUrl()}/slack`;
    const asked = await fetch(url, { method: 'POST', headers, body });
    expect([asked.status, await asked.text()]).to.deep.equal([200, '{"challenge":"c"}']);
    const check = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ ssl_check: '1' }),
    });
    expect([check.status, await check.text()]).to.deep.equal([200, '']);
    const fields = { command: '/nobody', user_id: 'U2000', channel_id: 'C1', trigger_id: '1' };
    const command = await posts(fields);
    expect([command.status, await command.text()]).to.deep.equal([200, '']);
    platform().refuse({ error: slack.sandbox.error('messages_tab_disabled')!, person: 'U2000' });
    await does({ text: 'hi' });
    expect(await logged('dead letter')).to.include('person-unreachable');
  });

  it('says a long answer to a command in five parts, and the rest in the talk with the bot', async () => {
    const reply = ['1', '2', '3', '4', '5', '6'].map((each) => `"${each}"`).join(', ');
    await start(`rules: [{ name: hi, when: { text: /hi }, reply: [${reply}] }]`);
    await does({ text: '/hi' });
    await until(() => calls.length === 6);
    expect(calls.map(({ path }) => path.split('/')[1] ?? path)).to.deep.equal([
      ...Array(5).fill('commands'),
      'chat.postMessage',
    ]);
    expect(calls[5]!.body.channel).to.equal('U2000');
  });

  it('waits where the platform says so, and finds another way where an address is gone', async () => {
    await start('rules: [{ name: hi, when: { text: { in: [hi, /hi] } }, reply: One. }]');
    platform().refuse({ error: slack.sandbox.error('ratelimited')!, times: 1 });
    await does({ text: 'hi' });
    await until(() => calls.length === 2);
    expect(calls.map(({ refused }) => refused?.message)).to.deep.equal(['ratelimited', undefined]);
    platform().refuse({ error: slack.sandbox.error('expired_url')!, times: 1 });
    await does({ text: '/hi' });
    await until(() => calls.length === 4);
    expect(calls[3]).to.deep.include({ path: 'chat.postMessage', refused: undefined });
    expect(calls[3]!.body).to.deep.equal({ channel: 'U2000', text: 'One.' });
  });

  it('shows no secret anywhere, whatever fails', async () => {
    const forwarded: string[] = [];
    const crm = await listen((request, response) => {
      request.setEncoding('utf8').on('data', (part: string) => forwarded.push(part));
      request.on('end', () => response.end());
    });
    await start(
      `rules: [{ name: hi, when: { text: /hi, raw.response_url: { like: "{u}" }, raw.token: { like: "{t}" } }, reply: ["{u} {t}", Two.], forward: "${crm.url}/" }]`,
    );
    const fields = (person: string) => ({
      command: '/hi',
      user_id: person,
      channel_id: 'C1',
      api_app_id: 'A1000',
      token: 'grepme_legacy',
      trigger_id: `${person}.1`,
      response_url: `https://hooks.slack.com/commands/T1/${person}/grepme_url`,
    });
    expect((await posts(fields('U2000'))).status).to.equal(200);
    await until(() => calls.length === 2);
    expect(calls[0]!.body.text).to.equal('••• •••');
    await until(() => forwarded.join('').includes('"/hi"'));
    for (const [at, error] of ['no_text', 'server', 'expired_url', 'invalid_auth'].entries()) {
      const person = `U300${at}`;
      platform().refuse({ error: slack.sandbox.error(error)!, person });
      await posts(fields(person));
    }
    await logged('held back');
    await platform().close();
    await posts(fields('U4000'));
    const bare = await posts(fields('U2000'), `${secret}x`);
    const answers = [`${bare.status} ${await bare.text()}`];
    answers.push(...(await told()));
    expect(bare.status).to.equal(401);
    await crm.close();
    expect([...log, ...answers, ...forwarded].join('\n')).not.to.include('grepme');
  });

  it('is looked at by the doctor', async () => {
    await start();
    const flags = { '--rules': shopRules, '--inbox': 'memory' };
    const io = new CaptureIo(env());
    const url = webhookUrl();
    expect(await doctor(io, { ...io.request(flags), url })).to.equal(0);
    expect(io.out).to.match(/ok {4}App A1000: .* It is @sandbox_bot in the workspace Sandbox\./);
    expect(io.out).to.match(/ok {4}App A1000 may write\./);
    expect(io.out).to.match(/ok {4}The webhook answers the challenge of app A1000\./);
    const inOne = new CaptureIo({ ...env(), SLACK_ID: 'T0SANDBOX' });
    expect(await doctor(inOne, inOne.request(flags))).to.equal(0);
    expect(inOne.out).to.match(/ok {4}Workspace T0SANDBOX: the platform takes the token\./);
    const another = new CaptureIo({ ...env(), SLACK_ID: 'T9' });
    expect(await doctor(another, another.request(flags))).to.equal(1);
    expect(another.out).to.match(
      /FAIL {2}Workspace T9: the token is that of the workspace T0SANDBOX\./,
    );
    const wrong = new CaptureIo({ ...env(), SLACK_TOKEN: 'xoxp-grepme' });
    expect(await doctor(wrong, wrong.request(flags))).to.equal(1);
    const dead = new CaptureIo({ ...env(), SLACK_API_URL: 'http://127.0.0.1:9' });
    expect(await doctor(dead, dead.request(flags))).to.equal(1);
    expect(dead.out).to.match(/FAIL {2}The Web API cannot be reached/);
    expect([io, wrong, dead].map(({ out, err }) => out + err).join('')).not.to.include('grepme');
  });

  it('answers each workspace with the token of its installation, and keeps their people apart', async () => {
    const channels = ['T1AA', 'T2BB'].map(
      (id) =>
        `    - { id: ${id}, token: "\${TOKEN_${id}}", signing_secret: "\${SLACK_SIGNING_SECRET}", api_url: "${platform().url}" }\n`,
    );
    const tokens = { TOKEN_T1AA: 'xoxb-one', TOKEN_T2BB: 'xoxb-two', SLACK_SIGNING_SECRET: secret };
    await start(
      'rules:\n  - { name: first, when: { text: hi }, once: ever, reply: First. }\n  - { name: again, when: { text: hi }, reply: Again. }\n',
      { env: tokens, settings: `channels:\n  slack:\n${channels.join('')}` },
    );
    const says = (page: string) => does({ page, text: 'hi' });
    const answers = () => calls.map(({ token: of, body }) => `${of} ${String(body.text)}`).sort();
    expect([await says('T1AA'), await says('T2BB')]).to.deep.equal([200, 200]);
    await until(() => calls.length === 2);
    expect(answers()).to.deep.equal(['xoxb-one First.', 'xoxb-two First.']);
    await says('T2BB');
    await until(() => calls.length === 3);
    expect(answers()[1]).to.equal('xoxb-two Again.');
    // A dead token of one workspace holds up no other.
    platform().refuse({ error: slack.sandbox.error('token_revoked')!, times: 1 });
    await says('T1AA');
    await logged('held back');
    await says('T2BB');
    await until(() => calls.length === 5);
    expect(answers().filter((each) => each === 'xoxb-two Again.')).to.have.length(2);
    expect(await says('T3CC')).to.equal(200);
    await until(() =>
      log.some((line) => line.includes('the workspace T3CC, which has no account')),
    );
    expect(calls).to.have.length(5);
  });
});
