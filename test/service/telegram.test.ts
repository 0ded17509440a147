import type { OperatedChannel } from '@botrules/channel';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import { connect, doctor } from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import { shopOn, shopRules } from './shop.js';

const telegram = operatedTelegram as OperatedChannel;
const token = '1000:grepme_token';
const secret = 'grepme_secret';
const account = accountFor(operatedTelegram, { token, secret });

describe('The starter shop on Telegram', () => {
  const shop = shopOn({
    channel: telegram,
    account,
    page: '1000',
    person: '2000',
    path: '/telegram/1000',
    env: (url) => ({
      TELEGRAM_TOKEN: token,
      TELEGRAM_SECRET: secret,
      TELEGRAM_USERNAME: 'sandbox_bot',
      TELEGRAM_API_URL: url,
    }),
  });
  const { calls, log, env, platform, webhookUrl, start, does, repeats, shown, logged, told } = shop;

  it('takes, decides and answers: a start, a tap, words, a link', async () => {
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
    expect(await does({ payload: 'DEALS_summer', title: 'Deals' })).to.equal(200);
    await until(() => calls.length === 5);
    expect(calls.slice(1).map(({ path }) => path)).to.deep.equal([
      'answerCallbackQuery',
      'sendMessage',
      'sendPhoto',
      'sendPhoto',
    ]);
    await does({ ref: 'item-LAMP-7' });
    await until(() => shown().some((line) => line.startsWith('Here is LAMP-7')));
    // A repeat is answered, and does nothing.
    const before = calls.length;
    expect(await repeats({ ref: 'item-LAMP-7' })).to.equal(200);
    await does({ payload: 'HOURS' });
    await until(() => shown().some((line) => line.startsWith('We are here')));
    expect(calls.slice(before).map(({ path }) => path)).to.deep.equal([
      'answerCallbackQuery',
      'sendMessage',
    ]);
  });

  it('answers in a group where it was asked, and keeps still where another bot is', async () => {
    await start();
    await does({ group: '-1005', text: 'menu@other_bot' });
    await does({ group: '-1005', text: '/menu@other_bot' });
    await does({ group: '-1005', text: '/menu@sandbox_bot' });
    await until(() => calls.length >= 2);
    expect(new Set(calls.map(({ body }) => body.chat_id))).to.deep.equal(new Set([-1005]));
    expect(shown().filter((line) => line.startsWith('Hello'))).to.have.length(2);
  });

  it('follows a group that moved', async () => {
    await start();
    platform().refuse({ error: telegram.sandbox.error('moved')!, times: 1 });
    await does({ group: '-1005', text: 'hello' });
    await until(() => calls.length === 2);
    expect(calls.map(({ body }) => body.chat_id)).to.deep.equal([-1005, -1_009_999_999_999]);
  });

  it('stops the spinner where no rule takes the tap, and loses none of a person who blocked it', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    await does({ payload: 'NOTHING' });
    await until(() => calls.length === 1);
    expect(calls[0]!.path).to.equal('answerCallbackQuery');
    expect(await does({ blocked: true })).to.equal(200);
    platform().refuse({ error: telegram.sandbox.error('blocked')!, person: '2000' });
    await does({ text: 'hi' });
    expect(await logged('dead letter')).to.include('person-unreachable');
  });

  it('shows no secret anywhere, whatever fails', async () => {
    await start('rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    await does({ text: 'hi' });
    await until(() => calls.length === 2);
    for (const [at, error] of ['rights', 'server', 'token'].entries()) {
      const person = `300${at}`;
      platform().refuse({ error: telegram.sandbox.error(error)!, person });
      await does({ text: 'hi', person });
    }
    await logged('held back');
    await platform().close();
    await does({ text: 'hi', person: '4000' });
    const bare = await fetch(`${webhookUrl()}/telegram`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': `${secret}x`,
      },
      body: '{"update_id":1}',
    });
    const answers = [`${bare.status} ${await bare.text()}`];
    answers.push(...(await told()));
    expect(bare.status).to.equal(401);
    expect([...log, ...answers].join('\n')).not.to.include('grepme');
  });

  it('is connected, and looked at by the doctor', async () => {
    const flags = { '--rules': shopRules, '--inbox': 'memory' };
    const before = new CaptureIo(env());
    expect(await doctor(before, before.request(flags))).to.equal(1);
    expect(before.out).to.match(/FAIL {2}Bot 1000 has no webhook/);
    const io = new CaptureIo(env());
    const url = 'https://bot.example/webhook';
    expect(await connect(io, { ...io.request(flags), channel: 'telegram', url })).to.equal(0);
    expect(io.out).to.equal(`ok    Bot 1000: its updates are posted to ${url}/telegram/1000.\n`);
    const after = new CaptureIo(env());
    expect(await doctor(after, after.request(flags))).to.equal(0);
    expect(after.out).to.match(/ok {4}Bot 1000 is @sandbox_bot\./);
    const odd = new CaptureIo(env());
    const port = 'https://bot.example:8080/webhook';
    expect(await connect(odd, { ...odd.request(flags), channel: 'telegram', url: port })).to.equal(
      1,
    );
    expect(odd.out).to.match(/443, 80, 88 and 8443/);
    const dead = new CaptureIo({ ...env(), TELEGRAM_API_URL: 'http://127.0.0.1:9' });
    expect(await doctor(dead, dead.request(flags))).to.equal(1);
    expect([before, io, after, odd, dead].map(({ out, err }) => out + err).join('')).not.to.include(
      'grepme',
    );
  });
});
