import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import type { AccountName, Claimed, FlowStore } from '../inbox/model/flow-store.js';

export interface ClaimingOptions {
  readonly store: Pick<FlowStore, 'claim' | 'nextReady' | 'now'>;
  readonly clock: Clock;
  /** How many conversations there is room for now, and which accounts get none. */
  readonly room: () => { readonly most: number; readonly except: readonly AccountName[] };
  readonly take: (claimed: Claimed) => void;
  /** The longest pause before asking again, in milliseconds. */
  readonly pollMs: number;
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** The pause after the store failed: short at first, longer while it stays away. */
const troublePauses = { firstMs: 500, longestMs: 5000 };

/** Claims conversations whose time has come, and those of processes that died. */
export class Claiming {
  readonly #options: ClaimingOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #resting: AbortController | undefined;
  #woken = false;
  /** When the next one is ready, by the store's clock, as far as this process knows. */
  #nextReady = Number.POSITIVE_INFINITY;

  constructor(options: ClaimingOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#claimForever();
  }

  /** Asks the store at once. */
  wake(): void {
    this.#woken = true;
    this.#resting?.abort();
  }

  /** Asks the store at this time, by its clock, if not before. */
  wakeAt(time: number): void {
    if (time >= this.#nextReady) return;
    this.#nextReady = time;
    this.#resting?.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#resting?.abort();
    await this.#running;
  }

  async #claimForever(): Promise<void> {
    const { store, clock, room, take, onTrouble, pollMs } = this.#options;
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted; ) {
      const { most, except } = room();
      const now = store.now();
      this.#woken = false;
      try {
        const claimed = most > 0 ? await store.claim(most, except) : [];
        for (const one of claimed) take(one);
        // A full batch means that there may be more.
        if (!this.#woken && (most === 0 || claimed.length < most)) {
          const next = most > 0 ? await store.nextReady() : undefined;
          // Those that are ready and were not claimed belong to accounts that have their share.
          this.#nextReady = next !== undefined && next > now ? next : Number.POSITIVE_INFINITY;
          await this.#rest(pollMs);
        }
        failures = 0;
      } catch (error) {
        failures++;
        onTrouble(error, 'looking for events');
        await clock.wait(backoff(failures, troublePauses, clock), signal);
      }
    }
  }

  async #rest(pollMs: number): Promise<void> {
    const { store, clock } = this.#options;
    const until = store.now() + pollMs;
    while (!this.#woken && !this.#stopping.signal.aborted) {
      const pause = Math.min(until, this.#nextReady) - store.now();
      if (pause <= 0) return;
      this.#resting = new AbortController();
      await clock.wait(pause, this.#resting.signal);
      this.#resting = undefined;
    }
  }
}
