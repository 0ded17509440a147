import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.js';

/** Somebody who is let in, until they leave or 8 hours have passed. */
export interface Session {
  readonly who: string;
  /** By the clock's `steady`. */
  readonly until: number;
}

const lastsMs = 8 * 3_600_000;
const triesAMinute = 5;
/** How many senders of wrong passwords are remembered, and how many sessions there may be. */
const mostKnown = 1000;

/** Who is let in by a password, and how often somebody may try one. */
export class Sessions {
  readonly #password: Buffer;
  readonly #clock: Pick<Clock, 'steady'>;
  /** By the hash of the token: what is in memory lets nobody in. */
  readonly #sessions = new Map<string, Session>();
  readonly #tries = new Map<string, readonly number[]>();

  constructor(password: string, clock: Pick<Clock, 'steady'>) {
    this.#password = hash(password);
    this.#clock = clock;
  }

  /** Whether this is the password; undefined where this sender has tried too often, even if it is right. */
  tries(from: string, password: string): boolean | undefined {
    const now = this.#clock.steady();
    const tries = (this.#tries.get(from) ?? []).filter((at) => at > now - 60_000);
    if (tries.length >= triesAMinute) return undefined;
    if (timingSafeEqual(hash(password), this.#password)) return true;
    this.#tries.delete(from);
    this.#tries.set(from, [...tries, now]);
    dropOldest(this.#tries);
    return false;
  }

  /** Lets somebody in; returns the token that they show from then on. */
  begin(who: string): string {
    const token = randomBytes(24).toString('base64url');
    const until = this.#clock.steady() + lastsMs;
    this.#sessions.set(nameOf(token), { who, until });
    dropOldest(this.#sessions);
    return token;
  }

  of(token: string): Session | undefined {
    const session = this.#sessions.get(nameOf(token));
    return session !== undefined && session.until > this.#clock.steady() ? session : undefined;
  }

  end(token: string): void {
    this.#sessions.delete(nameOf(token));
  }
}

function dropOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > mostKnown && oldest !== undefined) map.delete(oldest);
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function nameOf(token: string): string {
  return hash(token).toString('base64url');
}
