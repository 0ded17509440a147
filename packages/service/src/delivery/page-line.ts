import type { Call, SendClient } from '@botrules/messenger';
import type { Clock } from '../clock.js';
import { type BackoffOptions, backoff } from './backoff.js';
import { Breaker } from './breaker.js';
import { judge } from './judge.js';
import { Pace } from './pace.js';
import { boundedPause } from './pause.js';
import type { Verdict } from './verdict.js';

export interface PageLineOptions {
  readonly client: SendClient;
  readonly sendsPerSecond: number;
  readonly attempts: number;
  readonly backoff: BackoffOptions;
  readonly clock: Clock;
  /** Told when the page as a whole stops or goes on, so that somebody is woken. */
  readonly onChange: (change: { readonly open: boolean; readonly reason: string }) => void;
  /** Told when a limit is used up and the page begins to wait, until so many milliseconds since 1970-01-01 UTC. */
  readonly onPause: (pause: { readonly until: number; readonly reason: string }) => void;
}

/** What became of a call before. */
export interface Before {
  /** How often it failed. */
  readonly failures: number;
  /** How often nobody said what became of it, so that it may have been carried out all the same. */
  readonly unanswered: number;
}

/** How often a call is made again of which nobody says what became of it: each time the person may get the message once more. */
const mostRepeats = 1;

/** The line to the platform for one page: its pace, its breaker, its retries. Each page has its own. */
export class PageLine {
  readonly #options: PageLineOptions;
  readonly #pace: Pace;
  readonly #breaker: Breaker;

  constructor(options: PageLineOptions) {
    this.#options = options;
    this.#pace = new Pace(options.sendsPerSecond);
    this.#breaker = new Breaker({ failures: 5, firstMs: 10_000, longestMs: 300_000 });
  }

  get open(): boolean {
    return this.#breaker.open;
  }

  /** Whether a call may be made now, and else when. Whoever may must make it. */
  admit(conversation: string): Verdict | undefined {
    const now = this.#options.clock.steady();
    const turn = this.#pace.take(conversation, now);
    if (turn > 0) return later(boundedPause(turn - now), 'the page has no turn free');
    const opens = this.#breaker.admit(now);
    if (opens > 0) return later(this.#spread(opens - now), 'the calls of this page all fail');
    return undefined;
  }

  /** What was admitted is not going to be sent. */
  forgo(): void {
    this.#breaker.forgo();
  }

  /** Makes a call. Never rejects. */
  async send(call: Call, before: Before): Promise<Verdict> {
    const { client, onChange } = this.#options;
    try {
      const { messageId, pauseMs } = await client.send(call);
      if (pauseMs !== undefined) this.#pause(pauseMs, 'its usage is at 100 percent');
      if (this.#breaker.succeed()) onChange({ open: false, reason: 'a call went through' });
      return {
        kind: 'done',
        ...(messageId !== undefined && { messageId }),
        ...(call.waitMs && { waitMs: call.waitMs }),
      };
    } catch (error) {
      return this.#fail(error, before);
    }
  }

  #fail(error: unknown, before: Before): Verdict {
    const { attempts, clock, onChange } = this.#options;
    const now = clock.steady();
    const failures = before.failures + 1;
    const judgement = judge(error);
    const { reason, ambiguous } = judgement;
    if (judgement.pauseMs !== undefined) this.#pause(judgement.pauseMs, reason);
    if (judgement.page === 'fine') {
      if (this.#breaker.succeed()) onChange({ open: false, reason: 'the platform answers again' });
    } else {
      const opened = judgement.page === 'dead' ? this.#breaker.trip(now) : this.#breaker.fail(now);
      if (opened) onChange({ open: true, reason });
    }
    if (judgement.next === 'give-up') return { kind: 'failed', reason, person: judgement.person };
    const pause = backoff(failures, this.#options.backoff, clock);
    const afterMs = Math.max(pause, this.#pace.pausedUntil - now);
    if (judgement.next === 'turn') return later(afterMs, reason);
    if (ambiguous && before.unanswered >= mostRepeats) {
      return {
        kind: 'failed',
        reason: `${reason} (made twice, and nobody says whether it arrived)`,
      };
    }
    if (failures >= (judgement.attempts ?? attempts)) {
      return { kind: 'failed', reason: `${reason} (after ${failures} attempts)` };
    }
    return { kind: 'later', afterMs, reason, failed: true, ambiguous };
  }

  #pause(milliseconds: number, reason: string): void {
    const { clock, onPause } = this.#options;
    const now = clock.steady();
    const pauseMs = boundedPause(milliseconds);
    // Calls that were under way are refused as well, and say nothing new.
    if (this.#pace.pausedUntil <= now) onPause({ until: clock.now() + pauseMs, reason });
    this.#pace.pauseUntil(now + pauseMs);
  }

  /** What waits for the breaker comes back a little apart. */
  #spread(milliseconds: number): number {
    return Math.ceil(milliseconds + this.#options.clock.random() * Math.min(1000, milliseconds));
  }
}

function later(afterMs: number, reason: string): Verdict {
  return { kind: 'later', afterMs, reason, failed: false };
}
