import pg from 'pg';
import {
  type Database,
  type Dialect,
  type Query,
  type Row,
  storable,
  type Value,
} from '../model/database.js';

const dialect: Dialect = {
  name: 'postgres',
  serial: 'bigint generated always as identity primary key',
  keyed: '',
  rowLock: 'for update',
  // Any number does, as long as nothing else takes it in this database.
  lockSchema: 'select pg_advisory_xact_lock(6627141)',
};

/** Two transactions got in each other's way: PostgreSQL ended one, and it can be run again. */
const standoffs = new Set(['40001', '40P01']);
const attempts = 5;

/** A database on a server, which can also run a statement by itself. */
export interface PostgresDatabase extends Database {
  /**
   * Runs one statement that is a transaction of its own; values may be buffers, in binary form. Rejects with an
   * `UnansweredError` where it was sent and nobody knows whether it was run.
   */
  call(
    sql: string,
    values: readonly (Value | Buffer | readonly string[])[],
  ): Promise<readonly Row[]>;
}

/** A statement was sent, and the connection broke, or the time was up, before there was an answer. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';

  constructor(cause: unknown) {
    super('The connection to the database broke before it answered.', { cause });
  }
}

/** The SQLSTATEs by which a server, or a pooler for it, ends a connection. What was under way may have been done. */
const endingStates = /^(?:08|57P|25P0[34]|58|XX)/;

/** A function, a table, a column, a type: the SQLSTATEs by which a server says that it does not know one. */
const unknownNames = new Set(['42883', '42P01', '42703', '42704']);

function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !endingStates.test(error.code ?? '');
}

/** Whether a transaction was undone because another got in its way: it can be run again. */
export function isStandoff(error: unknown): boolean {
  return standoffs.has(String((error as { readonly code?: unknown }).code));
}

/** Runs a statement by itself. */
export type Ask = (sql: string) => Promise<readonly Row[]>;

export interface PostgresOptions {
  /** How many connections are kept at the most. */
  readonly connections?: number;
  /**
   * For how long a transaction may do nothing, in milliseconds, before the server ends it. A process that is suspended
   * within one would hold up all others until it goes on.
   */
  readonly idleMs?: number;
  /** The clock that measures how much time has passed; `performance.now` unless given. */
  readonly steady?: (() => number) | undefined;
  /** How often the server's clock is looked at, in milliseconds. */
  readonly measureMs?: number;
  /**
   * Finds out why this process must not go on here. It is asked again and again, and where the server knows a name no more.
   * Once it finds something, nothing else is asked of the database, and all is rejected with that.
   */
  readonly outdated?: ((ask: Ask) => Promise<Error | undefined>) | undefined;
  /** How often that is asked, in milliseconds. */
  readonly outdatedMs?: number | undefined;
  /** Called when a connection broke while nobody used it. */
  readonly onLost?: ((error: Error) => void) | undefined;
}

/**
 * Opens a PostgreSQL database by its URL. Leases are measured by the server's clock, so that machines whose
 * clocks differ agree on who holds what. Rejects if the server cannot be reached.
 */
