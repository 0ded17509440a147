import type { Database, Dialect } from './database.js';

/**
 * Every change that the tables have seen, oldest first. One that has been released is never edited: what is
 * wrong with it is put right by the next.
 */
const migrations: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ serial, keyed }) => [
    // One row an event. `happened` is the platform's time and `received` ours, in milliseconds; `turn` orders a
    // conversation: the platform's time, or 0 once the event has been begun, so that nothing comes in between.
    // `body` is the event, `decision` what the rules of `version` said, `steps` what is to be done and how far
    // it got.
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
    // A conversation is worked on by whoever leased it. `ready_at` is when there is something to do in it, null
    // when there is nothing; `fence` is raised by each lease; `arrivals` by each delivery; `heard` is when the
    // person last did something.
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
    // No more than these: each is a page that every event writes. What is rarely asked is looked for in slices.
    `create index inbox_received on inbox (received)`,
    `create index conversation_ready on conversation (ready_at) where ready_at is not null`,
  ],
  ({ serial }) => [
    // What came and has not been sorted in yet: many events a row, as JSON.
    `create table intake (
      position ${serial},
      received bigint not null,
      events integer not null,
      arrivals text not null
    )`,
  ],
  ({ name }) =>
    // How far the files beside a SQLite file, to which deliveries are written since, have been sorted in; and how
    // often some of them were let go.
    name === 'sqlite'
      ? [
          'create table journal (position bigint not null, settled bigint not null)',
          'insert into journal values (0, 0)',
        ]
      : [],
  () => [
    // How often a conversation has been leased since the work on it last came to an end.
    'alter table conversation add column tries integer not null default 0',
    // The latest time that is known to have been: no event that is younger than `keep` by it is let go.
    'create table known_time (at bigint not null)',
    'insert into known_time values (0)',
  ],
];

/** From this one on, deliveries are written to files beside a SQLite file. */
export const journalVersion = 3;
/** From this one on, what is deleted from a SQLite file is written over. */
export const purgedVersion = 4;

/**
 * Brings the tables up to date, in one transaction, one process at a time, and comes to the version that they had.
 * Rejects where they were made by a newer Botrules, whose data this one could not read.
 */
export async function migrate(database: Database): Promise<number> {
  const { dialect } = database;
  return database.transaction(async (query) => {
    if (dialect.lockSchema !== undefined) await query(dialect.lockSchema);
    await query('create table if not exists migration (version integer primary key)');
    const rows = await query('select max(version) as version from migration');
    const current = Number(rows[0]?.version ?? 0);
    if (current > migrations.length) {
      throw new Error(
        `The inbox was made by a newer Botrules (its tables are of version ${current}, this one knows ${migrations.length}).`,
      );
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < current) continue;
      for (const statement of statements(dialect)) await query(statement);
      await query('insert into migration (version) values ($1)', [index + 1]);
    }
    return current;
  });
}
