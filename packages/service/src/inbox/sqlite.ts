import Libsql from 'libsql';
import type { Database, Dialect, Query, Row, Value } from './database.js';
import { gather } from './gather.js';

const dialect: Dialect = {
  name: 'sqlite',
  serial: 'integer primary key',
  keyed: 'without rowid',
  // A transaction that writes has the whole file, so rows need no locks of their own.
  rowLock: '',
  skipLocked: '',
  shareLock: '',
  lockSchema: undefined,
};

/**
 * How long another process may hold the file before a write is refused, in milliseconds: a command such as `botrules
 * inbox` writes many events at once. A delivery has to be answered within 4.5 seconds.
 */
const patience = 2000;

type Work = (query: Query) => Promise<unknown>;
type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * Opens a SQLite file, which is made where it is missing; `:memory:` is one that dies with the process. Every
 * commit is synced to the disk before it counts (`synchronous=FULL`), and all that is asked for in one turn of
 * the event loop shares a commit, so the disk's pace is paid once a turn and not once an event.
 *
 * Throws where the file cannot be opened or is not a database.
 */
export function openSqlite(file: string, now: () => number = Date.now): Database {
  const database = new Libsql(file, { timeout: patience });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // 32 MB of log, not 4: most pages are written many times before they are carried over.
  database.exec('pragma wal_autocheckpoint = 8000');
  // 64 MB: ids come in no order, and the pages that they fall on are better found here than read again.
  database.exec('pragma cache_size = -65536');
  const statements = new Map<string, Libsql.Statement>();
  let closed = false;
  const [begin, commitAll, rollback] = ['begin immediate', 'commit', 'rollback'].map((sql) =>
    database.prepare(sql),
  ) as [Libsql.Statement, Libsql.Statement, Libsql.Statement];

  function prepare(sql: string): Libsql.Statement {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql.replaceAll(/\$(\d)/g, '?$1'));
      statements.set(sql, statement);
    }
    return statement;
  }

  const query: Query = Object.assign(
    async (sql: string, parameters: readonly Value[] = []) => {
      const statement = prepare(sql);
      if (statement.reader) return statement.all(...parameters) as Row[];
      statement.run(...parameters);
      return [];
    },
    {
      async change(sql: string, parameters: readonly Value[] = []) {
        return prepare(sql).run(...parameters).changes;
      },
    },
  );

  /** Nothing comes between begin and commit: a work waits for queries alone, and those are done at once. */
  async function inTransaction(works: readonly Work[]): Promise<readonly Outcome[]> {
    try {
      const outcomes: Outcome[] = [];
      for (const work of works) outcomes.push({ value: await work(query) });
      commitAll.run();
      return outcomes;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (database.inTransaction) rollback.run();
      throw error;
    }
  }

  async function runAll(works: readonly Work[]): Promise<readonly Outcome[]> {
    // libsql ends the whole process where a closed database is asked for its transaction.
    if (closed) return works.map(() => ({ error: new Error('The inbox is closed.') }));
    try {
      begin.run();
    } catch (error) {
      // Another process has the file: whoever waited has waited long enough.
      return works.map(() => ({ error }));
    }
    try {
      return await inTransaction(works);
    } catch (error) {
      if (works.length === 1) return [{ error }];
      // One of them cannot be done: each for itself, so that it takes no other along.
      const outcomes: Outcome[] = [];
      for (const work of works) outcomes.push(...(await runAll([work])));
      return outcomes;
    }
  }

  const commit = gather<Work, Outcome>(runAll, { most: 1000, runs: 1 });

  return {
    dialect,
    async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
      const outcome = await commit(work);
      if ('error' in outcome) throw outcome.error;
      return outcome.value as T;
    },
    now,
    async close() {
      // Behind what was asked for before: never between its begin and its commit.
      await commit(async () => {});
      closed = true;
      database.close();
    },
  };
}
