import type { Clock } from '../../clock.js';
import type { Records } from './records.js';

export interface PruneOptions {
  readonly records: Pick<Records, 'prune' | 'knownTime' | 'boundTimes'>;
  /** How long events are kept, in milliseconds. */
  readonly keepMs: () => number;
  /** How long a memory is kept after it was last written, in milliseconds. */
  readonly forgetAfterMs: () => number;
  /** The longest that anything is put off for, in milliseconds. */
  readonly furthestMs: () => number;
  readonly clock: Clock;
  /** Called with how much was deleted, where anything was. */
  readonly onPruned: (count: number) => void;
  /** Called with what went wrong with the inbox; it is tried again an hour later. */
  readonly onTrouble: (error: unknown, doing: string) => void;
}

const everyMs = 3_600_000;

/**
 * Deletes what is too old, and corrects times that cannot be right, now and once an hour, until the function that it
 * returns is called.
 */
export function keepPruning(options: PruneOptions): () => void {
  const { records, keepMs, forgetAfterMs, furthestMs, clock, onPruned, onTrouble } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function prune(): Promise<void> {
    while (!signal.aborted) {
      try {
        await records.boundTimes(furthestMs());
        const now = await records.knownTime();
        const count = await records.prune(now - keepMs(), now - forgetAfterMs());
        if (count > 0) onPruned(count);
      } catch (error) {
        if (signal.aborted) return;
        onTrouble(error, 'letting old events go');
      }
      await clock.wait(everyMs, signal);
    }
  }

  void prune();
  return () => stopping.abort();
}
