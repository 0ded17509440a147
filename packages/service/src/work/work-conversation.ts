import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import {
  type Claim,
  type Entry,
  isLeaseLost,
  type Lease,
  type Progress,
  type Release,
} from '../inbox/entry.js';
import { gather } from '../inbox/gather.js';
import { isRefused } from '../inbox/refusal.js';
import type { InboxStore } from '../inbox/store.js';
import { wordsOf } from '../words.js';
import { readableReason } from './reason.js';
import type { Ending, WorkEventOptions } from './work-event.js';

/** A conversation that this process has leased. */
export interface Held {
  readonly lease: Lease;
  /** Until when nobody else can have it, by the store's clock. */
  until: number;
  lost: boolean;
}

export interface WorkConversationOptions {
  readonly claim: Claim;
  readonly held: Held;
  readonly store: InboxStore;
  readonly clock: Clock;
  /** Works on one event. */
  readonly work: (entry: Entry, save: WorkEventOptions['save']) => Promise<Ending>;
  /** To be waited for before each event. */
  readonly breathe: () => Promise<void>;
  readonly stopped: () => boolean;
  /** Told of an event that became a dead letter without being worked on to its end. */
  readonly onBuried: (entry: Entry, reason: string) => void;
  /** Told what went wrong with the store or with an event that is tried again. */
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** The pause before a write to a store in trouble is tried again: short at first, for one that is back at once. */
const writePauses = { firstMs: 500, longestMs: 5000 };
/** How long a write is tried, in milliseconds. A store that renews leases and takes no writes is not waited for. */
const longestWriteMs = 60_000;

/** How often the work on a conversation may be begun without an end before its next event is a dead letter. */
export const mostTries = 8;
const tryPauses = { firstMs: 1000, longestMs: 60_000 };

/** How far an event has got, and whether the conversation is given back with it. */
interface Save {
  readonly id: string;
  readonly progress: Progress;
  readonly release: Release | undefined;
}

/** The event is a dead letter: what was to be written of it was refused. */
class BuriedError extends Error {}

/**
 * Works on what waits in a leased conversation, in order, and gives it back. Where the lease is lost or the store stays
 * away it is left to its lease, and is taken up again when that runs out. Never rejects.
 */
export async function workConversation(options: WorkConversationOptions): Promise<void> {
  try {
    await new Conversation(options).work();
  } catch (error) {
    options.onTrouble(error, 'working on a conversation');
  }
}

class Conversation {
  readonly #options: WorkConversationOptions;
  /** What is written down of each event. */
  readonly #written = new Map<string, Progress>();
  /** The events that became dead letters, since something of them was refused. */
  readonly #buried = new Map<string, BuriedError>();
  /** Why a write was given up: nothing is written after it. */
  #unwritten: unknown;
  /** It has been given back, or is by a write that is on its way. */
  #released = false;
  /** Resolves to why the event was buried, where it was. */
  readonly #write: (save: Save) => Promise<BuriedError | undefined>;

