import { createHash } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Clock } from '../clock.js';
import { wordsOf } from '../words.js';
import { type BackoffOptions, backoff } from './backoff.js';
import { Breaker } from './breaker.js';
import { boundedPause } from './pause.js';
import {
  type PostAnswer,
  PrivateAddressError,
  type SafePostOptions,
  safePost,
} from './safe-post.js';
import type { Verdict } from './verdict.js';

/** What may change while the service runs. */
export interface ForwardSettings {
  readonly secrets: readonly string[];
  readonly allow: readonly string[];
  readonly timeoutMs: number;
}

export interface ForwarderOptions {
  readonly settings: () => ForwardSettings;
  readonly attempts: () => number;
  readonly backoff: () => BackoffOptions;
  readonly clock: Clock;
  readonly lookup?: NonNullable<SafePostOptions['lookup']>;
}

/**
 * Posts events and decisions to where a rule says, signed by the Standard Webhooks specification
 * (https://www.standardwebhooks.com). Each host has a breaker of its own, so that one that hangs holds up no
 * other for long.
 */
export class Forwarder {
  readonly #options: ForwarderOptions;
  readonly #breakers = new Map<string, Breaker>();
  readonly #agents = {
    http: new HttpAgent({ keepAlive: true, maxSockets: 50 }),
    https: new HttpsAgent({ keepAlive: true, maxSockets: 50 }),
  };

  constructor(options: ForwarderOptions) {
    this.#options = options;
  }

  /** Whether the host may be called now, and else when. Whoever may must call. */
  admit(url: string): Verdict | undefined {
    const now = this.#options.clock.steady();
    const opens = this.#breakers.get(hostOf(url))?.admit(now) ?? 0;
    if (opens === 0) return undefined;
    const reason = 'calls to this host all fail';
    return { kind: 'later', afterMs: opens - now, reason, failed: false };
  }

  /** What was admitted is not going to be posted. */
  forgo(url: string): void {
    this.#breakers.get(hostOf(url))?.forgo();
  }

  /** Posts a body that has failed `failures` times before, under an id that is the same each time. Never rejects. */
  async post(url: string, name: string, body: string, failures: number): Promise<Verdict> {
    if (this.#options.settings().secrets.length === 0) {
      return this.#refuse(url, 'no FORWARD_SECRET is set, so it could not be signed');
    }
    try {
      return this.#read(url, await this.#send(url, name, body), failures + 1);
    } catch (error) {
      if (error instanceof PrivateAddressError) return this.#refuse(url, error.message);
      return this.#fail(url, wordsOf(error), failures + 1, 0);
    }
  }

  /** Signs and posts. */
  async #send(url: string, name: string, body: string): Promise<PostAnswer> {
    const { secrets, allow, timeoutMs } = this.#options.settings();
    const id = `msg_${createHash('sha256').update(name).digest('base64url')}`;
    const sentAt = new Date(this.#options.clock.now());
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'botrules',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => signer(secret).sign(id, sentAt, body)).join(' '),
    };
    const { lookup } = this.#options;
    const options = {
      headers,
      body,
      timeoutMs,
      allow,
      agents: this.#agents,
      ...(lookup && { lookup }),
    };
    return safePost(url, options);
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }

  #read(url: string, { status, retryAfter }: PostAnswer, failures: number): Verdict {
    const reason = `${hostOf(url)} answered ${status}`;
    if (status >= 500 || status === 408 || status === 425 || status === 429) {
      return this.#fail(url, reason, failures, pauseOf(retryAfter, this.#options.clock.now()));
    }
    if (status >= 200 && status < 300) {
      this.#breakers.get(hostOf(url))?.succeed();
      return { kind: 'done' };
    }
    const hint = status >= 300 && status < 400 ? '; redirects are not followed' : '';
    return this.#refuse(url, reason + hint);
  }

  /** It will never do, which is no fault of the host's. */
  #refuse(url: string, reason: string): Verdict {
    this.#breakers.get(hostOf(url))?.succeed();
    return { kind: 'failed', reason };
  }

  #fail(url: string, reason: string, failures: number, pauseMs: number): Verdict {
    const { clock } = this.#options;
    this.#breakerOf(url).fail(clock.steady());
    if (failures >= this.#options.attempts()) {
      return { kind: 'failed', reason: `${reason} (after ${failures} attempts)` };
    }
    const pause = backoff(failures, this.#options.backoff(), clock);
    return { kind: 'later', afterMs: Math.max(pause, pauseMs), reason, failed: true };
  }

  #breakerOf(url: string): Breaker {
    const host = hostOf(url);
    let breaker = this.#breakers.get(host);
    if (breaker === undefined) {
      // Hosts take no placeholders, so there are as many as the rules name.
      breaker = new Breaker({ failures: 5, firstMs: 5000, longestMs: 300_000 });
      this.#breakers.set(host, breaker);
    }
    return breaker;
  }
}

/** `whsec_…` is base64, as the specification has it; any other text is the key itself. */
export function signer(secret: string): Webhook {
  return secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date, an hour at the most. */
function pauseOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  const pause = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return boundedPause(pause);
}
