import { access, mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from './database.js';
import type { Intake } from './intake.js';
import { IntakeTable } from './intake-table.js';
import { type Damage, JournalReader } from './journal-reader.js';
import { journalVersion, migrate, purgedVersion } from './migrations.js';
import { openPostgres } from './postgres.js';
import { makePrivate } from './private-file.js';
import { Records } from './records.js';
import { Sorter } from './sorter.js';
import { openSqlite } from './sqlite.js';
import { Store } from './store.js';

export interface OpenInbox {
  readonly store: Store;
  readonly records: Records;
  readonly kind: Database['dialect']['name'];
}

export interface OpenInboxOptions {
  /** Told how many events had been taken before. */
  readonly onRepeats?: (count: number) => void;
  /** The time of a file or of memory; the system's unless given. A server has its own. */
  readonly now?: () => number;
  /** Told of a time that an event was taken at: it is not earlier now, whatever a clock says that was put back. */
  readonly notBefore?: (time: number) => void;
  /** What the time that has passed is measured by; `performance.now` unless given. */
  readonly steady?: () => number;
  /** Told of a part of a file's journal that cannot be read. */
  readonly onDamage?: ((damage: Damage) => void) | undefined;
  /** Whether to make a file that is not there; yes unless said. */
  readonly create?: boolean;
  /** Told of a connection to the server that broke while nobody used it. */
  readonly onLost?: (error: Error) => void;
}

/** How far a clock is put back that was right: a time zone, a summer time, a day. */
const believedMs = 26 * 3_600_000;

/**
 * Opens an inbox: `memory`, the path of a SQLite file, or a `postgres://` URL. Its tables are brought up to
 * date. Rejects where it cannot be opened or was made by a newer Botrules.
 */
export async function openInbox(
  address: string,
  options: OpenInboxOptions = {},
): Promise<OpenInbox> {
  const database = await openDatabase(address, options);
  try {
    const version = await migrate(database);
    // It left what it deleted in the file. Where there is no room to write it anew, that stays as it was.
    if (version > 0 && version < purgedVersion)
      await database.purge?.({ all: true }).catch(() => {});
    const intakes: Intake[] = [new IntakeTable(database.dialect)];
    if (isFile(address)) {
      const journal = new JournalReader(await realpath(address), options.onDamage);
      // Files that are there before the tables are were left of another inbox.
      if (version < journalVersion) await database.transaction((query) => journal.skipAll(query));
      // What is in the table was put down by an earlier Botrules, and so before what is in the journal.
      intakes.push(journal);
    }
    const sorter = new Sorter(database, intakes, options.onRepeats);
    const records = new Records(database, sorter);
    const latest = await records.latest();
    // One that is further ahead was taken while the clock was wrong, and is not believed.
    if (latest < database.now() + believedMs) {
      database.notBefore?.(latest);
      options.notBefore?.(latest);
    }
    return {
      store: new Store(database, sorter),
      records,
      kind: database.dialect.name,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openDatabase(
  address: string,
  { now, steady, onLost, create = true }: OpenInboxOptions,
): Promise<Database> {
  if (isPostgres(address)) {
    return openPostgres(address, { ...(steady && { steady }), ...(onLost && { onLost }) });
  }
  if (address === 'memory') return openSqlite(':memory:', now);
  if (create) await mkdir(dirname(address), { recursive: true });
  else await access(address);
  await makePrivate(address);
  return openSqlite(address, now);
}

export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address);
}

/** Whether it is the path of a SQLite file. */
export function isFile(address: string): boolean {
  return !isPostgres(address) && address !== 'memory';
}
