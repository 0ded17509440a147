import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
import { digestOf } from '../../../../packages/service/src/inbox/model/digest.js';
import type { FlowStore } from '../../../../packages/service/src/inbox/model/flow-store.js';
import { type NewTables, openInbox } from '../../../../packages/service/src/inbox/open-inbox.js';
import { PostgresFlowStore } from '../../../../packages/service/src/inbox/postgres/flow-store.js';
import {
  openPostgres,
  type PostgresDatabase,
} from '../../../../packages/service/src/inbox/postgres/postgres.js';
import { Records } from '../../../../packages/service/src/inbox/records/records.js';
import { lockOwner } from '../../../../packages/service/src/inbox/sqlite/owner-lock.js';
import {
  openSqlite,
  type SqliteDatabase,
} from '../../../../packages/service/src/inbox/sqlite/sqlite.js';
import { SqliteFlow } from '../../../../packages/service/src/inbox/sqlite/sqlite-flow.js';
import { earlier, migrate } from '../../../../packages/service/src/inbox/tables/migrations.js';
import { openWorkingInbox } from '../../../../packages/service/src/inbox/working-inbox.js';
import { sharedPostgres } from '../../../support/postgres.js';
import { change, end, entry, memory, talk } from '../changes.js';
import { onEachDatabase, type Place } from '../databases.js';
import { bodyOf } from '../deliveries.js';

/** The body of an event of one person on a page, as it is kept. */
function eventOf(id: string, person: string, channel = 'messenger'): string {
  return JSON.stringify({
    id,
    event: 'postback',
    channel,
    payload: 'MENU',
    sender: { id: person },
    recipient: { id: 'page' },
    standby: false,
    timestamp: 5,
  });
}

/** A batch of the journal of before, as it was written. */
function batchOf(received: number, ...bodies: readonly string[]): Buffer {
  const texts = bodies.map((body) => Buffer.from(body));
  const bytes = Buffer.alloc(texts.reduce((sum, { length }) => sum + 4 + length, 20));
  bytes.writeUInt32LE(bytes.length, 0);
  bytes.writeDoubleLE(received, 8);
  bytes.writeUInt32LE(bodies.length, 16);
  let at = 20;
  for (const text of texts) {
    at = bytes.writeUInt32LE(text.length, at);
    at += text.copy(bytes, at);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(8)), 4);
  return bytes;
}

async function run(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transaction(async (query) => {
    for (const statement of statements) await query(statement);
  });
}

/** Makes the tables of an earlier version. */
async function makeEarlier(database: Database, version: number): Promise<void> {
  await run(database, 'create table migration (version integer primary key)');
  for (const [index, statements] of earlier.slice(0, version).entries()) {
    await run(database, ...statements(database.dialect));
    await run(database, `insert into migration values (${index + 1})`);
  }
}

