import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import {
  act,
  consoleLogger,
  fromMessageFirst,
  type Logger,
  readHandlers,
  Stop,
  webhook,
} from '@botrules/bot';
import { createRouter, parseRules } from '@botrules/core';
import { expect } from 'chai';
import { appSecret, clicks, signedHeaders } from '../support/clicks.js';

const { value: rules } = parseRules({ 'a.yaml': 'default: { route: buy }\n' });

/** What a handler's exception looks like in a log. */
async function logOf(logger: unknown): Promise<void> {
  const hook = webhook({
    router: createRouter(rules!),
    verifyToken: 't',
    appSecrets: appSecret,
    logger: logger as Logger,
    handlers: {
      buy: () => {
        throw new Error('sold out', { cause: new Error('the shelf is empty') });
      },
    },
  });
  const content = clicks(['m_1', '2', 'BUY']);
  await hook.handle(content, signedHeaders(content));
}

/** As winston has it: the message comes first, and what follows is written as JSON. */
function winstonLike() {
  const lines: string[] = [];
  const log =
    (level: string) =>
    (message: unknown, fields: object = {}) =>
      void lines.push(JSON.stringify({ level, message, ...fields }));
  const logger = { info: log('info'), warn: log('warn'), error: log('error') };
  return { lines, logger: { ...logger, transports: [], configure() {}, exceptions: {} } };
}

