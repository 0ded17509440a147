import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Click, OperatedChannel, SandboxCall } from '@botrules/channel';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';
import {
  connect,
  doctor,
  type Sandbox,
  type Service,
  startSandbox,
} from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import { startShop } from './shop.js';

const telegram = operatedTelegram as OperatedChannel;
const rules = new URL('../../rules', import.meta.url).pathname;
const token = '1000:grepme_token';
const secret = 'grepme_secret';
const account = accountFor(operatedTelegram, { token, secret });

describe('The starter shop on Telegram', () => {
  let folder: string;
  let platform: Sandbox;
  let service: Service | undefined;
  let calls: SandboxCall[];
  let log: string[];
  let id: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-telegram-'));
    calls = [];
    log = [];
    id = 0;
    platform = await startSandbox({ channel: telegram, onCall: (call) => calls.push(call) });
  });
  afterEach(async () => {
    await service?.close(100);
    service = undefined;
    await platform.close();
    await rm(folder, { recursive: true });
  });

  const env = () => ({
    TELEGRAM_TOKEN: token,
    TELEGRAM_SECRET: secret,
    TELEGRAM_USERNAME: 'sandbox_bot',
    TELEGRAM_API_URL: platform.url,
  });

  async function start(rulesAt?: string): Promise<void> {
    service = await startShop({ folder, env: env(), log, rules: rulesAt });
  }

  async function does(click: Partial<Click>): Promise<number> {
    id++;
    const whole = { page: '1000', person: '2000', id: `${id}`, ...click };
    const { headers, body } = telegram.sandbox.post(whole, account, Date.now());
    const url = `${service!.webhookUrl}/telegram/1000`;
    return (await fetch(url, { method: 'POST', headers, body })).status;
  }
  const shown = () => calls.flatMap((call) => telegram.sandbox.show(call).lines);

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
    id--;
    expect(await does({ ref: 'item-LAMP-7' })).to.equal(200);
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
    platform.refuse({ error: telegram.sandbox.error('moved')!, times: 1 });
    await does({ group: '-1005', text: 'hello' });
    await until(() => calls.length === 2);
    expect(calls.map(({ body }) => body.chat_id)).to.deep.equal([-1005, -1_009_999_999_999]);
  });

  it('stops the spinner where no rule takes the tap, and loses none of a person who blocked it', async () => {
    const file = join(folder, 'rules.yaml');
    await writeFile(file, 'rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    await start(file);
    await does({ payload: 'NOTHING' });
    await until(() => calls.length === 1);
    expect(calls[0]!.path).to.equal('answerCallbackQuery');
    expect(await does({ blocked: true })).to.equal(200);
    platform.refuse({ error: telegram.sandbox.error('blocked')!, person: '2000' });
    await does({ text: 'hi' });
    await until(() => log.some((line) => line.includes('dead letter')));
    expect(log.find((line) => line.includes('dead letter'))).to.include('person-unreachable');
  });

  it('shows no secret anywhere, whatever fails', async () => {
    const file = join(folder, 'rules.yaml');
    await writeFile(file, 'rules: [{ name: hi, when: { text: hi }, reply: [One., Two.] }]');
    await start(file);
    await does({ text: 'hi' });
    await until(() => calls.length === 2);
    for (const [at, error] of ['rights', 'server', 'token'].entries()) {
      const person = `300${at}`;
      platform.refuse({ error: telegram.sandbox.error(error)!, person });
      await does({ text: 'hi', person });
    }
    await until(() => log.some((line) => line.includes('held back')));
    await platform.close();
    await does({ text: 'hi', person: '4000' });
    const bare = await fetch(`${service!.webhookUrl}/telegram`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': `${secret}x`,
      },
      body: '{"update_id":1}',
    });
    const answers = [`${bare.status} ${await bare.text()}`];
    for (const path of ['/metrics', '/', '/health', '/ready', '/dead', '/config']) {
      answers.push(await (await fetch(`${service!.adminUrl}${path}`)).text());
    }
    expect(bare.status).to.equal(401);
    expect([...log, ...answers].join('\n')).not.to.include('grepme');
  });

  it('is connected, and looked at by the doctor', async () => {
    const flags = { '--rules': rules, '--inbox': 'memory' };
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
