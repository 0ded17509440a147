import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, handed in so that tests decide what they are. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC, by a clock that people and time servers set, also back. */
  now(): number;
  /** Whole milliseconds since some moment, by a clock that nobody sets: what durations are measured by. */
  steady(): number;
  /** A number from 0 up to 1, 1 not included. */
  random(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. Does not keep the process alive. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => Math.floor(performance.now()),
  random: Math.random,
  async wait(milliseconds, signal) {
    await sleep(milliseconds, undefined, { ref: false, ...(signal && { signal }) }).catch(() => {});
  },
};

/**
 * The time of `clock`, in milliseconds since 1970-01-01 UTC, that follows it forward and never goes back: where the
 * clock is put back, time goes on from where it was. What was put off for a minute waits for a minute all the same.
 */
export function neverBack({ now, steady }: Pick<Clock, 'now' | 'steady'>): () => number {
  let ahead = Number.NEGATIVE_INFINITY;
  return () => {
    const since = steady();
    ahead = Math.max(ahead, now() - since);
    return Math.ceil(since + ahead);
  };
}
