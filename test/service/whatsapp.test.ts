import type { OperatedChannel } from '@botrules/channel';
import { signBody } from '@botrules/channel/graph';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';
import { connect, doctor } from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import { shopOn, shopRules } from './shop.js';

const whatsapp = operatedWhatsApp as OperatedChannel;
const secret = 'grepme_app_secret';
const settings = {
  phone_number_id: '1000',
  token: 'grepme_token',
  app_secret: secret,
  verify_token: 'grepme_verify',
};
const account = accountFor(operatedWhatsApp, settings);

describe('The starter shop on WhatsApp', () => {
  const shop = shopOn({
    channel: whatsapp,
    account,
    page: '1000',
    person: '15550100777',
    path: '/whatsapp',
    env: (url) => ({
      WHATSAPP_PHONE_NUMBER_ID: '1000',
      WHATSAPP_TOKEN: settings.token,
      WHATSAPP_APP_SECRET: secret,
      WHATSAPP_VERIFY_TOKEN: settings.verify_token,
      WHATSAPP_API_URL: url,
    }),
  });
  const {
    calls,
    log,
    env,
    platform,
    webhookUrl,
    adminUrl,
    start,
    does,
    repeats,
    shown,
    logged,
    told,
  } = shop;

  async function post(body: string, headers: object = {}): Promise<number> {
    const proof = { 'x-hub-signature-256': signBody(body, secret) };
    const all = { 'content-type': 'application/json', ...proof, ...headers };
    const url = `${webhookUrl()}/whatsapp`;
    return (await fetch(url, { method: 'POST', headers: all, body })).status;
  }
  const status = (more: object) =>
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { phone_number_id: '1000' },
                statuses: [{ recipient_id: '15550100777', timestamp: '1790000000', ...more }],
              },
            },
          ],
        },
      ],
    });
  it('takes, decides and answers: a word, a tap, an ad', async () => {
    await start();
    expect(await does({ text: 'hello' })).to.equal(200);
    await until(() => calls.length === 1);
    expect(shown()).to.deep.equal([
      'Hello! What can I do for you?',
      '  (Choose)',
      '  [Deals] → DEALS_summer',
      '  [My order] → ORDERS',
      '  [Opening hours] → HOURS',
      '  [Talk to a person] → HUMAN',
    ]);
    expect(await does({ payload: 'DEALS_summer', title: 'Deals' })).to.equal(200);
    await until(() => shown().some((line) => line.startsWith('- (image:')));
    await does({ ref: 'item-LAMP-7' });
    await until(() => shown().some((line) => line.startsWith('Here is LAMP-7')));
    // A repeat is answered, and does nothing.
    const before = calls.length;
    expect(await repeats({ ref: 'item-LAMP-7' })).to.equal(200);
    await does({ payload: 'HOURS' });
    await until(() => shown().some((line) => line.startsWith('We are here')));
    expect(calls.length).to.equal(before + 1);
    expect(new Set(calls.map(({ body }) => body.to))).to.deep.equal(new Set(['15550100777']));
  });

  it('answers who has no number, and a group', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: Hi. }]');
    await does({ text: 'hi', person: 'US.13491208655302741918' });
    await does({ text: 'hi', group: 'Y2FwaV9ncm91cA' });
    await until(() => calls.length === 2);
    const targets = calls.map(({ body: { to, recipient, recipient_type } }) => ({
      to,
      recipient,
      recipient_type,
    }));
    expect(targets).to.have.deep.members([
      {
        to: undefined,
        recipient: 'US.13491208655302741918',
        recipient_type: 'individual',
      },
      { to: 'Y2FwaV9ncm91cA', recipient: undefined, recipient_type: 'group' },
    ]);
  });

  it('makes a dead letter of what was taken and did not arrive', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: Hi. }]');
    await does({ text: 'hi' });
    await until(() => calls.length === 1);
    const errors = [{ code: 131026, title: 'Message undeliverable' }];
    expect(await post(status({ id: 'wamid.sandbox_1', status: 'sent' }))).to.equal(200);
    expect(await post(status({ id: 'wamid.sandbox_1', status: 'failed', errors }))).to.equal(200);
    expect(await logged('dead letter')).to.include(
      'person-unreachable: 131026 Message undeliverable',
    );
    const metrics = await (await fetch(`${adminUrl()}/metrics`)).text();
    const count = 'botrules_undelivered_total{channel="whatsapp",reason="person-unreachable"} 1';
    expect(metrics).to.include(count);
  });

  it('gives up on who cannot be reached, and answers the others', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: Hi. }]');
    platform().refuse({ error: whatsapp.sandbox.error('131026')!, person: '15550100777' });
    expect(await does({ blocked: true })).to.equal(200);
    await does({ text: 'hi' });
    expect(await logged('dead letter')).to.include('person-unreachable');
    await does({ text: 'hi', person: '15550100888' });
    await until(() => calls.some(({ body }) => body.to === '15550100888'));
  });

  it("takes the test of the dashboard, which is of a number that is nobody's", async () => {
    await start();
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '0',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '16505551111', phone_number_id: '123456123' },
                contacts: [{ profile: { name: 'test user name' }, wa_id: '16315551181' }],
                messages: [
                  {
                    from: '16315551181',
                    id: 'ABGGFlA5Fpa',
                    timestamp: '1504902988',
                    type: 'text',
                    text: { body: 'this is a text message' },
                  },
                ],
              },
            },
          ],
        },
      ],
    });
    expect(await post(body)).to.equal(200);
    await does({ payload: 'HOURS' });
    await until(() => calls.length === 1);
    expect(calls[0]!.page).to.equal('1000');
  });

  it('shows no secret anywhere, whatever fails', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    await does({ text: 'hi' });
    await until(() => calls.length === 2);
    for (const [at, error] of ['131047', '131016', '190'].entries()) {
      const person = `300${at}`;
      platform().refuse({ error: whatsapp.sandbox.error(error)!, person });
      await does({ text: 'hi', person });
    }
    await logged('held back');
    await platform().close();
    await does({ text: 'hi', person: '4000' });
    const bare = await fetch(`${webhookUrl()}/whatsapp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': 'sha256=00' },
      body: '{"object":"whatsapp_business_account","entry":[]}',
    });
    const query = 'hub.mode=subscribe&hub.verify_token=grepme&hub.challenge=1';
    const shaken = await fetch(`${webhookUrl()}/whatsapp?${query}`);
    const answers = [`${bare.status} ${await bare.text()}`, await shaken.text()];
    answers.push(...(await told()));
    expect([bare.status, shaken.status]).to.deep.equal([401, 403]);
    expect([...log, ...answers].join('\n')).not.to.include('grepme');
  });

  it('is connected, and looked at by the doctor', async () => {
    const flags = { '--rules': shopRules, '--inbox': 'memory' };
    const before = new CaptureIo(env());
    expect(await doctor(before, before.request(flags))).to.equal(1);
    expect(before.out).to.match(/FAIL {2}Number 1000: the app is not subscribed to the business/);
    const io = new CaptureIo(env());
    const url = 'https://bot.example/webhook';
    expect(await connect(io, { ...io.request(flags), channel: 'whatsapp', url })).to.equal(0);
    expect(io.out).to.equal(
      `ok    Number 1000: the app is subscribed to the business account.\nok    Number 1000: its messages are posted to ${url}/whatsapp/1000.\n`,
    );
    const after = new CaptureIo(env());
    expect(await doctor(after, after.request(flags))).to.equal(0);
    expect(after.out).to.match(/ok {4}Number 1000 is \+1 555 010 0200 \(Sandbox\)\./);
    expect(after.out).to.match(/ok {4}App 1 is told of messages\./);
    expect(after.out).to.include(`its messages are posted to ${url}/whatsapp/1000.`);
    const dead = new CaptureIo({ ...env(), WHATSAPP_API_URL: 'http://127.0.0.1:9' });
    expect(await doctor(dead, dead.request(flags))).to.equal(1);
    expect(dead.out).to.match(/FAIL {2}The Graph API cannot be reached/);
    expect([before, io, after, dead].map(({ out, err }) => out + err).join('')).not.to.include(
      'grepme',
    );
  });

  it('answers the handshake of its own address', async () => {
    await start();
    const query = 'hub.mode=subscribe&hub.verify_token=grepme_verify&hub.challenge=1158201444';
    for (const address of ['/whatsapp', '/whatsapp/1000']) {
      const answer = await fetch(`${webhookUrl()}${address}?${query}`);
      expect([answer.status, await answer.text()]).to.deep.equal([200, '1158201444']);
    }
  });
});
