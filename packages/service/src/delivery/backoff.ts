import type { Clock } from '../clock.js';

export interface BackoffOptions {
  /** The pause after the first failure, in milliseconds. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * How long to wait after a number of failures: twice as long each time, up to the longest, and of that a random share,
 * at least half, so that calls that failed together do not come back together.
 */
export function backoff(
  failures: number,
  { firstMs, longestMs }: BackoffOptions,
  clock: Pick<Clock, 'random'>,
): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 50));
  return Math.round(full / 2 + (full / 2) * clock.random());
}
