export interface BreakerOptions {
  /** How many failures in a row open it. */
  readonly failures: number;
  /** How long it stays open the first time, in milliseconds; twice as long each time that the call that tries fails. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * A circuit breaker: while all calls of a page fail, it holds the others back. Closed, it lets every call pass. Open, it
 * lets none pass until its time is over; then one call may try, and decides for all.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #failures = 0;
  #openings = 0;
  #openUntil = 0;
  /** Until when the breaker waits for the call that tries; 0 where none does. */
  #trialUntil = 0;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /**
   * 0 where a call may be made, else when to ask again. A caller that gets 0 reports how the call ended, or that it was
   * not made (`forgo`). Where no report comes, another call may be tried after a time.
   */
  admit(now: number): number {
    if (this.#openings === 0) return 0;
    const until = Math.max(this.#openUntil, this.#trialUntil);
    if (now < until) return until;
    this.#trialUntil = now + this.#options.firstMs;
    return 0;
  }

  /** A call that was allowed will not be made after all: another may try at once. */
  forgo(): void {
    this.#trialUntil = 0;
  }

  get open(): boolean {
    return this.#openings > 0;
  }

  /** A call went through, or was refused for a reason of its own. Says whether that closed the breaker. */
  succeed(): boolean {
    const closed = this.open;
    this.#failures = 0;
    this.#openings = 0;
    this.#trialUntil = 0;
    return closed;
  }

  /** A call failed as any other would. Says whether that opened the breaker, which had been closed. */
  fail(now: number): boolean {
    this.#failures++;
    if (this.#trialUntil === 0 && this.#failures < this.#options.failures) return false;
    return this.trip(now);
  }

  /** Opens it at once. Says whether it had been closed. */
  trip(now: number): boolean {
    const { firstMs, longestMs } = this.#options;
    const opened = !this.open;
    // Calls that were under way when it opened fail as well, and say nothing new.
    if (opened || this.#trialUntil > 0) {
      this.#openUntil = now + Math.min(longestMs, firstMs * 2 ** Math.min(this.#openings, 30));
      this.#openings++;
    }
    this.#trialUntil = 0;
    return opened;
  }
}
