import { type Database, places, type Query, type Row, runsOf, type Value } from './database.js';
import {
  type Arrival,
  type Claim,
  type Entry,
  type Lease,
  LeaseLostError,
  type Progress,
  type Release,
  type State,
} from './entry.js';
import { gather } from './gather.js';

/** Enough for the rows of a big delivery, and below what either database takes as parameters. */
const rowsAtOnce = 256;
/** How many of a conversation's events are read with a lease. */
const entriesAtOnce = 20;

export const entryColumns =
  'id, conversation, person, happened, received, state, attempts, body, version, decision, steps, reason';

/**
 * The inbox as the edge and the workers use it. Two rules keep it honest. What `accept` took is on the disk
 * when it resolves, all of it or nothing. What a worker writes counts only while it holds the lease under which
 * it read: each lease raises the conversation's fence, and every write asks for it.
 */
export class Store {
  readonly #database: Database;
  readonly #accept: (arrivals: readonly Arrival[]) => Promise<number>;

  constructor(database: Database) {
    this.#database = database;
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
   * Takes the events of one delivery, all or none, and comes to how many of them are new. One that was taken
   * before is passed over. Deliveries that arrive together share a commit.
   */
  accept(arrivals: readonly Arrival[]): Promise<number> {
    return this.#accept(arrivals);
  }

  #acceptAll(deliveries: readonly (readonly Arrival[])[]): Promise<readonly number[]> {
    const now = this.now();
    return this.#database.transaction(async (query) => {
      const arrivals = deliveries.flat();
      const taken = await insertArrivals(query, arrivals, now);
      const heard = new Map<string, number>();
      for (const { id, conversation, happened } of arrivals) {
        if (taken.has(id))
          heard.set(conversation, Math.max(happened, heard.get(conversation) ?? 0));
      }
      await wake(query, heard, now);
      // An id that stands in two deliveries is new in the first alone.
      return deliveries.map((each) => each.filter(({ id }) => taken.delete(id)).length);
    });
  }

  /** Leases up to `limit` conversations that have something to do, for so many milliseconds. */
  claim(limit: number, leaseMs: number): Promise<readonly Claim[]> {
    const now = this.now();
    return this.#database.transaction(async (query) => {
      const rows = await query(
        `update conversation set leased_until = $1, fence = fence + 1 where id in (
          select id from conversation where ready_at <= $2 and leased_until <= $2
          order by ready_at limit $3 ${this.#database.dialect.skipLocked}
        ) returning id, fence, arrivals`,
        [now + leaseMs, now, limit],
      );
      const entries = await readWaiting(
        query,
        rows.map(({ id }) => String(id)),
      );
      return rows.map(({ id, fence, arrivals }) => {
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

  /** When the next conversation that was put off is ready, if there is one. */
  async nextReady(): Promise<number | undefined> {
    const rows = await this.#database.transaction((query) =>
      query('select ready_at from conversation where ready_at > $1 order by ready_at limit 1', [
        this.now(),
      ]),
    );
    return rows[0] === undefined ? undefined : Number(rows[0].ready_at);
  }

  /** When the person was last heard in this conversation, which is what opens the platform's window. */
  async lastHeard(conversation: string): Promise<number> {
    const rows = await this.#database.transaction((query) =>
      query('select heard from conversation where id = $1', [conversation]),
    );
    return Number(rows[0]?.heard ?? 0);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/** Writes the events that are new; comes to their ids. */
async function insertArrivals(
  query: Query,
  arrivals: readonly Arrival[],
  now: number,
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const run of runsOf(arrivals, rowsAtOnce)) {
    const rows = await query(
      `insert into inbox (id, conversation, person, happened, received, turn, state, body)
      values ${places(run.length, 8)} on conflict (id) do nothing returning id`,
      run.flatMap(({ id, conversation, person, happened, body }): Value[] => [
        id,
        conversation,
        person,
        happened,
        now,
        happened,
        'waiting',
        body,
      ]),
    );
    for (const { id } of rows) taken.add(String(id));
  }
  return taken;
}

/**
 * Makes conversations ready, new ones with them. One that is being worked on or was put off keeps its time; that
 * something came is told by `arrivals`. With each comes when its person was heard. A new one's fence begins at the time, so that it is above any that a
 * deleted one of its name has had.
 */
export async function wake(
  query: Query,
  conversations: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  // In one order by all, so that two deliveries never wait for each other.
  const inOrder = [...conversations].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const run of runsOf(inOrder, rowsAtOnce)) {
    await query(
      `insert into conversation (id, ready_at, fence, arrivals, heard) values ${places(run.length, 5)}
      on conflict (id) do update set arrivals = conversation.arrivals + 1,
        ready_at = coalesce(conversation.ready_at, excluded.ready_at),
        heard = case when excluded.heard > conversation.heard then excluded.heard
          else conversation.heard end`,
      run.flatMap(([id, heard]): Value[] => [id, now, now, 1, heard]),
    );
  }
}

async function readWaiting(
  query: Query,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const entries = new Map<string, Entry[]>();
  for (const run of runsOf(conversations, 16)) {
    const selects = run.map(
      (_, index) =>
        `select * from (select ${entryColumns}, turn, position from inbox
        where conversation = $${index + 1} and state = 'waiting'
        order by turn, position limit ${entriesAtOnce}) as waiting${index}`,
    );
    const rows = await query(selects.join(' union all '), run);
    for (const row of rows.toSorted(inTurn)) {
      const entry = toEntry(row);
      const waiting = entries.get(entry.conversation);
      if (waiting === undefined) entries.set(entry.conversation, [entry]);
      else waiting.push(entry);
    }
  }
  return entries;
}

function inTurn(a: Row, b: Row): number {
  return Number(a.turn) - Number(b.turn) || Number(a.position) - Number(b.position);
}

export function toEntry(row: Row): Entry {
  const text = (column: string) => (row[column] === null ? null : String(row[column]));
  return {
    id: String(row.id),
    conversation: String(row.conversation),
    person: text('person'),
    happened: Number(row.happened),
    received: Number(row.received),
    state: String(row.state) as State,
    attempts: Number(row.attempts),
    body: String(row.body),
    version: text('version'),
    decision: text('decision'),
    steps: text('steps'),
    reason: text('reason'),
  };
}
