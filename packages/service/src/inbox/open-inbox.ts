import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PayloadStore } from '@botrules/channel';
import { isFile, isPostgres } from '../address.js';
import type { Database } from './model/database.js';
import { DeskRecords } from './records/desk-records.js';
import { KeptPayloads } from './records/kept-payloads.js';
import { PauseRecords } from './records/pause-records.js';
import { Records } from './records/records.js';
import { UndeliveredRecords } from './records/undelivered-records.js';
import { lockOwner } from './sqlite/owner-lock.js';
import { makePrivate } from './sqlite/private-file.js';
import { openSqlite, type SqliteDatabase } from './sqlite/sqlite.js';
import { migrate, purgedVersion, version } from './tables/migrations.js';

/** An open inbox, part by part. */
export interface OpenInbox {
  readonly records: Records;
  /** Payloads that are too long for buttons. */
  readonly payloads: PayloadStore;
  /** Messages that were not delivered, until their events are found. */
  readonly undelivered: UndeliveredRecords;
  /** What operators have paused. */
  readonly pauses: PauseRecords;
  /** What operators see and do. */
  readonly desk: DeskRecords;
  readonly database: Database;
  close(): Promise<void>;
}

/** The tables of an inbox are brought from one version to another, which begins or has ended. */
export interface NewTables {
  readonly from: number;
  readonly to: number;
  readonly isDone: boolean;
}

export interface OpenInboxOptions {
  /** The clock of a SQLite file or an inbox in memory; the system's unless given. A server has its own. */
  readonly now?: () => number;
  /** Called with the time at which the latest event was taken: it cannot be earlier now, even if a clock was put back. */
  readonly notBefore?: (time: number) => void;
  /** The clock that measures how much time has passed; `performance.now` unless given. */
  readonly steady?: () => number;
  /** Whether to make a file that is missing; yes unless given. */
  readonly create?: boolean;
  /** Called when a connection to the server broke while nobody used it. */
  readonly onLost?: (error: Error) => void;
  /** Called before the tables are brought up to date, which may take long, and after it; not where they are new. */
  readonly onTables?: ((change: NewTables) => void) | undefined;
}

/** How far behind the latest event a clock may be: it is put back by a time zone, by summer time, by a day. */
const believedMs = 26 * 3_600_000;

/**
 * Opens an inbox: `memory`, the path of a SQLite file, or a `postgres://` URL. Its tables are brought up to
 * date. Rejects if it cannot be opened or was made by a newer Botrules, or if a service of an earlier one works with it.
 */
export async function openInbox(
  address: string,
  options: OpenInboxOptions = {},
): Promise<OpenInbox> {
  // A service of the version before may work with the file.
  return openOn(await openDatabase(address, options), address, options, lockOwner);
}

/** Does the same with a database that is open already, and closes it on failure. */
export async function openOn(
  database: Database,
  address: string,
  options: OpenInboxOptions,
  keepOut?: (file: string) => () => void,
): Promise<OpenInbox> {
  try {
    const tell = (from: number, isDone: boolean) =>
      options.onTables?.({ from, to: version, isDone });
    const file = isFile(address) ? address : undefined;
    const before = await migrate(database, file, keepOut, (from) => tell(from, false));
    // An earlier version left what it deleted in the file. Without room to write the file anew, it stays there.
    if (before > 0 && before < purgedVersion) await database.purge?.({ all: true }).catch(() => {});
    if (before > 0 && before < version) tell(before, true);
    const records = new Records(database);
    const latest = await records.latest();
    // An event that is further ahead was taken while the clock was wrong, and is not believed.
    if (latest < database.now() + believedMs) {
      database.notBefore?.(latest);
      options.notBefore?.(latest);
    }
    const payloads = new KeptPayloads(database);
    const undelivered = new UndeliveredRecords(database);
    const pauses = new PauseRecords(database);
    const desk = new DeskRecords(database);
    const close = () => database.close();
    return { records, payloads, undelivered, pauses, desk, database, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openDatabase(address: string, options: OpenInboxOptions): Promise<Database> {
  if (!isPostgres(address)) return openFile(address, options);
  const { steady, onLost } = options;
  // The thread of a SQLite file has no use for it.
  const { openPostgres } = await import('./postgres/postgres.js');
  return openPostgres(address, { ...(steady && { steady }), ...(onLost && { onLost }) });
}

/** Opens a SQLite file, or one in memory. */
export async function openFile(
  address: string,
  { now, create = true }: Pick<OpenInboxOptions, 'now' | 'create'>,
): Promise<SqliteDatabase> {
  if (address === 'memory') return openSqlite(':memory:', now);
  if (create) await makeFile(address);
  else await access(address);
  await makePrivate(address);
  return openSqlite(address, now);
}

/** Makes the file of an inbox, empty, where it is missing. */
export async function makeFile(address: string): Promise<void> {
  await mkdir(dirname(address), { recursive: true });
  await makePrivate(address);
}
