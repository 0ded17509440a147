import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { signForward } from '@botrules/bot';
import { wordsOf } from '@botrules/channel';
import type { Clock } from '../clock.js';
import type { BackoffOptions } from './backoff.js';
import { Breaker } from './breaker.js';
import { afterFailure } from './next.js';
import { boundedPause } from './pause.js';
import {
  type PostAnswer,
  PrivateAddressError,
  type SafePostOptions,
  safePost,
} from './safe-post.js';
import type { StepResult } from './step-result.js';

/** Settings that may change while the service runs. */
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

  /** Whether the host may be called now, and if not, when. A caller that gets no result must `post` or `forgo`. */
  admit(url: string): StepResult | undefined {
    const now = this.#options.clock.steady();
    const opens = this.#breakers.get(hostOf(url))?.admit(now) ?? 0;
    if (opens === 0) return undefined;
    const reason = 'calls to this host all fail';
    return { kind: 'later', afterMs: opens - now, reason, cause: 'host-stopped', failed: false };
  }

  /** What was admitted is not going to be posted. */
  forgo(url: string): void {
    this.#breakers.get(hostOf(url))?.forgo();
  }

  /** Posts a body, which failed `failures` times before, under an id (`name`) that is the same each time. Never rejects. */
  async post(url: string, name: string, body: string, failures: number): Promise<StepResult> {
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
    const signed = await signForward({ secrets, name, body, at: this.#options.clock.now() });
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'botrules',
      ...signed,
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

  #read(url: string, { status, retryAfter }: PostAnswer, failures: number): StepResult {
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

  /** The post can never succeed, and the host is not at fault. */
  #refuse(url: string, reason: string): StepResult {
    this.#breakers.get(hostOf(url))?.succeed();
    return { kind: 'failed', reason };
  }

  #fail(url: string, message: string, failures: number, pauseMs: number): StepResult {
    const { clock } = this.#options;
    this.#breakerOf(url).fail(clock.steady());
    return afterFailure(
      // A receiver tells repeats by the id that they share.
      { again: 'attempts', scope: 'account', reason: 'temporary', message, ambiguous: false },
      { failures: failures - 1, unanswered: 0 },
      { attempts: this.#options.attempts(), backoff: this.#options.backoff(), clock },
      pauseMs,
    );
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

/** The host of an address, with its port where it has one. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date, an hour at the most. */
function pauseOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  const pause = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return boundedPause(pause);
}
