import { expect } from 'chai';
import type { Database } from '../../../packages/service/src/inbox/database.js';
import type { Arrival, Progress } from '../../../packages/service/src/inbox/entry.js';
import { keyOf } from '../../../packages/service/src/inbox/key.js';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import type { Records } from '../../../packages/service/src/inbox/records.js';
import type { Store } from '../../../packages/service/src/inbox/store.js';
import { inboxOf, onEachDatabase, type Place } from './databases.js';

const day = 86_400_000;

function arrival(id: string, person = 'anna'): Arrival {
  return { id, conversation: `page/${person}`, person, happened: 1000, body: `{"id":"${id}"}` };
}

const dead: Progress = {
  state: 'dead',
  attempts: 8,
  version: 'v1',
  decision: '{}',
  steps: '["failed"]',
  reason: 'gone',
};

describe('Records', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let database: Database;
    let store: Store;
    let records: Records;
    let time: number;

    before(async () => {
      place = await createPlace();
    });
    after(() => place.remove());
    beforeEach(async () => {
      time = 100 * day;
      database = await place.open(() => time);
      await migrate(database);
      await database.transaction(async (query) => {
        await query('delete from intake');
        await query('delete from inbox');
        await query('delete from conversation');
      });
      ({ store, records } = inboxOf(database));
    });
    afterEach(() => store.close());

    /** Takes events and has them end as `progress` says. */
    async function finish(ids: readonly string[], progress: Progress): Promise<void> {
      await store.accept(ids.map((id) => arrival(id)));
      for (const { lease, entries } of await store.claim(10, 1000)) {
        for (const { id } of entries) await store.save(lease, [{ id: id, progress: progress }]);
        await store.release(lease);
      }
    }

    async function ids(selection?: Parameters<Records['entries']>[0]): Promise<string[]> {
      const found: string[] = [];
      for await (const { id } of records.entries(selection)) found.push(id);
      return found;
    }

    it('counts what waits and what is dead', async () => {
      await finish(['a', 'b'], dead);
      await store.accept([arrival('c')]);
      const { waiting, dead: count, oldestWaiting } = await records.counts();
      expect({ waiting, count }).to.deep.equal({ waiting: 1, count: 2 });
      expect(oldestWaiting).to.be.closeTo(store.now(), 1000);
    });

    it('gives entries in the order of arrival, over any number of pages', async () => {
      const many = Array.from({ length: 1201 }, (_, n) => arrival(`e${n}`, `p${n % 5}`));
      await store.accept(many);
      expect(await ids()).to.deep.equal(many.map(({ id }) => id));
    });

    it('gives entries of a state and of a time', async () => {
      await finish(['a'], dead);
      await store.accept([arrival('b')]);
      expect(await ids({ state: 'dead' })).to.deep.equal(['a']);
      expect(await ids({ since: store.now() + 5000 })).to.deep.equal([]);
      expect(await ids({ until: store.now() - 5000 })).to.deep.equal([]);
      expect(await ids({ since: store.now() - 5000, until: store.now() + 5000 })).to.have.lengthOf(
        2,
      );
    });

    it('shows, finds and erases what came and has not been looked at by any worker', async () => {
      await store.accept([arrival('a'), arrival('b', 'ben')]);
      expect((await records.find('a'))?.state).to.equal('waiting');
      await store.accept([arrival('c')]);
      expect(await ids()).to.deep.equal(['a', 'b', 'c']);
      await store.accept([arrival('d')]);
      expect(await records.erase('anna')).to.equal(3);
      expect(await ids()).to.deep.equal(['b']);
    });

    it('finds and erases what has an id that is kept as its hash', async () => {
      const long = 'x'.repeat(1000);
      await store.accept([{ ...arrival(keyOf(long)), person: keyOf(long) }]);
      expect((await records.find(long))?.state).to.equal('waiting');
      expect(await records.erase(long)).to.equal(1);
      expect(await records.find(long)).to.equal(undefined);
    });

    it('has one dead letter tried again, its steps made ready', async () => {
      await finish(['a', 'b'], dead);
      expect(await records.retry(() => '["ready"]', 'a')).to.equal(1);
      const [claim] = await store.claim(10, 1000);
      expect(
        claim?.entries.map(({ id, attempts, steps }) => ({ id, attempts, steps })),
      ).to.deep.equal([{ id: 'a', attempts: 0, steps: '["ready"]' }]);
      expect((await records.find('b'))?.state).to.equal('dead');
    });

    it('has all dead letters tried again, and nothing else', async () => {
      await finish(['a', 'b'], dead);
      await finish(['c'], { ...dead, state: 'done' });
      expect(await records.retry((steps) => steps)).to.equal(2);
      expect((await records.find('c'))?.state).to.equal('done');
      expect(await records.retry((steps) => steps, 'nobody')).to.equal(0);
    });

    it('drops dead letters and none that waits', async () => {
      await finish(['a'], dead);
      await store.accept([arrival('b')]);
      expect(await records.drop()).to.equal(1);
      expect(await records.drop('b')).to.equal(0);
      expect((await records.find('a'))?.state).to.equal('dropped');
    });

    it('erases a person, keeps the ids, and stops what is being worked on', async () => {
      await finish(['a'], dead);
      await store.accept([arrival('b'), arrival('c', 'ben')]);
      const claims = await store.claim(10, 60_000);
      expect(await records.erase('anna')).to.equal(2);
      expect(await records.find('a')).to.equal(undefined);
      const left = await database.transaction((query) => query('select * from inbox'));
      const personal = JSON.stringify(left.filter(({ id }) => id !== 'c'));
      expect(personal).not.to.match(/anna|page|"\{/);
      const anna = claims.find(({ lease }) => lease.conversation === 'page/anna')!;
      const rejected = await store
        .save(anna.lease, [{ id: 'b', progress: dead }])
        .catch((error) => error);
      expect(rejected).to.include({ code: 'lease-lost' });
      await store.accept([arrival('a'), arrival('b')]);
      expect(await store.claim(10, 1000)).to.deep.equal([]);
      expect((await records.find('c'))?.state).to.equal('waiting');
    });

    it('does not let a worker of before an erasure write into what came after', async () => {
      await store.accept([arrival('a')]);
      const [before] = await store.claim(10, 60_000);
      await records.erase('anna');
      time += 1;
      await store.accept([arrival('b')]);
      const [later] = await store.claim(10, 60_000);
      expect(later!.lease.fence).to.be.greaterThan(before!.lease.fence);
    });

    it('lets go of what is finished and old, and of conversations that are empty', async () => {
      await finish(['old'], { ...dead, state: 'done' });
      await store.accept([arrival('waits', 'ben')]);
      expect(await records.prune(store.now() - day)).to.equal(0);
      expect(await records.prune(store.now() + 1000)).to.equal(1);
      expect(await ids()).to.deep.equal(['waits']);
      const conversations = await database.transaction((query) =>
        query('select id from conversation'),
      );
      expect(conversations.map(({ id }) => id)).to.deep.equal(['page/ben']);
    });

    it('makes ready what was put off for longer than anything puts off, and ends leases that last too long', async () => {
      const hour = 3_600_000;
      const people = ['soon', 'far', 'leased', 'held'];
      await store.accept(people.map((person) => arrival(person, person)));
      for (const { lease, entries } of await store.claim(10, 5 * day)) {
        const { id } = entries[0]!;
        if (id === 'soon') await store.release(lease, { readyAt: store.now() + hour });
        if (id === 'far') await store.release(lease, { readyAt: store.now() + 3650 * day });
        if (id === 'held') await store.renew([lease], 30_000);
      }
      await records.boundTimes(2 * hour);
      const claimed = async () =>
        (await store.claim(10, 30_000)).map(({ entries }) => entries[0]!.id);
      expect(await claimed()).to.have.members(['far', 'leased']);
      time += hour;
      expect(await claimed()).to.include('soon');
    });

    it('finds out whether it can be written, and leaves nothing behind', async () => {
      await records.probe();
      const rows = await database.transaction((query) => query('select * from conversation'));
      expect(rows).to.deep.equal([]);
    });
  });
});
