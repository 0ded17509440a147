import type { Database, Dialect, Query, Row } from './database.js';
import type { Arrival } from './entry.js';
import { type GatherOptions, gather } from './gather.js';
import { insertArrivals, wake } from './rows.js';

/** A row is written and read whole. */
const eventsARow = 256;
const charactersARow = 2 ** 20;
/** About how many events are sorted in at once: so long waits who wants to put down others. */
const eventsAtOnce = 64;
/** About how many of them are sorted in before somebody works on them: a flood is caught up with. */
const eventsToWorkOn = 128;

/** Some events as one row of `intake`. */
export interface IntakeRow {
  readonly events: number;
  /** Two lines an event: what tells it from others, and its body, neither of which has a line break. */
  readonly arrivals: string;
}

/** Accepts deliveries by putting their events down: those that arrive together share what it costs. */
export function acceptBy(
  put: (rows: readonly IntakeRow[]) => Promise<void>,
  options: GatherOptions,
): (arrivals: readonly Arrival[]) => Promise<void> {
  return gather(async (deliveries: readonly (readonly Arrival[])[]) => {
    await put([...toRows(deliveries.flat())]);
    return deliveries.map(() => undefined);
  }, options);
}

function* toRows(arrivals: readonly Arrival[]): Generator<IntakeRow> {
  let lines: string[] = [];
  let characters = 0;
  const row = () => ({ events: lines.length / 2, arrivals: lines.join('\n') });
  for (const { id, conversation, person, happened, body } of arrivals) {
    lines.push(JSON.stringify([id, conversation, person, happened]), body);
    characters += body.length;
    if (lines.length < 2 * eventsARow && characters < charactersARow) continue;
    yield row();
    lines = [];
    characters = 0;
  }
  if (lines.length > 0) yield row();
}

function arrivalsOf(text: string): readonly Arrival[] {
  // As they were written before 2026-11-28.
  if (text.startsWith('[{')) return JSON.parse(text) as readonly Arrival[];
  const lines = text.split('\n');
  return Array.from({ length: lines.length / 2 }, (_, index) => {
    const [id, conversation, person, happened] = JSON.parse(lines[2 * index]!);
    return { id, conversation, person, happened, body: lines[2 * index + 1]! };
  });
}

/**
 * Puts events down as they came, many in a row: the least that can be written before they are answered. What an
 * inbox must know of each, its id, its conversation and what waits there, stands on as many pages as there are
 * events; to write those is left to who looks for work.
 */
export async function putDown(
  query: Query,
  rows: readonly IntakeRow[],
  now: number,
): Promise<void> {
  for (const { events, arrivals } of rows) {
    await query('insert into intake (received, events, arrivals) values ($1, $2, $3)', [
      now,
      events,
      arrivals,
    ]);
  }
}

/**
 * Sorts in what was put down, the oldest first: new events become rows of the inbox, and their conversations ready. Not
 * all at once, and of a flood not all. Comes to how many of the events had been taken before.
 */
export function sortIn(database: Database): Promise<number> {
  return sortInUntil(database, ({ events }) => events >= eventsToWorkOn);
}

/** Sorts in all that was put down so far, though more may come meanwhile. Comes to how many had been taken before. */
export async function sortInAll(database: Database): Promise<number> {
  const [last] = await database.transaction((query) =>
    query('select max(position) as position from intake'),
  );
  return sortInUntil(database, ({ upTo }) => upTo >= Number(last?.position ?? 0));
}

async function sortInUntil(
  database: Database,
  isEnough: (sorted: Sorted) => boolean,
): Promise<number> {
  let sorted: Sorted = { events: 0, repeats: 0, upTo: 0 };
  while (!isEnough(sorted)) {
    const { events, repeats, upTo } = await sortSomeIn(database);
    if (events === 0) break;
    sorted = { events: sorted.events + events, repeats: sorted.repeats + repeats, upTo };
  }
  return sorted.repeats;
}

interface Sorted {
  readonly events: number;
  /** How many of them had been taken before. */
  readonly repeats: number;
  /** The last row of `intake` that was sorted in. */
  readonly upTo: number;
}

function sortSomeIn(database: Database): Promise<Sorted> {
  const now = database.now();
  const work = async (query: Query): Promise<Sorted> => {
    const rows = await takeUp(query, database.dialect);
    let events = 0;
    let taken = 0;
    const heard = new Map<string, number>();
    for (const { received, arrivals: text } of rows) {
      const arrivals = arrivalsOf(String(text));
      events += arrivals.length;
      const fresh = await insertArrivals(query, arrivals, Number(received));
      taken += fresh.size;
      for (const { id, conversation, happened } of arrivals) {
        if (!fresh.has(id)) continue;
        heard.set(conversation, Math.max(happened, heard.get(conversation) ?? 0));
      }
    }
    await wake(query, heard, now);
    return { events, repeats: events - taken, upTo: Number(rows.at(-1)?.position ?? 0) };
  };
  // Undone by a machine that fails, it is done again: the events are where they were.
  return database.transaction(work, { durable: false });
}

/** Takes the oldest rows out of the intake, in order. */
async function takeUp(query: Query, dialect: Dialect): Promise<readonly Row[]> {
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
  return rows.toSorted((a, b) => Number(a.position) - Number(b.position));
}
