import type { Database } from '../../../packages/service/src/inbox/model/database.js';
import type { FlowStore } from '../../../packages/service/src/inbox/model/flow-store.js';
import { openFile } from '../../../packages/service/src/inbox/open-inbox.js';
import { PostgresFlowStore } from '../../../packages/service/src/inbox/postgres/flow-store.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres/postgres.js';
import { Records } from '../../../packages/service/src/inbox/records/records.js';
import { SqliteFlow } from '../../../packages/service/src/inbox/sqlite/sqlite-flow.js';
import { migrate } from '../../../packages/service/src/inbox/tables/migrations.js';
import { afterRun } from '../../support/after-run.js';
import { sharedPostgres } from '../../support/postgres.js';

export const leaseMs = 30_000;
/** So few that ids are on their way into their tables most of the time. */
const fewIds = { mostRecent: 3, mostYoung: 3 };

/** A place that stores are opened in; what one wrote the next one finds. */
export interface FlowPlace {
  /** Whether several may be open at once, each a holder of its own. */
  readonly shared: boolean;
  readonly records: Records;
  readonly database: Database;
  open(now: () => number): Promise<FlowStore>;
  /** Lets go of all that is in it. */
  clear(): Promise<void>;
  remove(): Promise<void>;
}

/** Runs the same suite over each store. */
export function onEachFlowStore(suite: (createPlace: () => Promise<FlowPlace>) => void): void {
  describe('on SQLite', () => {
    suite(async () => {
      let time = Date.now;
      const database = await openFile('memory', { now: () => time() });
      await migrate(database);
      return {
        shared: false,
        records: new Records(database),
        database,
        async open(now) {
          time = now;
          return new SqliteFlow(database.connection, now, fewIds);
        },
        clear: () => clear(database),
        remove: () => database.close(),
      };
    });
  });
  describe('on PostgreSQL', function () {
    this.timeout(60_000);
    suite(createPostgresPlace);
  });
}

export interface PostgresPlace extends FlowPlace {
  readonly url: string;
}

let postgres: Promise<PostgresPlace> | undefined;

/** One for all, empty: a database for each would take longer than the tests. */
export async function createPostgresPlace(): Promise<PostgresPlace> {
  postgres ??= openPostgresPlace();
  const place = await postgres;
  await place.clear();
  return place;
}

async function openPostgresPlace(): Promise<PostgresPlace> {
  const url = await (await sharedPostgres()).createDatabase();
  const database = await openPostgres(url);
  await migrate(database);
  return {
    shared: true,
    url,
    records: new Records(database),
    database,
    open: async (now) => new PostgresFlowStore(await openPostgres(url), { leaseMs, now }),
    clear: () => clear(database),
    remove: async () => {},
  };
}

afterRun(async () => (await postgres)?.database.close());

function clear(database: Database): Promise<void> {
  return database.transaction(async (query) => {
    for (const table of ['event', 'progress', 'conversation', 'holder', 'memory', 'undelivered']) {
      await query(`delete from ${table}`);
    }
    if (database.dialect.name === 'postgres') return;
    await query('delete from known_id');
    await query('delete from young_id');
    await query('update known_until set position = 0');
  });
}
