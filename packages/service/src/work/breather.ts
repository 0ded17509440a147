import { setImmediate as nextTurn } from 'node:timers/promises';

/** So long may work hold up this process, in milliseconds. */
const longestMs = 4;

/** Lets whoever wants an answer come between much work that is done at once. */
export class Breather {
  #began: number | undefined;

  /** To be waited for before each piece of work: ends at once, or in another turn of the event loop where this is a long one. */
  async breathe(): Promise<void> {
    for (;;) {
      const now = performance.now();
      if (this.#began === undefined) {
        this.#began = now;
        setImmediate(() => {
          this.#began = undefined;
        });
      }
      if (now < this.#began + longestMs) return;
      await nextTurn();
    }
  }
}
