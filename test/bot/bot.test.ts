import { inspect } from 'node:util';
import {
  type HandlerContext,
  type Handlers,
  type Webhook,
  type WebhookOptions,
  webhook,
} from '@botrules/bot';
import type { Decision, Event, Router } from '@botrules/core';
import { expect } from 'chai';
import { appSecret, clicks as body, type Logged, recordingLogger } from '../support/clicks.js';
import { sign } from '../support/listen.js';

const secret = appSecret;

/** A router that takes every event and hands it to the route that is its payload. */
const router: Router = {
  routes: [],
  route(event: Event): Decision {
    const route = event.payload ?? null;
    const outcome = { route, params: {}, reply: [], forward: null, handover: null };
    const step = { rule: `rule of ${route}`, file: 'a.yaml', line: 1, captures: {}, ...outcome };
    const rules = [{ name: step.rule, file: step.file, line: step.line }];
    return { event, rule: step.rule, rules, captures: {}, steps: [step], ...outcome };
  },
};

describe('bot/bot', () => {
  let hooks: Webhook[] = [];
  let logged: Logged[];

  function hookOf(handlers: Handlers, options: Partial<WebhookOptions> = {}) {
    const recording = recordingLogger();
    logged = recording.logged;
    const hook = webhook({
      router: { ...router, routes: Object.keys(handlers) },
      verifyToken: 't',
      appSecrets: [secret],
      handlers,
      logger: recording.logger,
      ...options,
    });
    hooks.push(hook);
    return hook;
  }

  afterEach(async () => {
    // Handlers that never end are given up, or their time would keep the process.
    await Promise.all(hooks.map((hook) => hook.close(0)));
    hooks = [];
  });

  /** Posts to the hook that was made last, as a server that runs on does. */
  async function post(content: string): Promise<number> {
    const answer = await hooks.at(-1)!.accept(content, signed(content));
    return answer.status;
  }

  const signed = (content: string) => ({
    'content-type': 'application/json',
    'X-HUB-SIGNATURE-256': sign(secret, content),
  });

  it('says how old an event is where the rules ask for it, and only there', async () => {
    for (const asksForAge of [true, false]) {
      const ages: (number | undefined)[] = [];
      const asked: Router = {
        ...router,
        asksForAge,
        route(event) {
          ages.push(event.age);
          return router.route(event);
        },
      };
      hookOf({ a: () => {} }, { router: asked });
      expect(await post(body(['m1', 'p', 'a']))).to.equal(200);
      await hooks.at(-1)!.close();
      // The event of the sample is of 2016.
      expect(ages.map((age) => age !== undefined && age > 1e11)).to.deep.equal([asksForAge]);
    }
  });

  it('answers first and works after: a handler that never ends holds up no answer', async () => {
    let called = 0;
    hookOf({
      stuck: () => {
        called++;
        return new Promise(() => {});
      },
    });
    expect(await post(body(['m_1', '2', 'stuck']))).to.equal(200);
    expect(await post(body(['m_2', '2', 'stuck'], ['m_3', '3', 'stuck']))).to.equal(200);
    await new Promise((turn) => setImmediate(turn));
    expect(called, 'one of each conversation').to.equal(2);
  });

  it('dispatches a repeat once and answers it 200', async () => {
    let called = 0;
    const hook = hookOf({ count: () => called++ });
    for (let n = 0; n < 3; n++) expect(await post(body(['m_1', '2', 'count']))).to.equal(200);
    await hook.idle();
    expect(called).to.equal(1);
  });

  it('does not dispatch an event again whose handler failed: at most once', async () => {
    let called = 0;
    const hook = hookOf({
      fail: () => {
        called++;
        throw new Error('boom');
      },
    });
    expect(await post(body(['m_1', '2', 'fail']))).to.equal(200);
    await hook.idle();
    expect(await post(body(['m_1', '2', 'fail']))).to.equal(200);
    await hook.idle();
    expect(called).to.equal(1);
    expect(logged.map(({ fields, message }) => [message, fields.event, fields.rule])).to.deep.equal(
      [['the handler failed', 'postback:m_1', 'rule of fail']],
    );
  });

  const { create, defineProperties, getOwnPropertyDescriptors } = Object;
  const ways: readonly (readonly [string, (given: HandlerContext) => HandlerContext])[] = [
    ['as it is', (given) => given],
    ['copied', (given) => ({ ...given })],
    [
      'copied with its getter',
      (given) => defineProperties({} as never, getOwnPropertyDescriptors(given)),
    ],
    ['as the prototype of an object', (given) => create(given)],
    ['behind a proxy', (given) => new Proxy(given, {})],
  ];
  for (const [how, made] of ways) {
    it(`calls a handler with what it may use ${how}`, async () => {
      const seen: unknown[] = [];
      const use = (given: HandlerContext) => {
        const { event, signal } = made(given);
        seen.push(event.payload, signal.aborted);
      };
      await hookOf({ use }).handle(body(['m_1', '2', 'use']), signed(body(['m_1', '2', 'use'])));
      expect(seen).to.deep.equal(['use', false]);
    });
  }

  it('shows whoever prints what a handler is called with no more than it is for', async () => {
    const shown: string[] = [];
    const show = (given: HandlerContext) => {
      shown.push(...Reflect.ownKeys({ ...given }).map(String));
      shown.push(inspect(given).includes(secret) ? 'a secret' : 'no secret');
      shown.push(...Object.keys(JSON.parse(JSON.stringify(given))));
    };
    await hookOf({ show }).handle(body(['m_1', '2', 'show']), signed(body(['m_1', '2', 'show'])));
    const data = ['event', 'params', 'captures', 'step', 'decision'];
    expect(shown).to.deep.equal([...data, 'send', 'signal', 'no secret', ...data, 'signal']);
  });

  it('keeps the order of a conversation though its first handler is slow', async () => {
    const done: string[] = [];
    const hook = hookOf({
      slow: async ({ event }) => {
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
        done.push(event.id!);
      },
      fast: ({ event }) => done.push(event.id!),
    });
    await post(body(['m_1', '2', 'slow'], ['m_2', '2', 'fast'], ['m_3', '3', 'fast']));
    await post(body(['m_4', '2', 'fast']));
    await hook.idle();
    expect(done.filter((id) => id !== 'postback:m_3')).to.deep.equal([
      'postback:m_1',
      'postback:m_2',
      'postback:m_4',
    ]);
    expect(done[0]).to.equal('postback:m_3');
  });

  it('gives an event up after its time, aborts its signal, and goes on', async () => {
    const done: string[] = [];
    let aborted: boolean | undefined;
    const hook = hookOf(
      {
        stuck: ({ signal }) =>
          new Promise(() => signal.addEventListener('abort', () => (aborted = signal.aborted))),
        fast: ({ event }) => done.push(event.id!),
      },
      { eventTimeoutMs: 20 },
    );
    await post(body(['m_1', '2', 'stuck'], ['m_2', '2', 'fast']));
    await hook.idle();
    expect(done).to.deep.equal(['postback:m_2']);
    expect(aborted).to.equal(true);
    expect(logged[0]).to.deep.include({
      level: 'error',
      message: 'not done within 20 ms, given up',
    });
  });

  it('hands each decision out before it acts, and outlives whoever looks at it', async () => {
    const decisions: (string | null)[] = [];
    let called = 0;
    const hook = hookOf(
      { a: () => called++ },
      {
        onDecision: (decision) => {
          decisions.push(decision.rule);
          if (decision.event.id === 'postback:m_2') throw new Error('boom');
        },
      },
    );
    await post(body(['m_1', '2', 'a'], ['m_2', '2', 'a'], ['m_3', '2', 'a']));
    await hook.idle();
    expect(decisions).to.deep.equal(['rule of a', 'rule of a', 'rule of a']);
    expect(called).to.equal(3);
    expect(logged.map(({ message }) => message)).to.deep.equal(['an observer failed']);
  });

  it('answers 503 when too much waits', async () => {
    hookOf({ stuck: () => new Promise(() => {}) }, { maxWaiting: 1 });
    expect(await post(body(['m_1', '2', 'stuck']))).to.equal(200);
    expect(await post(body(['m_2', '2', 'stuck']))).to.equal(503);
  });

  describe('handlers that are missing', () => {
    const routed = (...routes: string[]): Router => ({ ...router, routes });
    const quiet = () => {};

    it('are said at start-up, with what was likely meant', () => {
      const hook = hookOf(
        { 'orders.statsu': quiet, 'cart.add': quiet, zzzzzz: quiet },
        { router: routed('orders.status', 'cart.add', 'constructor') },
      );
      expect(hook.missingHandlers).to.deep.equal(['orders.status', 'constructor']);
      expect(logged.map(({ level, message }) => `${level}: ${message}`)).to.deep.equal([
        'warn: The rules name the route "orders.status", and it has no handler. Did you mean it by the handler "orders.statsu"?',
        'warn: The rules name the route "constructor", and it has no handler.',
        'warn: No rule names the route "orders.statsu", which has a handler. Did you mean "orders.status"?',
        'warn: No rule names the route "zzzzzz", which has a handler.',
      ]);
    });

    it('are none where each route has one', () => {
      const hook = hookOf({ a: quiet, b: quiet }, { router: routed('a', 'b') });
      expect(hook.missingHandlers).to.deep.equal([]);
    });
  });

  describe('handle, without Koa', () => {
    it('resolves when the handlers have ended', async () => {
      const done: string[] = [];
      const hook = hookOf({
        slow: async ({ event }) => {
          for (let turn = 0; turn < 20; turn++)
            await new Promise((resolve) => setImmediate(resolve));
          done.push(event.id!);
        },
      });
      const content = body(['m_1', '2', 'slow'], ['m_2', '3', 'slow']);
      const answer = await hook.handle(content, signed(content));
      expect(done).to.have.length(2);
      expect(answer.status).to.equal(200);
      expect(answer.body).to.equal('EVENT_RECEIVED');
      expect(answer.headers['Content-Type']).to.equal('text/plain; charset=utf-8');
    });

    it('answers in time though a handler does not end', async () => {
      const hook = hookOf({ stuck: () => new Promise(() => {}) }, { answerWithinMs: 20 });
      const content = body(['m_1', '2', 'stuck']);
      expect((await hook.handle(content, signed(content))).status).to.equal(200);
    });

    it('hands events to an inbox of one’s own, and answers 503 when that cannot', async () => {
      const edge = { verifyToken: 't', appSecrets: [secret], answerWithinMs: 20 };
      const logger = { info() {}, warn() {}, error() {} };
      const content = body(['m_1', '2', 'a']);
      const taken: (string | undefined)[] = [];
      const inboxes: [(events: readonly Event[]) => Promise<void>, number][] = [
        [async (events) => void taken.push(...events.map(({ id }) => id)), 200],
        [() => Promise.reject(new Error('disk full')), 503],
        [() => new Promise(() => {}), 503],
      ];
      for (const [take, status] of inboxes) {
        const hook = webhook({ ...edge, logger, inbox: { accept: ({ events }) => take(events) } });
        expect((await hook.handle(content, signed(content))).status).to.equal(status);
      }
      expect(taken).to.deep.equal(['postback:m_1']);
    });

    it('takes bytes, and headers of every kind', async () => {
      const hook = hookOf({ a: () => {} });
      const content = Buffer.from(body(['m_1', '2', 'a']));
      const plain = signed(content.toString());
      for (const headers of [
        plain,
        new Headers(plain),
        {
          'Content-Type': ['application/json'],
          'X-Hub-Signature-256': plain['X-HUB-SIGNATURE-256'],
        },
      ]) {
        expect((await hook.handle(new Uint8Array(content), headers)).status).to.equal(200);
      }
    });

    it('refuses what the Koa edge refuses', async () => {
      const hook = hookOf({}, { bodyLimit: 300 });
      const content = body(['m_1', '2', 'a']);
      const good = signed(content);
      const answers: [string, Record<string, string>, number][] = [
        [content, {}, 415],
        [content, { ...good, 'Content-Encoding': 'gzip' }, 415],
        [content, { 'content-type': 'application/json' }, 401],
        [`${content} `, good, 401],
        ['[]', signed('[]'), 400],
        ['{', signed('{'), 400],
        [content + ' '.repeat(300), signed(content + ' '.repeat(300)), 413],
      ];
      for (const [content, headers, status] of answers) {
        const answer = await hook.handle(content, headers);
        expect(answer.status).to.equal(status);
        expect(answer.body).to.match(/^\{"error":"[^"\n]+"\}$/);
      }
    });

    it('answers the handshake', () => {
      const hook = hookOf({});
      const query = 'hub.mode=subscribe&hub.verify_token=t&hub.challenge=17';
      expect(hook.handshake(query)).to.deep.include({ status: 200, body: '17' });
      expect(hook.handshake(`?${query}`)).to.deep.include({ status: 200, body: '17' });
      expect(hook.handshake(new URLSearchParams(query))).to.deep.include({
        status: 200,
        body: '17',
      });
      expect(hook.handshake('').status).to.equal(403);
    });
  });

  describe('a clean stop', () => {
    it('takes no more and waits for what runs', async () => {
      let release = () => {};
      let ended = 0;
      const hook = hookOf({
        slow: async () => {
          await new Promise<void>((resolve) => (release = resolve));
          ended++;
        },
      });
      await post(body(['m_1', '2', 'slow'], ['m_2', '2', 'slow']));
      await new Promise((turn) => setImmediate(turn));
      const closed = hook.close();
      expect(await post(body(['m_3', '2', 'slow']))).to.equal(503);
      release();
      await new Promise((turn) => setImmediate(turn));
      release();
      expect(await closed).to.equal(true);
      expect(ended).to.equal(2);
    });

    it('waits no longer than it is told, and aborts what still runs', async () => {
      let aborted = false;
      const hook = hookOf({
        stuck: ({ signal }) =>
          new Promise(() => signal.addEventListener('abort', () => (aborted = true))),
      });
      await post(body(['m_1', '2', 'stuck'], ['m_2', '2', 'stuck']));
      await new Promise((turn) => setImmediate(turn));
      logged.length = 0;
      expect(await hook.close(20)).to.equal(false);
      expect(aborted).to.equal(true);
      expect(logged.map(({ fields, message }) => [message, fields.events])).to.deep.equal([
        ['stopped before all events were worked on', 2],
      ]);
    });

    it('keeps no process once it has given up', async () => {
      const timers = () =>
        process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
      const hook = hookOf({ stuck: () => new Promise(() => {}) }, { answerWithinMs: 1 });
      const content = body(['m_1', '2', 'stuck'], ['m_2', '2', 'stuck'], ['m_3', '3', 'stuck']);
      await hook.handle(content, signed(content));
      const underWay = timers();
      await hook.close(1);
      await hook.idle();
      // One for each conversation; what waited behind was never begun.
      expect(timers()).to.equal(underWay - 2);
    });
  });
});
