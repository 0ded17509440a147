import { expect } from 'chai';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres.js';
import { sharedPostgres } from '../../support/postgres.js';
import { inboxOf } from './databases.js';

describe('openPostgres', function () {
  this.timeout(60_000);

  it('lets no process that is paused in a transaction hold up the others', async () => {
    const url = await (await sharedPostgres()).createDatabase();
    const [paused, other] = await Promise.all([
      openPostgres(url, { idleMs: 100 }),
      openPostgres(url),
    ]);
    await migrate(other);
    const store = inboxOf(other).store;
    const arrival = { id: 'a', conversation: 'c', person: null, happened: 1, body: '{}' };
    await store.accept([arrival]);
    const [took, tookAll] = gate();
    const [goesOn, goOn] = gate();
    // It has taken what came, and says no more.
    const stuck = paused.transaction(async (query) => {
      await query('delete from intake returning position');
      tookAll();
      await goesOn;
      await query('select 1');
    });
    await took;
    const claims = await store.claim(10, 1000);
    expect(claims.flatMap(({ entries }) => entries.map(({ id }) => id))).to.deep.equal(['a']);
    goOn();
    const error = (await stuck.catch((error) => error)) as Error;
    expect(error.message).to.match(/connection/i);
    await Promise.all([paused.close(), store.close()]);
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
