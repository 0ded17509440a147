import { type Database, type Dialect, placesFor, type Query, type Row } from '../model/database.js';
import type { State, StoredEntry } from '../model/entry.js';
import { keyOf } from '../model/key.js';
import { entryColumns, entryTables, toEntry } from './entry-rows.js';
import { deleteEvents, positionOfEvent } from './event-ids.js';
import { forgetPayloads, prunePayloads } from './kept-payloads.js';
import { forget, lockConversations, MemoryRecords, type PersonMemory } from './memory-records.js';
import { putBack } from './operator-acts.js';
import { forgetUndelivered, pruneUndelivered } from './undelivered-records.js';

const pageSize = 500;
/** How many positions are searched in one transaction. */
const sliceSize = 20_000;
const hourMs = 3_600_000;
/** How much later an event may be written than one that was taken after it, as when the database was out of reach. */
const outOfOrderMs = 600_000;
/** The longest that `lease` may be. */
const longestLeaseMs = 3_600_000;

export interface Counts {
  readonly waiting: number;
  readonly dead: number;
  /** When the longest waiting event was taken, in milliseconds since 1970-01-01 UTC. */
  readonly oldestWaiting: number | undefined;
}

export interface Selection {
  /** Only events taken at or after this time, in milliseconds since 1970-01-01 UTC. */
  readonly since?: number | undefined;
  /** Only events taken before this time. */
  readonly until?: number | undefined;
  readonly state?: State | undefined;
}

/** The inbox as a person sees it: what is in it, and what to do about what could not be delivered. */
export class Records {
  readonly #database: Database;
  readonly #memories: MemoryRecords;
  /** Whether what was deleted is gone from the disk. What earlier processes deleted is not known. */
  #purged = false;

  constructor(database: Database) {
    this.#database = database;
    this.#memories = new MemoryRecords(database);
  }

