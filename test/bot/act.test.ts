import {
  act,
  actionsOf,
  type Handlers,
  type Logger,
  readHandlers,
  type Tools,
} from '@botrules/bot';
import type { Decision, Event, Step } from '@botrules/core';
import type { Call, SendClient } from '@botrules/messenger';
import { expect } from 'chai';
import { Stop } from '../../packages/bot/src/stop.js';

const event: Event = {
  id: 'postback:m_1',
  event: 'postback',
  channel: 'messenger',
  payload: 'BUY',
  sender: { id: '2' },
  recipient: { id: '1' },
  standby: false,
};

function step(fields: Partial<Step>): Step {
  return {
    rule: 'a rule',
    file: 'a.yaml',
    line: 1,
    captures: {},
    params: {},
    route: null,
    reply: [],
    forward: null,
    handover: null,
    ...fields,
  };
}

function decisionOf(steps: readonly Step[], of: Event = event): Decision {
  return {
    event: of,
    rule: steps.at(-1)?.rule ?? null,
    rules: steps.map(({ rule, file, line }) => ({ name: rule, file, line })),
    captures: {},
    params: {},
    route: null,
    reply: [],
    forward: null,
    handover: null,
    steps,
  };
}

/** Everything that acting does, in order, as short lines. */
function world(options: { handlers?: Handlers; fails?: (what: string) => boolean } = {}) {
  const did: string[] = [];
  const logged: { level: string; fields: Record<string, unknown>; message: string }[] = [];
  const attempt = async (what: string) => {
    if (options.fails?.(what)) throw new Error(`no ${what}`);
    did.push(what);
  };
  const client: SendClient = {
    async send({ kind, body }: Call) {
      const { message, target_app_id } = body as {
        message?: { text: string };
        target_app_id?: string;
      };
      await attempt(
        message !== undefined ? `send ${message.text}` : `${kind} ${target_app_id ?? ''}`.trim(),
      );
      return {};
    },
  };
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields: fields as Record<string, unknown>, message });
  const logger: Logger = { info: log('info'), warn: log('warn'), error: log('error') };
  const stop = new Stop();
  const tools: Tools = {
    handlers: readHandlers(options.handlers ?? {}),
    clientOf: () => client,
    forward: ({ url }) => attempt(`forward ${url}`),
    logger,
    stop,
  };
  return { did, logged, tools, stop };
}

const everything = [
  step({
    rule: 'first',
    reply: [{ text: '1a' }, { text: '1b' }],
    route: 'r.one',
    forward: 'https://a.example/',
    handover: 'page_inbox',
  }),
  step({ rule: 'second', reply: [{ text: '2' }], route: 'r.two' }),
];

