import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import type { DueMemory, FlowStore } from '../inbox/model/flow-store.js';

export interface FollowUpsOptions {
  readonly store: Pick<FlowStore, 'due' | 'nextDue' | 'now'>;
  readonly clock: Clock;
  /**
   * Takes a memory's due follow-ups; returns whether any of them was not known before. Throws where the memory cannot be
   * read, which does not hold up those of others.
   */
  readonly take: (memory: DueMemory) => boolean;
  /** The longest pause before asking again, in milliseconds: another process may have written a follow-up and died. */
  readonly pollMs: number;
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** How many memories with a due follow-up are read at once: at least, and where the first ones stay due, at most. */
const leastAtOnce = 200;
const mostAtOnce = 25_600;
/** The pause when all follow-ups that are due are on their way already. */
const underWayMs = 1000;
const troublePauses = { firstMs: 500, longestMs: 5000 };

/** Looks for each follow-up as soon as it is due. */
export class FollowUps {
  readonly #options: FollowUpsOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #resting: AbortController | undefined;
  #atOnce = leastAtOnce;
  /** When the next one is due, by the store's clock, as far as this process knows. */
  #next = Number.POSITIVE_INFINITY;

  constructor(options: FollowUpsOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#lookForever();
  }

  /** Looks at this time, by the store's clock, if not before. */
  wakeAt(time: number): void {
    if (time >= this.#next) return;
    this.#next = time;
    this.#resting?.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#resting?.abort();
    await this.#running;
  }

  async #lookForever(): Promise<void> {
    const { store, clock } = this.#options;
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted; ) {
      try {
        this.#next = Number.POSITIVE_INFINITY;
        const due = await store.due(this.#atOnce);
        const fresh = this.#take(due);
        this.#fit(due.length, fresh);
        const next = await store.nextDue();
        const isLate = next !== undefined && next <= store.now();
        if (isLate && !fresh) this.wakeAt(store.now() + underWayMs);
        else if (next !== undefined) this.wakeAt(next);
        failures = 0;
        // What was taken is written first, or the next look would find it again.
        await this.#rest(isLate && fresh);
      } catch (error) {
        failures++;
        this.#tell(error);
        await clock.wait(backoff(failures, troublePauses, clock), signal);
      }
    }
  }

  /** Takes what is due; returns whether any of it is new. */
  #take(due: readonly DueMemory[]): boolean {
    const { take } = this.#options;
    let fresh = false;
    let failure: unknown;
    for (const one of due) {
      try {
        fresh = take(one) || fresh;
      } catch (error) {
        failure = error;
      }
    }
    if (failure !== undefined) this.#tell(failure);
    return fresh;
  }

  /** Memories that a newer Botrules wrote stay due, and come first in each look: more are read until others are among them. */
  #fit(found: number, fresh: boolean): void {
    if (found === this.#atOnce && !fresh) this.#atOnce = Math.min(2 * found, mostAtOnce);
    else if (found < this.#atOnce / 2) this.#atOnce = Math.max(this.#atOnce / 2, leastAtOnce);
  }

  #tell(error: unknown): void {
    this.#options.onTrouble(error, 'looking for follow-ups');
  }

  async #rest(shortly: boolean): Promise<void> {
    const { store, clock, pollMs } = this.#options;
    if (shortly) {
      await clock.wait(20, this.#stopping.signal);
      return;
    }
    const until = store.now() + pollMs;
    while (!this.#stopping.signal.aborted) {
      const pause = Math.min(until, this.#next) - store.now();
      if (pause <= 0) return;
      this.#resting = new AbortController();
      await clock.wait(pause, this.#resting.signal);
      this.#resting = undefined;
    }
  }
}
