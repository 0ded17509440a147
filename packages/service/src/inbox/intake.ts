import type { Database, Dialect, Query } from './database.js';
import type { Arrival } from './entry.js';
import { insertArrivals, wake } from './rows.js';

/** A row is written and read whole. */
const eventsARow = 256;
/** About how many events are sorted in at once: few enough that nobody waits long, many enough to catch up with a flood. */
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
  for (let at = 0; at < arrivals.length; at += eventsARow) {
    const some = arrivals.slice(at, at + eventsARow);
    await query('insert into intake (received, events, arrivals) values ($1, $2, $3)', [
      now,
      some.length,
      JSON.stringify(some),
    ]);
  }
}

/**
 * Sorts in what was put down, the oldest first and not all at once: new events become rows of the inbox, and their
 * conversations ready. Comes to how many rows it took and how many of their events had been taken before.
 */
export async function sortIn(
  query: Query,
  dialect: Dialect,
  now: number,
): Promise<{ readonly rows: number; readonly repeats: number }> {
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
  const heard = new Map<string, number>();
  for (const row of rows.toSorted((a, b) => Number(a.position) - Number(b.position))) {
    const arrivals = JSON.parse(String(row.arrivals)) as readonly Arrival[];
    const taken = await insertArrivals(query, arrivals, Number(row.received));
    repeats += arrivals.length - taken.size;
    for (const { id, conversation, happened } of arrivals) {
      if (taken.has(id)) heard.set(conversation, Math.max(happened, heard.get(conversation) ?? 0));
    }
  }
  await wake(query, heard, now);
  return { rows: rows.length, repeats };
}

/** Sorts in all that was put down so far. */
export async function sortInAll(database: Database): Promise<void> {
  const one = () =>
    database.transaction((query) => sortIn(query, database.dialect, database.now()));
  while ((await one()).rows > 0);
}
