import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleSet } from '@botrules/core';
import { de } from '@botrules/core/de';
import { loadRules } from '@botrules/core/node';
import { platformError } from '@botrules/messenger/operated';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { expect } from 'chai';
import Libsql from 'libsql';
import { type Clock, systemClock } from '../../packages/service/src/clock.js';
import { openWorkingInbox } from '../../packages/service/src/inbox/working-inbox.js';
import type { Config, Sandbox, SandboxCall, Service } from '../../packages/service/src/index.js';
import {
  postWebhook,
  readConfig,
  startSandbox,
  startService,
  webhookOf,
} from '../../packages/service/src/index.js';
import type { ServiceOptions } from '../../packages/service/src/parts/service-options.js';
import { configOf, graphOf, pageOf } from './config-of.js';
import { until } from './fake-clock.js';

const rules = `
rules:
  - name: menu
    when: { payload: MENU }
    reply: "Here you are, {text|friend}."
  - name: two
    when: { payload: TWO }
    reply: [first, typing: 1s, second]
  - name: code
    when: { payload: { like: "CODE_{n}" } }
    route: count
  - name: person
    when: { payload: HUMAN }
    handover: page_inbox
`;

interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

describe('startService', () => {
  let folder: string;
  let platform: Sandbox;
  let calls: SandboxCall[];
  let log: Line[];
  let service: Service | undefined;
  let people = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-service-'));
    platform = await startSandbox({ onCall: (call) => calls.push(call) });
  });
  after(async () => {
    await platform.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await writeFile(join(folder, 'rules.yaml'), rules);
    platform.allow();
    calls = [];
    log = [];
  });
  afterEach(async () => {
    await service?.close();
    service = undefined;
  });

  const logAs = (level: Line['level']) => (fields: object, message: string) =>
    void log.push({ level, fields: fields as Line['fields'], message });
  const logger = { info: logAs('info'), warn: logAs('warn'), error: logAs('error') };
  const said = (message: string) => log.filter((line) => line.message.includes(message));

  async function start(
    changes: Partial<Config> = {},
    options: Partial<ServiceOptions> = {},
  ): Promise<Service> {
    const config = configOf({
      rules: join(folder, 'rules.yaml'),
      graph: graphOf(platform.url),
      ...changes,
    });
    const ruleSet = options.ruleSet ?? (loadRules(config.rules).value as RuleSet);
    service = await startService({ config, logger, watch: false, ...options, ruleSet });
    return service;
  }

  const click = (payload: string, person = `p${++people}`, page = '1') =>
    webhookOf({ page, person, payload, title: 'x' }, Date.now());
  const post = (body: string, secret: string | undefined = 'secret') =>
    postWebhook(service!.webhookUrl, body, secret);
  const texts = () =>
    calls.map(({ body }) => (body.message as { text?: string } | undefined)?.text);
  const metric = async (name: string) => {
    const all = await (await fetch(`${service!.adminUrl}/metrics`)).text();
    return Number(
      all
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );
  };

  it('says what it was given in place of settings, before it opens anything', async () => {
    const reading = { value: undefined, diagnostics: [] };
    for (const [config, said] of [
      [undefined, /takes settings as "config", and was given undefined\. readConfig resolves to/],
      [reading, /was given an object\. .* pass the value\./],
    ] as const) {
      const given = { config, logger, ruleSet: loadRules(join(folder, 'rules.yaml')).value };
      const refused = await startService(given as never).catch((error) => error);
      expect(refused).to.be.instanceOf(TypeError);
      expect(refused.message).to.match(said);
    }
    expect((await startService(undefined as never).catch(String)) as unknown).to.equal(
      'TypeError: startService takes an object of options, and was given undefined.',
    );
  });

  describe('an event', () => {
    it('that is older than max_age of the rules is not answered', async () => {
      await writeFile(join(folder, 'rules.yaml'), `max_age: 1h\n${rules}`);
      await start();
      const old = webhookOf(
        { page: '1', person: 'old', payload: 'MENU', title: 'x' },
        Date.now() - 5_400_000,
      );
      expect((await post(old)).status).to.equal(200);
      expect((await post(click('MENU'))).status).to.equal(200);
      await until(() => calls.some(({ body }) => body.message !== undefined));
      await service!.close();
      service = undefined;
      expect(calls.filter(({ body }) => body.message !== undefined)).to.have.length(1);
    });

    it('is answered, decided and replied to, once for all its repeats', async () => {
      await start();
      const body = click('MENU');
      expect(await post(body)).to.deep.equal({ status: 200, body: 'EVENT_RECEIVED' });
      expect((await post(body)).status).to.equal(200);
      await until(() => calls.length > 0);
      await post(click('MENU'));
      await until(() => calls.length === 2);
      expect(texts()).to.deep.equal(['Here you are, friend.', 'Here you are, friend.']);
      expect(said('decided')).to.have.lengthOf(2);
      expect(await metric('botrules_repeats_total')).to.equal(1);
      expect(await metric('botrules_decisions_total{rule="menu"}')).to.equal(2);
    });

    it('is refused without its signature, and counted', async () => {
      await start();
      expect((await post(click('MENU'), 'wrong')).status).to.equal(401);
      expect(await metric('botrules_bad_signatures_total')).to.equal(1);
      expect(await metric('botrules_inbox_waiting')).to.equal(0);
    });

    it('leaves no personal data in the log, unless asked', async () => {
      await start();
      await post(click('MENU', 'anna-who-is-secret'));
      await until(() => calls.length === 1);
      expect(JSON.stringify(log)).not.to.match(/anna|MENU/);
      await service!.close();
      await start({ log: { level: 'info', personalData: true } });
      await post(click('MENU', 'anna-who-is-secret'));
      await until(() => calls.length === 2);
      expect(said('decided').at(-1)?.fields).to.include({ payload: 'MENU' });
    });

    it('is handled by code, with what was captured and a way to answer', async () => {
      const seen: unknown[] = [];
      await start(
        {},
        {
          handlers: {
            async count({ captures, send }) {
              seen.push(captures);
              await send(['One', { text: 'Two' }]);
            },
          },
        },
      );
      expect(service!.missingHandlers).to.deep.equal([]);
      await post(click('CODE_7'));
      await until(() => calls.length === 2);
      expect(seen).to.deep.equal([{ n: '7' }]);
      expect(texts()).to.deep.equal(['One', 'Two']);
    });

    it('goes to the dead letters when its handler fails', async () => {
      const handlers = {
        count() {
          throw new Error('no such order');
        },
      };
      await start({}, { handlers });
      await post(click('CODE_7'));
      await until(() => said('dead letter').length === 1);
      expect(said('dead letter')[0]?.fields.reason).to.match(/"count" failed: no such order/);
    });

    it('is handed over', async () => {
      await start();
      await post(click('HUMAN'));
      await until(() => calls.length === 1);
      expect(calls[0]).to.deep.include({ path: 'pass_thread_control', page: '1' });
    });

    it('is printed and not sent in a dry run', async () => {
      const printed: (readonly string[])[] = [];
      await start(
        { dryRun: true, pages: [] },
        { onDryRun: (_event, lines) => printed.push(lines) },
      );
      await post(click('TWO'));
      await until(() => printed.length === 3);
      expect(printed).to.deep.equal([['first'], ['(types for 1 s)'], ['second']]);
      expect(calls).to.deep.equal([]);
    });
  });

  describe('a body of many events', () => {
    it('is taken whole', async () => {
      await start({ dryRun: true, limits: { body: 3 * 1024 * 1024, connections: 800 } });
      const entry = Array.from(
        { length: 1000 },
        (_, n) => JSON.parse(click('MENU', `many${n}`)).entry[0],
      );
      expect((await post(JSON.stringify({ object: 'page', entry }))).status).to.equal(200);
      await until(async () => (await metric('botrules_decisions_total{rule="menu"}')) === 1000);
    });

    it('is refused while another process holds the file for long, and taken when it no longer does', async () => {
      const file = join(folder, 'locked.sqlite');
      await start({ inbox: file, dryRun: true });
      const other = new Libsql(file, { timeout: 5000 });
      other.exec('begin immediate');
      expect((await post(click('MENU'))).status).to.equal(503);
      expect(said('decided')).to.deep.equal([]);
      other.exec('rollback');
      other.close();
      // The platform sends it again.
      expect((await post(click('MENU'))).status).to.equal(200);
      await until(() => said('decided').length === 1);
    });
  });

  describe('what the operator sees', () => {
    it('of a reply that the platform refuses: a dead letter with its reason', async () => {
      await start();
      platform.refuse({ error: platformError('100')!, times: 1 });
      await post(click('MENU'));
      await until(() => said('dead letter').length === 1);
      expect(said('dead letter')[0]?.fields.reason).to.match(/bad-request: .*Invalid parameter/);
      expect(await metric('botrules_dead_letters_total')).to.equal(1);
      expect(await metric('botrules_inbox_dead')).to.equal(1);
    });

    it('of a fault of the platform: a warning for each try, and the reply in the end', async () => {
      await start();
      platform.refuse({ error: platformError('2')!, times: 2 });
      await post(click('MENU'));
      await until(() => calls.filter(({ refused }) => refused === undefined).length === 1);
      expect(said('tried again')).to.have.lengthOf(2);
      expect(await metric('botrules_retries_total{kind="send"}')).to.equal(2);
    });

    it('of a wrong token: that page is held back, and no other; with a new one the replies go out', async () => {
      const config = configOf({
        rules: join(folder, 'rules.yaml'),
        graph: graphOf(platform.url),
        pages: [pageOf('1', 'revoked'), pageOf('2', 'good')],
      });
      let pages = config.pages;
      const readConfig = async () => ({
        value: { ...config, pages },
        diagnostics: [],
        omitted: 0,
        sources: new Map(),
        shown: new Map(),
        files: [],
      });
      await start({ pages }, { readConfig });
      platform.refuse({ error: platformError('190')!, token: 'revoked' });
      await post(click('MENU', 'held', '1'));
      await until(() => said('calls for this page all fail').length === 1);
      await post(click('MENU', 'free', '2'));
      await until(() => calls.some(({ page, refused }) => page === '2' && refused === undefined));
      expect(await metric('botrules_page_stopped{page="1"}')).to.equal(1);
      pages = [pageOf('1', 'renewed'), pageOf('2', 'good')];
      await service!.reload();
      expect(said('new settings are in force')).to.have.lengthOf(1);
      await until(() =>
        calls.some(({ token, refused }) => token === 'renewed' && refused === undefined),
      );
      expect(said('dead letter')).to.deep.equal([]);
    });

    it('of rules that are broken while it runs: the old ones stay, until they are put right', async () => {
      const refusals: unknown[] = [];
      await start({}, { watch: true, onRefused: (checked) => refusals.push(checked) });
      await writeFile(join(folder, 'rules.yaml'), rules.replace('payload: MENU', 'pyload: MENU'));
      await until(() => said('the old ones stay').length === 1);
      expect(JSON.stringify(said('the old ones stay')[0]?.fields)).to.match(
        /rules.yaml:4:\d+: unknown-field/,
      );
      expect(refusals).to.have.lengthOf(1);
      expect(await metric('botrules_reloads_total{what="rules",outcome="refused"}')).to.equal(1);
      await post(click('MENU'));
      await until(() => calls.length === 1);
      await writeFile(join(folder, 'rules.yaml'), rules.replace('Here you are', 'Mended'));
      await until(() => said('new rules are in force').length === 1);
      await post(click('MENU'));
      await until(() => calls.length === 2);
      expect(texts()).to.deep.equal(['Here you are, friend.', 'Mended, friend.']);
    });

    it('of settings that are broken while it runs: the old ones stay', async () => {
      const wrong = join(folder, 'botrules.yaml');
      await writeFile(wrong, 'retries: { atempts: 3 }\n');
      const readWrong = () => readConfig({ file: wrong, flags: new Map(), env: {}, folder });
      const refusals: unknown[] = [];
      await start({}, { readConfig: readWrong, onRefused: (checked) => refusals.push(checked) });
      await service!.reload();
      expect(said('the new settings are wrong, the old ones stay')).to.have.lengthOf(1);
      expect(JSON.stringify(said('the new settings are wrong')[0]?.fields)).to.match(
        /botrules.yaml:1:12: unknown-key: /,
      );
      expect(refusals).to.have.lengthOf(1);
      expect(await metric('botrules_reloads_total{what="settings",outcome="refused"}')).to.equal(1);
      await post(click('MENU'));
      await until(() => calls.length === 1);
    });

    it('of wrong rules and settings to who embeds it in their language, and in English in its log', async () => {
      const file = join(folder, 'botrules.yaml');
      await writeFile(file, 'retries: { atempts: 3 }\n');
      const told: string[] = [];
      let readings = 0;
      const readWrong = async () => {
        // Each reload reads twice, and once more for the embedder: the second time that finds the file mended.
        if (++readings === 6) await writeFile(file, '');
        return readConfig({ file, flags: new Map(), env: {}, folder });
      };
      await start(
        {},
        {
          language: de,
          readConfig: readWrong,
          onRefused: ({ diagnostics }, what) => told.push(`${what}: ${diagnostics[0]?.message}`),
        },
      );
      await writeFile(join(folder, 'rules.yaml'), 'rulez: []\n');
      await service!.reload();
      expect(told.sort()).to.have.lengthOf(2);
      expect(told[0]).to.match(/^rules: Der Schlüssel „rulez“/);
      expect(told[1]).to.match(/^settings: Der Schlüssel „atempts“/);
      expect(JSON.stringify(log)).to.include('Unknown key').and.not.to.include('Schlüssel');
      told.length = 0;
      await service!.reload();
      expect(told.sort()[1]).to.match(/^settings: Unknown key "atempts"/);
    });

    it('of new rules: their version, and they decide', async () => {
      await start();
      await writeFile(join(folder, 'rules.yaml'), rules.replace('Here you are', 'There you go'));
      await service!.reload();
      const version = String(said('new rules are in force')[0]?.fields.version);
      expect(await metric(`botrules_rules_info{version="${version}"}`)).to.equal(1);
      await post(click('MENU'));
      await until(() => calls.length === 1);
      expect(texts()).to.deep.equal(['There you go, friend.']);
      expect(said('decided')[0]?.fields.version).to.equal(version);
    });

    it('not for a web page whose name was made to lead here', async () => {
      await start();
      const { port } = new URL(service!.adminUrl);
      const ask = async (headers: Record<string, string>) => {
        const asked = httpRequest({ port, path: '/metrics', headers }).end();
        const [response] = await once(asked, 'response');
        response.resume();
        return response.statusCode as number;
      };
      expect(await ask({})).to.equal(200);
      expect(await ask({ Host: '127.0.0.1:1' })).to.equal(200);
      expect(await ask({ Host: 'evil.example' })).to.equal(403);
      expect(await ask({ Host: `evil.example:${port}` })).to.equal(403);
      expect(await ask({ Origin: 'https://evil.example' })).to.equal(403);
    });

    it('at /healthz and /readyz', async () => {
      await start();
      const ask = async (path: string) => (await fetch(`${service!.adminUrl}${path}`)).status;
      expect(await ask('/healthz')).to.equal(200);
      expect(await ask('/readyz')).to.equal(200);
      expect(await ask('/nothing')).to.equal(404);
      expect((await fetch(`${service!.adminUrl}/metrics`, { method: 'POST' })).status).to.equal(
        405,
      );
      const { origin } = new URL(service!.webhookUrl);
      expect((await fetch(`${origin}/healthz`)).status).to.equal(200);
      expect((await fetch(`${origin}/metrics`)).status).to.equal(404);
    });
  });

  describe('a stop', () => {
    it('lets the step that is under way end, and goes on with the next at the next start', async () => {
      const file = join(folder, 'stop.sqlite');
      await start({ inbox: file });
      await post(click('TWO'));
      await until(() => calls.length === 2);
      expect(await service!.close()).to.equal(true);
      expect(texts()).to.deep.equal(['first', undefined]);
      await start({ inbox: file });
      await until(() => calls.length === 3);
      expect(texts()).to.deep.equal(['first', undefined, 'second']);
      expect(said('may have been done twice')).to.deep.equal([]);
      expect(said('decided')).to.have.lengthOf(1);
    });

    it('is over when the next start can have the file, however long that takes', async () => {
      const file = join(folder, 'again.sqlite');
      let patient = true;
      const wait: Clock['wait'] = (milliseconds, signal) =>
        patient ? systemClock.wait(milliseconds, signal) : Promise.resolve();
      await start({ inbox: file }, { clock: { ...systemClock, wait } });
      patient = false;
      await service!.close();
      await start({ inbox: file });
      expect((await post(click('MENU'))).status).to.equal(200);
    });

    it('leaves nothing that listens', async () => {
      await start();
      const { webhookUrl, adminUrl } = service!;
      await service!.close();
      for (const url of [webhookUrl, adminUrl]) {
        const error = await fetch(url).catch((thrown) => thrown);
        expect(error).to.be.instanceOf(TypeError);
      }
    });
  });

  describe('a start that fails leaves nothing open', () => {
    const shutdown = BasicTracerProvider.prototype.shutdown;
    let tracesClosed: number;
    let inboxes: { opened: number; closed: number };
    let taken: Server;

    beforeEach(async () => {
      tracesClosed = 0;
      inboxes = { opened: 0, closed: 0 };
      BasicTracerProvider.prototype.shutdown = function () {
        tracesClosed++;
        return shutdown.call(this);
      };
      taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
    });
    afterEach(() => {
      BasicTracerProvider.prototype.shutdown = shutdown;
      taken.close();
    });

    const openInbox: typeof openWorkingInbox = async (address, options) => {
      const inbox = await openWorkingInbox(address, options);
      inboxes.opened++;
      const close = inbox.store.close.bind(inbox.store);
      inbox.store.close = () => {
        inboxes.closed++;
        return close();
      };
      return inbox;
    };
    const port = () => (taken.address() as AddressInfo).port;
    const cases: readonly (readonly [
      string,
      error: RegExp,
      () => { readonly config?: Partial<Config>; readonly options?: Partial<ServiceOptions> },
    ])[] = [
      [
        'with a handler that is not one',
        /handler/,
        () => ({ options: { handlers: { a: 'not a function' } as never } }),
      ],
      [
        'with an inbox that cannot be opened',
        /inbox .* cannot be opened/,
        () => ({ config: { inbox: join(folder, 'rules.yaml', 'inbox.sqlite') } }),
      ],
      ['with rules that are none', /rule set/, () => ({ options: { ruleSet: {} as RuleSet } })],
      ['on a port that is taken', /EADDRINUSE/, () => ({ config: { port: port() } })],
      [
        'on a port for operators that is taken',
        /EADDRINUSE/,
        () => ({ config: { admin: { host: '127.0.0.1', port: port() } } }),
      ],
    ];
    for (const [what, error, given] of cases) {
      it(what, async () => {
        const { config = {}, options = {} } = given();
        const isHeld = (name: string) => /Server|Worker|MessagePort/.test(name);
        const resources = () => process.getActiveResourcesInfo().filter(isHeld);
        const before = resources();
        const traces = { endpoint: 'http://127.0.0.1:9' };
        const refused = await start({ traces, ...config }, { openInbox, ...options }).catch(
          (thrown) => thrown,
        );
        expect(String(refused)).to.match(error);
        expect(inboxes.closed).to.equal(inboxes.opened);
        expect(tracesClosed).to.equal(what.startsWith('with a handler') ? 0 : 1);
        await until(() => resources().length === before.length);
      });
    }
  });

  it('starts with the rules that it has where they are gone from the disk, and takes them when they are back', async () => {
    const gone = join(folder, 'gone');
    const ruleSet = loadRules(join(folder, 'rules.yaml')).value as RuleSet;
    await start({ rules: gone }, { ruleSet, watch: true });
    expect(said('the new rules are wrong, the old ones stay')).to.have.lengthOf(1);
    await mkdir(gone);
    await writeFile(join(gone, 'a.yaml'), rules.replace('Here you are', 'Back again'));
    await until(() => said('new rules are in force').length === 1);
    await rm(gone, { recursive: true });
  });

  it('sees a change of the rules on the disk by itself', async function () {
    this.timeout(20_000);
    await start({}, { watch: true });
    await writeFile(join(folder, 'rules.yaml'), rules.replace('Here you are', 'Look'));
    await until(() => said('new rules are in force').length === 1);
  });

  it('sees a change of a table by itself, and says where one is wrong', async function () {
    this.timeout(20_000);
    const shop = `tables: { pizzas: { file: pizzas.csv } }
rules:
  - name: buy
    when: { payload: { like: "BUY_{pizza in pizzas}" } }
    reply: "{pizza.title}"
default: { reply: What? }
`;
    const table = join(folder, 'pizzas.csv');
    await writeFile(join(folder, 'rules.yaml'), shop);
    await writeFile(table, 'sku,title\nM,Margherita\n');
    await start({}, { watch: true });
    await post(click('BUY_M'));
    await until(() => texts().includes('Margherita'));
    await writeFile(table, 'sku,title\nM,Margherita\nM,Marinara\n');
    await until(() => said('the old ones stay').length === 1);
    expect(JSON.stringify(said('the old ones stay')[0]?.fields)).to.match(
      /pizzas\.csv:3:1: bad-table/,
    );
    await post(click('BUY_M'));
    await until(() => texts().filter((text) => text === 'Margherita').length === 2);
    await writeFile(table, 'sku,title\nM,Marinara\n');
    await until(() => said('new rules are in force').length === 1);
    await post(click('BUY_M'));
    await until(() => texts().includes('Marinara'));
  });
});
