import type { Clock } from '../clock.js';

/** The shortest pause between two lines about one kind, in milliseconds. */
const pauseMs = 60_000;

/**
 * Keeps a log readable where something may happen thousands of times a second: the first of a kind is told at once,
 * and those that follow within a minute are told together, with their count.
 */
export class Seldom {
  readonly #clock: Clock;
  readonly #quiet = new Map<string, { count: number; tell: (count: number) => void }>();
  readonly #closing = new AbortController();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `tell` is given how many there were since it was last told. Kinds must be few. After `close`, each is told at once. */
  note(kind: string, tell: (count: number) => void): void {
    if (this.#closing.signal.aborted) {
      tell(1);
      return;
    }
    const quiet = this.#quiet.get(kind);
    if (quiet !== undefined) {
      quiet.count++;
      quiet.tell = tell;
      return;
    }
    tell(1);
    void this.#beQuiet(kind);
  }

  /** Tells what has not been told yet. */
  close(): void {
    this.#closing.abort();
    for (const { count, tell } of this.#quiet.values()) if (count > 0) tell(count);
    this.#quiet.clear();
  }

  async #beQuiet(kind: string): Promise<void> {
    const quiet = { count: 0, tell: (_count: number) => {} };
    this.#quiet.set(kind, quiet);
    await this.#clock.wait(pauseMs, this.#closing.signal);
    if (this.#closing.signal.aborted) return;
    this.#quiet.delete(kind);
    if (quiet.count === 0) return;
    quiet.tell(quiet.count);
    return this.#beQuiet(kind);
  }
}
