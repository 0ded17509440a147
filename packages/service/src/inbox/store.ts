import type { Database } from './database.js';
import { type Arrival, type Claim, type Lease, LeaseLostError, type Release } from './entry.js';
import { gather } from './gather.js';
import { IntakeTable } from './intake-table.js';
import { isRefused } from './refusal.js';
import { entriesAtOnce, readWaiting } from './rows.js';
import { giveBack, type Save, type Write, writeSaves } from './saves.js';
import type { Sorter } from './sorter.js';

/** So many saves share a commit: so long waits whoever else writes. */
const savesAtOnce = 64;

/** What came of a save: it was written, its lease was lost, or the database refused it. */
type Saved = 'written' | 'lost' | { readonly refused: unknown };

/** What is worked with, in this thread or in another. */
export type InboxStore = {
  readonly [K in Exclude<keyof Store, 'accept' | 'intakeEnd'>]: Store[K];
};

/**
 * The inbox as the edge and the workers use it. Two rules keep it honest. What `accept` took is on the disk
 * when it resolves, all of it or nothing. What a worker writes counts only while it holds the lease under which
 * it read: each lease raises the conversation's fence, and every write asks for it.
 */
export class Store {
  readonly #database: Database;
  readonly #sorter: Sorter;
  /**
   * Takes the events of one delivery, all or none. Deliveries that arrive together share a commit. Whether an event was
   * taken before is found out when work is looked for; nothing is done about it then.
   */
  readonly accept: (arrivals: readonly Arrival[]) => Promise<void>;
  readonly #save: (save: Save) => Promise<Saved>;

  constructor(database: Database, sorter: Sorter) {
    const { dialect } = database;
    const table = new IntakeTable(dialect);
    this.#database = database;
    this.#sorter = sorter;
    const alone = dialect.name === 'sqlite';
    this.accept = gather(
      async (deliveries: readonly (readonly Arrival[])[]) => {
        const now = database.now();
        await database.transaction((query) => table.put(query, deliveries.flat(), now));
        return deliveries.map(() => undefined);
      },
      { most: 1000, runs: alone ? 1 : 4 },
    );
    this.#save = alone
      ? gather((saves: readonly Save[]) => this.#saveAll(saves), { most: savesAtOnce, runs: 1 })
      : async (save) => (await this.#saveAll([save]))[0]!;
  }

  /** The time that leases are measured by, in milliseconds since 1970-01-01 UTC. */
  now(): number {
    return this.#database.now();
  }

  /**
   * Leases up to `limit` conversations that have something to do, for so many milliseconds, those that have waited
   * longest first and none of the pages `except`.
   */
  async claim(
    limit: number,
    leaseMs: number,
    except: readonly string[] = [],
  ): Promise<readonly Claim[]> {
    await this.#sorter.some();
    const now = this.now();
    const { dialect } = this.#database;
    const pages = except.map((page) => `${page}/`);
    const others = pages.map(
      (_, index) => `and substr(id, 1, cast($${4 + 2 * index} as integer)) <> $${5 + 2 * index}`,
    );
    return this.#database.transaction(async (query) => {
      // Materialized, since PostgreSQL may run a subquery anew for each row, and so lease more than the limit.
      const rows = await query(
        `with due as materialized (
          select id from conversation where ready_at <= $2 and leased_until <= $2
          ${others.join(' ')} order by ready_at limit $3 ${dialect.skipLocked}
        ) update conversation set leased_until = $1, fence = fence + 1, tries = tries + 1
        where id in (select id from due) returning id, fence, arrivals, tries`,
        [now + leaseMs, now, limit, ...pages.flatMap((page) => [page.length, page])],
      );
      const entries = await readWaiting(
        query,
        rows.map(({ id }) => String(id)),
      );
      return rows.map(({ id, fence, arrivals, tries }): Claim => {
        const conversation = String(id);
        const waiting = entries.get(conversation) ?? [];
        return {
          lease: { conversation, fence: Number(fence), arrivals: Number(arrivals) },
          entries: waiting,
          more: waiting.length === entriesAtOnce,
          tries: Number(tries),
        };
      });
    });
  }

  /**
   * Writes down how far events of a conversation have got and, where that is the end of the work on it, gives it
   * back, in one transaction. Rejects with `LeaseLostError` where the lease no longer holds, and with what the database
   * says where it refuses what is written (`isRefused`): that is then written no better the next time.
   */
  async save(lease: Lease, writes: readonly Write[], release?: Release): Promise<void> {
    const saved = await this.#save({ lease, writes, release });
    if (saved === 'lost') throw new LeaseLostError();
    if (saved !== 'written') throw saved.refused;
  }

  async #saveAll(saves: readonly Save[]): Promise<readonly Saved[]> {
    const now = this.now();
    try {
      const held = await this.#database.transaction((query) =>
        writeSaves(query, this.#database.dialect, saves, now),
      );
      return held.map((holds) => (holds ? 'written' : 'lost'));
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (saves.length === 1) return [{ refused: error }];
      // One of them is wrong, and the others are not to blame.
      const saved: Saved[] = [];
      for (const save of saves) saved.push(...(await this.#saveAll([save])));
      return saved;
    }
  }

  /** Makes leases last so many milliseconds from now; gives back those that are lost. */
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
      if (!(await this.#sorter.isIdle(query))) return now;
      const [ready] = await query(
        'select ready_at from conversation where ready_at > $1 order by ready_at limit 1',
        [now],
      );
      return ready && Number(ready.ready_at);
    });
  }

  /** Where what is put down next stands behind all that ever was. */
  intakeEnd(): Promise<number> {
    return this.#database.transaction((query) => this.#sorter.end(query));
  }

  /** When the person was last heard in this conversation, which is what opens the platform's window. */
  async lastHeard(conversation: string): Promise<number> {
    await this.#sorter.all();
    const rows = await this.#database.transaction((query) =>
      query('select heard from conversation where id = $1', [conversation]),
    );
    return Number(rows[0]?.heard ?? 0);
  }

  async close(): Promise<void> {
    try {
      await this.#database.close();
    } finally {
      this.#sorter.close();
    }
  }
}
