/**
 * A rate limiter: it spaces calls out, at most `perSecond`, and none before a pause is over. A call that comes too early is
 * told when its turn is and keeps that turn, so that ten thousand calls that wait ask once each, not again and
 * again. Turns are known by a name, here the conversation's. Times are those of a clock that nobody sets.
 */
export class Pace {
  readonly #gapMs: number;
  /** When the next turn that nobody has yet begins. */
  #next = 0;
  #pausedUntil = 0;
  readonly #turns = new Map<string, number>();

  constructor(perSecond: number) {
    this.#gapMs = 1000 / perSecond;
  }

  /** 0 where it is this one's turn, else when that will be, in whole milliseconds. */
  take(name: string, now: number): number {
    const turn = this.#turns.get(name);
    if (turn !== undefined && turn > now) return Math.ceil(turn);
    this.#turns.delete(name);
    if (now < this.#pausedUntil) return this.#reserve(name, now);
    if (turn !== undefined) return 0;
    // A second's worth may go out together: replies come in twos and threads do not run to the millisecond.
    if (this.#next > now + 1000) return this.#reserve(name, now);
    this.#next = Math.max(this.#next, now) + this.#gapMs;
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

  /** Turns come in order, so the ones that were never taken up, such as another process's, stand first. */
  #forgetMissed(now: number): void {
    for (const [name, turn] of this.#turns) {
      if (turn > now - 60_000) return;
      this.#turns.delete(name);
    }
  }
}
