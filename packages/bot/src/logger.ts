import { kindOfValue } from '@botrules/messenger';

/**
 * What is logged to: first an object of fields, then the message. So do `pino`, Fastify's and `bunyan`. One that takes
 * the message first, such as `console` and `winston`, is handed over as `fromMessageFirst(logger)`. An error is in the
 * field `err`.
 */
export interface Logger {
  /** Something that happened as it should. */
  info(fields: object, message: string): void;
  /** Something that somebody should look at. */
  warn(fields: object, message: string): void;
  /** Something that failed. */
  error(fields: object, message: string): void;
}

/** A logger that takes the message first, then an object of fields: `console`, `winston`, `log4js`. */
export interface MessageFirstLogger {
  /** Something that happened as it should. */
  info(message: string, fields: object): unknown;
  /** Something that somebody should look at. */
  warn(message: string, fields: object): unknown;
  /** Something that failed. */
  error(message: string, fields: object): unknown;
}

const levels = ['info', 'warn', 'error'] as const;

/**
 * A logger of ours that hands everything to one that takes the message first: `webhook({ logger:
 * fromMessageFirst(winston.createLogger(…)) })`. Errors go over as plain objects with `message` and `stack`, since
 * such loggers write an error in a field as `{}`.
 */
export function fromMessageFirst(logger: MessageFirstLogger): Logger {
  needMethods(logger);
  const turned =
    (level: (typeof levels)[number]) =>
    (fields: object, message: string): void =>
      void logger[level](message, withPlainErrors(fields));
  return { info: turned('info'), warn: turned('warn'), error: turned('error') };
}

/**
 * The logger where none is given: one line of JSON each on standard error, since a handler's exception that
 * nobody sees would be worse than a line too many.
 */
export const consoleLogger: Logger = {
  info: (fields, message) => console.error(line('info', fields, message)),
  warn: (fields, message) => console.error(line('warn', fields, message)),
  error: (fields, message) => console.error(line('error', fields, message)),
};

/**
 * The logger to use, which never throws: what goes wrong in a logger must not fail what it was told of. Throws
 * `TypeError` for what is no logger, and for one that is known to take the message first.
 */
export function readLogger(given: Logger = consoleLogger): Logger {
  needMethods(given);
  const name = nameOfMessageFirst(given);
  if (name !== undefined) {
    throw new TypeError(
      `The logger is ${name}, which takes the message first. Write logger: fromMessageFirst(logger).`,
    );
  }
  const quietly =
    (level: (typeof levels)[number]) =>
    (fields: object, message: string): void => {
      try {
        given[level](fields, message);
      } catch {
        // There is nobody left to tell.
      }
    };
  return { info: quietly('info'), warn: quietly('warn'), error: quietly('error') };
}

function needMethods(logger: unknown): void {
  const missing = levels.find(
    (level) => typeof (logger as Logger | null | undefined)?.[level] !== 'function',
  );
  if (missing === undefined) return;
  const what = logger === null || typeof logger !== 'object' ? kindOfValue(logger) : 'an object';
  throw new TypeError(
    `The logger is ${what} without a function "${missing}". Give one that has info, warn and error.`,
  );
}

/** What a logger that takes the message first is called, told by what only it has. */
function nameOfMessageFirst(logger: object): string | undefined {
  const has = (...names: readonly string[]) => names.every((name) => name in logger);
  if (has('dir', 'table', 'group')) return 'a console';
  if (has('transports', 'configure', 'exceptions')) return 'a winston logger';
  if (has('category', 'addContext', 'isLevelEnabled')) return 'a log4js logger';
  if (has('methodFactory', 'setDefaultLevel')) return 'a loglevel logger';
  return undefined;
}

function withPlainErrors(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? plainError(value) : value,
    ]),
  );
}

function plainError(error: Error): object {
  const { name, message, stack, cause } = error;
  const caused = cause instanceof Error ? { cause: plainError(cause) } : {};
  return { ...error, name, message, stack, ...caused };
}

function line(level: string, fields: object, message: string): string {
  try {
    return JSON.stringify({ level, msg: message, ...fields }, readable);
  } catch {
    // A handler may throw anything, such as an object that holds itself.
    const { err } = fields as { readonly err?: unknown };
    return JSON.stringify({ level, msg: message, err: kindOfValue(err) });
  }
}

function readable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (!(value instanceof Error)) return value;
  const caused = value.cause instanceof Error ? `\ncaused by ${readable('', value.cause)}` : '';
  return (value.stack ?? value.message) + caused;
}
