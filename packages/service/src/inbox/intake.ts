import type { Database, Dialect, Query } from './database.js';
import type { Arrival } from './entry.js';
import { insertArrivals, wake } from './rows.js';

/** A row is written and read whole. */
const eventsARow = 256;
const charactersARow = 2 ** 20;
/** About how many events are sorted in at once: nobody waits long, and a flood is caught up with. */
const eventsAtOnce = 512;

/**
 * Puts events down as they came, many in a row: the least that can be written before they are answered. What an
 * inbox must know of each, its id, its conversation and what waits there, stands on as many pages as there are
 * events; to write those is left to who looks for work.
 */
export async function putDown(
  query: Query,
  arrivals: readonly Arrival[],
  now: number,
): Promise<void> {
  for (const some of rowsOf(arrivals)) {
    await query('insert into intake (received, events, arrivals) values ($1, $2, $3)', [
      now,
      some.length,
      JSON.stringify(some),
    ]);
  }
}

function* rowsOf(arrivals: readonly Arrival[]): Generator<readonly Arrival[]> {
  let row: Arrival[] = [];
  let characters = 0;
  for (const arrival of arrivals) {
    row.push(arrival);
    characters += arrival.body.length;
    if (row.length < eventsARow && characters < charactersARow) continue;
    yield row;
    row = [];
    characters = 0;
  }
  if (row.length > 0) yield row;
}

/**
 * Sorts in what was put down, the oldest first and not all at once: new events become rows of the inbox, and their
 * conversations ready. Comes to how many of the events had been taken before, and where it stopped: 0 where nothing
 * was left.
 */
export async function sortIn(
  query: Query,
  dialect: Dialect,
  now: number,
): Promise<{ readonly repeats: number; readonly upTo: number }> {
  // One after the other, or a conversation's later event could be there before its earlier one.
  const rows = await query(
    `delete from intake where position in (
      select position from intake where position <= (
        select max(position) from (
          select position, sum(events) over (order by position) - events as before
          from intake order by position limit ${eventsAtOnce}
        ) as counted where before < ${eventsAtOnce}
      ) order by position ${dialect.rowLock}
    ) returning position, received, arrivals`,
  );
  let repeats = 0;
  let upTo = 0;
  const heard = new Map<string, number>();
  for (const row of rows.toSorted((a, b) => Number(a.position) - Number(b.position))) {
    const arrivals = JSON.parse(String(row.arrivals)) as readonly Arrival[];
    const taken = await insertArrivals(query, arrivals, Number(row.received));
    repeats += arrivals.length - taken.size;
    upTo = Number(row.position);
    for (const { id, conversation, happened } of arrivals) {
      if (taken.has(id)) heard.set(conversation, Math.max(happened, heard.get(conversation) ?? 0));
    }
  }
  await wake(query, heard, now);
  return { repeats, upTo };
}

/** Sorts in all that was put down so far, though more may come meanwhile. Comes to how many had been taken before. */
export async function sortInAll(database: Database): Promise<number> {
  const { dialect } = database;
  const [last] = await database.transaction((query) =>
    query('select max(position) as position from intake'),
  );
  let repeats = 0;
  for (let upTo = -1; upTo !== 0 && upTo < Number(last?.position ?? 0); ) {
    const sorted = await database.transaction((query) => sortIn(query, dialect, database.now()));
    repeats += sorted.repeats;
    upTo = sorted.upTo;
  }
  return repeats;
}
