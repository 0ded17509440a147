import type { Decision, Event } from '@botrules/core';
import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import type { Claim, Entry } from '../inbox/entry.js';
import type { InboxStore } from '../inbox/store.js';
import { noTrace, type Trace } from '../trace.js';
import { Breather } from './breather.js';
import type { Carrier } from './carrier.js';
import { type Shares, sharesOf } from './shares.js';
import { type Held, holds, workConversation } from './work-conversation.js';
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
  /** How many pages share those places; one unless given, which may then have them all. */
  readonly pages?: () => number;
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

/** The pause after the store failed: short enough to be back at once, longer while it stays away. */
const troublePauses = { firstMs: 500, longestMs: 5000 };

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
    const { store, leaseMs, onTrouble, clock, gatherMs } = this.#options;
    for (let failures = 0; !this.#stopped; ) {
      const { most, except } = this.#shares();
      this.#woken = false;
      try {
        const until = store.now() + leaseMs;
        const claims = most > 0 ? await store.claim(most, leaseMs, except) : [];
        for (const claim of claims) this.#begin(claim, until);
        if (claims.length > 0 && gatherMs !== undefined) {
          await clock.wait(gatherMs(begunWith(claims, store.now())), this.#stopping.signal);
        }
        failures = 0;
        // Where all that were asked for came there may be more, as soon as one is done.
        if (this.#woken || (most > 0 && claims.length === most)) continue;
        await this.#rest(most > 0 ? await store.nextReady() : undefined);
      } catch (error) {
        failures++;
        onTrouble(error, 'looking for events');
        await clock.wait(backoff(failures, troublePauses, clock), this.#stopping.signal);
      }
    }
  }

  #shares(): Shares {
    const { workers, pages = () => 1 } = this.#options;
    if (pages() <= 1) return { most: workers - this.#held.size, except: [] };
    return sharesOf(
      Array.from(this.#held, ({ lease }) => lease.conversation),
      workers,
    );
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
    const { store, clock, onTrouble, witness } = this.#options;
    const held: Held = { lease: claim.lease, until, lost: false };
    this.#held.add(held);
    const task = workConversation({
      claim,
      held,
      store,
      clock,
      work: (entry, save) => this.#workOne(entry, held, save),
      breathe: () => this.#breather.breathe(),
      stopped: () => this.#stopped,
      onBuried: (entry, reason) => witness.finished(entry, reason),
      onTrouble,
    }).finally(() => {
      this.#held.delete(held);
      this.#tasks.delete(task);
      this.wake();
    });
    this.#tasks.add(task);
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
        goesOn: () => !this.#stopped && holds(held, store.now()),
      });
    });
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
