import { expect } from 'chai';
import pg from 'pg';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../packages/service/src/inbox/working-inbox.js';
import { sharedPostgres } from '../../support/postgres.js';
import { until } from '../fake-clock.js';
import { anna, change, entry, opening } from './changes.js';

describe('an inbox on a server whose tables a newer Botrules changes', function () {
  this.timeout(60_000);
  let client: pg.Client;
  let inbox: WorkingInbox;
  let troubles: string[];

  async function open(leaseMs: number): Promise<void> {
    const url = await (await sharedPostgres()).createDatabase();
    troubles = [];
    inbox = await openWorkingInbox(url, {
      leaseMs,
      onTrouble: (error, doing) => troubles.push(`${(error as Error).name} while ${doing}`),
    });
    client = new pg.Client({ connectionString: url });
    await client.connect();
    const [outcome] = await inbox.store.commit([opening('a')]);
    expect(outcome?.kind).to.equal('written');
  }
  afterEach(async () => {
    await client.end();
    await inbox.store.close().catch(() => {});
  });
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: Error) => error.message.replace(/knows \d+/, 'knows less'),
    );
  const words =
    'A newer Botrules has changed the tables of the inbox (they are of version 999, this one knows less): stop this process, and start that version.';

  it('is left alone from then on, and what is held is given up', async () => {
    await open(600);
    await client.query('insert into migration values (999)');
    await until(() => troubles.includes('NewerInboxError while renewing leases'));
    const { store, records, pauses } = inbox;
    const asked = [
      store.commit([change({ conversation: { ...anna, account: '2' }, entries: [entry('b')] })]),
      store.claim(1, []),
      store.due(1),
      records.probe(),
      pauses.all(),
    ];
    expect(await Promise.all(asked.map(refusal))).to.deep.equal(asked.map(() => words));
    await until(async () => {
      const { rows } = await client.query(
        'select until < extract(epoch from clock_timestamp()) * 1000 as over from holder',
      );
      return rows.every(({ over }) => over);
    }, 'the end of its lease');
  });

  it('says so at once where its own functions are gone', async () => {
    await open(30_000);
    await client.query('insert into migration values (999)');
    await client.query('alter function botrules_commit_v8 rename to botrules_commit_v9');
    const change = opening('b', { conversation: { ...anna, account: '2' } });
    expect(await refusal(inbox.store.commit([change]))).to.equal(words);
    expect(await refusal(inbox.records.probe())).to.equal(words);
  });
});
