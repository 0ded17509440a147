/** Time and chance, handed in so that tests decide what they are. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC, by a clock that people and time servers set, also back. */
  now(): number;
  /** Whole milliseconds since some moment, by a clock that nobody sets: what durations are measured by. */
  steady(): number;
  /** A number from 0 up to 1, 1 not included. */
  random(): number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. Does not keep the process alive. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => Math.floor(performance.now()),
  random: Math.random,
  // Written by hand, since the system's own makes an error for each wait that is aborted.
  wait(milliseconds, signal) {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      timer.unref();
      signal?.addEventListener('abort', end, { once: true });
    });
  },
};

/** Time that only goes forward, in whole milliseconds since 1970-01-01 UTC. */
export interface ForwardTime {
  now(): number;
  /** Goes on from `time` where it is not as far yet. */
  notBefore(time: number): void;
}

/**
 * The time of a clock that people set, which is followed forward and never back: where the clock is put back, time goes on
 * from where it was. What was put off for a minute waits for a minute all the same.
 */
export function forwardTime(clock: Pick<Clock, 'now' | 'steady'>): ForwardTime {
  let ahead = Number.NEGATIVE_INFINITY;
  return {
    now() {
      const since = clock.steady();
      ahead = Math.max(ahead, clock.now() - since);
      return Math.ceil(since + ahead);
    },
    notBefore(time) {
      ahead = Math.max(ahead, time - clock.steady());
    },
  };
}
