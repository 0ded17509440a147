import type { Decision, Event } from '@botrules/core';
import type { Clock } from '../clock.js';
import {
  type Claim,
  isLeaseLost,
  type Lease,
  type Progress,
  type Release,
} from '../inbox/entry.js';
import type { InboxStore } from '../inbox/store.js';
import { noTrace, type Trace } from '../trace.js';
import type { Carrier } from './carrier.js';
import { type Ending, type Witness, workEvent } from './work-event.js';

export interface WorkerOptions {
  readonly store: InboxStore;
  readonly decide: (event: Event) => { readonly decision: Decision; readonly version: string };
  readonly carrier: Carrier;
  readonly witness: Witness;
  readonly clock: Clock;
  readonly trace?: Trace;
  /** How many conversations are worked on at once. */
  readonly workers: number;
  readonly leaseMs: number;
  /** How long to wait at the most before asking whether there is something to do, in milliseconds. */
  readonly pollMs?: number;
  /**
   * How long to let events gather while there is work, in milliseconds, asked each time: many conversations are
   * then leased at once, and many endings share a commit.
   */
  readonly gatherMs?: () => number;
  /** Told what went wrong with the store. What was being done is taken up again later. */
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** So many are leased and begun at once: whoever wants an answer meanwhile waits for no more. */
const conversationsAtOnce = 32;

/** The pause after the store failed: short enough to be back at once, long enough not to hammer it. */
const troublePauseMs = 500;

interface Held {
  readonly lease: Lease;
  /** Until when nobody else can have it, by the store's clock. */
  until: number;
  lost: boolean;
}

/**
 * Takes conversations out of the inbox and works on them: the events of one in order, one at a time, different
 * ones side by side. Several workers may share an inbox, in one process or many.
 */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #held = new Set<Held>();
  readonly #stopping = new AbortController();
  #idle: AbortController | undefined;
  #woken = false;
  #running: Promise<unknown> | undefined;
  readonly #tasks = new Set<Promise<void>>();

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = Promise.all([this.#claimForever(), this.#renewForever()]);
  }

  /** Something arrived: look at once. */
  wake(): void {
    this.#woken = true;
    this.#idle?.abort();
  }

  /** Begins nothing new, and resolves when every step that was under way is done and written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#idle?.abort();
    await this.#running;
    await Promise.all(this.#tasks);
  }

  /** How many conversations are being worked on. */
  get busy(): number {
    return this.#held.size;
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #claimForever(): Promise<void> {
    const { store, workers, onTrouble, clock, gatherMs } = this.#options;
    while (!this.#stopped) {
      const free = workers - this.#held.size;
      this.#woken = false;
      try {
        const claimed = await this.#claim(free);
        if (claimed > 0 && gatherMs !== undefined) {
          await clock.wait(gatherMs(), this.#stopping.signal);
        }
        // Where all that were asked for came there may be more, as soon as one is done.
        if (this.#woken || (free > 0 && claimed === free)) continue;
        await this.#rest(free > 0 ? await store.nextReady() : undefined);
      } catch (error) {
        onTrouble(error, 'looking for events');
        await clock.wait(troublePauseMs, this.#stopping.signal);
      }
    }
  }

  /** Begins to work on as many conversations at the most; comes to how many there were. */
  async #claim(free: number): Promise<number> {
    const { store, leaseMs } = this.#options;
    let claimed = 0;
    while (claimed < free && !this.#stopped) {
      const limit = Math.min(free - claimed, conversationsAtOnce);
      const until = store.now() + leaseMs;
      const claims = await store.claim(limit, leaseMs);
      for (const claim of claims) this.#begin(claim, until);
      claimed += claims.length;
      if (claims.length < limit) break;
    }
    return claimed;
  }

  /** Waits until something arrives, a place becomes free, or a conversation that was put off is ready. */
  async #rest(ready: number | undefined): Promise<void> {
    const { store, clock, pollMs = 500 } = this.#options;
    if (this.#woken || this.#stopped) return;
    const pause = ready === undefined ? pollMs : Math.min(pollMs, ready - store.now());
    if (pause <= 0) return;
    this.#idle = new AbortController();
    await clock.wait(pause, this.#idle.signal);
    this.#idle = undefined;
  }

  #begin(claim: Claim, until: number): void {
    const held: Held = { lease: claim.lease, until, lost: false };
    this.#held.add(held);
    const task = this.#work(claim, held).finally(() => {
      this.#held.delete(held);
      this.#tasks.delete(task);
      this.wake();
    });
    this.#tasks.add(task);
  }

  async #work(claim: Claim, held: Held): Promise<void> {
    const { store, onTrouble } = this.#options;
    try {
      const release = await this.#workAll(claim, held);
      if (release !== undefined)
        await this.#persist(held, () => store.release(claim.lease, release));
    } catch (error) {
      // Whatever it is, the conversation is taken up again when its lease runs out.
      onTrouble(error, 'working on a conversation');
    }
  }

