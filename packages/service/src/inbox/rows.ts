import { places, type Query, type Row, runsOf, type Value } from './database.js';
import type { Arrival, Entry, State } from './entry.js';

/** Enough for the rows of a big delivery, and below what either database takes as parameters. */
const rowsAtOnce = 256;
/** How many of a conversation's events are read with a lease. */
export const entriesAtOnce = 20;

export const entryColumns =
  'id, conversation, person, happened, received, state, attempts, body, version, decision, steps, reason';

/** Writes the events that are new; comes to their ids. */
export async function insertArrivals(
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
 * something came is told by `arrivals`. With each comes when its person was heard. A new one's fence begins at the
 * time, so that it is above any that a deleted one of its name has had.
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

/** What waits in conversations, by conversation, the next one first: so many of each at the most. */
export async function readWaiting(
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
