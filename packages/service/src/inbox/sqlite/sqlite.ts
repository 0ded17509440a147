import { setTimeout as sleep } from 'node:timers/promises';
import Libsql from 'libsql';
import {
  type Database,
  type Dialect,
  type Query,
  type Row,
  storable,
  type Value,
} from '../model/database.js';

const dialect: Dialect = {
  name: 'sqlite',
  serial: 'integer primary key',
  keyed: 'without rowid',
  // A transaction that writes has the whole file, so rows need no locks of their own.
  rowLock: '',
  lockSchema: undefined,
};

/**
 * How long another process may hold the file before a write is refused, in milliseconds: a command such as `botrules
 * inbox` writes many events at once. A delivery has to be answered within 4.5 seconds.
 */
const patience = 2000;

/** The code of the error when what was deleted could not be removed from the disk. */
export const notPurged = 'not-purged';

/** A SQLite file, and the connection by which the flow writes to it. */
export interface SqliteDatabase extends Database {
  readonly connection: Libsql.Database;
}

interface Task {
  readonly work: (query: Query) => Promise<unknown>;
  readonly reads: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a SQLite file, which is made where it is missing; `:memory:` is one that dies with the process. Every
 * commit is synced to the disk before it counts (`synchronous=FULL`).
 *
 * Throws if the file cannot be opened or is not a database.
 */
export function openSqlite(file: string, now: () => number = Date.now): SqliteDatabase {
  const database = new Libsql(file, { timeout: patience });
  // For a new file: an event and its decision fit on a page of this size, and any other page that changes is small.
  database.exec('pragma page_size = 4096');
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // What is deleted is written over: events that were erased or are past their time leave the disk.
  database.exec('pragma secure_delete = on');
  // 32 MB of log, not 4: most pages are written many times before they are carried over. In a service another
  // thread does that (`checkpoint-thread.ts`).
  database.exec('pragma wal_autocheckpoint = 8000');
  // 64 MB: ids come in no order, and the pages that they fall on are better found here than read again.
  database.exec('pragma cache_size = -65536');
  const statements = new Map<string, Libsql.Statement>();
  const waiting: Task[] = [];
  let running = false;
  let closed = false;

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
      if (statement.reader) return statement.all(...storable(parameters)) as Row[];
      statement.run(...storable(parameters));
      return [];
    },
    {
      async change(sql: string, parameters: readonly Value[] = []) {
        return prepare(sql).run(...storable(parameters)).changes;
      },
    },
  );

  /** Runs tasks one after the other, each in its own turn of the event loop, so that other calls get between them. */
  function startNext(): void {
    if (running || waiting.length === 0) return;
    running = true;
    setImmediate(async () => {
      try {
        await run(waiting.shift()!);
      } finally {
        running = false;
        startNext();
      }
    });
  }

  async function run(task: Task): Promise<void> {
    try {
      // libsql ends the whole process where a closed database is asked for its transaction.
      if (closed) throw new Error('The inbox is closed.');
      // Not prepared: one that was refused would stay under way until it is run again.
      database.exec(task.reads ? 'begin' : 'begin immediate');
    } catch (error) {
      // Another process has the file: the tasks behind this one have waited long enough, too.
      for (const { reject } of [task, ...waiting.splice(0)]) reject(error);
      return;
    }
    // Nothing comes between begin and commit: a task's work waits for queries alone, and these are done at once.
    try {
      const value = await task.work(query);
      database.exec('commit');
      task.resolve(value);
    } catch (error) {
      task.reject(error);
      // A full disk ends the transaction by itself.
      if (database.inTransaction) database.exec('rollback');
    }
  }

  /** Carries the log over and empties it. Returns whether it could; a database that is closed has no log of its own. */
  function emptyLog(): boolean {
    if (closed) return true;
    const [row] = database.prepare('pragma wal_checkpoint(truncate)').all() as Row[];
    return Number(row?.busy ?? 0) === 0;
  }

  function transaction<T>(
    work: (query: Query) => Promise<T>,
    { reads = false }: { readonly reads?: boolean } = {},
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ work, reads, resolve: resolve as (value: unknown) => void, reject });
      startNext();
    });
  }

  return {
    dialect,
    connection: database,
    transaction,
    now,
    async purge({ all = false } = {}) {
      // After the tasks before it and ahead of the next one, so never inside a transaction.
      await transaction(async () => {});
      if (closed) return;
      if (all) database.exec('vacuum');
      // SQLite gives up at once while somebody else carries the log over, such as the service's own thread.
      const began = performance.now();
      while (!emptyLog()) {
        if (performance.now() - began > patience) {
          throw Object.assign(
            new Error('another process reads the file, and its log is not empty yet'),
            { code: notPurged },
          );
        }
        await sleep(20);
      }
    },
    async close() {
      // After the tasks before it, so never between a begin and its commit. The file may be locked by then.
      await transaction(async () => {}).catch(() => {});
      closed = true;
      database.close();
    },
  };
}
