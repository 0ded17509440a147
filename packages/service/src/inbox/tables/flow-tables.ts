import type { Dialect } from '../model/database.js';

/** The tables of the flow, alike on every database. Times are milliseconds since 1970-01-01 UTC. */
export function flowTables({ name, serial }: Dialect): readonly string[] {
  const on = (settings: string) => (name === 'postgres' ? `with (${settings})` : '');
  // A row is written twice for each event, and its new version is to find room on the same page.
  const withRoom = on('fillfactor = 70');
  // Finished events leave the index only with a vacuum, so run it long before a fifth of the table has changed.
  const vacuumedOften = on(
    'fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 100000',
  );
  return [
    eventTable(name),
    // How far each has got: small, since it is written again and again.
    `create table progress (
      position ${positionColumn(name)},
      conversation bigint not null,
      happened bigint not null,
      state text not null,
      attempts integer not null,
      steps text,
      reason text,
      finished bigint
    ) ${vacuumedOften}`,
    'create index progress_unfinished on progress (conversation, happened, position) where finished is null',
    `create index progress_dead on progress (position) where state = 'dead'`,
    // Who works on it: `holder`, or nobody until `ready_at` where it is parked; neither where nothing waits. `open` is the
    // event that is worked on, once it was decided; `waiting` counts what is not finished, that one too. `tries` counts how
    // often the work was begun without an end; `heard` is when the person last did something.
    `create table conversation (
      number ${serial},
      channel text not null,
      account text not null,
      conversation text not null,
      open bigint,
      waiting integer not null default 0,
      holder bigint,
      ready_at bigint,
      tries integer not null default 0,
      heard bigint not null default 0,
      unique (channel, account, conversation)
    ) ${withRoom}`,
    'create index conversation_ready on conversation (channel, account, ready_at) where ready_at is not null',
    // Processes that hold conversations, each for as long as its lease lasts. `batch` is the last that one wrote, and
    // `result` what came of it, for a process that lost its connection before it was told.
    `create table holder (
      number ${serial},
      until bigint not null,
      batch bigint not null default 0,
      result text not null default ''
    )`,
    ...(name === 'postgres' ? ['create sequence event_position'] : knownIdTables),
    ...memoryTable(name),
  ];
}

/**
 * One row an event, hardly ever written again. `happened` is the platform's time and `received` ours; `body` is the event
 * and `decision` what the rules of `version` said. Of an erased event `id` and the times are left, and its conversation is 0.
 */
export function eventTable(name: Dialect['name']): string {
  return `create table event (
    position ${positionColumn(name)},
    id text not null ${name === 'postgres' ? 'unique' : ''},
    conversation bigint not null,
    person text,
    happened bigint not null,
    received bigint not null,
    body text not null,
    version text,
    decision text
  )`;
}

function positionColumn(name: Dialect['name']): string {
  return name === 'sqlite' ? 'integer primary key' : 'bigint primary key';
}

/** The newer of the ids in the tables, see `sqlite/id-tables.ts`. */
export const youngIdTable =
  'create table young_id (digest text primary key, position integer not null) without rowid';

/**
 * The ids of events in a SQLite file, as digests, in place of an index: `sqlite/known-ids.ts` says why. Both tables together
 * have those of all events up to the position in `known_until`, those of some later ones, and none of an event that was
 * deleted.
 */
export const knownIdTables: readonly string[] = [
  'create table known_id (digest text primary key, position integer not null) without rowid',
  youngIdTable,
  'create table known_until (position integer not null)',
  'insert into known_until values (0)',
];

/**
 * The table of memories, one for each person in a conversation. `stamp` is a new one with each write, `due` is when the
 * first follow-up is due, and `touched` when the memory was last written.
 */
export function memoryTable(name: Dialect['name']): readonly string[] {
  return [
    `create table memory (
      conversation bigint not null,
      person text not null,
      memory text,
      stamp bigint not null,
      due bigint,
      touched bigint not null,
      primary key (conversation, person)
    ) ${name === 'postgres' ? 'with (fillfactor = 70)' : ''}`,
    'create index memory_due on memory (due) where due is not null',
  ];
}
