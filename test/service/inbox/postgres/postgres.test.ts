import { inspect } from 'node:util';
import { expect } from 'chai';
import pg from 'pg';
import { PostgresFlowStore } from '../../../../packages/service/src/inbox/postgres/flow-store.js';
import { openPostgres } from '../../../../packages/service/src/inbox/postgres/postgres.js';
import { migrate } from '../../../../packages/service/src/inbox/tables/migrations.js';
import { sharedPostgres } from '../../../support/postgres.js';
import { until } from '../../fake-clock.js';
import { opening } from '../changes.js';
import { leaseMs } from '../flow-stores.js';

describe('openPostgres', function () {
  this.timeout(60_000);

  it('lets no process that is paused in a transaction hold up the others', async () => {
    const url = await (await sharedPostgres()).createDatabase();
    const [paused, other] = await Promise.all([
      openPostgres(url, { idleMs: 100 }),
      openPostgres(url),
    ]);
    await migrate(other);
    const store = new PostgresFlowStore(other, { leaseMs });
    const [took, tookAll] = gate();
    const [goesOn, goOn] = gate();
    // It is about to begin with a conversation, and says no more.
    const stuck = paused.transaction(async (query) => {
      await query(
        `insert into conversation (channel, account, conversation) values ('messenger', '1', 'anna')`,
      );
      tookAll();
      await goesOn;
      await query('select 1');
    });
    await took;
    expect((await store.commit([opening('a')])).map(({ kind }) => kind)).to.deep.equal(['written']);
    goOn();
    const error = (await stuck.catch((error) => error)) as Error;
    expect(error.message).to.match(/connection/i);
    await Promise.all([paused.close(), store.close()]);
  });

  it('measures the time by the server again and again, whatever this machine thinks', async () => {
    const url = await (await sharedPostgres()).createDatabase();
    let slept = 0;
    const steady = () => performance.now() - slept;
    const [sleeps, other] = await Promise.all([
      openPostgres(url, { steady, measureMs: 20 }),
      openPostgres(url),
    ]);
    const apart = () => Math.abs(sleeps.now() - other.now());
    expect(apart()).to.be.below(5000);
    slept = 600_000;
    expect(apart()).to.be.above(500_000);
    await until(() => apart() < 5000);
    // What is known to have been is not gone back behind.
    sleeps.notBefore!(other.now() + 600_000);
    expect(sleeps.now()).to.be.at.least(other.now() + 590_000);
    await Promise.all([sleeps.close(), other.close()]);
  });

  it('says in an error what is wrong, and not whose words it is wrong with', async () => {
    const database = await openPostgres(await (await sharedPostgres()).createDatabase());
    await migrate(database);
    const error = await database
      .transaction((query) =>
        query(
          `insert into event (position, id, conversation, person, happened, received, body)
          values (1, 'a', 1, 'anna', null, 1, 'my knee hurts')`,
        ),
      )
      .catch((error) => error);
    expect(error).to.include({ code: '23502', column: 'happened' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.to.match(/knee|anna/);
    await database.close();
  });

  it('refuses a database in which not every character fits, and says so', async () => {
    const server = await sharedPostgres();
    const url = await server.createDatabase();
    const database = await openPostgres(url);
    await database.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
    );
    await client.end();
    const latin = url.replace(/[^/]+$/, 'latin');
    const error = await openPostgres(latin).catch((error) => error);
    expect(error.message).to.match(
      /has the encoding LATIN1, .* create one with the encoding UTF8$/,
    );
  });
});

/** A promise, and what lets through whoever waits for it. */
function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}