describe('bot/act', () => {
  it('lists what a decision wants done: step by step reply, handler, forward, handover', () => {
    const { actions } = actionsOf(decisionOf(everything));
    expect(actions.map(({ kind, step }) => `${step} ${kind}`)).to.deep.equal([
      '0 send',
      '0 send',
      '0 handle',
      '0 forward',
      '0 handover',
      '1 send',
      '1 handle',
    ]);
    expect(JSON.parse(JSON.stringify(actions)), 'plain data').to.deep.equal(actions);
  });

  it('does them in that order', async () => {
    const handlers: Handlers = {
      'r.one': async ({ send }) => {
        did.push('handle one');
        await send('from one');
      },
      'r.two': () => did.push('handle two'),
    };
    const { tools, did } = world({ handlers });
    await act(decisionOf(everything), tools);
    expect(did).to.deep.equal([
      'send 1a',
      'send 1b',
      'handle one',
      'send from one',
      'forward https://a.example/',
      'pass_thread_control 263902037430900',
      'send 2',
      'handle two',
    ]);
  });

  const failures: [string, string[]][] = [
    ['send 1a', ['forward https://a.example/', 'pass_thread_control 263902037430900', 'send 2']],
    [
      'send 1b',
      ['send 1a', 'forward https://a.example/', 'pass_thread_control 263902037430900', 'send 2'],
    ],
    [
      'forward https://a.example/',
      ['send 1a', 'send 1b', 'pass_thread_control 263902037430900', 'send 2'],
    ],
    [
      'pass_thread_control 263902037430900',
      ['send 1a', 'send 1b', 'forward https://a.example/', 'send 2'],
    ],
  ];
  for (const [broken, rest] of failures) {
    it(`does the rest when "${broken}" fails, and says what did with rule and event`, async () => {
      const handlers = { 'r.one': () => {}, 'r.two': () => {} };
      const { tools, did, logged } = world({ handlers, fails: (what) => what === broken });
      await act(decisionOf(everything), tools);
      expect(did).to.deep.equal(rest);
      expect(logged).to.have.length(1);
      expect(logged[0]).to.deep.include({ level: 'error' });
      expect(logged[0]!.fields).to.deep.include({ event: 'postback:m_1', rule: 'first' });
      expect((logged[0]!.fields.err as Error).message).to.equal(`no ${broken}`);
    });
  }

  for (const [how, handler] of [
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['rejects', () => Promise.reject(new Error('boom'))],
  ] as const) {
    it(`logs a handler that ${how}, with rule, event and route, and goes on`, async () => {
      const { tools, did, logged } = world({ handlers: { 'r.one': handler, 'r.two': () => {} } });
      await act(decisionOf(everything), tools);
      expect(did.at(-1)).to.equal('send 2');
      expect(logged).to.have.length(1);
      const { err, ...fields } = logged[0]!.fields;
      expect(fields).to.deep.equal({ event: 'postback:m_1', rule: 'first', route: 'r.one' });
      expect((err as Error).message).to.equal('boom');
    });
  }

  it('gives a handler its own step, its params and captures', async () => {
    let given: unknown;
    const one = step({ route: 'r', params: { size: 'L', n: 1 }, captures: { id: '12' } });
    const handlers: Handlers = {
      r: ({ event, params, captures, step, decision }) => {
        given = { event, params, captures, step, steps: decision.steps.length };
      },
    };
    const { tools } = world({ handlers });
    await act(decisionOf([one, step({ captures: { id: 'other' } })]), tools);
    expect(given).to.deep.equal({
      event,
      params: { size: 'L', n: 1 },
      captures: { id: '12' },
      step: one,
      steps: 2,
    });
  });

  for (const route of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    it(`finds no handler for a route named ${route} by accident, and one that was given`, async () => {
      const none = world();
      await act(decisionOf([step({ route })]), none.tools);
      expect(none.logged.map(({ level, fields }) => [level, fields.route])).to.deep.equal([
        ['warn', route],
      ]);
      let called = 0;
      const handlers = Object.defineProperty({}, route, {
        value: () => called++,
        enumerable: true,
      });
      await act(decisionOf([step({ route })]), world({ handlers }).tools);
      expect(called).to.equal(1);
    });
  }

  it('refuses a handler that is no function', () => {
    expect(() => readHandlers({ r: 'x' } as unknown as Handlers)).to.throw(TypeError, '"r"');
  });

  it('sends texts, messages and lists of them from a handler, and rejects where the platform does', async () => {
    let caught: unknown;
    const handlers: Handlers = {
      r: async ({ send }) => {
        await send('a');
        await send({ text: 'b' });
        await send(['c', { text: 'd' }]);
        await send(['e', 'f']).catch((error) => (caught = error));
      },
    };
    const { tools, did } = world({ handlers, fails: (what) => what === 'send e' });
    await act(decisionOf([step({ route: 'r' })]), tools);
    expect(did).to.deep.equal(['send a', 'send b', 'send c', 'send d']);
    expect((caught as Error).message).to.equal('no send e');
  });

  it('begins nothing more once it is aborted', async () => {
    const { tools, did, stop } = world({ handlers: { 'r.one': () => stop.stop() } });
    await act(decisionOf(everything), tools);
    expect(did).to.deep.equal(['send 1a', 'send 1b']);
  });

  it('waits after typing, and no longer once it is aborted', async () => {
    const { tools, did, stop } = world();
    const reply = [{ typing: 60_000 }, { text: 'after' }];
    const acting = act(decisionOf([step({ reply })]), tools);
    await new Promise((turn) => setImmediate(turn));
    expect(did).to.deep.equal(['typing']);
    stop.stop();
    await acting;
    expect(did).to.deep.equal(['typing']);
    const short = world();
    await act(decisionOf([step({ reply: [{ typing: 1 }, { text: 'after' }] })]), short.tools);
    expect(short.did).to.deep.equal(['typing', 'send after']);
  });

  it('goes on with the reply where only the typing dots fail', async () => {
    const { tools, logged } = world();
    const sent: string[] = [];
    const clientOf = () => ({
      async send({ kind }: { readonly kind: string }) {
        if (kind === 'typing') throw new Error('no dots');
        sent.push(kind);
        return {};
      },
    });
    const reply = [{ typing: 1 }, { text: 'after' }];
    await act(decisionOf([step({ reply })]), { ...tools, clientOf });
    expect(sent).to.deep.equal(['message']);
    expect(logged.map(({ message }) => message)).to.deep.equal(['the reply failed']);
  });

  it('logs what it would send where there is no client', async () => {
    const { tools, did, logged } = world();
    await act(decisionOf([step({ reply: [{ text: 'hi' }] })]), { ...tools, clientOf: undefined });
    expect(did).to.deep.equal([]);
    expect(logged).to.deep.equal([
      {
        level: 'info',
        message: 'dry run: would send',
        fields: {
          event: 'postback:m_1',
          page: '1',
          path: 'messages',
          body: { recipient: { id: '2' }, messaging_type: 'RESPONSE', message: { text: 'hi' } },
        },
      },
    ]);
  });

  it('says that a page has no client, and that nothing forwards', async () => {
    const { tools, logged } = world();
    const steps = [step({ reply: [{ text: 'hi' }], forward: 'https://a.example/' })];
    await act(decisionOf(steps), { ...tools, clientOf: () => undefined, forward: undefined });
    expect(logged.map(({ level, message }) => `${level}: ${message}`)).to.deep.equal([
      'error: the reply failed',
      'warn: nothing was given that forwards',
    ]);
    expect((logged[0]!.fields.err as Error).message).to.equal('There is no client for page "1".');
  });

  it('logs what had to be cut for the platform, and an event that names nobody', async () => {
    const { tools, did, logged } = world();
    const { sender: _, ...nobody } = event;
    await act(decisionOf([step({ reply: [{ text: 'hi' }] })], nobody), tools);
    expect(did).to.deep.equal([]);
    expect(logged.map(({ level }) => level)).to.deep.equal(['warn']);
  });
});