  /** How many events wait and how many are dead, to be watched. */
  counts(): Promise<Counts> {
    return this.#database.transaction(async (query) => {
      const [waiting] = await query(
        'select count(*) as count, min(position) as first from progress where finished is null',
      );
      const [dead] = await query(`select count(*) as count from progress where state = 'dead'`);
      const [oldest] = await query('select received from event where position = $1', [
        waiting?.first ?? 0,
      ]);
      return {
        waiting: Number(waiting?.count ?? 0),
        dead: Number(dead?.count ?? 0),
        oldestWaiting: oldest === undefined ? undefined : Number(oldest.received),
      };
    });
  }

  /** Writes without changing anything, to see whether the inbox can be written. */
  async probe(): Promise<void> {
    await this.#database.transaction((query) => query.change('update known_time set at = at'));
  }

  /** The entries that fit, oldest first, read page by page: a million take no more memory than a page. */
  async *entries({ since, until, state }: Selection = {}): AsyncGenerator<StoredEntry> {
    let after = since === undefined ? 0 : await this.#positionBefore(since - outOfOrderMs);
    const last =
      until === undefined
        ? Number.MAX_SAFE_INTEGER
        : await this.#positionBefore(until + outOfOrderMs);
    for (;;) {
      const rows: readonly Row[] = await this.#database.transaction((query) =>
        query(
          `select ${entryColumns} from ${entryTables} where p.position > $1 and p.position <= $2 and e.received >= $3
            and e.received < $4 and p.state <> 'erased' ${state === undefined ? '' : 'and p.state = $5'}
          order by p.position limit ${pageSize}`,
          [
            after,
            last,
            since ?? 0,
            until ?? Number.MAX_SAFE_INTEGER,
            ...(state === undefined ? [] : [state]),
          ],
        ),
      );
      for (const row of rows) yield toEntry(row);
      if (rows.length < pageSize) return;
      after = Number(rows[rows.length - 1]!.position);
    }
  }

  /**
   * The last position whose event was taken before a time, give or take events that are out of order. Positions are in the
   * order of time, so it is found by halving: there is no index by time.
   */
  #positionBefore(time: number): Promise<number> {
    return this.#database.transaction(async (query) => {
      const [ends] = await query('select min(position) as first, max(position) as last from event');
      let low = Number(ends?.first ?? 1) - 1;
      let high = Number(ends?.last ?? 0);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const [row] = await query(
          'select position, received from event where position >= $1 order by position limit 1',
          [middle],
        );
        if (row !== undefined && Number(row.received) < time)
          low = Math.max(middle, Number(row.position));
        else high = middle - 1;
      }
      return low;
    });
  }

  async find(id: string): Promise<StoredEntry | undefined> {
    return this.#database.transaction(async (query) => {
      const position = await positionOfEvent(query, this.#database.dialect, id);
      const [row] = await query(
        `select ${entryColumns} from ${entryTables} where e.position = $1 and p.state <> 'erased'`,
        [position ?? 0],
      );
      return row && toEntry(row);
    });
  }

  /**
   * Makes dead events wait again; all of them without `id`. `reset` turns an event's steps into those to go on
   * with. Resolves to how many.
   */
  async retry(reset: (steps: string) => string, id?: string): Promise<number> {
    let count = 0;
    for (let after = 0; ; ) {
      const dead = await this.#database.transaction(async (query) => {
        const rows = await this.#dead(query, after, id);
        for (const row of rows) {
          const steps = row.steps === null ? null : reset(String(row.steps));
          await putBack(query, row, this.#database.now(), steps);
        }
        return rows;
      });
      count += dead.length;
      if (dead.length < pageSize) return count;
      after = Number(dead[dead.length - 1]!.position);
    }
  }

  /** Sets dead events aside, so that nobody tries them again; all of them without `id`. Resolves to how many. */
  async drop(id?: string): Promise<number> {
    let count = 0;
    for (;;) {
      const dropped = await this.#database.transaction(async (query) => {
        const { dialect } = this.#database;
        const rows = await query(
          `select p.position from ${entryTables} where p.state = 'dead' ${id === undefined ? '' : 'and p.position = $1'}
            order by p.position limit ${pageSize} ${dialect.rowLock}`,
          id === undefined ? [] : [(await positionOfEvent(query, dialect, id)) ?? 0],
        );
        for (const { position } of rows) {
          await query.change(`update progress set state = 'dropped' where position = $1`, [
            Number(position),
          ]);
        }
        return rows.length;
      });
      count += dropped;
      if (dropped < pageSize) return count;
    }
  }

  /**
   * Forgets a person: of each of their events only its id and times are left, so that a repeat is still recognized. Work
   * on them stops before its next step. Resolves to how many events there were, once their words have left the disk;
   * rejects if another process prevents that for a SQLite file, with all else done.
   */
  async erase(person: string): Promise<number> {
    const [last] = await this.#database.transaction((query) =>
      query('select max(position) as position from event'),
    );
    let count = 0;
    // In slices, so that nobody waits for long: there is no index by person, since this is rare.
    for (let from = 0; from < Number(last?.position ?? 0); from += sliceSize) {
      count += await this.#database.transaction((query) =>
        this.#eraseSlice(query, keyOf(person), from),
      );
    }
    await this.#memories.erase(keyOf(person));
    await this.#database.transaction(async (query) => {
      await forgetPayloads(query, keyOf(person));
      await forgetUndelivered(query, keyOf(person));
    });
    await this.#database.purge?.({ all: true });
    return count;
  }

  /** What is remembered of a person, in each of their conversations. */
  memories(person: string): Promise<readonly PersonMemory[]> {
    return this.#memories.of(keyOf(person));
  }

  /** What is remembered of all people, or of one in all of their conversations, some at a time. */
  allMemories(person?: string): AsyncGenerator<PersonMemory> {
    return this.#memories.all(person === undefined ? undefined : keyOf(person));
  }

  /** When the latest event was taken, in milliseconds since 1970-01-01 UTC; 0 where there is none. */
  latest(): Promise<number> {
    return this.#database.transaction(async (query) => {
      const [latest] = await query(
        `select max(received) as at from (
          select received from event order by position desc limit 1000
        ) as latest`,
      );
      return Number(latest?.at ?? 0);
    });
  }

  /**
   * The time by which the age of events is judged, in milliseconds since 1970-01-01 UTC: not later than now, nor than the
   * latest events show, by when they were taken and by the platform's own clock. Otherwise a clock that is a month ahead
   * at one start would have all of them deleted, and repeats would not be recognized. While no events come, it goes on
   * by an hour each time that it is asked for, which is once an hour.
   */
  knownTime(): Promise<number> {
    const now = this.#database.now();
    return this.#database.transaction(async (query) => {
      const [known] = await query('select at from known_time');
      const [shown] = await query(
        `select max(received) as received, max(happened) as happened from (
          select received, happened from event order by position desc limit 1000
        ) as latest`,
      );
      const seen = Math.min(Number(shown?.received ?? 0), Number(shown?.happened ?? 0));
      const at = Math.min(now, Math.max(Number(known?.at ?? 0) + hourMs, seen));
      await query.change('update known_time set at = $1', [at]);
      return at;
    });
  }

  /**
   * Corrects times that are further ahead than `furthestMs`: conversations that were put off for longer become ready, and
   * longer leases are cut. A wrong clock or an earlier Botrules wrote them.
   */
  async boundTimes(furthestMs: number): Promise<void> {
    const now = this.#database.now();
    await this.#database.transaction(async (query) => {
      await query.change(
        'update conversation set ready_at = cast($1 as bigint) where ready_at > $2',
        [now, now + furthestMs],
      );
      await query.change('update holder set until = cast($1 as bigint) where until > $2', [
        now,
        now + longestLeaseMs,
      ]);
    });
  }

  /**
   * Deletes finished events that were taken before this time, and memories that were last written before `forgetBefore`.
   * Resolves to how many events and memories.
   */
  async prune(before: number, forgetBefore = before): Promise<number> {
    let count = 0;
    // Positions are in the order of time: whatever is old stands first.
    for (let after = 0; ; ) {
      const slice = await this.#database.transaction((query) =>
        pruneSlice(query, this.#database.dialect, after, before),
      );
      count += slice.count;
      if (slice.last === undefined) break;
      after = slice.last;
    }
    count += await this.#memories.prune(forgetBefore);
    await this.#memories.pruneConversations(before);
    await this.#database.transaction(async (query) => {
      await prunePayloads(query, before);
      await pruneUndelivered(query, before);
    });
    if (count > 0) this.#purged = false;
    if (!this.#purged) {
      // It cannot be done while another process reads the file: then it is done the next time.
      this.#purged = await (this.#database.purge?.() ?? Promise.resolve()).then(
        () => true,
        () => false,
      );
    }
    return count;
  }

  async #eraseSlice(query: Query, person: string, from: number): Promise<number> {
    const now = this.#database.now();
    const slice = [from, from + sliceSize, person];
    const rows = await query(
      `select distinct conversation from event where position > $1 and position <= $2 and person = $3
        order by conversation`,
      slice,
    );
    await lockConversations(query, this.#database, rows);
    await query.change(
      `update progress set state = 'erased', conversation = 0, steps = null, reason = null,
        finished = coalesce(finished, cast($4 as bigint)) where position in (
          select position from event where position > $1 and position <= $2 and person = $3)`,
      [...slice, now],
    );
    const count = await query.change(
      `update event set conversation = 0, person = null, body = '', decision = null
        where position > $1 and position <= $2 and person = $3`,
      slice,
    );
    for (const { conversation } of rows) await forget(query, Number(conversation), person, now);
    return count;
  }

  /** Dead events, locked so that nobody else changes them meanwhile. */
  async #dead(query: Query, after: number, id: string | undefined): Promise<readonly Row[]> {
    const { dialect } = this.#database;
    return query(
      `select p.position, p.conversation, p.steps, e.body, e.happened from ${entryTables}
        where p.state = 'dead' and p.position > $1 and e.body <> '' ${id === undefined ? '' : 'and p.position = $2'}
        order by p.position limit ${pageSize} ${dialect.rowLock}`,
      id === undefined ? [after] : [after, (await positionOfEvent(query, dialect, id)) ?? 0],
    );
  }
}

async function pruneSlice(
  query: Query,
  dialect: Dialect,
  after: number,
  before: number,
): Promise<{ readonly count: number; readonly last?: number | undefined }> {
  const rows = await query(
    `select position, received from event where position > $1 order by position limit ${pageSize}`,
    [after],
  );
  const old = rows.filter(({ received }) => Number(received) < before);
  const finished =
    old.length === 0
      ? []
      : await query(
          `delete from progress where finished is not null and position in (${placesFor(old.length)}) returning position`,
          positionsOf(old),
        );
  await deleteEvents(query, dialect, positionsOf(finished));
  const last =
    old.length === 0 || rows.length < pageSize ? undefined : Number(rows.at(-1)!.position);
  return { count: finished.length, last };
}

function positionsOf(rows: readonly Row[]): number[] {
  return rows.map(({ position }) => Number(position));
}
