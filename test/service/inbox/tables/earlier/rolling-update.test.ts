import { expect } from 'chai';
import type { Database } from '../../../../../packages/service/src/inbox/model/database.js';
import { openPostgres } from '../../../../../packages/service/src/inbox/postgres/postgres.js';
import { Records } from '../../../../../packages/service/src/inbox/records/records.js';
import { earlier, migrate } from '../../../../../packages/service/src/inbox/tables/migrations.js';
import { sharedPostgres } from '../../../../support/postgres.js';

describe('a Botrules that is started beside an earlier one, on PostgreSQL', function () {
  this.timeout(60_000);
  let database: Database;
  let old: Database;
  beforeEach(async () => {
    const url = await (await sharedPostgres()).createDatabase();
    [database, old] = await Promise.all([openPostgres(url), openPostgres(url)]);
    await old.transaction(async (query) => {
      await query('create table migration (version integer primary key)');
      for (const [index, statements] of earlier.entries()) {
        for (const statement of statements(old.dialect)) await query(statement);
        await query('insert into migration (version) values ($1)', [index + 1]);
      }
    });
  });
  afterEach(() => Promise.all([database.close(), old.close()]));

  /** As the earlier one takes a delivery. */
  const take = (id: string) => {
    const event = { id, event: 'postback', channel: 'messenger', payload: 'MENU', timestamp: 5 };
    const body = JSON.stringify({
      ...event,
      sender: { id: 'anna' },
      recipient: { id: '1' },
      standby: false,
    });
    const head = JSON.stringify({ id, conversation: '1/anna', person: 'anna', happened: 5 });
    return old.transaction((query) =>
      query('insert into intake (received, events, arrivals) values ($1, 1, $2)', [
        6,
        `${head}\n${body}`,
      ]),
    );
  };

  it('does not start while that works on something, and says what to do', async () => {
    await old.transaction((query) =>
      query(`insert into conversation (id, ready_at, leased_until) values ('1/anna', 1, $1)`, [
        old.now() + 60_000,
      ]),
    );
    const error = (await migrate(database).catch((error) => error)) as Error;
    expect(error.message).to.match(/an earlier Botrules works on a conversation of it: stop all/);
    // It goes on as before.
    await take('a');
    await old.transaction((query) => query('update conversation set leased_until = 0'));
    expect(await migrate(database)).to.equal(4);
    expect(await new Records(database).find('a')).to.include({ id: 'a', state: 'waiting' });
  });

  it('loses nothing that it has taken, and has it take no more', async () => {
    const taken: string[] = [];
    const taking = (async () => {
      for (let index = 0; ; index++) {
        await take(`e${index}`);
        taken.push(`e${index}`);
      }
    })();
    while (taken.length < 20) await new Promise((resolve) => setImmediate(resolve));
    await migrate(database);
    const refused = (await taking.catch((error) => error)) as { readonly code: string };
    expect(refused.code).to.equal('42P01');
    const found: string[] = [];
    for await (const { id } of new Records(database).entries()) found.push(id);
    expect(found).to.deep.equal(taken);
  });
});
