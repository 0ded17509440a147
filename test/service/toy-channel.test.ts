import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperatedChannel, SandboxCall } from '@botrules/channel';
import { createRouter, parseRules, renderDiagnostic } from '@botrules/core';
import { profiles } from '@botrules/messenger';
import { expect } from 'chai';
import { webhook } from '../../packages/bot/src/index.js';
import { openWorkingInbox } from '../../packages/service/src/inbox/working-inbox.js';
import {
  type Channels,
  doctor,
  exportInbox,
  channels as listed,
  readConfig,
  retryInbox,
  type Sandbox,
  type Service,
  type ServiceOptions,
  sandbox,
  sandboxClick,
  showInbox,
  showPerson,
  startSandbox,
  startService,
} from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { toy as toyChannel } from '../support/toy-channel/channel.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';
import type { Line } from './operated.js';

const toy = toyChannel as OperatedChannel;
/** The list as it is with one more line. */
const channels: Channels = [...listed, toy];

const rules = `
rules:
  - name: menu
    when: { payload: MENU }
    reply:
      text: What would you like?
      buttons: [{ title: Hats, payload: HATS }]
  - name: hello
    when: { channel: toy, text: hello }
    reply: [One., Two.]
  - name: offer
    when: { text: offer }
    reply:
      text: Take it?
      buttons: [{ title: Take it, payload: action=take&sku=HAT-RED-LARGE&price=19.90 }]
  - name: taken
    when: { payload.query.action: take }
    reply: "Yours: {payload.query.sku|none}."
  - name: secret
    when: { text: secret, raw.answer_token: { like: "{caught}" } }
    params: { given: "{raw.answer_token}" }
    remember: { seen: "{raw.answer_token}" }
    reply: ["It is {raw.answer_token}.", "It is {caught}, {given}, {memory.seen}."]
  - name: stock
    when: { text: stock }
    route: stock
`;
const ruleSet = parseRules(rules, { channels: [...profiles, ...toy.profiles] }).value!;

