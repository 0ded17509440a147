import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
import { openSqlite } from '../../../../packages/service/src/inbox/sqlite/sqlite.js';

describe('openSqlite', () => {
  let folder: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-sqlite-'));
    database = openSqlite(join(folder, 'inbox.sqlite'));
    await database.transaction((query) => query('create table fruit (name text unique)'));
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const add = (name: string) =>
    database.transaction((query) => query('insert into fruit values ($1)', [name]));
  const fruit = async () => {
    const rows = await database.transaction((query) =>
      query('select name from fruit order by name'),
    );
    return rows.map(({ name }) => name);
  };

  it('syncs every commit to the disk', async () => {
    const [level] = await database.transaction((query) => query('pragma synchronous'));
    const [mode] = await database.transaction((query) => query('pragma journal_mode'));
    expect([level?.synchronous, mode?.journal_mode]).to.deep.equal([2, 'wal']);
  });

  it('lets what is asked for meanwhile come between two works', async () => {
    const order: string[] = [];
    const note = (name: string) =>
      database.transaction(async () => {
        order.push(name);
      });
    const long = note('first').then(() => note('second'));
    await note('between');
    await long;
    expect(order).to.deep.equal(['first', 'between', 'second']);
  });

  it('holds up nobody who writes by what only reads', async () => {
    const other = openSqlite(join(folder, 'inbox.sqlite'));
    const seen = await other.transaction(
      async (query) => {
        const before = await query('select count(*) as count from fruit');
        await add('apple');
        return [before, await query('select count(*) as count from fruit')];
      },
      { reads: true },
    );
    // It sees what was there as it began.
    expect(seen.flat()).to.deep.equal([{ count: 0 }, { count: 0 }]);
    expect(await fruit()).to.deep.equal(['apple']);
    await other.close();
  });

  it('closes though another process holds the file', async () => {
    const other = openSqlite(join(folder, 'inbox.sqlite'));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = other.transaction(() => held);
    await new Promise((resolve) => setImmediate(resolve));
    await database.close();
    release();
    await holding;
    await other.close();
    database = openSqlite(join(folder, 'inbox.sqlite'));
  });

  it('lets a work that fails take no other along', async () => {
    const results = await Promise.allSettled([add('apple'), add('apple'), add('pear')]);
    expect(results.map(({ status }) => status)).to.deep.equal([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await fruit()).to.deep.equal(['apple', 'pear']);
  });

  it('takes back all of a work that fails half way', async () => {
    const failed = await database
      .transaction(async (query) => {
        await query('insert into fruit values ($1)', ['plum']);
        throw new Error('half way');
      })
      .catch((error) => error);
    expect(failed.message).to.equal('half way');
    expect(await fruit()).to.deep.equal([]);
  });

  it('refuses what the disk has no room for, and works again when it has', async () => {
    // A limit on the file stands in for a full disk: SQLite gives the same error.
    const [before] = await database.transaction((query) => query('pragma page_count'));
    await database.transaction((query) => query(`pragma max_page_count = ${before!.page_count}`));
    const full = await add('x'.repeat(100_000)).catch((error) => error);
    expect(full.code).to.equal('SQLITE_FULL');
    await database.transaction((query) => query('pragma max_page_count = 100000'));
    await add('pear');
    expect(await fruit()).to.deep.equal(['pear']);
  });

  it('refuses a file that another process holds, and works again when it lets go', async () => {
    const other = openSqlite(join(folder, 'inbox.sqlite'));
    let refused: { readonly code?: string } = {};
    await other.transaction(async (query) => {
      await query('insert into fruit values ($1)', ['held']);
      refused = await add('apple').catch((error) => error);
    });
    await other.close();
    expect(refused.code).to.equal('SQLITE_BUSY');
    await add('pear');
    expect(await fruit()).to.deep.equal(['held', 'pear']);
  });

  it('does what was asked for before it closes, and refuses what comes after', async () => {
    const other = openSqlite(join(folder, 'inbox.sqlite'));
    const [written, , late] = await Promise.allSettled([
      other.transaction(async (query) => {
        for (const name of ['apple', 'pear']) await query('insert into fruit values ($1)', [name]);
      }),
      other.close(),
      new Promise((resolve) => setImmediate(resolve)).then(() =>
        other.transaction((query) => query('insert into fruit values ($1)', ['plum'])),
      ),
    ]);
    expect(written.status).to.equal('fulfilled');
    expect(late).to.have.nested.property('reason.message', 'The inbox is closed.');
    expect(await fruit()).to.deep.equal(['apple', 'pear']);
  });

  it('refuses a file that is no database', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(
      file,
      'This is not a database, and long enough to be looked at as one. '.repeat(40),
    );
    expect(() => openSqlite(file)).to.throw(/not a database/);
  });
});
