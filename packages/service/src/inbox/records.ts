import type { Database, Query, Row } from './database.js';
import type { Entry, State } from './entry.js';
import { keyOf } from './key.js';
import { entryColumns, toEntry, wake } from './rows.js';
import type { Sorter } from './sorter.js';

const pageSize = 500;
/** How many positions are searched in one transaction. */
const sliceSize = 20_000;
const hourMs = 3_600_000;
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
  readonly #sorter: Sorter;
  /** Whether what was let go is gone from the disk. Not known of who had the inbox before. */
  #purged = false;

  constructor(database: Database, sorter: Sorter) {
    this.#database = database;
    this.#sorter = sorter;
  }

  /** What waits and what is dead, to be watched. */
  counts(): Promise<Counts> {
    return this.#database.transaction(async (query) => {
      const [waiting] = await query(
        `select count(*) as count, min(received) as oldest from inbox where state = 'waiting'`,
      );
      const [dead] = await query(`select count(*) as count from inbox where state = 'dead'`);
      const came = await this.#sorter.waiting(query);
      const oldest = [waiting?.oldest, came.oldest].flatMap((at) => (at == null ? [] : Number(at)));
      return {
        waiting: Number(waiting?.count ?? 0) + came.events,
        dead: Number(dead?.count ?? 0),
        oldestWaiting: oldest.length === 0 ? undefined : Math.min(...oldest),
      };
    });
  }

  /** Writes something and takes it back, to see whether that can be done. */
  async probe(): Promise<void> {
    await this.#database.transaction(async (query) => {
      await query('insert into conversation (id) values ($1) on conflict (id) do nothing', [
        '~probe',
      ]);
      await query('delete from conversation where id = $1', ['~probe']);
    });
  }

  /** The entries that fit, oldest first, read page by page: a million take no more memory than a page. */
  async *entries({ since, until, state }: Selection = {}): AsyncGenerator<Entry> {
    await this.#sorter.all();
    let after = 0;
    for (;;) {
      const rows: readonly Row[] = await this.#database.transaction((query) =>
        query(
          `select ${entryColumns}, position from inbox where position > $1 and received >= $2
            and received < $3 and state <> 'erased' ${state === undefined ? '' : 'and state = $4'}
          order by position limit ${pageSize}`,
          [
            after,
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

  async find(id: string): Promise<Entry | undefined> {
    await this.#sorter.all();
    const rows = await this.#database.transaction((query) =>
      query(`select ${entryColumns} from inbox where id = $1 and state <> 'erased'`, [keyOf(id)]),
    );
    return rows[0] && toEntry(rows[0]);
  }

  /**
   * Has dead events worked on again; all of them without `id`. `reset` makes of an event's steps those to go on
   * with. Comes to how many.
   */
  retry(reset: (steps: string) => string, id?: string): Promise<number> {
    return this.#database.transaction(async (query) => {
      const dead = await changeDead(
        query,
        `state = 'waiting', attempts = 0, reason = null, finished = null`,
        id,
      );
      for (const { id: event, steps } of dead) {
        if (steps === null) continue;
        await query('update inbox set steps = $1 where id = $2', [
          reset(String(steps)),
          String(event),
        ]);
      }
      const conversations = dead.map(({ conversation }) => [String(conversation), 0] as const);
      await wake(query, new Map(conversations), this.#database.now());
      return dead.length;
    });
  }

  /** Puts dead events aside for good; all of them without `id`. Comes to how many. */
  async drop(id?: string): Promise<number> {
    const rows = await this.#database.transaction((query) =>
      changeDead(query, `state = 'dropped'`, id),
    );
    return rows.length;
  }

  /**
   * Forgets a person: of each of their events nothing is left but its id, so that a repeat is still known. What
   * is being worked on stops before its next step. Comes to how many events there were, once their words have left the
   * disk; rejects where another process keeps a SQLite file from that, with all else done.
   */
  async erase(person: string): Promise<number> {
    await this.#sorter.all();
    const [last] = await this.#database.transaction((query) =>
      query('select max(position) as position from inbox'),
    );
    let count = 0;
    // In slices, so that nobody waits for long: there is no index by person, since this is rare.
    for (let from = 0; from < Number(last?.position ?? 0); from += sliceSize) {
      count += await this.#database.transaction((query) => eraseSlice(query, keyOf(person), from));
    }
    await this.#sorter.forget(person);
    await this.#database.purge?.({ all: true });
    return count;
  }

  /** When the latest event was taken, in milliseconds since 1970-01-01 UTC; 0 where there is none. */
  latest(): Promise<number> {
    return this.#database.transaction(async (query) => {
      const [latest] = await query('select max(received) as at from inbox');
      return Number(latest?.at ?? 0);
    });
  }

  /**
   * The time by which events are old, in milliseconds since 1970-01-01 UTC: not later than now, and than what the events
   * show, by when they were taken and by the platform's own clock. A clock that is a month ahead for one start would
   * have all of them let go, and with them what tells repeats. Where nothing comes it goes on by an hour each time that
   * it is asked for, once an hour.
   */
  knownTime(): Promise<number> {
    const now = this.#database.now();
    return this.#database.transaction(async (query) => {
      const [known] = await query('select at from known_time');
      const [shown] = await query(
        `select max(received) as received, max(happened) as happened from (
          select received, happened from inbox order by received desc limit 1000
        ) as latest`,
      );
      const seen = Math.min(Number(shown?.received ?? 0), Number(shown?.happened ?? 0));
      const at = Math.min(now, Math.max(Number(known?.at ?? 0) + hourMs, seen));
      await query.change('update known_time set at = $1', [at]);
      return at;
    });
  }

  /**
   * Makes ready what was put off for longer than anything puts off, so many milliseconds, and has no lease last longer
   * than one may: a clock that was wrong then, or an earlier Botrules, wrote it.
   */
  async boundTimes(furthestMs: number): Promise<void> {
    const now = this.#database.now();
    await this.#database.transaction(async (query) => {
      await query.change(
        'update conversation set ready_at = cast($1 as bigint) where ready_at > $2',
        [now, now + furthestMs],
      );
      await query.change(
        `update conversation set leased_until = cast($1 as bigint)
        where ready_at is not null and leased_until > $2`,
        [now, now + longestLeaseMs],
      );
    });
  }

  /** Lets go of what is finished and was taken before this time. Comes to how many events. */
  async prune(before: number): Promise<number> {
    let count = 0;
    for (;;) {
      const rows = await this.#database.transaction((query) =>
        query(
          `delete from inbox where position in (
            select position from inbox where received < $1 and state <> 'waiting'
            order by received limit ${pageSize}
          ) returning id`,
          [before],
        ),
      );
      count += rows.length;
      if (rows.length < pageSize) break;
    }
    await this.#database.transaction((query) =>
      query(
        `delete from conversation where ready_at is null and leased_until <= $1
          and heard < $2`,
        [this.#database.now(), before],
      ),
    );
    this.#sorter.prune(before);
    if (count > 0) this.#purged = false;
    if (!this.#purged) {
      // Where another process reads the file it cannot be done: then it is the next time.
      this.#purged = await (this.#database.purge?.() ?? Promise.resolve()).then(
        () => true,
        () => false,
      );
    }
    return count;
  }
}

async function eraseSlice(query: Query, person: string, from: number): Promise<number> {
  const slice = [from, from + sliceSize, person];
  const rows = await query(
    'select distinct conversation from inbox where position > $1 and position <= $2 and person = $3',
    slice,
  );
  for (const { conversation } of rows) {
    await query('delete from conversation where id = $1', [String(conversation)]);
  }
  return query.change(
    `update inbox set state = 'erased', conversation = '', person = null, body = '',
      decision = null, steps = null, reason = null
    where position > $1 and position <= $2 and person = $3`,
    slice,
  );
}

function changeDead(query: Query, change: string, id: string | undefined): Promise<readonly Row[]> {
  return query(
    `update inbox set ${change} where state = 'dead' ${id === undefined ? '' : 'and id = $1'}
    returning id, conversation, steps`,
    id === undefined ? [] : [keyOf(id)],
  );
}
