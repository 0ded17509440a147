/** What a start has opened so far: a start that fails closes all of it. */
export class Opened {
  readonly #closers: (() => unknown)[] = [];

  /** Says how to close what has just been opened. */
  add(close: () => unknown): void {
    this.#closers.push(close);
  }

  /** Closes all of it, the last first. What cannot be closed keeps nothing else open. */
  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) {
      try {
        await close();
      } catch {
        // Why the start failed is what is told.
      }
    }
  }
}
