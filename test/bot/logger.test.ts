import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { consoleLogger, fromMessageFirst, type Logger, webhook } from '@botrules/bot';
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

  it('that take the message first say it first: a console', async () => {
    let written = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written += chunk;
        done();
      },
    });
    await logOf(fromMessageFirst(new Console(stream)));
    expect(written).to.match(/^the handler failed \{/);
    expect(written).to.contain('sold out');
  });

  const messageFirst: { readonly [name: string]: object } = {
    'a console': console,
    'a winston logger': winstonLike().logger,
    'a log4js logger': {
      info() {},
      warn() {},
      error() {},
      category: 'default',
      addContext() {},
      isLevelEnabled() {},
    },
    'a loglevel logger': {
      info() {},
      warn() {},
      error() {},
      methodFactory() {},
      setDefaultLevel() {},
    },
  };
  for (const [name, logger] of Object.entries(messageFirst)) {
    it(`that take the message first are refused with what to write: ${name}`, () => {
      const edge = { router: createRouter(rules!), verifyToken: 't', appSecrets: appSecret };
      expect(() => webhook({ ...edge, logger: logger as Logger })).to.throw(
        TypeError,
        `The logger is ${name}, which takes the message first. Write logger: fromMessageFirst(logger).`,
      );
    });
  }

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