export async function openPostgres(
  url: string,
  {
    connections = 10,
    idleMs = 5000,
    steady = () => performance.now(),
    measureMs = 60_000,
    outdated,
    outdatedMs = 10_000,
    onLost = () => {},
  }: PostgresOptions = {},
): Promise<PostgresDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 4000,
    // A statement that hangs must end: the batches behind it wait for it.
    query_timeout: 10_000,
    application_name: 'botrules',
    types: { getTypeParser },
  });
  pool.on('error', onLost);
  let offset: number;
  try {
    await expectUnicode(pool);
    offset = (await clockOffset(pool, steady)).offset;
  } catch (error) {
    await pool.end();
    throw error;
  }
  // This machine's clock is never looked at, since it may be set. The server's is, again and again: it may be set too, or
  // this machine slept. Where it was put back by more than 5 s, time goes on as before.
  const measuring = setInterval(() => {
    clockOffset(pool, steady).then(
      (measured) => {
        if (measured.tookMs < 1000 && measured.offset > offset - 5000) offset = measured.offset;
      },
      () => {},
    );
  }, measureMs).unref();

  let end: Error | undefined;
  /** Looks whether this process may go on. What cannot be found out now is found out the next time. */
  async function look(): Promise<void> {
    end ??= await outdated?.((sql) => statement(sql, [])).catch(() => undefined);
  }
  const looking = outdated && setInterval(() => void look(), outdatedMs).unref();

  /** What work failed of: a name that the server does not know any more had a reason to go. */
  async function causeOf(error: unknown): Promise<unknown> {
    if (error instanceof pg.DatabaseError && unknownNames.has(error.code ?? '')) await look();
    return end ?? error;
  }

  function once<T>(work: (query: Query) => Promise<T>, slow: boolean): Promise<T> {
    return withConnection(pool, async (client, onBroken) => {
      try {
        // Set here and not when the session begins: poolers refuse session settings that they do not know.
        await client.query(`begin; set local idle_in_transaction_session_timeout = ${idleMs}`);
        const result = await work(queryOf(client, slow));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(onBroken);
        throw withoutRows(error);
      }
    });
  }

  function statement(
    sql: string,
    values: readonly (Value | Buffer | readonly string[])[],
  ): Promise<readonly Row[]> {
    return withConnection(pool, async (client, onBroken) => {
      try {
        return (await client.query<Row>(sql, [...values])).rows;
      } catch (error) {
        if (isAnswer(error)) throw withoutRows(error);
        onBroken(error as Error);
        throw new UnansweredError(withoutRows(error));
      }
    });
  }

  return {
    dialect,
    async call(sql, values) {
      if (end !== undefined) throw end;
      try {
        return await statement(sql, values);
      } catch (error) {
        throw await causeOf(error);
      }
    },
    async transaction(work, { slow = false } = {}) {
      for (let attempt = 1; ; attempt++) {
        if (end !== undefined) throw end;
        try {
          return await once(work, slow);
        } catch (error) {
          if (attempt === attempts || !isStandoff(error)) throw await causeOf(error);
        }
      }
    },
    now() {
      return Math.round(steady() + offset);
    },
    notBefore(time) {
      offset = Math.max(offset, time - steady());
    },
    async close() {
      clearInterval(measuring);
      clearInterval(looking);
      await pool.end();
    },
  };
}

/** Works with a connection of the pool. One that breaks, or of which `work` says that it is broken, is not used again. */
async function withConnection<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient, onBroken: (error: Error) => void) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onBroken = (error: Error) => {
    broken ??= error;
  };
  // A connection that breaks between two statements says so by an event, which would end the process if nobody listened.
  client.on('error', onBroken);
  try {
    return await work(client, onBroken);
  } finally {
    client.off('error', onBroken);
    client.release(broken);
  }
}

/** Removes from a server's error the row that it quotes, and so who wrote what: errors are logged. */
function withoutRows(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    Object.assign(error, { detail: undefined, where: undefined, internalQuery: undefined });
  }
  return error;
}

/** Longer than any statement takes that makes tables anew. */
const slowMs = 6 * 3_600_000;

function queryOf(client: pg.PoolClient, slow: boolean): Query {
  const run = (text: string, parameters: readonly Value[]) =>
    client.query<Row>({
      text,
      values: storable(parameters),
      ...(slow && { query_timeout: slowMs }),
    });
  return Object.assign(
    async (sql: string, parameters: readonly Value[] = []) => (await run(sql, parameters)).rows,
    {
      async change(sql: string, parameters: readonly Value[] = []) {
        return (await run(sql, parameters)).rowCount ?? 0;
      },
    },
  );
}

/** Other encodings lack characters: an event with one of these could never be written. */
async function expectUnicode(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_encoding: string }>('show server_encoding');
  const encoding = rows[0]!.server_encoding;
  if (encoding === 'UTF8' || encoding === 'SQL_ASCII') return;
  throw new Error(
    `the database has the encoding ${encoding}, and not every character fits in it: create one with the encoding UTF8`,
  );
}

/** How far the server's clock is ahead of `steady`, and how long it took to find out, in milliseconds. */
async function clockOffset(
  pool: pg.Pool,
  steady: () => number,
): Promise<{ readonly offset: number; readonly tookMs: number }> {
  const asked = steady();
  const { rows } = await pool.query<{ now: number }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
  );
  const answered = steady();
  return { offset: rows[0]!.now - (asked + answered) / 2, tookMs: answered - asked };
}

/** Whole numbers of 64 bits as numbers: milliseconds and counts stay far below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format ?? 'text') as (value: string) => unknown;
}
