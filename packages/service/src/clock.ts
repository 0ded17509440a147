import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, handed in so that tests decide what they are. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** A number from 0 up to 1, 1 not included. */
  random(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. Does not keep the process alive. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  async wait(milliseconds, signal) {
    await sleep(milliseconds, undefined, { ref: false, ...(signal && { signal }) }).catch(() => {});
  },
};
