interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface GatherOptions {
  /** How many items one run takes at the most. */
  readonly most: number;
  /** How many runs may be under way at once. */
  readonly runs: number;
  /** So many do not wait for the end of their turn. */
  readonly enough?: number;
}

/**
 * Lets what is asked for together be done together: items handed over in one turn of the event loop, or while
 * all runs are under way, go into one run. `run` comes to one result an item, in order; if it fails, each of its
 * items fails with it.
 */
export function gather<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
  { most, runs, enough = Number.POSITIVE_INFINITY }: GatherOptions,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || running >= runs || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (waiting.length > 0 && running < runs) void start();
    });
  }

  async function start(): Promise<void> {
    const batch = waiting.slice(0, most);
    waiting = waiting.slice(most);
    running++;
    schedule();
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index]!);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      running--;
      schedule();
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length >= enough && running < runs) void start();
      else schedule();
    });
}
