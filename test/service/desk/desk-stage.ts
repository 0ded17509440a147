import type { Config, ServiceOptions } from '../../../packages/service/src/index.js';
import { webhookOf } from '../../../packages/service/src/index.js';
import { sharedPostgres } from '../../support/postgres.js';
import { pageOf } from '../config-of.js';
import { until } from '../fake-clock.js';
import { type Operated, operate } from '../operated.js';

/** What the desk answered. */
export interface Answered {
  readonly status: number;
  // A test says what it expects of it.
  // biome-ignore lint/suspicious/noExplicitAny: each answer has a form of its own, which the OpenAPI file is held to.
  readonly body: any;
  readonly headers: Headers;
}

export interface DeskStage extends Operated {
  ask(path: string, init?: RequestInit): Promise<{ status: number; body: string }>;
  /** Asks the desk. */
  desk(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  /** Has a person click, and comes to the status of the answer. */
  click(person: string, payload: string, page?: string): Promise<number>;
}

export const deskRules = `
rules:
  - name: menu
    when: { payload: MENU }
    reply: Here you are.
  - name: two
    when: { payload: TWO }
    reply: [first, second]
  - name: named
    when: { payload: { like: "NAME_{n}" } }
    remember: { first: "{n}" }
    reply: "Hello, {n}."
  - name: away
    when: { payload: AWAY }
    forward: http://127.0.0.1:9/orders
`;

/** Starts a service with its desk on. */
export async function startDesk(
  changes: Partial<Config> = {},
  desk: NonNullable<Config['admin']['desk']> = { hosts: [], personalData: false },
  rules = deskRules,
  options: Pick<ServiceOptions, 'clock' | 'handlers' | 'readConfig'> = {},
): Promise<DeskStage> {
  const bot = await operate(
    rules,
    {
      pages: [pageOf('1'), pageOf('2')],
      retries: { attempts: 2, firstMs: 10, longestMs: 20 },
      forward: { secrets: ['secret'], allow: [], timeoutMs: 1000 },
      admin: { host: '127.0.0.1', port: 0, desk },
      ...changes,
    },
    undefined,
    options,
  );
  return {
    ...bot,
    async desk(method, path, body, headers = {}) {
      const response = await fetch(`${bot.service.adminUrl}/api/v1${path}`, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? undefined : JSON.parse(text),
        headers: response.headers,
      };
    },
    click: (person, payload, page = '1') =>
      bot.post(webhookOf({ page, person, payload, title: 'A title' }, Date.now())),
  };
}

/** Waits until nothing waits. */
export async function settled(bot: DeskStage): Promise<void> {
  await until(async () => (await bot.desk('GET', '/overview')).body.waiting.events === 0);
}

/** Runs the same suite over each kind of inbox; `inbox` comes to the address of an empty one. */
export function onEachInbox(suite: (inbox: () => Promise<string>) => void): void {
  describe('on SQLite', function () {
    this.timeout(30_000);
    // In memory: of a file it is the same, in another thread, which takes long to start here.
    suite(async () => 'memory');
  });
  describe('on PostgreSQL', function () {
    this.timeout(60_000);
    suite(async () => (await sharedPostgres()).createDatabase());
  });
}