  /** Comes to how the conversation is to be given back, or to nothing where that has been written already. */
  async #workAll(claim: Claim, held: Held): Promise<Release | undefined> {
    const { store, decide, carrier, witness, trace = noTrace } = this.#options;
    const { entries, lease, more } = claim;
    const now = () => store.now();
    const goesOn = () => !this.#stopped && this.#holds(held);
    for (const [index, entry] of entries.entries()) {
      if (!goesOn()) return { readyAt: 0 };
      const last = index === entries.length - 1;
      let released = false;
      const releaseAfter = (ending: Ending | undefined): Release | undefined => {
        if (ending === undefined || (ending.next && !last)) return undefined;
        return ending.next ? { readyAt: more ? now() : undefined } : { readyAt: ending.readyAt };
      };
      const save = async (progress: Progress, ending?: Ending) => {
        const release = releaseAfter(ending);
        await this.#persist(held, () => store.save(lease, entry.id, progress, release));
        released = release !== undefined;
      };
      const ending = await trace('event', { 'botrules.event': entry.id }, (span) => {
        const decideTraced = (event: Event) => {
          const made = decide(event);
          span.set('botrules.rule', made.decision.rule ?? '');
          span.set('botrules.version', made.version);
          return made;
        };
        return workEvent({ entry, decide: decideTraced, carrier, witness, save, now, goesOn });
      });
      if (released) return undefined;
      const release = releaseAfter(ending);
      if (release !== undefined) return release;
    }
    return {};
  }

  #holds({ lost, until }: Held): boolean {
    return !lost && this.#options.store.now() < until;
  }

  /**
   * Writes to the store, again and again while it is out of reach and the lease lasts: what has been sent must be
   * written down if it can be, or it is sent twice.
   */
  async #persist(held: Held, write: () => Promise<void>): Promise<void> {
    const { clock, onTrouble } = this.#options;
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (isLeaseLost(error)) {
          held.lost = true;
          throw error;
        }
        if (!this.#holds(held)) throw error;
        onTrouble(error, 'writing down what was done');
        await clock.wait(troublePauseMs);
      }
    }
  }

  async #renewForever(): Promise<void> {
    const { store, clock, leaseMs, onTrouble } = this.#options;
    for (;;) {
      await clock.wait(leaseMs / 3, this.#stopping.signal);
      // A step that was begun before the stop may still run, and keeps its lease until the time is up.
      if (this.#stopped) return;
      const held = [...this.#held];
      if (held.length === 0) continue;
      try {
        const until = store.now() + leaseMs;
        const lost = new Set(
          await store.renew(
            held.map(({ lease }) => lease),
            leaseMs,
          ),
        );
        for (const one of held) {
          if (lost.has(one.lease)) one.lost = true;
          else one.until = until;
        }
      } catch (error) {
        onTrouble(error, 'renewing leases');
      }
    }
  }
}
