import type { Signal } from '@botrules/channel';

/**
 * Tells work that it is to end. Asking costs nothing; the signal, which costs more than deciding an event does,
 * is made when somebody wants to listen.
 */
export class Stop {
  #stopped = false;
  #controller: AbortController | undefined;

  /** Whether `stop` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Aborted by `stop`; for `fetch` and the like. */
  get signal(): Signal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#stopped) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Aborts the signal. Work that asks is told from now on. */
  stop(): void {
    this.#stopped = true;
    this.#controller?.abort();
  }
}
