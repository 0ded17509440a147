import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryInbox, type Handlers, webhook } from '@botrules/bot';
import { createRouter, parseRules } from '@botrules/core';
import { inTurns, webhook as koaWebhook } from '@botrules/koa';
import { expect } from 'chai';
import Koa from 'koa';
import { appSecret, clicks, signedHeaders } from '../support/clicks.js';

const { value: rules } = parseRules({
  'a.yaml': 'default: { route: any }\n',
});

/** What is true of the request that brought the event. */
const request = new AsyncLocalStorage<string>();

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((next) => setImmediate(next));
};

describe('bot: the async context of handlers', () => {
  /** Pairs of the request that brought an event and the one that its handler saw. */
  let seen: (readonly [brought: string | undefined, saw: string | undefined])[] = [];

  beforeEach(() => {
    seen = [];
  });

  const options = {
    router: createRouter(rules!),
    verifyToken: 't',
    appSecrets: appSecret,
    logger: { info() {}, warn() {}, error() {} },
    handlers: {
      any: async ({ event }) => {
        seen.push([event.payload, request.getStore()]);
        await turns(3);
        seen.push([event.payload, request.getStore()]);
      },
    } satisfies Handlers,
  };

  function expectOwn(events: number): void {
    expect(seen).to.have.length(2 * events);
    expect(seen.filter(([brought, saw]) => brought !== saw)).to.deep.equal([]);
  }

  for (const take of ['accept', 'handle'] as const) {
    it(`is that of its own request, of 200 at once, by ${take}`, async () => {
      const hook = webhook(options);
      const posts = Array.from({ length: 200 }, (_, n) => {
        const name = `request ${n}`;
        // Few people, so that many conversations have several events that wait.
        const content = clicks([`m_${n}`, String(n % 7), name], [`n_${n}`, String(n % 5), name]);
        return request.run(name, () => hook[take](content, signedHeaders(content)));
      });
      await Promise.all(posts);
      await hook.idle();
      expectOwn(400);
    });
  }

  it('is that of its own request where several events of one conversation wait', async () => {
    const hook = webhook(options);
    for (let n = 0; n < 20; n++) {
      const name = `request ${n}`;
      const content = clicks([`m_${n}`, '2', name]);
      await request.run(name, () => hook.accept(content, signedHeaders(content)));
    }
    await hook.idle();
    expectOwn(20);
  });

  it('is that of its own request where a conversation waits for a place', async () => {
    const hook = webhook({ ...options, concurrency: 2 });
    const posts = Array.from({ length: 30 }, (_, n) => {
      const content = clicks([`m_${n}`, String(n), `request ${n}`]);
      return request.run(`request ${n}`, () => hook.accept(content, signedHeaders(content)));
    });
    await Promise.all(posts);
    await hook.idle();
    expectOwn(30);
  });

  it('is that of its own request in whatever looks on: enrich, onDecision, the client', async () => {
    const saw: (string | undefined)[][] = [];
    const look = (payload: string | undefined) => void saw.push([payload, request.getStore()]);
    const { value: answering } = parseRules({
      'a.yaml': 'default: { reply: "{payload|nothing}" }\n',
    });
    const hook = webhook({
      ...options,
      handlers: {},
      router: createRouter(answering!),
      enrich: async ({ payload }) => look(payload) as undefined,
      onDecision: ({ event }) => look(event.payload),
      client: {
        send: async ({ body }) => {
          look((body.message as { text: string }).text);
          return {};
        },
      },
    });
    const posts = ['A', 'B', 'C'].map((name, n) => {
      const content = clicks([`m_${n}`, '2', name]);
      return request.run(name, () => hook.accept(content, signedHeaders(content)));
    });
    await Promise.all(posts);
    await hook.idle();
    expect(saw).to.have.length(9);
    expect(saw.filter(([payload, context]) => payload !== context)).to.deep.equal([]);
  });

  it('is that of whoever hands a delivery to an inbox', async () => {
    const saw: unknown[] = [];
    const inbox = createMemoryInbox({
      work: async ({ payload }) => void saw.push([payload, request.getStore()]),
    });
    const event = (payload: string) =>
      ({ event: 'postback', channel: 'messenger', payload, standby: false }) as const;
    for (const name of ['A', 'B', 'C']) {
      const delivery = { events: [event(name), event(name)], body: '', receivedAt: 0 };
      await request.run(name, () => inbox.accept(delivery));
      await request.run(name, () => inbox.finish(delivery));
    }
    await inbox.idle();
    expect(saw).to.have.length(12);
    expect(saw.every((pair) => (pair as string[])[0] === (pair as string[])[1])).to.equal(true);
  });

  for (const [how, wrap] of [
    ['in Koa', (listener: ReturnType<Koa['callback']>) => listener],
    ['in Koa, many requests in a turn', inTurns],
  ] as const) {
    it(`is that of its own request, of 200 at once, ${how}`, async function () {
      this.timeout(60_000);
      const hook = koaWebhook(options);
      const app = new Koa();
      app.use(hook.router.routes());
      const listener = wrap(app.callback());
      const server = createServer((req, res) =>
        request.run(req.headers['x-request'] as string, () => listener(req, res)),
      );
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      const posts = Array.from({ length: 200 }, async (_, n) => {
        const name = `request ${n}`;
        const content = clicks([`m_${n}`, String(n % 7), name]);
        const response = await fetch(`http://127.0.0.1:${port}/webhook`, {
          method: 'POST',
          body: content,
          headers: { ...signedHeaders(content), 'x-request': name },
        });
        await response.text();
        return response.status;
      });
      expect(new Set(await Promise.all(posts))).to.deep.equal(new Set([200]));
      await hook.idle();
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      expectOwn(200);
    });
  }
});