describe('bot: loggers', () => {
  it('are called with the fields first, then the message; an error is in "err"', async () => {
    const calls: unknown[][] = [];
    const log = (...all: unknown[]) => void calls.push(all);
    await logOf({ info: log, warn: log, error: log });
    expect(calls).to.have.length(1);
    const [fields, message, ...rest] = calls[0] as [{ err: Error }, string];
    expect(message).to.equal('the handler failed');
    expect(fields).to.include({ event: 'postback:m_1', rule: 'default', route: 'buy' });
    expect(fields.err.message).to.equal('sold out');
    expect(rest).to.deep.equal([]);
  });

  it('that take the message first keep text, stack and cause, handed over as such', async () => {
    const { lines, logger } = winstonLike();
    await logOf(fromMessageFirst(logger));
    expect(lines).to.have.length(1);
    const line = JSON.parse(lines[0]!);
    expect(line).to.include({ level: 'error', message: 'the handler failed', route: 'buy' });
    expect(line.err).to.include({ name: 'Error', message: 'sold out' });
    expect(line.err.stack).to.contain('logger.test.ts');
    expect(line.err.cause.message).to.equal('the shelf is empty');
  });

  for (const [name, give] of [
    ['as it is', (logger: Console) => logger],
    ['as fromMessageFirst(console)', fromMessageFirst],
    ['as its functions', ({ info, warn, error }: Console) => ({ info, warn, error })],
    [
      'as its functions, with log for info',
      ({ log, warn, error }: Console) => ({ info: log, warn, error }),
    ],
  ] as const) {
    it(`may be a console, given ${name}: the message is first, and the error has its stack`, async () => {
      const written: string[] = [];
      const stream = new Writable({
        write(chunk, _encoding, done) {
          written.push(String(chunk));
          done();
        },
      });
      const own = globalThis.console;
      globalThis.console = new Console(stream);
      try {
        await logOf(give(console));
      } finally {
        globalThis.console = own;
      }
      expect(written).to.have.length(1);
      expect(written[0]).to.match(/^the handler failed \{\n {2}err: Error: sold out\n {6}at /);
      expect(written[0]).to.contain('the shelf is empty');
    });
  }

  /** What each has beside `info`, `warn` and `error`. */
  const messageFirst: { readonly [name: string]: readonly string[] } = {
    winston: ['transports', 'configure', 'exceptions'],
    log4js: ['category', 'addContext', 'isLevelEnabled'],
    loglevel: ['methodFactory', 'setDefaultLevel'],
    consola: ['addReporter', 'wrapConsole'],
    signale: ['addSecrets', 'scopeName', 'unscope'],
    tslog: ['attachTransport', 'getSubLogger'],
  };
  for (const [name, marks] of Object.entries(messageFirst)) {
    it(`of ${name} are called with the message first, given as they are or as a child of one`, async () => {
      const calls: unknown[][] = [];
      const log = (...all: unknown[]) => void calls.push(all);
      const logger = Object.fromEntries(marks.map((mark) => [mark, () => {}]));
      const whole = { ...logger, info: log, warn: log, error: log };
      for (const given of [whole, Object.create(whole)]) {
        await logOf(given);
        const [message, fields, ...rest] = calls.pop() as [string, { err: Error }];
        expect(message).to.equal('the handler failed');
        expect(fields).to.include({ event: 'postback:m_1', route: 'buy' });
        expect(fields.err.stack).to.contain('logger.test.ts');
        expect(rest).to.deep.equal([]);
      }
    });
  }

  it('of other kinds take the fields first, whatever else they can do', async () => {
    const calls: unknown[][] = [];
    const log = (...all: unknown[]) => void calls.push(all);
    // As pino, bunyan and log4js have it.
    const more = { levels: {}, bindings() {}, child() {}, addStream() {}, isLevelEnabled() {} };
    await logOf({ ...more, info: log, warn: log, error: log });
    expect(calls[0]![1]).to.equal('the handler failed');
  });

  it('are read in what `act` is given, too', async () => {
    const { lines, logger } = winstonLike();
    const decision = createRouter(rules!).route({
      event: 'message',
      channel: 'messenger',
      standby: false,
    });
    await act(decision, {
      handlers: readHandlers({}),
      clientOf: undefined,
      forward: undefined,
      logger,
      stop: new Stop(),
    });
    expect(lines.map((line) => JSON.parse(line).message)).to.deep.equal([
      'the route has no handler',
    ]);
  });

  for (const logger of [null, 5, 'console', {}, () => {}, { info() {}, warn() {} }]) {
    it(`are not ${inspect(logger)}`, () => {
      const edge = { router: createRouter(rules!), verifyToken: 't', appSecrets: appSecret };
      expect(() => webhook({ ...edge, logger: logger as never })).to.throw(
        TypeError,
        /^The logger is .* without a function "(info|error)"\. Give one that has info, warn and error\.$/,
      );
      expect(() => fromMessageFirst(logger as never)).to.throw(TypeError, 'The logger is');
    });
  }

  it('show some of the causes of an error whose causes do not end', () => {
    const own = new Error('its own cause');
    own.cause = own;
    const long = [...Array(100_000)].reduce((cause: Error) => new Error('more', { cause }), own);
    const { error } = console;
    const shown: string[] = [];
    console.error = (line: string) => void shown.push(line);
    try {
      for (const err of [own, long]) {
        consoleLogger.error({ err }, 'failed');
        const { lines, logger } = winstonLike();
        fromMessageFirst(logger).error({ err }, 'failed');
        shown.push(...lines);
      }
    } finally {
      console.error = error;
    }
    for (const line of shown)
      expect(line.match(/Error: (?:its own cause|more)/g)).to.have.length(11);
    expect(shown).to.have.length(4);
  });

  it('that are given nothing else write one line of JSON each on standard error', () => {
    const { error } = console;
    const lines: string[] = [];
    console.error = (line: string) => void lines.push(line);
    try {
      const circle: { self?: object } = {};
      circle.self = circle;
      consoleLogger.error({ err: new Error('a', { cause: new Error('b') }) }, 'failed');
      consoleLogger.warn({ err: circle }, 'failed');
      consoleLogger.info({ count: 5n }, 'counted');
    } finally {
      console.error = error;
    }
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect(first).to.include({ level: 'error', msg: 'failed' });
    expect(first.err).to.match(/^Error: a\n.*\ncaused by Error: b\n/s);
    expect(second).to.deep.equal({ level: 'warn', msg: 'failed', err: 'an object' });
    expect(third).to.deep.equal({ level: 'info', msg: 'counted', count: '5' });
  });
});
