import type { Logger } from '@botrules/bot';
import type { Clock } from '../clock.js';
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

  /** A logger that leaves the warnings of refusals out, since they are written down here. */
  quieten(logger: Logger): Logger {
    return {
      info: (fields, message) => logger.info(fields, message),
      error: (fields, message) => logger.error(fields, message),
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
