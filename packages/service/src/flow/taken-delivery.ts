import type { Event } from '@botrules/core';

/** A delivery on its way to the disk. It is answered once all its events are written. */
export class TakenDelivery {
  /** Its events, without those that are known to be repeats. */
  readonly events: Event[] = [];
  /** When it came, by the steady clock. */
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

  /** Notes that one of its events is on the disk. */
  settle(): void {
    this.#left--;
    if (this.#left === 0) this.#resolve();
  }

  /** Notes that an event of it was not written, nor will be: the platform is to send all of it again. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
