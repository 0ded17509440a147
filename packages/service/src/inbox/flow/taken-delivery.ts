import type { Event } from '@botrules/core';

/** A delivery on its way to the disk: all of it gets there, or nothing. */
export class TakenDelivery {
  /** Those that were not known to be repeats. */
  readonly events: Event[] = [];
  /** When it came, by a clock that nobody sets. */
  readonly cameAt: number;
  readonly written: Promise<void>;
  #left = 0;
  #resolve!: () => void;
  #reject!: (error: unknown) => void;

  constructor(cameAt: number) {
    this.cameAt = cameAt;
    this.written = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  add(event: Event): void {
    this.events.push(event);
    this.#left++;
  }

  /** One of its events is on the disk. */
  settle(): void {
    this.#left--;
    if (this.#left === 0) this.#resolve();
  }

  /** Nothing of it is, nor will be. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
