import { realpath, rm } from 'node:fs/promises';
import type { Database, Dialect, Query } from '../model/database.js';
import { InUseError } from '../model/in-use-error.js';
import { functions, functionsBeforeMemories, laterFunctions } from '../postgres/functions.js';
import type { Ask } from '../postgres/postgres.js';
import { deskTables } from './desk-tables.js';
import { journalFiles } from './earlier/journal-files.js';
import { eventTable, flowTables, knownIdTables, memoryTable, youngIdTable } from './flow-tables.js';
import { payloadTable } from './payload-table.js';
import { undeliveredTable } from './undelivered-table.js';

/**
 * Every change of the tables before those of the flow, oldest first. An inbox of an earlier Botrules goes through them, and
 * is carried over then. They are never edited.
 */
export const earlier: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ serial, keyed }) => [
    `create table inbox (
      position ${serial},
      id text not null unique,
      conversation text not null,
      person text,
      happened bigint not null,
      received bigint not null,
      turn bigint not null,
      state text not null,
      attempts integer not null default 0,
      body text not null,
      version text,
      decision text,
      steps text,
      reason text,
      finished bigint
    )`,
    `create table conversation (
      id text primary key,
      ready_at bigint,
      leased_until bigint not null default 0,
      fence bigint not null default 0,
      arrivals bigint not null default 0,
      heard bigint not null default 0
    ) ${keyed}`,
    `create index inbox_waiting on inbox (conversation, turn, position) where state = 'waiting'`,
    `create index inbox_dead on inbox (position) where state = 'dead'`,
    `create index inbox_received on inbox (received)`,
    `create index conversation_ready on conversation (ready_at) where ready_at is not null`,
  ],
  ({ serial }) => [
    `create table intake (
      position ${serial},
      received bigint not null,
      events integer not null,
      arrivals text not null
    )`,
  ],
  ({ name }) =>
    name === 'sqlite'
      ? [
          'create table journal (position bigint not null, settled bigint not null)',
          'insert into journal values (0, 0)',
        ]
      : [],
  () => [
    'alter table conversation add column tries integer not null default 0',
    'create table known_time (at bigint not null)',
    'insert into known_time values (0)',
  ],
];

/** From this one on, deliveries were written to files next to a SQLite file. */
const journalVersion = 3;
/** From this one on, a SQLite file has nothing in it that was deleted, nor the room of a table that is gone. */
export const purgedVersion = 7;
/** From this one on, the flow works with the tables. */
const flowVersion = 5;
/** From this one on, there is a memory for each person. The functions of a server are of this version. */
const memoriesVersion = 6;
/** From this one on, a SQLite file has its ids in a table of their own. */
const knownIdsVersion = 7;
/** The version of the tables that this Botrules works with: a SQLite file has a second table of ids. */
export const version = 8;

/** The latest time that is known to have been: no event that is younger than `keep` by it is deleted. */
const knownTime = [
  'create table known_time (at bigint not null)',
  'insert into known_time values (0)',
];

/** The tables are those of a newer Botrules. */
class NewerInboxError extends Error {
  readonly code = 'newer-inbox';
  override readonly name = 'NewerInboxError';
}

/**
 * Brings the tables up to date, in one transaction, one process at a time, and resolves to the version that they had: 0 where there
 * were none. With `file`, the path of a SQLite file, what stands in the journal next to it is carried over, too. Rejects
 * where they were made by a newer Botrules, whose data this one could not read.
 *
 * @param keepOut keeps services away from a file whose tables are changed, until the function that it returns is called
 * @param onBegin called with the version of the tables that are there, before they are changed
 */
export async function migrate(
  database: Database,
  file?: string,
  keepOut?: (file: string) => () => void,
  onBegin?: (from: number) => void,
): Promise<number> {
  const { dialect } = database;
  let letIn: (() => void) | undefined;
  const inbox = file && (await realpath(file));
  const bring = async (query: Query) => {
    if (dialect.lockSchema !== undefined) await query(dialect.lockSchema);
    await query('create table if not exists migration (version integer primary key)');
    const rows = await query('select max(version) as version from migration');
    const before = Number(rows[0]?.version ?? 0);
    if (before > version) {
      throw new NewerInboxError(
        `The inbox was made by a newer Botrules (its tables are of version ${before}, this one knows ${version}).`,
      );
    }
    if (before > 0 && before < version) {
      if (inbox !== undefined) letIn = keepOut?.(inbox);
      onBegin?.(before);
    }
    if (before < version) await bringUp(query, database, before, inbox);
    if (dialect.name === 'postgres') await addFunctions(query);
    for (const statement of [...payloadTable, ...undeliveredTable, ...deskTables(dialect)])
      await query(statement);
    return before;
  };
  const current = await database.transaction(bring, { slow: true }).finally(() => letIn?.());
  // These are of another inbox, or were carried over.
  if (inbox !== undefined && current < version) {
    for (const path of journalFiles(inbox)) await rm(path, { force: true });
  }
  return current;
}

