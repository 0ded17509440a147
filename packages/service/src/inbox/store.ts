import type { Database, Query } from './database.js';
import {
  type Arrival,
  type Claim,
  type Lease,
  LeaseLostError,
  type Progress,
  type Release,
} from './entry.js';
import { gather } from './gather.js';
import { putDown, sortIn, sortInAll } from './intake.js';
import { entriesAtOnce, readWaiting } from './rows.js';

export interface StoreOptions {
  /** Told how many events had been taken before. */
  readonly onRepeats?: (count: number) => void;
}

/** A store, in this thread or in another. */
export type InboxStore = { readonly [K in keyof Store]: Store[K] };

/**
 * The inbox as the edge and the workers use it. Two rules keep it honest. What `accept` took is on the disk
 * when it resolves, all of it or nothing. What a worker writes counts only while it holds the lease under which
 * it read: each lease raises the conversation's fence, and every write asks for it.
 */
export class Store {
  readonly #database: Database;
  readonly #accept: (arrivals: readonly Arrival[]) => Promise<undefined>;
  readonly #onRepeats: (count: number) => void;

  constructor(database: Database, { onRepeats = () => {} }: StoreOptions = {}) {
    this.#database = database;
    this.#onRepeats = onRepeats;
    this.#accept = gather((deliveries) => this.#acceptAll(deliveries), {
      most: 1000,
      runs: database.dialect.name === 'sqlite' ? 1 : 4,
    });
  }

  /** The time that leases are measured by, in milliseconds since 1970-01-01 UTC. */
  now(): number {
    return this.#database.now();
  }

  /**
   * Takes the events of one delivery, all or none. Deliveries that arrive together share a commit. Whether an event was
   * taken before is found out when work is looked for; nothing is done about it then.
   */
  async accept(arrivals: readonly Arrival[]): Promise<void> {
    await this.#accept(arrivals);
  }

  async #acceptAll(deliveries: readonly (readonly Arrival[])[]): Promise<readonly undefined[]> {
    const now = this.now();
    await this.#database.transaction((query) => putDown(query, deliveries.flat(), now));
    return deliveries.map(() => undefined);
  }

  /** Leases up to `limit` conversations that have something to do, for so many milliseconds. */
  async claim(limit: number, leaseMs: number): Promise<readonly Claim[]> {
    const now = this.now();
    const { dialect } = this.#database;
    const { repeats, claims } = await this.#database.transaction(async (query) => {
      const { repeats } = await sortIn(query, dialect, now);
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
      const claims = rows.map(({ id, fence, arrivals }): Claim => {
        const conversation = String(id);
        const waiting = entries.get(conversation) ?? [];
        return {
          lease: { conversation, fence: Number(fence), arrivals: Number(arrivals) },
          entries: waiting,
          more: waiting.length === entriesAtOnce,
        };
      });
      return { repeats, claims };
    });
    if (repeats > 0) this.#onRepeats(repeats);
    return claims;
  }

  /**
   * Writes down how far an event has got and, where that is the end of the work on its conversation, gives it
   * back in the same transaction. Rejects with `LeaseLostError` where the lease no longer holds.
   */
  async save(lease: Lease, id: string, progress: Progress, release?: Release): Promise<void> {
    const { state, attempts, version, decision, steps, reason } = progress;
    const finished = state === 'waiting' ? null : this.now();
    const { shareLock } = this.#database.dialect;
    const saved = await this.#database.transaction(async (query) => {
      const count = await query.change(
        `update inbox set state = $4, attempts = $5, version = $6, decision = $7, steps = $8, reason = $9,
          finished = $10, turn = 0
        from (select id from conversation where id = $1 and fence = $2 ${shareLock}) as held
        where inbox.conversation = held.id and inbox.id = $3`,
        [
          lease.conversation,
          lease.fence,
          id,
          state,
          attempts,
          version,
          decision,
          steps,
          reason,
          finished,
        ],
      );
      if (count > 0 && release !== undefined) await this.#giveBack(query, lease, release);
      return count;
    });
    if (saved === 0) throw new LeaseLostError(lease.conversation);
  }

  /** Makes leases last so many milliseconds from now; comes to those that are lost. */
  renew(leases: readonly Lease[], leaseMs: number): Promise<readonly Lease[]> {
    const until = this.now() + leaseMs;
    return this.#database.transaction(async (query) => {
      const lost: Lease[] = [];
      for (const lease of leases) {
        const held = await query.change(
          'update conversation set leased_until = $1 where id = $2 and fence = $3',
          [until, lease.conversation, lease.fence],
        );
        if (held === 0) lost.push(lease);
      }
      return lost;
    });
  }

  /** Gives a conversation back. */
  async release(lease: Lease, release: Release = {}): Promise<void> {
    await this.#database.transaction((query) => this.#giveBack(query, lease, release));
  }

  #giveBack(query: Query, lease: Lease, { readyAt }: Release): Promise<unknown> {
    return query.change(
      `update conversation set leased_until = 0, ready_at = case
        when cast($3 as bigint) is not null then cast($3 as bigint)
        when arrivals = $4 then null else cast($5 as bigint) end
      where id = $1 and fence = $2`,
      [lease.conversation, lease.fence, readyAt ?? null, lease.arrivals, this.now()],
    );
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
