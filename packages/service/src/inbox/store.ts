import type { Database } from './database.js';
import {
  type Arrival,
  type Claim,
  type Lease,
  LeaseLostError,
  type Progress,
  type Release,
} from './entry.js';
import { gather } from './gather.js';
import { acceptBy, type IntakeRow, putDown, sortIn, sortInAll } from './intake.js';
import { entriesAtOnce, readWaiting } from './rows.js';
import { giveBack, type Save, writeSaves } from './saves.js';

export interface StoreOptions {
  /** Told how many events had been taken before. */
  readonly onRepeats?: (count: number) => void;
}

/** So many saves share a commit, and whoever wants to put down others waits for no more. */
const savesAtOnce = 64;

/** A store, in this thread or in another. */
export type InboxStore = { readonly [K in Exclude<keyof Store, 'putDown'>]: Store[K] };

/**
 * The inbox as the edge and the workers use it. Two rules keep it honest. What `accept` took is on the disk
 * when it resolves, all of it or nothing. What a worker writes counts only while it holds the lease under which
 * it read: each lease raises the conversation's fence, and every write asks for it.
 */
export class Store {
  readonly #database: Database;
  readonly #onRepeats: (count: number) => void;
  /**
   * Takes the events of one delivery, all or none. Deliveries that arrive together share a commit. Whether an event was
   * taken before is found out when work is looked for; nothing is done about it then.
   */
  readonly accept: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Writes events as they came. What is asked for while another is written goes with the next. */
  readonly putDown: (rows: readonly IntakeRow[]) => Promise<void>;
  readonly #save: (save: Save) => Promise<boolean>;

  constructor(database: Database, { onRepeats = () => {} }: StoreOptions = {}) {
    this.#database = database;
    this.#onRepeats = onRepeats;
    const alone = database.dialect.name === 'sqlite';
    const options = { most: 1000, runs: alone ? 1 : 4 };
    const put = (rows: readonly IntakeRow[]) =>
      database.transaction((query) => putDown(query, rows, database.now()));
    this.accept = acceptBy(put, options);
    this.putDown = gather(async (asked: readonly (readonly IntakeRow[])[]) => {
      await put(asked.flat());
      return asked.map(() => undefined);
    }, options);
    this.#save = alone
      ? gather((saves: readonly Save[]) => this.#saveAll(saves), { most: savesAtOnce, runs: 1 })
      : async (save) => (await this.#saveAll([save]))[0]!;
  }

  /** The time that leases are measured by, in milliseconds since 1970-01-01 UTC. */
  now(): number {
    return this.#database.now();
  }

  /** Leases up to `limit` conversations that have something to do, for so many milliseconds. */
  async claim(limit: number, leaseMs: number): Promise<readonly Claim[]> {
    const repeats = await sortIn(this.#database);
    if (repeats > 0) this.#onRepeats(repeats);
    const now = this.now();
    const { dialect } = this.#database;
    return this.#database.transaction(async (query) => {
      const rows = await query(
        `update conversation set leased_until = $1, fence = fence + 1 where id in (
          select id from conversation where ready_at <= $2 and leased_until <= $2
          order by ready_at limit $3 ${dialect.skipLocked}
        ) returning id, fence, arrivals`,
        [now + leaseMs, now, limit],
      );
      const entries = await readWaiting(
        query,
        rows.map(({ id }) => String(id)),
      );
      return rows.map(({ id, fence, arrivals }): Claim => {
        const conversation = String(id);
        const waiting = entries.get(conversation) ?? [];
        return {
          lease: { conversation, fence: Number(fence), arrivals: Number(arrivals) },
          entries: waiting,
          more: waiting.length === entriesAtOnce,
        };
      });
    });
  }

  /**
   * Writes down how far an event has got and, where that is the end of the work on its conversation, gives it
   * back in the same transaction. Rejects with `LeaseLostError` where the lease no longer holds.
   */
  async save(lease: Lease, id: string, progress: Progress, release?: Release): Promise<void> {
    const saved = await this.#save({ lease, id, progress, release });
    if (!saved) throw new LeaseLostError(lease.conversation);
  }

  #saveAll(saves: readonly Save[]): Promise<readonly boolean[]> {
    const now = this.now();
    return this.#database.transaction((query) =>
      writeSaves(query, this.#database.dialect, saves, now),
    );
  }

  /** Makes leases last so many milliseconds from now; comes to those that are lost. */
  renew(leases: readonly Lease[], leaseMs: number): Promise<readonly Lease[]> {
    const until = this.now() + leaseMs;
    return this.#database.transaction(async (query) => {
      const lost: Lease[] = [];
      for (const lease of leases) {
        const held = await query.change(
          // One that was given back while this was on its way must not be held again.
          'update conversation set leased_until = $1 where id = $2 and fence = $3 and leased_until > 0',
          [until, lease.conversation, lease.fence],
        );
        if (held === 0) lost.push(lease);
      }
      return lost;
    });
  }

  /** Gives a conversation back. */
  async release(lease: Lease, release: Release = {}): Promise<void> {
    const now = this.now();
    await this.#database.transaction((query) => giveBack(query, [{ lease, release }], now));
  }

  /** Makes what was put off for a page ready now: what held it back is gone. All pages without `page`. */
  async hurry(page?: string): Promise<void> {
    const prefix = page === undefined ? '' : `${page}/`;
    await this.#database.transaction((query) =>
      query(
        `update conversation set ready_at = cast($1 as bigint)
        where ready_at > $1 and substr(id, 1, cast($2 as integer)) = $3`,
        [this.now(), prefix.length, prefix],
      ),
    );
  }

  /**
   * When there is something to do again: now where events came that are not sorted in, else when the next
   * conversation that was put off is ready, if there is one.
   */
  async nextReady(): Promise<number | undefined> {
    const now = this.now();
    return this.#database.transaction(async (query) => {
      const [came] = await query('select position from intake limit 1');
      if (came !== undefined) return now;
      const [ready] = await query(
        'select ready_at from conversation where ready_at > $1 order by ready_at limit 1',
        [now],
      );
      return ready && Number(ready.ready_at);
    });
  }

  /** When the person was last heard in this conversation, which is what opens the platform's window. */
  async lastHeard(conversation: string): Promise<number> {
    const repeats = await sortInAll(this.#database);
    if (repeats > 0) this.#onRepeats(repeats);
    const rows = await this.#database.transaction((query) =>
      query('select heard from conversation where id = $1', [conversation]),
    );
    return Number(rows[0]?.heard ?? 0);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
