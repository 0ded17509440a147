import { type Call, type Failure, isAccountDead, type Rates, type Sender } from '@botrules/channel';
import type { Clock } from '../clock.js';
import type { BackoffOptions } from './backoff.js';
import { Breaker } from './breaker.js';
import { afterFailure, type Before } from './next.js';
import { Pace, type RateLimiter } from './pace.js';
import { boundedPause } from './pause.js';
import type { StepResult } from './step-result.js';
import type { WaitCause } from './wait-cause.js';
import { Window } from './window.js';

export interface PageLineOptions {
  readonly client: Sender;
  /** What an error of the client means. */
  readonly classify: (error: unknown) => Failure;
  readonly sendsPerSecond: number;
  /** What the platform takes for one conversation, no limit unless given, and how it counts an account's calls. */
  readonly rates?: Omit<Rates, 'channel'> | undefined;
  /** The limit of all accounts of the channel, where the platform counts them together. */
  readonly channelPace?: RateLimiter | undefined;
  readonly attempts: number;
  readonly backoff: BackoffOptions;
  readonly clock: Clock;
  /** Called when the page as a whole stops or goes on, so that somebody is woken. */
  readonly onChange: (change: { readonly open: boolean; readonly reason: string }) => void;
  /** Called when a limit is used up and the page begins to wait; `until` is in milliseconds since 1970-01-01 UTC. */
  readonly onPause: (pause: { readonly until: number; readonly reason: string }) => void;
}

/** From this number of conversations on, the limiters that hold no call back are dropped. */
const mostLimited = 10_000;

/** The line to the platform for one page: its pace, its breaker, its retries. Each page has its own. */
export class PageLine {
  readonly #options: PageLineOptions;
  readonly #pace: RateLimiter;
  readonly #breaker: Breaker;
  readonly #conversations = new Map<string, readonly RateLimiter[]>();
  /** At this number of conversations it is looked which of them can be dropped. */
  #sweepFrom = mostLimited;

  constructor(options: PageLineOptions) {
    this.#options = options;
    const { sendsPerSecond, rates } = options;
    this.#pace = rates?.strictSeconds ? strictly(sendsPerSecond) : new Pace(sendsPerSecond);
    this.#breaker = new Breaker({ failures: 5, firstMs: 10_000, longestMs: 300_000 });
  }

  /** The client that makes its calls. */
  get sender(): Sender {
    return this.#options.client;
  }

  get open(): boolean {
    return this.#breaker.open;
  }

  /**
   * Whether a call may be made now, and if not, when. A caller that gets no result must `send` or `forgo`. `to` is given for
   * a message, for which a conversation may have limits of its own.
   */
  admit(conversation: string, to?: 'direct' | 'group'): StepResult | undefined {
    const now = this.#options.clock.steady();
    const own = to === undefined ? [] : this.#limitersOf(conversation, to, now);
    const wait = Math.max(0, ...own.map((limiter) => limiter.wait(now)));
    if (wait > 0) return later(boundedPause(wait), 'the conversation has no turn free', 'turn');
    const turn = this.#pace.take(conversation, now);
    if (turn > 0) {
      const isPaused = this.#pace.pausedUntil > now;
      const reason = isPaused ? 'a limit of this page is used up' : 'the page has no turn free';
      return later(boundedPause(turn - now), reason, isPaused ? 'limit' : 'turn');
    }
    const opens = this.#breaker.admit(now);
    if (opens > 0) {
      return later(this.#spread(opens - now), 'the calls of this page all fail', 'page-stopped');
    }
    // Last, so that a page whose calls all fail takes no turns from the other pages of the channel.
    const shared = this.#options.channelPace?.take(conversation, now) ?? 0;
    if (shared > 0) {
      this.#breaker.forgo();
      return later(boundedPause(shared - now), 'the channel has no turn free', 'turn');
    }
    for (const limiter of own) limiter.spend(now);
    return undefined;
  }

  /** The limits of a conversation. It has one caller at a time, since its events are worked on in order. */
  #limitersOf(conversation: string, to: 'direct' | 'group', now: number): readonly RateLimiter[] {
    const { rates } = this.#options;
    const held = [rates?.conversation, to === 'group' ? rates?.group : undefined];
    const limits = held.filter((rate) => rate !== undefined);
    if (limits.length === 0) return [];
    const known = this.#conversations.get(conversation);
    if (known !== undefined) return known;
    if (this.#conversations.size >= this.#sweepFrom) this.#sweep(now);
    const limiters = limits.map((rate) => Pace.of(rate));
    this.#conversations.set(conversation, limiters);
    return limiters;
  }

  /** Drops what holds no call back. Where most of it still counts, it looks again when there is twice as much. */
  #sweep(now: number): void {
    for (const [name, limiters] of this.#conversations) {
      if (limiters.every((limiter) => limiter.isIdle(now))) this.#conversations.delete(name);
    }
    this.#sweepFrom = Math.max(mostLimited, 2 * this.#conversations.size);
  }

  /** The call that was admitted is not going to be made. */
  forgo(): void {
    this.#breaker.forgo();
  }

  /** Makes a call. Never rejects. */
  async send(call: Call, before: Before, key?: string): Promise<StepResult> {
    const { client, onChange } = this.#options;
    try {
      const { messageId, pauseMs } = await client.send(call, key === undefined ? {} : { key });
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

  #fail(error: unknown, before: Before): StepResult {
    const { classify, clock, onChange } = this.#options;
    const now = clock.steady();
    const failure = classify(error);
    const { message: reason, pauseMs } = failure;
    if (pauseMs !== undefined) this.#pause(pauseMs, reason);
    if (failure.scope !== 'account') {
      if (this.#breaker.succeed()) onChange({ open: false, reason: 'the platform answers again' });
    } else {
      const opened = isAccountDead(failure) ? this.#breaker.trip(now) : this.#breaker.fail(now);
      if (opened) onChange({ open: true, reason });
    }
    return afterFailure(failure, before, this.#options, this.#pace.pausedUntil - now);
  }

  #pause(milliseconds: number, reason: string): void {
    const { clock, onPause } = this.#options;
    const now = clock.steady();
    const pauseMs = boundedPause(milliseconds);
    // Calls that were under way are refused as well, and say nothing new.
    if (this.#pace.pausedUntil <= now) onPause({ until: clock.now() + pauseMs, reason });
    this.#pace.pauseUntil(now + pauseMs);
  }

  /** Steps that wait for the breaker come back a little apart. */
  #spread(milliseconds: number): number {
    return Math.ceil(milliseconds + this.#options.clock.random() * Math.min(1000, milliseconds));
  }
}

/** No second has more calls than this number. Below one a second, it is one call in the time that one call takes. */
function strictly(perSecond: number): Window {
  const calls = Math.max(1, Math.floor(perSecond));
  return new Window({ calls, perMs: Math.max(1000, 1000 / perSecond) });
}

function later(afterMs: number, reason: string, cause: WaitCause): StepResult {
  return { kind: 'later', afterMs, reason, cause, failed: false };
}
