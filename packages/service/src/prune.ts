import type { Logger } from '@botrules/bot';
import type { Clock } from './clock.js';
import type { Records } from './inbox/records.js';

export interface PruneOptions {
  readonly records: Pick<Records, 'prune'>;
  /** What was taken before this time is too old, in milliseconds since 1970-01-01 UTC. */
  readonly before: () => number;
  readonly clock: Clock;
  readonly logger: Logger;
}

const everyMs = 3_600_000;

/** Lets go of what is too old, now and once an hour, until the function that it gives is called. */
export function keepPruning({ records, before, clock, logger }: PruneOptions): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function prune(): Promise<void> {
    while (!signal.aborted) {
      try {
        const count = await records.prune(before());
        if (count > 0) logger.info({ count }, 'events past their time were let go');
      } catch (error) {
        if (signal.aborted) return;
        logger.error({ err: error }, 'trouble with the inbox while letting old events go');
      }
      await clock.wait(everyMs, signal);
    }
  }

  void prune();
  return () => stopping.abort();
}
