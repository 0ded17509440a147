import type { Rate } from '@botrules/channel';

/**
 * A rate limiter that counts: no stretch of `perMs` milliseconds has more than `calls` calls, wherever it begins. A call
 * goes out at once as long as that holds. Turns are given as `Pace` gives them, and checked again when they are taken,
 * since a call that is late would else be too close to those after it. Times are those of `Clock.steady`.
 */
export class Window {
  readonly #made: LatestTimes;
  /** When calls were made or have their turns. */
  readonly #planned: LatestTimes;
  readonly #turns = new Map<string, number>();
  #pausedUntil = 0;

  constructor({ calls, perMs }: Pick<Rate, 'calls' | 'perMs'>) {
    this.#made = new LatestTimes(calls, perMs);
    this.#planned = new LatestTimes(calls, perMs);
  }

  /** How long until a call may go out, where there is only one caller; 0 where it may now. */
  wait(now: number): number {
    return Math.max(0, Math.ceil(this.#free - now));
  }

  /** Whether the calls that went out before no longer count. */
  isIdle(now: number): boolean {
    return this.#made.end <= now && this.#pausedUntil <= now;
  }

  /** A call goes out now. */
  spend(now: number): void {
    this.#made.add(now);
  }

  /** 0 where it is this one's turn, else when that will be, in whole milliseconds. */
  take(name: string, now: number): number {
    const turn = this.#turns.get(name);
    if (turn !== undefined && turn > now) return turn;
    this.#turns.delete(name);
    // After a pause everybody gets a new turn, so that not all of them ask at its end.
    const had = turn !== undefined && now >= this.#pausedUntil;
    const free = had ? this.#free : Math.max(this.#free, this.#planned.next, this.#planned.latest);
    if (free <= now) {
      if (!had) this.#planned.add(now);
      this.spend(now);
      return 0;
    }
    const next = Math.ceil(free);
    if (!had) {
      this.#forgetMissed(now);
      this.#planned.add(next);
    }
    this.#turns.set(name, next);
    return next;
  }

  /** The platform wants to be left alone until then. */
  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** When one more call may go out, by those that went out. */
  get #free(): number {
    return Math.max(this.#made.next, this.#pausedUntil);
  }

  /** Forgets turns that were never taken up, as when another process took the conversation. */
  #forgetMissed(now: number): void {
    for (const [name, turn] of this.#turns) {
      if (turn > now - 60_000) return;
      this.#turns.delete(name);
    }
  }
}

/** The times of the latest calls, as many as a stretch of time may have, in a ring. */
class LatestTimes {
  readonly #most: number;
  readonly #perMs: number;
  readonly #times: number[] = [];
  /** Where the oldest time is, once the ring is full. */
  #at = 0;
  #latest = Number.NEGATIVE_INFINITY;

  constructor(most: number, perMs: number) {
    this.#most = most;
    this.#perMs = perMs;
  }

  /** When one more is allowed: once the oldest no longer counts. */
  get next(): number {
    return (this.#times[this.#at] ?? Number.NEGATIVE_INFINITY) + this.#perMs;
  }

  get latest(): number {
    return this.#latest;
  }

  /** When none of them counts any more. */
  get end(): number {
    return this.#latest + this.#perMs;
  }

  add(time: number): void {
    this.#times[this.#at] = time;
    this.#at = (this.#at + 1) % this.#most;
    this.#latest = time;
  }
}
