import { setImmediate } from 'node:timers/promises';

/** How long is worked at a stretch, in milliseconds. Slices that are shorter share one. */
const stretchMs = 4;

/**
 * Does work slice by slice. Between two stretches of it the event loop does what has come meanwhile, so that deliveries
 * are answered.
 *
 * @param signal ends it: it rejects then
 */
export async function inSlices<T>(
  slices: Iterator<undefined, T, undefined>,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    const until = performance.now() + stretchMs;
    do {
      const { done, value } = slices.next();
      if (done) return value;
    } while (performance.now() < until);
    await setImmediate(undefined, { ...(signal && { signal }) });
  }
}
