import { expect } from 'chai';
import type { Database, Row } from '../../../packages/service/src/inbox/model/database.js';
import type { FlowStore } from '../../../packages/service/src/inbox/model/flow-store.js';
import { openFile } from '../../../packages/service/src/inbox/open-inbox.js';
import { PostgresFlowStore } from '../../../packages/service/src/inbox/postgres/flow-store.js';
import {
  openPostgres,
  type PostgresDatabase,
} from '../../../packages/service/src/inbox/postgres/postgres.js';
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
  /**
   * With `again`, a server is asked each time once more, as after a connection that broke, and the test fails where it does
   * not answer the same: for tests in which nobody else comes in between.
   */
  open(now: () => number, again?: boolean): Promise<FlowStore>;
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
    async open(now, again = false) {
      const server = await openPostgres(url);
      return new PostgresFlowStore(again ? askedAgain(server) : server, { leaseMs, now });
    },
    clear: () => clear(database),
    remove: async () => {},
  };
}

function askedAgain(database: PostgresDatabase): PostgresDatabase {
  return {
    ...database,
    async call(sql, values) {
      const rows = await database.call(sql, values);
      if (/botrules_(?:commit|claim)_/.test(sql)) {
        const again = await database.call(sql, values);
        expect(sameFor(again, rows), 'asked again').to.deep.equal(rows);
      }
      return rows;
    },
  };
}

/** A second answer, with the places of the first for repeats and for what was not written: nobody looks at these. */
function sameFor(again: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = again;
  if (first?.what !== 'outcomes') return again;
  const repeats = new Set(again.filter(({ what }) => what === 'repeat').map(({ ord }) => ord));
  const before = String(rows[0]!.text2 ?? '').split(',');
  const places = String(first.text2 ?? '')
    .split(',')
    .map((place, at) => (place === '' || repeats.has(at + 1) ? (before[at] ?? place) : place));
  return [{ ...first, text2: rows[0]!.text2 === null ? null : places.join(',') }, ...others];
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