describe('A new channel', () => {
  let folder: string;
  let platform: Sandbox;
  let calls: SandboxCall[];
  let log: Line[];
  let service: Service | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-toy-'));
    calls = [];
    log = [];
    platform = await startSandbox({ channel: toy, onCall: (call) => calls.push(call) });
  });
  afterEach(async () => {
    await service?.close();
    service = undefined;
    await platform.close();
    await rm(folder, { recursive: true });
  });

  const settings = () =>
    [
      'port: 0',
      'admin: { port: 0 }',
      'retries: { first: 10ms, longest: 20ms, attempts: 3 }',
      'channels:',
      '  toy:',
      `    - { id: b1, token: "\${ONE}", secret: "\${FIRST}", url: "${platform.url}" }`,
      `    - { id: b2, token: "\${TWO}", secret: "\${SECOND}", url: "${platform.url}" }`,
    ].join('\n');
  const env = { ONE: 'tokenone', FIRST: 'secretone', TWO: 'tokentwo', SECOND: 'secrettwo' };

  async function configured(yaml = settings(), variables: Record<string, string> = env) {
    await writeFile(join(folder, 'botrules.yaml'), yaml);
    const flags = new Map([['--inbox', join(folder, 'inbox.sqlite')]]);
    return readConfig({ flags, env: variables, folder, channels });
  }

  async function start(more: Pick<ServiceOptions, 'openInbox'> = {}): Promise<Service> {
    const { value: config, diagnostics, sources } = await configured();
    expect(diagnostics.map((each) => renderDiagnostic(each, sources))).to.deep.equal([]);
    const say = (level: Line['level']) => (fields: object, message: string) =>
      void log.push({ level, message, fields: fields as Line['fields'] });
    service = await startService({
      config: config!,
      channels,
      ruleSet,
      logger: { info: say('info'), warn: say('warn'), error: say('error') },
      handlers: { stock: ({ send }) => send('All of them.') },
      watch: false,
      ...more,
    });
    return service;
  }

  const post = async (update: object, secret = 'secretone', path = '/toy') => {
    const response = await fetch(`${service!.webhookUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ updates: [{ bot: 'b1', from: '7', ...update }] }),
    });
    return `${response.status} ${await response.text()}`;
  };
  const texts = () => calls.filter(({ path }) => path === 'say').map(({ body }) => body.text);
  const dead = () => log.filter(({ message }) => message.startsWith('dead letter'));

  it('takes, proves, reads, decides and answers', async () => {
    await start();
    expect(await post({ id: '1', tap: 'MENU', title: 'Menu' })).to.equal('200 ok');
    await until(() => texts().length === 1);
    expect(calls.map(({ path, page, token }) => [path, page, token])).to.deep.equal([
      ['seen', 'b1', 'tokenone'],
      ['say', 'b1', 'tokenone'],
    ]);
    expect(calls[1]!.body).to.deep.equal({
      to: '7',
      text: 'What would you like?',
      choices: [{ title: 'Hats', payload: 'HATS' }],
    });
    expect(await post({ id: '1', tap: 'MENU', title: 'Menu' })).to.equal('200 ok');
    expect(await post({ id: '2', say: 'stock' })).to.equal('200 ok');
    await until(() => texts().includes('All of them.'));
    expect(texts()).to.have.length(2);
  });

  it('answers its handshake, and refuses what its secrets do not prove', async () => {
    await start();
    const hello = await fetch(`${service!.webhookUrl}/toy?hello=world`);
    expect(await hello.text()).to.equal('hello world');
    expect(await post({ id: '1', tap: 'MENU' }, 'nonsense')).to.match(/^401 .*not ours/);
    expect(await post({ id: '1', tap: 'MENU' }, 'secrettwo')).to.match(/^401 .*another bot's/);
    expect(await post({ id: '1', tap: 'MENU' }, 'secretone', '')).to.match(/^404/);
    expect(await post({ id: '1', tap: 'MENU' }, 'secretone', '/other')).to.match(/^404/);
    expect(calls).to.deep.equal([]);
  });

  it('takes the account from the address, and answers a group where it spoke', async () => {
    await start();
    const update = { bot: undefined, id: '5', say: 'hello', group: 'g9' };
    expect(await post(update, 'secrettwo', '/toy/b2')).to.equal('200 ok');
    await until(() => texts().length === 2);
    expect(texts()).to.deep.equal(['One.', 'Two.']);
    expect(calls.map(({ page, body }) => [page, body.to])).to.deep.equal([
      ['b2', 'g9'],
      ['b2', 'g9'],
    ]);
  });

  it('keeps a payload that is too long for its buttons, also over a restart', async () => {
    await start();
    await post({ id: '1', say: 'offer' });
    await until(() => texts().length === 1);
    const [{ payload }] = calls.find(({ path }) => path === 'say')!.body.choices as never as [
      { payload: string },
    ];
    expect(payload).to.match(/^~[\w-]{22}$/);
    await service!.close();
    await start();
    await post({ id: '2', tap: payload });
    await until(() => texts().length === 2);
    expect(texts()[1]).to.equal('Yours: HAT-RED-LARGE.');
    // Another account has buttons of its own.
    await post({ bot: 'b2', id: '3', tap: payload }, 'secrettwo');
    await until(() => calls.filter(({ path }) => path === 'seen').length === 2);
    expect(texts()).to.have.length(2);
  });

  it('tells the platform of a tap that no rule takes', async () => {
    await start();
    await post({ id: '8', tap: 'NOTHING' });
    await until(() => calls.length === 1);
    expect(calls[0]!.path).to.equal('seen');
  });

  it('tries again what failed for a time, and makes a dead letter of what cannot be', async () => {
    await start();
    platform.refuse({ error: toy.sandbox.error('busy')!, times: 2 });
    await post({ id: '1', say: 'hello' });
    await until(() => texts().length === 4);
    expect(texts()).to.deep.equal(['One.', 'One.', 'One.', 'Two.']);
    platform.refuse({ error: toy.sandbox.error('gone')!, times: 1 });
    await post({ id: '2', say: 'hello' });
    await until(() => dead().length === 1);
    expect(texts()).to.have.length(5);
    expect(dead()[0]!.fields.reason).to.match(/The toy said "gone"/);
    const shown = log.find(({ message }) => message === 'a step failed and is tried again');
    expect(shown?.fields.reason).to.match(/busy/);
  });

  it('makes a dead letter of a message that was taken and did not arrive, and sends it again', async () => {
    await start();
    await post({ id: '1', say: 'hello' });
    await until(() => texts().length === 2);
    const lost = { from: '7', lost: 'toy-2', why: 'gone' };
    expect(await post(lost)).to.equal('200 ok');
    await until(() => dead().length === 1);
    expect(dead()[0]!.fields).to.deep.equal({
      event: 'message:b1:1',
      reason: 'The toy said "gone".',
    });
    // The platform tells it again, and others' messages, too.
    await post(lost);
    await post({ ...lost, lost: 'toy-99' });
    const metrics = await (await fetch(`${service!.adminUrl}/metrics`)).text();
    expect(metrics).to.match(
      /^botrules_undelivered_total\{channel="toy",reason="person-unreachable"\} 3$/m,
    );
    expect(metrics).to.match(/^botrules_dead_letters_total 1$/m);
    const inbox = { '--inbox': join(folder, 'inbox.sqlite') };
    const io = new CaptureIo();
    expect(await showInbox(io, { ...io.request(inbox), id: 'message:b1:1' })).to.equal(0);
    expect(io.out).to.match(
      /^step {6}send: done\nstep {6}send: failed \(The toy said "gone"\.\)$/m,
    );
    expect(await retryInbox(io, { ...io.request(inbox), which: { all: true } })).to.equal(0);
    await service!.close();
    await start();
    await until(() => texts().length === 3);
    expect(texts()).to.deep.equal(['One.', 'Two.', 'Two.']);
    expect(dead()).to.have.length(1);
  });

  it('keeps a secret of a body out of rules, logs, exports and what is shown, and uses it', async () => {
    await start();
    await post({ id: '1', say: 'secret', answer_token: 'hush-hush' });
    await until(() => texts().length === 2);
    expect(texts()).to.deep.equal(['It is •••.', 'It is •••, •••, •••.']);
    expect(calls.map(({ body }) => body.answer_token)).to.deep.equal(['hush-hush', 'hush-hush']);
    await service!.close();
    service = undefined;
    const inbox = { '--inbox': join(folder, 'inbox.sqlite') };
    const shown = new CaptureIo();
    await showInbox(shown, { ...shown.request(inbox), id: 'message:b1:1', channels });
    await exportInbox(shown, { ...shown.request(inbox), channels });
    await showPerson(shown, { ...shown.request(inbox), person: '7', json: true });
    expect(shown.out).to.match(/"answer_token":"•••"/);
    expect(`${shown.out}${shown.err}${JSON.stringify(log)}`).not.to.match(/hush/);
  });

  it('keeps it out of a bot, too', async () => {
    const seen: unknown[] = [];
    const bot = webhook({
      channel: toy,
      accounts: [{ ...accountOf(platform.url) }] as never,
      router: createRouter(ruleSet),
      handlers: { stock: ({ event }) => void seen.push(event.raw) },
    });
    const hand = (update: object) =>
      bot.handle(JSON.stringify({ updates: [{ bot: 'b1', from: '7', ...update }] }), {
        'content-type': 'application/json',
        authorization: 'Bearer secretone',
      });
    await hand({ id: '1', say: 'secret', answer_token: 'hush-hush' });
    expect(texts()[0]).to.equal('It is •••.');
    // A handler gets the event as it came, since it may have to answer by itself.
    await hand({ id: '2', say: 'stock', answer_token: 'hush-hush' });
    expect(seen).to.have.length(1);
    expect((seen[0] as { answer_token: string }).answer_token).to.equal('hush-hush');
    await bot.close();
  });

  it('finds what a handler sent, too', async () => {
    await start();
    await post({ id: '1', say: 'stock' });
    await until(() => texts().length === 1);
    await post({ from: '7', lost: 'toy-1', why: 'gone' });
    await until(() => dead().length === 1);
    expect(dead()[0]!.fields.event).to.equal('message:b1:1');
  });

  it('asks the platform to send again what the inbox does not take, and counts each failure once', async () => {
    const fail = () => Promise.reject(new Error('the disk is full'));
    await start({
      openInbox: async (address, options) => {
        const { store, payloads, undelivered, records, ...others } = await openWorkingInbox(
          address,
          options,
        );
        return {
          ...others,
          records: { ...records, prune: fail },
          store: { ...store, commit: fail },
          payloads: { ...payloads, find: fail },
          undelivered: { ...undelivered, note: fail },
        };
      },
    });
    const troubles = async () => {
      const metrics = await (await fetch(`${service!.adminUrl}/metrics`)).text();
      return /^botrules_inbox_troubles_total (\d+)$/m.exec(metrics)?.[1];
    };
    await until(async () => (await troubles()) === '1', 'a count of what could not be let go');
    const updates = [
      { id: '1', say: 'hello' },
      { id: '2', tap: '~0123456789abcdefghijkl' },
      { lost: 'toy-1', why: 'gone' },
    ];
    for (const update of updates) expect(await post(update)).to.match(/^503/);
    expect(await troubles()).to.equal('4');
    const told = log.filter(({ message }) => message.startsWith('trouble with the inbox while '));
    expect(told.map(({ message }) => message.slice(29))).to.deep.equal([
      'letting old events go',
      'writing down what was done',
      'looking up what was tapped',
      'writing down what was not delivered',
    ]);
    const ready = await fetch(`${service!.adminUrl}/readyz`);
    expect(await ready.text()).to.match(/took nothing of the last delivery: the disk is full/);
  });

  it('is not ready while what was not delivered cannot be written down', async () => {
    let isFull = true;
    await start({
      openInbox: async (address, options) => {
        const inbox = await openWorkingInbox(address, options);
        const { note } = inbox.undelivered;
        const noteOrFail: typeof note = (notices) =>
          isFull ? Promise.reject(new Error('the disk is full')) : note(notices);
        return { ...inbox, undelivered: { ...inbox.undelivered, note: noteOrFail } };
      },
    });
    const ready = async () => (await fetch(`${service!.adminUrl}/readyz`)).text();
    const lost = { lost: 'toy-1', why: 'gone' };
    expect(await post(lost)).to.match(/^503/);
    expect(await ready()).to.match(/took nothing of the last delivery: the disk is full/);
    isFull = false;
    expect(await post(lost)).to.match(/^200/);
    expect(await ready()).to.equal('ready\n');
  });

  it('holds back an account whose token is dead, by its name', async () => {
    await start();
    platform.refuse({ error: toy.sandbox.error('token')!, token: 'tokenone' });
    await post({ id: '1', say: 'hello' });
    await until(() => log.some(({ message }) => /held back/.test(message)));
    const { fields } = log.find(({ message }) => /held back/.test(message))!;
    expect(fields.page).to.equal('toy/b1');
    expect(JSON.stringify(log)).not.to.match(/tokenone|secretone/);
  });

  it('has settings whose slips are told', async () => {
    const yaml = `channels: { toi: {}, toy: { tokn: "\${ONE}", secret: open } }`;
    const { value, diagnostics } = await configured(yaml);
    expect(value).to.equal(undefined);
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`)).to.deep.equal([
      'There is no channel "toi". Did you mean "toy"?',
      'An account of Toy has no "tokn". Did you mean "token"?',
      `An account of Toy needs "token". Write token: \${TOY_TOKEN} under channels.toy, and set TOY_TOKEN.`,
      `"secret" is a secret, and a secret does not stand in this file. Write secret: \${NAME} and set NAME in the environment, or secret: { file: PATH }.`,
    ]);
  });

  it('needs no more than its variables in the environment', async () => {
    const { value } = await configured('', { TOY_TOKEN: 'a', TOY_SECRET: 'b', TOY_ID: 'b7' });
    expect(value?.dryRun).to.equal(false);
    const [account] = value!.channels!.toy!;
    expect(account).to.deep.include({ id: 'b7', token: 'a', secret: 'b', sendsPerSecond: 50 });
  });

  it('is looked at by the doctor', async () => {
    await writeFile(join(folder, 'rules.yaml'), rules);
    const io = new CaptureIo({ TOY_TOKEN: 'a', TOY_SECRET: 'b' });
    const flags = { '--rules': join(folder, 'rules.yaml'), '--inbox': 'memory' };
    expect(await doctor(io, { ...io.request(flags), channels })).to.equal(0);
    expect(io.out).to.match(/^ok {4}The settings are right\.$/m);
    expect(io.out).not.to.match(/FAIL/);
  });

  it('has rules held to its profile by the doctor, where an account of it is set', async () => {
    const long = `default: { reply: ${'é'.repeat(150)} }`;
    await writeFile(
      join(folder, 'rules.yaml'),
      `rules: [{ name: a, when: { payload: A }, reply: ${'é'.repeat(150)} }]\n${long}`,
    );
    const flags = { '--rules': join(folder, 'rules.yaml'), '--inbox': 'memory' };
    const held = new CaptureIo({ TOY_TOKEN: 'a', TOY_SECRET: 'b' });
    expect(await doctor(held, { ...held.request(flags), channels })).to.equal(1);
    expect(held.out).to.match(/^FAIL {2}The rules have/m);
    const free = new CaptureIo({});
    await doctor(free, { ...free.request(flags), channels });
    expect(free.out).to.match(/^ok {4}The rules are right\.$/m);
  });

  it('has a sandbox, which clicks and shows what comes back', async () => {
    await start();
    const shown = new CaptureIo();
    const playing = sandbox(shown, { channel: 'toy', channels, port: 0 });
    await until(() => shown.out.includes('In a third'));
    expect(shown.out).to.match(/stands in for the toy at http/);
    expect(shown.out).to.match(/TOY_URL=http\S+ TOY_TOKEN=sandbox TOY_SECRET=sandbox botrules/);
    expect(shown.out).to.match(
      /\n {2}TOY_TOKEN=sandbox TOY_SECRET=sandbox botrules sandbox click GET_STARTED --channel toy/,
    );
    const io = new CaptureIo({ TOY_TOKEN: 'tokenone', TOY_SECRET: 'secretone', TOY_ID: 'b1' });
    const clicked = await sandboxClick(io, {
      ...io.request(),
      channels,
      channel: 'toy',
      click: { payload: 'MENU', title: 'Menu', person: '9' },
      to: `${service!.webhookUrl}/toy`,
      sandboxUrl: 'http://127.0.0.1:9',
    });
    expect([clicked, io.out]).to.deep.equal([0, '200 ok\n']);
    await until(() => texts().length === 1);
    const grouped = new CaptureIo({ TOY_TOKEN: 'tokenone', TOY_SECRET: 'secretone', TOY_ID: 'b1' });
    const inGroup = {
      ...grouped.request(),
      channels,
      channel: 'toy',
      to: `${service!.webhookUrl}/toy`,
      sandboxUrl: 'http://127.0.0.1:9',
    };
    await sandboxClick(grouped, { ...inGroup, click: { payload: 'MENU', group: 'g1' } });
    await until(() => texts().length === 2);
    expect(calls.at(-1)!.body.to).to.equal('g1');
    expect(await sandboxClick(grouped, { ...inGroup, click: { added: true } })).to.equal(1);
    expect(grouped.err).to.match(/Toy tells bots nothing of that: leave out --added\./);
    shown.end();
    await playing;
    const wrong = new CaptureIo();
    expect(await sandbox(wrong, { channel: 'tofu', channels })).to.equal(1);
    expect(wrong.err).to.equal(
      'There is no channel "tofu". There are: messenger, whatsapp, telegram, line, slack, toy.\n',
    );
  });

  it('has the payloads of its buttons kept by a bot, too', async () => {
    const account = accountOf(platform.url);
    const bot = webhook({
      channel: toy,
      accounts: [{ ...account }] as never,
      router: createRouter(ruleSet),
      handlers: { stock() {} },
    });
    const hand = async (click: { text?: string; payload?: string; id: string }) => {
      const { headers, body } = toy.sandbox.post({ page: 'b1', person: '7', ...click }, account, 1);
      await bot.handle(body, headers);
    };
    await hand({ id: '1', text: 'offer' });
    const [{ payload }] = calls.at(-1)!.body.choices as never as [{ payload: string }];
    await hand({ id: '2', payload });
    expect(texts()).to.deep.equal(['Take it?', 'Yours: HAT-RED-LARGE.']);
    await bot.close();
  });

  it('is spoken by a bot without the service', async () => {
    const bot = webhook({
      channel: toy,
      accounts: [{ ...accountOf(platform.url) }] as never,
      router: createRouter(ruleSet),
      handlers: { stock() {} },
    });
    const { headers, body } = toy.sandbox.post(
      { page: 'b1', person: '7', text: 'hello' },
      accountOf(platform.url),
      1,
    );
    expect((await bot.handle(body, headers)).body).to.equal('ok');
    expect(texts()).to.deep.equal(['One.', 'Two.']);
    await bot.close();
  });

  describe('has rules checked', () => {
    const long = 'é'.repeat(150);
    const check = (text: string, held: readonly (typeof profiles)[0][]) =>
      parseRules(text, { channels: held }).diagnostics.map(
        ({ code, message }) => `${code}: ${message}`,
      );
    const both = [...profiles, ...toy.profiles];
    const rule = (when: string) =>
      `rules: [{ name: a, when: ${when}, reply: ${long} }, { name: b, when: {}, reply: Hi }]`;
    const words = 'A text has 300 bytes, and Toy takes 200.';
    const [over, doubt] = [`over-limit: ${words}`, `channel-limit: ${words}`];
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['by its own limits where it is the channel', '{ channel: toy, text: "42" }', [over]],
      ['by the tightest where it may be any', '{ text: "42" }', [doubt]],
      [
        'by those that are left where some are not meant',
        '{ channel: [messenger, toy], text: "42" }',
        [doubt],
      ],
      ['and not where another is the channel', '{ channel: messenger, text: "42" }', []],
      ['and not where it is ruled out', '{ not: { channel: toy }, text: "42" }', []],
      ['and not where it is ruled out by a test', '{ channel: { not: toy }, text: "42" }', []],
    ];
    for (const [what, when, expected] of cases) {
      it(what, () => {
        expect(check(rule(when), both)).to.deep.equal(expected);
      });
    }

    it('by those of the group around', () => {
      const text = `rules: [{ when: { channel: messenger }, rules: [${rule('{ text: "42" }').slice(8, -1)}] }]`;
      expect(check(text, both).filter((line) => line.includes('Toy'))).to.deep.equal([]);
    });

    it('and is nothing that a rule for another channel hears of', () => {
      expect(check(rule('{ text: "42" }'), profiles)).to.deep.equal([]);
    });

    it('by what it is known to send: anything, where nothing is said', () => {
      const text =
        'rules: [{ name: a, when: { channel: CHANNEL, referral.source: ADZ }, reply: Hi }, { name: b, when: {}, reply: Hi }]';
      const found = (channel: string) => check(text.replace('CHANNEL', channel), both);
      expect(found('messenger')).to.have.length(1);
      expect(found('toy')).to.deep.equal([]);
    });
  });

  it('is its folder, and a line in the list', () => {
    const root = new URL('../..', import.meta.url).pathname;
    const naming = ['packages', 'scripts', 'docs']
      .flatMap((top) =>
        readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(top, name),
        ),
      )
      .filter((name) => /\.(?:ts|js|json)$/.test(name) && !/node_modules|\/dist\//.test(name))
      .filter((name) => /\btoy\b|\bToy/.test(readFileSync(join(root, name), 'utf8')));
    expect(naming).to.deep.equal([]);
    expect(channels).to.have.length(listed.length + 1);
  });
});

function accountOf(url: string) {
  return accountFor(toy, { token: 'tokenone', secret: 'secretone', url }, 'b1');
}
