import type { Signal } from './web.js';

/** A signal that is aborted when time is up or when another signal is. */
export interface Deadline {
  /** Aborted when time is up or the other signal is. */
  readonly signal: Signal;
  /** Whether it was the time. */
  readonly timedOut: boolean;
  /** To be called when the work has ended, so that nothing waits any more. */
  end(): void;
}

/** Not `AbortSignal.timeout` and `AbortSignal.any`, which some edge runtimes do not have. */
export function createDeadline(milliseconds: number, other?: Signal): Deadline {
  const controller = new AbortController();
  const giveUp = () => controller.abort(other?.reason);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, milliseconds);
  if (other?.aborted) giveUp();
  other?.addEventListener('abort', giveUp);
  return {
    signal: controller.signal,
    get timedOut() {
      return timedOut;
    },
    end() {
      clearTimeout(timer);
      other?.removeEventListener('abort', giveUp);
    },
  };
}