/** Makes the functions that came with no change of the tables. Processes of an earlier Botrules go on with theirs. */
async function addFunctions(query: Query): Promise<void> {
  for (const [name, statement] of Object.entries(laterFunctions)) {
    const [row] = await query('select to_regproc($1)::text as found', [name]);
    if (row!.found === null) await query(statement);
  }
}

/** Why this process must not go on with tables that it had brought up to date: a newer Botrules has changed them since. */
export async function changedSince(ask: Ask): Promise<Error | undefined> {
  const [row] = await ask('select max(version) as version from migration');
  const found = Number(row?.version ?? 0);
  if (found <= version) return undefined;
  return new NewerInboxError(
    `A newer Botrules has changed the tables of the inbox (they are of version ${found}, this one knows ${version}): stop this process, and start that version.`,
  );
}

// It reads what channels sent, and so loads all of them: a thread of an inbox begins in half the time without.
const earlierEvents = () => import('./earlier/carry-over.js');

async function bringUp(
  query: Query,
  database: Database,
  before: number,
  inbox: string | undefined,
): Promise<void> {
  const { dialect } = database;
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await query(statement);
  };
  if (before >= flowVersion) {
    if (before < memoriesVersion) {
      if (dialect.name === 'postgres') await expectNobody(query, database.now(), held);
      await run(toMemories(dialect));
    }
    if (dialect.name === 'sqlite') {
      await run(before < knownIdsVersion ? toKnownIds : [youngIdTable]);
    }
  } else {
    if (before === 0) await run(knownTime);
    else {
      for (const statements of earlier.slice(before)) await run(statements(dialect));
      if (dialect.name === 'postgres') await expectNobody(query, database.now(), leased);
      await run((await earlierEvents()).setAside);
    }
    await run(flowTables(dialect));
  }
  if (dialect.name === 'postgres' && before < memoriesVersion) await run(functions);
  if (before > 0 && before < flowVersion) {
    // Files from before the tables existed are left over from another inbox.
    const file = before < journalVersion ? undefined : inbox;
    const { carryOver } = await earlierEvents();
    await carryOver(query, { file, now: database.now(), name: dialect.name });
  }
  for (let made = before + 1; made <= version; made++) {
    await query('insert into migration (version) values ($1)', [made]);
  }
}

/**
 * From a memory for each conversation, in which nothing was ever remembered, to one for each person in it. Earlier
 * processes no longer find their functions on a server: their deliveries are not answered with 200, and come again.
 */
function toMemories({ name }: Dialect): readonly string[] {
  return [
    'alter table conversation drop column memory',
    'alter table conversation drop column sequence',
    ...memoryTable(name),
    ...(name === 'postgres' ? functionsBeforeMemories : []),
  ];
}

/** From an index of ids, which SQLite keeps as long as its table, to tables of ids, which fill at the next start. */
const toKnownIds: readonly string[] = [
  'alter table event rename to earlier_event',
  eventTable('sqlite'),
  'insert into event select * from earlier_event order by position',
  'drop table earlier_event',
  ...knownIdTables,
];

/** How an earlier Botrules writes, and how many conversations it works on at a time. */
interface EarlierWork {
  readonly tables: string;
  readonly count: string;
}

/** Before the flow, each conversation had a lease of its own. */
const leased: EarlierWork = {
  tables: 'inbox, intake, conversation',
  count: 'select count(*) as count from conversation where leased_until > $1',
};
/** In the flow, each process has one for all that it holds. */
const held: EarlierWork = {
  tables: 'holder, conversation, event, progress',
  count: `select count(*) as count from conversation k join holder h on h.number = k.holder
    where h.until > $1`,
};

/**
 * Keeps an earlier Botrules out from here on: what it is about to write is not taken, and so not answered with 200. Rejects
 * while it works on something: what came of that could not be written down, and calls would be made twice.
 */
async function expectNobody(query: Query, now: number, work: EarlierWork): Promise<void> {
  await query(`lock table ${work.tables} in access exclusive mode`);
  const [row] = await query(work.count, [now]);
  const count = Number(row!.count);
  if (count === 0) return;
  throw new InUseError(
    `an earlier Botrules works on ${count === 1 ? 'a conversation' : `${count} conversations`} of it: stop all processes of that first, then start this one (what a process held that was killed is free after its lease, 30 seconds)`,
  );
}
