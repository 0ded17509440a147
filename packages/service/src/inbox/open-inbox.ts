import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PayloadStore } from '@botrules/channel';
import { isFile, isPostgres } from '../address.js';
import type { Database } from './model/database.js';
import { openPostgres } from './postgres/postgres.js';
import { DeskRecords } from './records/desk-records.js';
import { KeptPayloads } from './records/kept-payloads.js';
import { PauseRecords } from './records/pause-records.js';
import { Records } from './records/records.js';
import { UndeliveredRecords } from './records/undelivered-records.js';
import { makePrivate } from './sqlite/private-file.js';
import { openSqlite, type SqliteDatabase } from './sqlite/sqlite.js';
import { migrate, purgedVersion } from './tables/migrations.js';

/** An inbox as a person looks at it. */
export interface OpenInbox {
  readonly records: Records;
  /** Payloads that are too long for buttons. */
  readonly payloads: PayloadStore;
  /** Messages that were not delivered, until their events are found. */
  readonly undelivered: UndeliveredRecords;
  /** What operators told to wait. */
  readonly pauses: PauseRecords;
  /** What operators see and do. */
  readonly desk: DeskRecords;
  readonly database: Database;
  close(): Promise<void>;
}

export interface OpenInboxOptions {
  /** The time of a file or of memory; the system's unless given. A server has its own. */
  readonly now?: () => number;
  /** Told of a time that an event was taken at: it is not earlier now, whatever a clock says that was put back. */
  readonly notBefore?: (time: number) => void;
  /** What the time that has passed is measured by; `performance.now` unless given. */
  readonly steady?: () => number;
  /** Whether to make a file that is not there; yes unless said. */
  readonly create?: boolean;
  /** Told of a connection to the server that broke while nobody used it. */
  readonly onLost?: (error: Error) => void;
}

/** How far a clock is put back that was right: a time zone, a summer time, a day. */
const believedMs = 26 * 3_600_000;

/**
 * Opens an inbox: `memory`, the path of a SQLite file, or a `postgres://` URL. Its tables are brought up to
 * date. Rejects if it cannot be opened or was made by a newer Botrules.
 */
export async function openInbox(
  address: string,
  options: OpenInboxOptions = {},
): Promise<OpenInbox> {
  return openOn(await openDatabase(address, options), address, options);
}

/** The same of a database that is open, which is closed where that fails. */
export async function openOn(
  database: Database,
  address: string,
  options: OpenInboxOptions,
): Promise<OpenInbox> {
  try {
    const version = await migrate(database, isFile(address) ? address : undefined);
    // It left what it deleted in the file. Where there is no room to write it anew, that stays as it was.
    if (version > 0 && version < purgedVersion)
      await database.purge?.({ all: true }).catch(() => {});
    const records = new Records(database);
    const latest = await records.latest();
    // One that is further ahead was taken while the clock was wrong, and is not believed.
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
