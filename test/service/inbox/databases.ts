import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../packages/service/src/inbox/model/database.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres/postgres.js';
import { openSqlite } from '../../../packages/service/src/inbox/sqlite/sqlite.js';
import { sharedPostgres } from '../../support/postgres.js';

/** A place that databases are opened in; what one wrote the next one finds. */
export interface Place {
  /** Of a SQLite file its path. */
  readonly file?: string;
  open(now: () => number): Promise<Database>;
  remove(): Promise<void>;
}

/** Runs the same suite over each database. */
export function onEachDatabase(suite: (createPlace: () => Promise<Place>) => void): void {
  describe('on SQLite', () => {
    suite(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'botrules-inbox-'));
      const file = join(folder, 'inbox.sqlite');
      return {
        file,
        open: async (now) => openSqlite(file, now),
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