describe('migrate', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let database: Database;
    beforeEach(async () => {
      place = await createPlace();
      database = await place.open(() => 1000);
    });
    afterEach(async () => {
      await database.close();
      await place.remove();
    });

    const all = (sql: string) => database.transaction((query) => query(sql));

    it('makes the tables once, whoever comes first', async () => {
      const databases = await Promise.all([1, 2, 3].map(() => place.open(Date.now)));
      // A file is one process's at a time; servers are asked by many at once.
      if (database.dialect.name === 'postgres') {
        await Promise.all(databases.map((one) => migrate(one)));
      } else for (const one of databases) await migrate(one);
      expect(await all('select version from migration order by version')).to.deep.equal(
        [1, 2, 3, 4, 5, 6, 7, 8].map((version) => ({ version })),
      );
      await Promise.all(databases.map((one) => one.close()));
    });

    it('carries over events with their progress, what waits in order, and when people were heard', async () => {
      await makeEarlier(database, 4);
      await database.transaction(async (query) => {
        const insert = (
          id: string,
          person: string,
          more: { readonly [column: string]: string | number },
          channel?: string,
        ) => {
          const row = {
            id,
            conversation: `page/${person}`,
            person,
            happened: 5,
            received: 10,
            turn: 5,
            state: 'waiting',
            body: eventOf(id, person, channel),
            ...more,
          };
          const columns = Object.keys(row);
          const values = columns.map((_, index) => `$${index + 1}`);
          return query(
            `insert into inbox (${columns.join(', ')}) values (${values.join(', ')})`,
            Object.values(row),
          );
        };
        const decided = { version: 'v', decision: '{}', steps: '[]' };
        await insert('a', 'anna', { ...decided, state: 'done', finished: 11 });
        await insert('c', 'anna', { happened: 7 });
        await insert('b', 'anna', { ...decided, happened: 9, turn: 0, attempts: 2 });
        await insert('d', 'ben', { ...decided, state: 'dead', finished: 12, reason: 'no' });
        await insert('e', 'ben', {}, 'instagram');
        await insert('f', 'x', { conversation: '', state: 'erased', body: '', finished: 12 });
        await query(`insert into conversation (id, ready_at, heard, tries)
          values ('page/anna', 5000, 77, 3), ('page/ben', null, 66, 0)`);
      });
      await migrate(database);
      const records = new Records(database);
      expect(await records.counts()).to.deep.equal({ waiting: 3, dead: 1, oldestWaiting: 10 });
      expect(await records.find('b')).to.include({
        version: 'v',
        decision: '{}',
        steps: '[]',
        attempts: 2,
      });
      expect(await records.find('d')).to.include({ state: 'dead', reason: 'no' });
      const [instagram, ...others] =
        await all(`select c.channel, c.account, c.conversation, c.waiting, c.holder, c.ready_at, c.heard, c.tries, e.id
          from conversation c left join event e on e.position = c.open order by c.channel, c.conversation`);
      expect(instagram).to.include({
        account: 'page',
        conversation: 'ben',
        waiting: 1,
        heard: 66,
        id: null,
      });
      // At once, by a clock that may be the server's.
      expect(Number(instagram!.ready_at)).to.be.at.most(database.now());
      expect(others).to.deep.equal([
        {
          channel: 'messenger',
          account: 'page',
          conversation: 'anna',
          waiting: 2,
          holder: null,
          ready_at: 5000,
          heard: 77,
          tries: 3,
          id: 'b',
        },
        {
          channel: 'messenger',
          account: 'page',
          conversation: 'ben',
          waiting: 0,
          holder: null,
          ready_at: null,
          heard: 66,
          tries: 0,
          id: null,
        },
      ]);
      // Of an erased one the id is still known.
      expect(await all(`select conversation from event where id = 'f'`)).to.deep.equal([
        { conversation: 0 },
      ]);
    });

    it('carries over what had been put down and not been looked at, what was taken before left out', async () => {
      await makeEarlier(database, 2);
      await database.transaction((query) =>
        query('insert into intake (received, events, arrivals) values ($1, 2, $2)', [
          20,
          [
            ['a', 'page/anna', 'anna', 5],
            eventOf('a', 'anna'),
            ['b', 'page/ben', 'ben', 6],
            eventOf('b', 'ben'),
          ]
            .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
            .join('\n'),
        ]),
      );
      await database.transaction((query) =>
        query(`insert into intake (received, events, arrivals) values ($1, 1, $2)`, [
          21,
          JSON.stringify([{ id: 'a', body: eventOf('a', 'anna') }]),
        ]),
      );
      await migrate(database);
      const found: unknown[] = [];
      for await (const { id, received, state } of new Records(database).entries())
        found.push([id, received, state]);
      expect(found).to.deep.equal([
        ['a', 20, 'waiting'],
        ['b', 20, 'waiting'],
      ]);
    });

    it('brings tables of the version before up to date, with what waits and who is worked on', async () => {
      const text = await readFile(
        new URL(`../../../fixtures/inbox/version-5.${database.dialect.name}.sql`, import.meta.url),
        'utf8',
      );
      await run(database, ...text.split('-- next\n'));
      const event = eventOf('a', 'anna').replaceAll("'", "''");
      await run(
        database,
        `insert into conversation (channel, account, conversation, waiting, ready_at, heard)
          values ('messenger', 'page', 'anna', 1, 5, 7)`,
        `insert into event (position, id, conversation, person, happened, received, body)
          select 1, 'a', number, 'anna', 5, 10, '${event}' from conversation`,
        `insert into progress (position, conversation, happened, state, attempts)
          select 1, number, 5, 'waiting', 0 from conversation`,
      );
      expect(await migrate(database)).to.equal(5);
      expect(await migrate(database)).to.be.above(5);
      const store: FlowStore =
        'connection' in database
          ? new SqliteFlow((database as SqliteDatabase).connection, () => 1000)
          : new PostgresFlowStore(database as PostgresDatabase, { leaseMs: 30_000 });
      const [claimed] = await store.claim(10, []);
      expect(claimed).to.deep.include({ memories: [], tries: 1 });
      expect(claimed!.waiting).to.have.lengthOf(1);
      const { position } = claimed!.waiting[0]!;
      const [outcome] = await store.commit([
        change({
          hold: claimed!.hold,
          updates: [end(position)],
          memories: [memory('m')],
          conversation: claimed!.conversation,
        }),
      ]);
      expect(outcome?.kind).to.equal('written');
      expect(await store.lastHeard(claimed!.conversation)).to.equal(7);
      expect(await new Records(database).memories('a')).to.have.lengthOf(1);
    });

    it('refuses tables of a newer Botrules', async () => {
      await migrate(database);
      await run(database, 'insert into migration (version) values (999)');
      const refused = await migrate(database).catch((error) => error);
      expect(refused.message).to.match(/made by a newer Botrules/);
    });
  });

  describe('of a server', function () {
    this.timeout(60_000);

    it('takes tables as they are that changed for files alone', async () => {
      const database = await openPostgres(await (await sharedPostgres()).createDatabase());
      await migrate(database);
      await run(database, 'delete from migration where version > 6');
      expect(await migrate(database)).to.equal(6);
      expect(await migrate(database)).to.be.above(6);
      await database.close();
    });

    it('leaves tables without memories alone while an earlier process works on something', async () => {
      const database = await openPostgres(await (await sharedPostgres()).createDatabase());
      const text = await readFile(
        new URL('../../../fixtures/inbox/version-5.postgres.sql', import.meta.url),
        'utf8',
      );
      await run(database, ...text.split('-- next\n'));
      const lease = (untilTime: number) => run(database, `update holder set until = ${untilTime}`);
      await run(
        database,
        'insert into holder (until) values (0)',
        `insert into conversation (channel, account, conversation, waiting, holder)
          select 'messenger', 'page', 'anna', 1, number from holder`,
      );
      await lease(database.now() + 60_000);
      const refused = await migrate(database).catch((error) => error);
      expect(refused.message).to.match(
        /^an earlier Botrules works on a conversation of it: stop all processes of that first/,
      );
      // It died, or has nothing in hand.
      await lease(database.now() - 1);
      expect(await migrate(database)).to.equal(5);
      await database.close();
    });
  });

  describe('of a file', () => {
    /** A file of a version with two events, of which nothing is known but their rows. */
    async function openWithEvents(version: number): Promise<SqliteDatabase> {
      const database = openSqlite(':memory:', () => 1000);
      const text = await readFile(
        new URL(`../../../fixtures/inbox/version-${version}.sqlite.sql`, import.meta.url),
        'utf8',
      );
      await run(
        database,
        ...text.split('-- next\n'),
        `insert into conversation (channel, account, conversation) values ('messenger', '1', 'anna')`,
        `insert into event (position, id, conversation, person, happened, received, body)
          values (3, 'a', 1, 'anna', 5, 10, '{}'), (8, 'b', 1, 'anna', 6, 11, '{}')`,
        `insert into progress (position, conversation, happened, state, attempts, finished)
          values (3, 1, 5, 'done', 0, 12), (8, 1, 6, 'done', 0, 12)`,
      );
      return database;
    }

    it('turns the index of ids, which each event had to change, into a table that is written behind', async () => {
      const database = await openWithEvents(6);
      expect(await migrate(database)).to.equal(6);
      const found: unknown[] = [];
      for await (const { position, id } of new Records(database).entries())
        found.push([position, id]);
      expect(found).to.deep.equal([
        [3, 'a'],
        [8, 'b'],
      ]);
      const [again, next] = new SqliteFlow(database.connection, () => 1000).commitNow([
        change({ entries: [entry('b')] }),
        change({ entries: [entry('c')] }),
      ]);
      expect(again).to.deep.include({ kind: 'again', repeats: ['b'] });
      expect(next).to.deep.include({ kind: 'written', positions: [9] });
      const indexes = await database.transaction((query) =>
        query(`select name from sqlite_schema where type = 'index' and tbl_name = 'event'`),
      );
      expect(indexes).to.deep.equal([]);
      await database.close();
    });

    it('gets its second table of ids beside the first', async () => {
      const database = await openWithEvents(7);
      await run(
        database,
        // Of these two events, one has its id in the table.
        `insert into known_id values ('${digestOf('a')}', 3)`,
        'update known_until set position = 3',
      );
      expect(await migrate(database)).to.equal(7);
      const flow = new SqliteFlow(database.connection, () => 1000);
      const outcomes = ['a', 'b', 'c'].map(
        (id) => flow.commitNow([change({ conversation: talk(id), entries: [entry(id)] })])[0]!.kind,
      );
      expect(outcomes).to.deep.equal(['again', 'again', 'written']);
      expect(await new Records(database).find('a')).to.deep.include({ position: 3 });
      await database.close();
    });

    let folder: string;
    let file: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'botrules-inbox-'));
      file = join(folder, 'inbox.sqlite');
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('is left alone by commands while a service of the version before works with it', async () => {
      const database = openSqlite(file, () => 1000);
      const text = await readFile(
        new URL('../../../fixtures/inbox/version-6.sqlite.sql', import.meta.url),
        'utf8',
      );
      await run(database, ...text.split('-- next\n'));
      const unlock = lockOwner(await realpath(file));
      const refused = await openInbox(file).catch((error) => error);
      expect(refused.message).to.match(/^another service works with it/);
      const versions = () =>
        database.transaction((query) => query('select max(version) as version from migration'));
      expect(await versions()).to.deep.equal([{ version: 6 }]);
      unlock();
      const told: NewTables[] = [];
      const onTables = (change: NewTables) => told.push(change);
      // A service has the file in a thread of its own, which tells it.
      const { store } = await openWorkingInbox(file, { leaseMs: 30_000, onTables });
      await store.close();
      const to = told[0]?.to;
      expect(to).to.be.above(6);
      expect(told).to.deep.equal([
        { from: 6, to, isDone: false },
        { from: 6, to, isDone: true },
      ]);
      // Tables that are up to date are told nothing of.
      await (await openInbox(file, { onTables })).close();
      expect(told).to.have.lengthOf(2);
      expect((await versions())[0]!.version).to.be.above(6);
      // It may be looked into beside a service of its own version.
      const again = lockOwner(await realpath(file));
      await (await openInbox(file)).close();
      again();
      await database.close();
    });

    it('carries over the journal beside a file from where it was read to, without what is not whole', async () => {
      const database = openSqlite(file, () => 1000);
      await makeEarlier(database, 4);
      const old = batchOf(30, bodyOf('old'));
      await run(database, `update journal set position = ${old.length}`);
      const bad = batchOf(31, bodyOf('bad'));
      bad[40]! ^= 1;
      const bytes = Buffer.concat([
        old,
        batchOf(32, bodyOf('a', 'b')),
        bad,
        batchOf(33, bodyOf('c')),
        Buffer.alloc(500),
      ]);
      const nameOf = (begin: number) => `${file}-intake-${String(begin).padStart(16, '0')}`;
      await writeFile(nameOf(0), bytes);
      await writeFile(nameOf(bytes.length), batchOf(34, bodyOf('d', 'a')));
      await migrate(database, file);
      const found: unknown[] = [];
      for await (const { id, received } of new Records(database).entries())
        found.push([id, received]);
      expect(found).to.deep.equal([
        ['postback:a', 32],
        ['postback:b', 32],
        ['postback:c', 33],
        ['postback:d', 34],
      ]);
      const names = await readdir(dirname(file));
      await database.close();
      expect(names.filter((name) => name.includes('-intake-'))).to.deep.equal([]);
    });
  });
});
