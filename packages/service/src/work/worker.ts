import type { Decision, Event } from '@botrules/core';
import type { Clock } from '../clock.js';
import {
  type Claim,
  type Entry,
  isLeaseLost,
  type Lease,
  type Progress,
  type Release,
} from '../inbox/entry.js';
import { gather } from '../inbox/gather.js';
import type { InboxStore } from '../inbox/store.js';
import { noTrace, type Trace } from '../trace.js';
import { Breather } from './breather.js';
import type { Carrier } from './carrier.js';
import { type Ending, type Witness, type WorkEventOptions, workEvent } from './work-event.js';

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
   * How long to let events gather while there is work, in milliseconds, asked each time that some were begun: many
   * conversations are then leased at once, and many endings share a commit.
   */
  readonly gatherMs?: (begun: Begun) => number;
  /** Told what went wrong with the store. What was being done is taken up again later. */
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** What was begun at once. */
export interface Begun {
  readonly events: number;
  /** How long the first of those that were never looked at before has waited, in milliseconds. */
  readonly waitedMs: number;
}

/** The pause after the store failed: short enough to be back at once, long enough not to hammer it. */
const troublePauseMs = 500;

/** How far an event has got, and whether the conversation is given back with it. */
interface Save {
  readonly id: string;
  readonly progress: Progress;
  readonly release: Release | undefined;
}

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
  readonly #breather = new Breather();
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
    const { store, workers, leaseMs, onTrouble, clock, gatherMs } = this.#options;
    while (!this.#stopped) {
      const free = workers - this.#held.size;
      this.#woken = false;
      try {
        const until = store.now() + leaseMs;
        const claims = free > 0 ? await store.claim(free, leaseMs) : [];
        for (const claim of claims) this.#begin(claim, until);
        if (claims.length > 0 && gatherMs !== undefined) {
          await clock.wait(gatherMs(begunWith(claims, store.now())), this.#stopping.signal);
        }
        // Where all that were asked for came there may be more, as soon as one is done.
        if (this.#woken || (free > 0 && claims.length === free)) continue;
        await this.#rest(free > 0 ? await store.nextReady() : undefined);
      } catch (error) {
        onTrouble(error, 'looking for events');
        await clock.wait(troublePauseMs, this.#stopping.signal);
      }
    }
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

  /**
   * Comes to how the conversation is to be given back, or to nothing where that has been written already. An event is
   * begun once the end of the one before it is on its way to the store: it does nothing before what it writes itself is
   * there, which is behind that, and so the two share a commit.
   */
  async #workAll(claim: Claim, held: Held): Promise<Release | undefined> {
    const { store } = this.#options;
    const { entries, lease, more } = claim;
    const last = entries.at(-1);
    let released = false;
    // One that fails ends all behind it.
    let written: Promise<void> = Promise.resolve();
    const write = gather(
      async (saves: readonly Save[]) => {
        const release = saves.at(-1)!.release;
        written = written.then(() => this.#persist(held, () => store.save(lease, saves, release)));
        await written;
        return saves.map(() => undefined);
      },
      { most: entries.length, runs: 1 },
    );
    const releaseAfter = (entry: Entry, ending: Ending): Release | undefined => {
      if (ending.next && entry !== last) return undefined;
      return ending.next
        ? { readyAt: more ? store.now() : undefined }
        : { readyAt: ending.readyAt };
    };

    const underWay: Promise<unknown>[] = [];
    const begin = (entry: Entry) =>
      new Promise<Ending>((resolve, reject) => {
        const save = (progress: Progress, ending?: Ending) => {
          const release = ending && releaseAfter(entry, ending);
          const written = write({ id: entry.id, progress, release });
          released ||= release !== undefined;
          if (ending !== undefined) resolve(ending);
          return written;
        };
        const work = this.#workOne(entry, held, save);
        work.then(resolve, reject);
        underWay.push(work);
      });

    try {
      for (const entry of entries) {
        await this.#breather.breathe();
        if (!this.#goesOn(held)) return { readyAt: 0 };
        const release = releaseAfter(entry, await begin(entry));
        if (release !== undefined) return released ? undefined : release;
      }
      return {};
    } finally {
      await Promise.allSettled(underWay);
      await Promise.all(underWay);
    }
  }

  #workOne(entry: Entry, held: Held, save: WorkEventOptions['save']): Promise<Ending> {
    const { store, decide, carrier, witness, trace = noTrace } = this.#options;
    return trace('event', { 'botrules.event': entry.id }, (span) => {
      const decideTraced = (event: Event) => {
        const made = decide(event);
        span.set('botrules.rule', made.decision.rule ?? '');
        span.set('botrules.version', made.version);
        return made;
      };
      return workEvent({
        entry,
        decide: decideTraced,
        carrier,
        witness,
        save,
        now: () => store.now(),
        goesOn: () => this.#goesOn(held),
      });
    });
  }

  #goesOn(held: Held): boolean {
    return !this.#stopped && this.#holds(held);
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

function begunWith(claims: readonly Claim[], now: number): Begun {
  const entries = claims.flatMap(({ entries }) => entries);
  const undecided = entries.filter(({ decision }) => decision === null);
  return {
    events: entries.length,
    waitedMs: now - Math.min(now, ...undecided.map(({ received }) => received)),
  };
}
