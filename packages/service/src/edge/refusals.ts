import type { Logger } from '@botrules/bot';
import type { Clock } from '../clock.js';
import { errorOf } from '../words.js';
import { Seldom } from './seldom.js';

/**
 * Writes down what requests were refused for, a line for each reason and at most once a minute: the platform
 * unsubscribes a page after an hour of refusals, and anybody on the internet can make thousands of them.
 */
export class Refusals {
  readonly #logger: Logger;
  readonly #seldom: Seldom;

  constructor(logger: Logger, clock: Clock) {
    this.#logger = logger;
    this.#seldom = new Seldom(clock);
  }

  /** A request that was answered with `status`; of several the last is shown, with how many there were. */
  note(status: number, method: string, path: string, reason: string): void {
    const what = method === 'POST' ? 'post' : 'request';
    const message = `${what} refused: ${reason === '' ? `it was answered ${status}` : reason}`;
    const fields = { status, method, path: path.slice(0, 100) };
    // Parts of the reason that come from the request do not make another kind.
    const kind = reason.replace(/"[^"]*"|\d+/g, '');
    this.#tell(`${status} ${what} ${kind}`, fields, message);
  }

  /** Something else of which there may be thousands. */
  warn(message: string): void {
    this.#tell(message, {}, message);
  }

  /** What may fail with each request, such as a write to a full disk; of several the last error is shown. */
  error(error: Error, message: string): void {
    const { code = error.name } = error as NodeJS.ErrnoException;
    this.#seldom.note(`${message} ${code}`, (count) =>
      this.#logger.error({ err: error, ...(count > 1 && { count }) }, message),
    );
  }

  /** A logger that leaves the lines about refusals out, since they are written down here. */
  quieten(logger: Logger): Logger {
    return {
      info: (fields, message) => logger.info(fields, message),
      error: (fields, message) => {
        const { err } = fields as { readonly err?: unknown };
        if (message.startsWith('the inbox took nothing')) this.error(errorOf(err), message);
        else logger.error(fields, message);
      },
      warn(fields, message) {
        if (!/^(?:post|handshake) refused:/.test(message)) logger.warn(fields, message);
      },
    };
  }

  close(): void {
    this.#seldom.close();
  }

  #tell(kind: string, fields: object, message: string): void {
    this.#seldom.note(kind, (count) =>
      this.#logger.warn({ ...fields, ...(count > 1 && { count }) }, message),
    );
  }
}
