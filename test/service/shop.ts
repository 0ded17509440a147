import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Click, OperatedChannel, SandboxCall } from '@botrules/channel';
import { renderDiagnostic } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';
import {
  readConfig,
  type Sandbox,
  type Service,
  type ServiceOptions,
  startSandbox,
  startService,
} from '../../packages/service/src/index.js';
import { until } from './fake-clock.js';

type Variables = Readonly<Record<string, string>>;

/** The starter shop of this repository. */
export const shopRules = new URL('../../rules', import.meta.url).pathname;

/** On which channel the shop is played. */
interface ShopPlace {
  readonly channel: OperatedChannel;
  /** The account that proves what is posted. */
  readonly account: Account;
  /** Its id, and that of the person who does something, unless another is said. */
  readonly page: string;
  readonly person: string;
  /** What stands behind the address of the webhook: `/telegram/1000`. */
  readonly path: string;
  /** The variables of the account, whose platform is at this address. */
  readonly env: (platform: string) => Variables;
  /** More lines of the settings. */
  readonly settings?: string;
}

/** What a shop is started with, beside what its place says. */
interface ShopStart {
  readonly env?: Variables;
  readonly settings?: string;
  /** By route. The starter rules have none. */
  readonly handlers?: ServiceOptions['handlers'];
}

/** The starter shop on one channel, against the channel's sandbox: another for each test of the suite that asks for it. */
export function shopOn(place: ShopPlace) {
  const { channel, account } = place;
  const calls: SandboxCall[] = [];
  const log: string[] = [];
  let folder: string;
  let platform: Sandbox;
  let service: Service | undefined;
  let id: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `botrules-${channel.name}-`));
    calls.length = 0;
    log.length = 0;
    id = 0;
    platform = await startSandbox({ channel, onCall: (call) => void calls.push(call) });
  });
  afterEach(async () => {
    await service?.close(100);
    service = undefined;
    await platform.close();
    await rm(folder, { recursive: true });
  });

  const env = () => place.env(platform.url);

  /** Posts what a person does as the platform does, and answers the status. */
  async function post(click: Partial<Click>): Promise<number> {
    const { page, person, path } = place;
    const whole = { page, person, id: `${id}`, ...click };
    const { headers, body } = channel.sandbox.post(whole, account, Date.now());
    const url = `${service!.webhookUrl}${path}`;
    return (await fetch(url, { method: 'POST', headers, body })).status;
  }

  return {
    /** All that came to the platform. */
    calls,
    /** All that was logged, a line each. */
    log,
    env,
    platform: () => platform,
    adminUrl: () => service!.adminUrl,
    webhookUrl: () => service!.webhookUrl,
    /** Starts the service with the starter rules, or with the text of others. */
    async start(text?: string, more: ShopStart = {}): Promise<void> {
      const rules = text === undefined ? shopRules : join(folder, 'rules.yaml');
      if (text !== undefined) await writeFile(rules, text);
      const { settings = '' } = place;
      service = await startShop({ folder, env: env(), log, rules, settings, ...more });
    },
    does(click: Partial<Click>): Promise<number> {
      id++;
      return post(click);
    },
    /** The same once more, as a platform repeats what it got no answer to. */
    repeats: post,
    /** What people saw, line by line. */
    shown: () => calls.flatMap((call) => channel.sandbox.show(call).lines),
    /** Waits until a line with these words is logged, and answers it. */
    async logged(words: string): Promise<string> {
      await until(() => log.some((line) => line.includes(words)));
      return log.find((line) => line.includes(words))!;
    },
    /** All that operators can read of the service. */
    async told(): Promise<readonly string[]> {
      const paths = ['/metrics', '/', '/health', '/ready', '/dead', '/config'];
      return Promise.all(
        paths.map(async (path) => (await fetch(`${service!.adminUrl}${path}`)).text()),
      );
    },
  };
}

interface ShopOptions extends ShopStart {
  /** Where the settings and the inbox are. */
  readonly folder: string;
  /** The file or folder of rules. */
  readonly rules: string;
  /** What is logged goes here, a line each. */
  readonly log: string[];
}

/** Starts the service as the settings of a channel's accounts have it. */
async function startShop(options: ShopOptions): Promise<Service> {
  const { folder, env = {}, log, settings = '', rules, handlers } = options;
  const yaml =
    'port: 0\nadmin: { port: 0 }\nretries: { first: 10ms, longest: 20ms, attempts: 3 }\n';
  await writeFile(join(folder, 'botrules.yaml'), `${settings}${yaml}`);
  const flags = new Map([['--inbox', join(folder, 'inbox.sqlite')]]);
  const { value: config, diagnostics, sources } = await readConfig({ flags, env, folder });
  expect(diagnostics.map((each) => renderDiagnostic(each, sources))).to.deep.equal([]);
  const say = (level: string) => (fields: object, message: string) =>
    void log.push(`${level} ${message} ${JSON.stringify(fields)}`);
  return startService({
    config: config!,
    ruleSet: loadRules(rules).value!,
    logger: { info: say('info'), warn: say('warn'), error: say('error') },
    ...(handlers && { handlers }),
    watch: false,
  });
}
