import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** How many there may be. */
  readonly most: number;
  /** How long one may say nothing before its first request, in milliseconds. */
  readonly firstMs: number;
  /** How long one may say nothing between two requests. */
  readonly idleMs: number;
  /** How long a request may take until its answer has been fetched. */
  readonly busyMs: number;
}

interface Connection {
  /** When it last went on: it came, a request came, or the last answer was fetched. */
  since: number;
  /** When it is closed, unless it goes on before. */
  until: number;
  /** Whether there was ever a request on it. */
  asked: boolean;
  /** Answers that are not written to their end yet. Hardly ever more than one; a `Set` would make garbage live long, see `FleetingMap`. */
  readonly answers: ServerResponse[];
}

/**
 * All connections of a server. Each has a deadline by which it must make progress. One that says nothing, does
 * not fetch its answer, or sends something that is not a request is closed then. Where there are too many, the one that
 * has been silent longest makes room for the new one.
 */
export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #onFull: () => void;
  /** In the order in which they came. */
  readonly #open = new Map<Socket, Connection>();
  readonly #sweep: NodeJS.Timeout;
  #ending = false;

  constructor(limits: ConnectionLimits, onFull: () => void) {
    this.#limits = limits;
    this.#onFull = onFull;
    const { firstMs, idleMs, busyMs } = limits;
    const often = Math.min(1000, firstMs / 4, idleMs / 4, busyMs / 4);
    this.#sweep = setInterval(() => this.#closeLate(), often);
    this.#sweep.unref();
  }

  add(socket: Socket): void {
    if (this.#open.size >= this.#limits.most) {
      this.#onFull();
      const idle = this.#longestIdle();
      (idle ?? socket).destroy();
      if (idle === undefined) return;
      this.#open.delete(idle);
    }
    const since = performance.now();
    const until = since + this.#limits.firstMs;
    this.#open.set(socket, { since, until, asked: false, answers: [] });
    socket.once('close', () => this.#open.delete(socket));
  }

  /** A request has come and is being answered. */
  answer(socket: Socket, response: ServerResponse): void {
    const connection = this.#open.get(socket);
    if (connection === undefined) return;
    const { answers } = connection;
    answers.push(response);
    connection.asked = true;
    goOn(connection, this.#limits.busyMs);
    // Otherwise the other side would go on using the connection.
    if (this.#ending) response.setHeader('Connection', 'close');
    response.once('close', () => {
      answers.splice(answers.indexOf(response), 1);
      if (answers.length > 0) return;
      goOn(connection, this.#limits.idleMs);
      if (this.#ending) socket.destroySoon();
    });
  }

  /** Whether the answer to a request has begun to be written: nothing may be written between its parts. */
  isAnswering(socket: Socket): boolean {
    return (this.#open.get(socket)?.answers ?? []).some(({ headersSent }) => headersSent);
  }

  /** Closes what is idle now, and the rest as it is answered. */
  end(): void {
    this.#ending = true;
    for (const [socket, { answers }] of this.#open) if (answers.length === 0) socket.destroy();
  }

  /** Stops watching deadlines. */
  stop(): void {
    clearInterval(this.#sweep);
  }

  #closeLate(): void {
    const now = performance.now();
    for (const [socket, { until }] of this.#open) if (until <= now) socket.destroy();
  }

  /** The connection that has said nothing for longest; one that never had a request goes before those that had. */
  #longestIdle(): Socket | undefined {
    let found: readonly [Socket, Connection] | undefined;
    for (const [socket, connection] of this.#open) {
      if (connection.answers.length > 0) continue;
      if (found === undefined || isStaler(connection, found[1])) found = [socket, connection];
    }
    return found?.[0];
  }
}

function goOn(connection: Connection, forMs: number): void {
  connection.since = performance.now();
  connection.until = connection.since + forMs;
}

function isStaler(a: Connection, b: Connection): boolean {
  return a.asked === b.asked ? a.since < b.since : !a.asked;
}
