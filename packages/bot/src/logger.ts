import { kindOfValue } from '@botrules/channel';
import { mostCauses } from './blotted.js';

/**
 * What is logged to: first an object of fields, then the message. So do `pino`, Fastify's and `bunyan`. An error is in
 * the field `err`. Loggers that take the message first are a `MessageFirstLogger`.
 */
export interface Logger {
  /** Something that happened as it should. */
  info(fields: object, message: string): void;
  /** Something that somebody should look at. */
  warn(fields: object, message: string): void;
  /** Something that failed. */
  error(fields: object, message: string): void;
}

/**
 * A logger that takes the message first, then an object of fields. `console`, `winston`, `log4js`, `loglevel`, `consola`,
 * `signale` and `tslog` are known; any other is handed over as `fromMessageFirst(logger)`.
 */
export interface MessageFirstLogger {
  /** Something that happened as it should. */
  info(message: string, fields: object): unknown;
  /** Something that somebody should look at. */
  warn(message: string, fields: object): unknown;
  /** Something that failed. */
  error(message: string, fields: object): unknown;
}

const levels = ['info', 'warn', 'error'] as const;
type Level = (typeof levels)[number];

/**
 * A logger of ours that hands everything to one that takes the message first: `webhook({ logger:
 * fromMessageFirst(myLogger) })`. Errors go over as plain objects with `message` and `stack`, since many such loggers
 * write an error in a field as `{}`; a console, which shows errors, is given them as they are.
 *
 * @throws {TypeError} if it lacks `info`, `warn` or `error`
 */
export function fromMessageFirst(logger: MessageFirstLogger): Logger {
  needMethods(logger);
  const given = showsErrors(logger) ? (fields: object) => fields : withPlainErrors;
  const turned =
    (level: Level) =>
    (fields: object, message: string): void =>
      void logger[level](message, given(fields));
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

/** Loggers that were read before: `act` reads its logger for each decision. */
const known = new WeakMap<object, Logger>();

/**
 * The logger to use for one that a program gives: takes the fields first, whatever the one given takes, if that is
 * known. It never throws: what goes wrong in a logger must not fail what it was told of.
 *
 * @param given by default `consoleLogger`
 * @throws {TypeError} if it lacks `info`, `warn` or `error`
 */
export function readLogger(given: Logger | MessageFirstLogger = consoleLogger): Logger {
  const before = typeof given === 'object' && given !== null ? known.get(given) : undefined;
  if (before !== undefined) return before;
  needMethods(given);
  const logger = isMessageFirst(given) ? fromMessageFirst(given) : (given as Logger);
  const quietly =
    (level: Level) =>
    (fields: object, message: string): void => {
      try {
        logger[level](fields, message);
      } catch {
        // There is nobody left to tell.
      }
    };
  const quiet = { info: quietly('info'), warn: quietly('warn'), error: quietly('error') };
  known.set(given, quiet).set(quiet, quiet);
  return quiet;
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

/** Properties that only loggers have that take the message first. */
const marks: readonly (readonly string[])[] = [
  ['transports', 'configure', 'exceptions'], // winston
  ['category', 'addContext', 'isLevelEnabled'], // log4js
  ['methodFactory', 'setDefaultLevel'], // loglevel
  ['addReporter', 'wrapConsole'], // consola
  ['addSecrets', 'scopeName', 'unscope'], // signale
  ['attachTransport', 'getSubLogger'], // tslog
];

function isMessageFirst(logger: object): logger is MessageFirstLogger {
  return isConsole(logger) || marks.some((names) => names.every((name) => name in logger));
}

/** Whether it is a console, or an object of functions that were taken from the console. */
function isConsole(logger: object): boolean {
  if (['dir', 'table', 'group'].every((name) => name in logger)) return true;
  const { log, debug, info, warn, error } = console;
  const functions: readonly unknown[] = [log, debug, info, warn, error];
  return levels.every((level) => functions.includes((logger as Logger)[level]));
}

/** Whether an error in a field is shown with its stack, as consoles do. */
function showsErrors(logger: object): boolean {
  return isConsole(logger) || 'methodFactory' in logger;
}

function withPlainErrors(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? plainError(value) : value,
    ]),
  );
}

function plainError(error: Error, causes = mostCauses): object {
  const { name, message, stack, cause } = error;
  const plain = { ...error, name, message, stack };
  if (!(cause instanceof Error)) return plain;
  // A cause that was assigned is among the error's own fields, too, whole.
  return { ...plain, cause: causes === 0 ? undefined : plainError(cause, causes - 1) };
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
  return value instanceof Error ? withCauses(value, mostCauses) : value;
}

function withCauses({ stack, message, cause }: Error, causes: number): string {
  const caused =
    cause instanceof Error && causes > 0 ? `\ncaused by ${withCauses(cause, causes - 1)}` : '';
  return (stack ?? message) + caused;
}
