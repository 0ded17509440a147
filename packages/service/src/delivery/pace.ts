import type { Rate } from '@botrules/channel';
import { Window } from './window.js';

/** What spaces calls out or counts them: a `Pace` or a `Window`. */
export type RateLimiter = Pick<Pace, keyof Window & keyof Pace>;

/**
 * A rate limiter: it spaces calls out, `perSecond` on average, and none before a pause is over. After a rest some may go
 * out together, on top of the average. A call that comes too early is told when its turn is and keeps that turn, so that
 * ten thousand waiting calls ask once each, not again and again. Turns are known by a name, here the conversation's. Times
 * are those of `Clock.steady`.
 */
export class Pace {
  readonly #gapMs: number;
  readonly #burstMs: number;
  /** When the next free turn begins. */
  #next = 0;
  #pausedUntil = 0;
  readonly #turns = new Map<string, number>();

  /** @param burstMs the calls that fill this much time may go out together; a second's worth unless given */
  constructor(perSecond: number, burstMs = 1000) {
    this.#gapMs = 1000 / perSecond;
    this.#burstMs = burstMs;
  }

  /** What holds calls to this rate: a pace where it is an average with a burst, else a window. */
  static of({ calls, perMs, burst }: Rate): RateLimiter {
    if (burst === undefined) return new Window({ calls, perMs });
    return new Pace((1000 * calls) / perMs, ((burst - 1) * perMs) / calls);
  }

  /** How long until a call may go out, where there is only one caller; 0 where it may now. */
  wait(now: number): number {
    return Math.max(0, Math.ceil(this.#next - this.#burstMs - now), this.#pausedUntil - now);
  }

  /** Whether the calls that went out before no longer hold any back. */
  isIdle(now: number): boolean {
    return this.#next <= now && this.#pausedUntil <= now;
  }

  /** A call goes out now. */
  spend(now: number): void {
    this.#next = Math.max(this.#next, now) + this.#gapMs;
  }

  /** 0 where it is this one's turn, else when that will be, in whole milliseconds. */
  take(name: string, now: number): number {
    const turn = this.#turns.get(name);
    if (turn !== undefined && turn > now) return Math.ceil(turn);
    this.#turns.delete(name);
    if (now < this.#pausedUntil) return this.#reserve(name, now);
    if (turn !== undefined) return 0;
    // Some may go out together: replies come in twos, and timers are not exact to the millisecond.
    if (this.#next > now + this.#burstMs) return this.#reserve(name, now);
    this.spend(now);
    return 0;
  }

  /** The platform wants to be left alone until then. */
  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  #reserve(name: string, now: number): number {
    this.#forgetMissed(now);
    const turn = Math.max(this.#next, this.#pausedUntil, now);
    this.#next = turn + this.#gapMs;
    this.#turns.set(name, turn);
    return Math.ceil(turn);
  }

  /** Forgets turns that were never taken up, as when another process took the conversation. They stand first, being the oldest. */
  #forgetMissed(now: number): void {
    for (const [name, turn] of this.#turns) {
      if (turn > now - 60_000) return;
      this.#turns.delete(name);
    }
  }
}
