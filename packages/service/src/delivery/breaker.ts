export interface BreakerOptions {
  /** How many failures in a row open it. */
  readonly failures: number;
  /** How long it stays open the first time, in milliseconds; twice as long each time that nothing has changed. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * Keeps a page whose calls all fail from trying each one in turn. Closed, everything passes. Open, nothing does
 * until its time is over; then one call may try, and decides for all.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #failures = 0;
  #openings = 0;
  #openUntil = 0;
  #trying = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** 0 where a call may be made, else when to ask again. Whoever gets 0 must report what came of it. */
  admit(now: number): number {
    if (this.#openings === 0) return 0;
    if (now < this.#openUntil) return this.#openUntil;
    if (this.#trying) return now + this.#options.firstMs;
    this.#trying = true;
    return 0;
  }

  get open(): boolean {
    return this.#openings > 0;
  }

  /** A call went through, or was refused for a reason of its own. Says whether that closed the breaker. */
  succeed(): boolean {
    const closed = this.open;
    this.#failures = 0;
    this.#openings = 0;
    this.#trying = false;
    return closed;
  }

  /** A call failed as any other would. Says whether that opened the breaker, which had been closed. */
  fail(now: number): boolean {
    this.#failures++;
    if (!this.#trying && this.#failures < this.#options.failures) return false;
    return this.trip(now);
  }

  /** Opens it at once. Says whether it had been closed. */
  trip(now: number): boolean {
    const { firstMs, longestMs } = this.#options;
    const opened = !this.open;
    // Calls that were under way when it opened fail as well, and say nothing new.
    if (opened || this.#trying) {
      this.#openUntil = now + Math.min(longestMs, firstMs * 2 ** Math.min(this.#openings, 30));
      this.#openings++;
    }
    this.#trying = false;
    return opened;
  }
}
