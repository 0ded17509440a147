import type { Database, Query, Row } from '../model/database.js';
import type { State } from '../model/entry.js';
import { addAudit, countAudit } from './audit-records.js';
import { awaken } from './awaken.js';
import { entryTables } from './entry-rows.js';

/**
 * What is done about an event: `retry` goes on with the steps of a dead letter that failed, `drop` sets aside what is dead or
 * waits, `decide` has the present rules decide it anew.
 */
export const operatorActs = ['retry', 'drop', 'decide'] as const;

export type OperatorAct = (typeof operatorActs)[number];

/** An event as it was when somebody chose it: it is left alone where it has changed since. */
export interface ChosenEvent {
  readonly position: number;
  readonly state: State;
  /** Its steps as they are stored. */
  readonly steps: string | null;
  /** The steps to go on with; null where it is to be decided anew. */
  readonly next: string | null;
}

/** What is done, to which events, and what the audit says of it. */
export interface ActRequest {
  readonly act: OperatorAct;
  readonly events: readonly ChosenEvent[];
  readonly who: string;
  /** On what, for the audit, as JSON. */
  readonly what: string;
  /** The line of the audit that it adds to; a new one unless given. */
  readonly audit?: number | undefined;
}

export interface ActResult {
  /** How many events it was done to: one may have changed since it was looked at. */
  readonly changed: number;
  readonly audit: number;
}

/**
 * Does something to events, and writes that down, in one transaction. An event that waits can be changed only while no
 * process has its conversation in memory: one that is put off for more than some seconds, such as by a pause.
 */
export function actOnEvents(
  database: Database,
  { act, events, who, what, audit }: ActRequest,
): Promise<ActResult> {
  return database.transaction(async (query) => {
    let changed = 0;
    for (const event of events.toSorted((a, b) => a.position - b.position)) {
      const row = await lockEvent(query, database, event.position);
      if (row === undefined || row.state !== event.state || row.steps !== event.steps) continue;
      if (await acts[act](query, row, database.now(), event.next)) changed++;
    }
    const at = database.now();
    if (audit !== undefined) await countAudit(query, audit, changed);
    const number = audit ?? (await addAudit(query, { at, who, action: act, what, count: changed }));
    return { changed, audit: number };
  });
}

/** Locks the conversation before its event, as the flow does, so that no two transactions wait for each other. */
async function lockEvent(
  query: Query,
  { dialect }: Database,
  position: number,
): Promise<Row | undefined> {
  const [found] = await query('select conversation from event where position = $1', [position]);
  if (found === undefined) return undefined;
  const [conversation] = await query(
    `select holder, ready_at from conversation where number = $1 ${dialect.rowLock}`,
    [Number(found.conversation)],
  );
  const [row] = await query(
    `select p.position, p.conversation, p.state, p.steps, e.body, e.decision from ${entryTables}
      where p.position = $1 ${dialect.rowLock}`,
    [position],
  );
  if (row === undefined || row.body === '') return undefined;
  const isParked =
    conversation !== undefined && conversation.holder === null && conversation.ready_at !== null;
  return { ...row, parked: isParked ? 1 : 0 };
}

type Acting = (query: Query, row: Row, now: number, next: string | null) => Promise<boolean>;

const acts: Readonly<Record<OperatorAct, Acting>> = {
  async retry(query, row, now, next) {
    if (row.state !== 'dead') return false;
    await putBack(query, row, now, next);
    return true;
  },

  async drop(query, row, now) {
    const { state, position } = row;
    if (state === 'dead') {
      await query.change(`update progress set state = 'dropped' where position = $1`, [position!]);
      return true;
    }
    if (state !== 'waiting' || row.parked === 0) return false;
    await query.change(
      `update progress set state = 'dropped', finished = cast($1 as bigint) where position = $2`,
      [now, position!],
    );
    await query.change(
      `update conversation set waiting = waiting - 1, ${closing},
        ready_at = case when waiting > 1 then cast($2 as bigint) end where number = $3`,
      [position!, now, row.conversation!],
    );
    return true;
  },

  async decide(query, row, now) {
    const { state, position, conversation } = row;
    if (state === 'dead' || state === 'dropped' || state === 'done') {
      await putBack(query, row, now, null);
      await undecide(query, position!);
      return true;
    }
    if (state !== 'waiting' || row.parked === 0 || row.decision === null) return false;
    await query.change(
      'update progress set attempts = 0, steps = null, reason = null where position = $1',
      [position!],
    );
    await undecide(query, position!);
    await query.change(
      `update conversation set ${closing}, ready_at = cast($2 as bigint) where number = $3`,
      [position!, now, conversation!],
    );
    return true;
  },
};

/** The event `$1` is not worked on any more. */
const closing = `tries = case when open = $1 then 0 else tries end,
  open = case when open = $1 then null else open end`;

function undecide(query: Query, position: Row[string]): Promise<number> {
  return query.change('update event set version = null, decision = null where position = $1', [
    position!,
  ]);
}

/** Makes a finished event wait again. */
export async function putBack(
  query: Query,
  row: Row,
  now: number,
  steps: string | null,
): Promise<void> {
  const position = Number(row.position);
  const number = await awaken(query, row, now);
  await query.change(
    `update progress set state = 'waiting', attempts = 0, reason = null, finished = null, steps = $1,
      conversation = $2 where position = $3`,
    [steps, number, position],
  );
  if (number === Number(row.conversation)) return;
  await query.change('update event set conversation = $1 where position = $2', [number, position]);
}