  constructor(options: WorkConversationOptions) {
    this.#options = options;
    const { entries } = options.claim;
    for (const entry of entries) this.#written.set(entry.id, progressOf(entry));
    this.#write = gather((saves: readonly Save[]) => this.#writeAll(saves), {
      most: entries.length,
      runs: 1,
    });
  }

  async work(): Promise<void> {
    const { claim, store } = this.#options;
    const release = await this.#workAll();
    if (!this.#released) await this.#persist(() => store.release(claim.lease, release));
  }

  /**
   * Resolves to how the conversation is to be given back. An event is begun once the end of the one before it is on its
   * way to the store: it does nothing before what it writes itself is there, which is behind that, and so the two share a
   * commit.
   */
  async #workAll(): Promise<Release> {
    const { claim, breathe } = this.#options;
    const underWay: Promise<unknown>[] = [];
    let { tries } = claim;
    try {
      for (const entry of claim.entries) {
        await breathe();
        if (!this.#goesOn()) return { readyAt: 0 };
        const { ending, work } = this.#begin(entry, tries);
        underWay.push(work);
        const release = this.#releaseAfter(entry, await ending);
        if (release !== undefined) return release;
        tries = 1;
      }
      return {};
    } finally {
      await Promise.allSettled(underWay);
      await Promise.all(underWay);
    }
  }

  /** Begins an event. How it ends is known before that is written, and `work` resolves when it is. */
  #begin(
    entry: Entry,
    tries: number,
  ): { readonly ending: Promise<Ending>; readonly work: Promise<unknown> } {
    let work: Promise<unknown> = Promise.resolve();
    const ending = new Promise<Ending>((resolve, reject) => {
      const attempt = this.#attempt(entry, tries, async (progress, ending) => {
        const release = ending && this.#releaseAfter(entry, ending);
        const written = this.#write({ id: entry.id, progress, release });
        this.#released ||= release !== undefined;
        if (ending !== undefined) resolve(ending);
        const buried = await written;
        if (buried !== undefined) throw buried;
      });
      attempt.then(resolve, reject);
      work = attempt;
    });
    return { ending, work };
  }

  /** Works on an event. Rejects where that could not be written down; for all else that is thrown there is an end. */
  async #attempt(entry: Entry, tries: number, save: WorkEventOptions['save']): Promise<Ending> {
    const { clock, store, work, onBuried, onTrouble } = this.#options;
    const next: Ending = { next: true };
    try {
      if (tries <= mostTries) return await work(entry, save);
      throw new Error(`the work on it was begun ${mostTries} times and never came to an end`);
    } catch (error) {
      // Not by its class: whatever was thrown may not bear to be looked at.
      if (this.#buried.has(entry.id) && error === this.#buried.get(entry.id)) return next;
      if (this.#unwritten !== undefined) throw this.#unwritten;
      const written = this.#written.get(entry.id)!;
      if (tries < mostTries || written.state !== 'waiting') {
        onTrouble(error, 'working on an event');
        if (written.state !== 'waiting') return next;
        return {
          next: false,
          readyAt: store.now() + backoff(tries, tryPauses, clock),
          again: true,
        };
      }
      const reason = readableReason(wordsOf(error));
      await save({ ...written, state: 'dead', reason }, next);
      onBuried(entry, reason);
      return next;
    }
  }

  #releaseAfter(entry: Entry, ending: Ending): Release | undefined {
    const { claim, store } = this.#options;
    if (!ending.next) return { readyAt: ending.readyAt, again: ending.again };
    if (entry !== claim.entries.at(-1)) return undefined;
    return { readyAt: claim.more ? store.now() : undefined };
  }

  async #writeAll(saves: readonly Save[]): Promise<readonly (BuriedError | undefined)[]> {
    if (this.#unwritten !== undefined) throw this.#unwritten;
    const refusal = await this.#save(saves);
    if (refusal === undefined) return saves.map(() => undefined);
    if (saves.length === 1) return [await this.#bury(saves[0]!, refusal)];
    // One of them is wrong: written one by one, each tells for itself.
    const results: (BuriedError | undefined)[] = [];
    for (const save of saves) results.push(...(await this.#writeAll([save])));
    return results;
  }

  /** Writes all or nothing; resolves to why that was refused, where it was. */
  async #save(saves: readonly Save[]): Promise<{ readonly refused: unknown } | undefined> {
    const { claim, store } = this.#options;
    try {
      await this.#persist(() => store.save(claim.lease, saves, saves.at(-1)!.release));
    } catch (error) {
      if (isRefused(error)) return { refused: error };
      throw error;
    }
    for (const { id, progress } of saves) this.#written.set(id, progress);
    return undefined;
  }

  /** Makes a dead letter of an event of which something cannot be written: with that, or else as it is written. */
  async #bury(save: Save, { refused }: { readonly refused: unknown }): Promise<BuriedError> {
    const { claim, store, onBuried } = this.#options;
    const reason = readableReason(`the inbox refused what was to be written: ${wordsOf(refused)}`);
    const release = save.release && { readyAt: store.now() };
    for (const known of [save.progress, this.#written.get(save.id)!]) {
      const progress: Progress = { ...known, state: 'dead', reason };
      if ((await this.#save([{ id: save.id, progress, release }])) !== undefined) continue;
      onBuried(claim.entries.find(({ id }) => id === save.id)!, reason);
      const buried = new BuriedError(reason);
      this.#buried.set(save.id, buried);
      return buried;
    }
    this.#unwritten = refused;
    throw refused;
  }

  /**
   * Writes to the store, again and again while it is out of reach and the lease lasts: what has been sent must be
   * written down if it can be, or it is sent twice. Rejects at once where the store refuses it.
   */
  async #persist(write: () => Promise<void>): Promise<void> {
    const { clock, held, onTrouble } = this.#options;
    const began = clock.steady();
    for (let failures = 1; ; failures++) {
      try {
        return await write();
      } catch (error) {
        if (isRefused(error)) throw error;
        held.lost ||= isLeaseLost(error);
        if (!this.#holds() || clock.steady() - began > longestWriteMs) {
          this.#unwritten = error;
          throw error;
        }
        onTrouble(error, 'writing down what was done');
        await clock.wait(backoff(failures, writePauses, clock));
      }
    }
  }

  #goesOn(): boolean {
    return !this.#options.stopped() && this.#holds();
  }

  #holds(): boolean {
    const { held, store } = this.#options;
    return holds(held, store.now());
  }
}

/** Whether nobody else can have the conversation. */
export function holds({ lost, until }: Held, now: number): boolean {
  return !lost && now < until;
}

function progressOf({ state, attempts, version, decision, steps, reason }: Entry): Progress {
  return { state, attempts, version, decision, steps, reason };
}
