import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../packages/service/src/inbox/database.js';
import { IntakeTable } from '../../../packages/service/src/inbox/intake-table.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres.js';
import { Records } from '../../../packages/service/src/inbox/records.js';
import { Sorter } from '../../../packages/service/src/inbox/sorter.js';
import { openSqlite } from '../../../packages/service/src/inbox/sqlite.js';
import { Store } from '../../../packages/service/src/inbox/store.js';
import { sharedPostgres } from '../../support/postgres.js';

/** A place that databases are opened in; what one wrote the next one finds. */
export interface Place {
  open(now: () => number): Promise<Database>;
  remove(): Promise<void>;
}

/** An inbox whose intake is the table. */
export function inboxOf(
  database: Database,
  onRepeats?: (count: number) => void,
): { readonly store: Store; readonly records: Records } {
  const sorter = new Sorter(database, [new IntakeTable(database.dialect)], onRepeats);
  return { store: new Store(database, sorter), records: new Records(database, sorter) };
}

/** Runs the same suite over each database. */
export function onEachDatabase(suite: (createPlace: () => Promise<Place>) => void): void {
  describe('on SQLite', () => {
    suite(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'botrules-inbox-'));
      return {
        open: async (now) => openSqlite(join(folder, 'inbox.sqlite'), now),
        remove: () => rm(folder, { recursive: true }),
      };
    });
  });

  describe('on PostgreSQL', function () {
    this.timeout(60_000);
    suite(async () => {
      const url = await (await sharedPostgres()).createDatabase();
      return { open: (now) => openPostgres(url, { steady: now }), remove: async () => {} };
    });
  });
}
