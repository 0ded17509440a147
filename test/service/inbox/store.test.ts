import { expect } from 'chai';
import type { Database } from '../../../packages/service/src/inbox/database.js';
import type { Arrival, Progress } from '../../../packages/service/src/inbox/entry.js';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import type { Store } from '../../../packages/service/src/inbox/store.js';
import { inboxOf, onEachDatabase, type Place } from './databases.js';

const lease = 30_000;

function arrival(id: string, conversation = 'page/anna', happened = 1000): Arrival {
  return {
    id,
    conversation,
    person: conversation.split('/')[1]!,
    happened,
    body: `{"id":"${id}"}`,
  };
}

const begun: Progress = {
  state: 'waiting',
  attempts: 0,
  version: 'v1',
  decision: '{}',
  steps: '[]',
  reason: null,
};
const done: Progress = { ...begun, state: 'done' };

describe('Store', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let database: Database;
    let store: Store;
    let time: number;
    let repeats: number;
    const now = () => time;

    before(async () => {
      place = await createPlace();
    });
    after(() => place.remove());

    beforeEach(async () => {
      time = 1_000_000;
      database = await place.open(now);
      await migrate(database);
      await database.transaction(async (query) => {
        await query('delete from intake');
        await query('delete from inbox');
        await query('delete from conversation');
      });
      repeats = 0;
      store = inboxOf(database, (count) => {
        repeats += count;
      }).store;
      // The server's clock runs on, and leases are measured by it: the test's clock is its own offset from it.
      time += 1_000_000 - store.now();
    });
    afterEach(() => store.close());

    const claimOne = async () => {
      const claims = await store.claim(10, lease);
      expect(claims).to.have.lengthOf(1);
      return claims[0]!;
    };

    describe('accept', () => {
      it('takes what is new and passes over repeats, within a delivery and between two', async () => {
        await store.accept([arrival('a'), arrival('b'), arrival('a')]);
        await store.accept([arrival('b'), arrival('c')]);
        const { entries } = await claimOne();
        expect(entries.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
        expect(repeats).to.equal(2);
      });

      it('takes an id once that comes in several deliveries at once', async () => {
        await Promise.all([
          store.accept([arrival('a')]),
          store.accept([arrival('a'), arrival('b')]),
          store.accept([arrival('b')]),
        ]);
        const { entries } = await claimOne();
        expect(entries.map(({ id }) => id)).to.have.members(['a', 'b']);
        expect(repeats).to.equal(2);
      });

      it('passes over what was worked on before', async () => {
        await store.accept([arrival('a')]);
        const { lease: held } = await claimOne();
        await store.save(held, [{ id: 'a', progress: done }], {});
        await store.accept([arrival('a')]);
        expect(await store.claim(10, lease)).to.deep.equal([]);
        expect(repeats).to.equal(1);
      });

      it('takes a delivery of 1,000 events', async () => {
        const arrivals = Array.from({ length: 1000 }, (_, n) => arrival(`e${n}`, `page/${n % 7}`));
        await store.accept(arrivals);
        const ids = (await store.claim(10, lease)).flatMap(({ entries }) => entries);
        expect(ids).to.have.lengthOf(7 * 20);
        await store.accept(arrivals);
        // Not all at once.
        for (let n = 0; n < 10; n++) await store.claim(10, lease);
        expect(repeats).to.equal(1000);
      });

      it('sorts in so many events at once, in the order of arrival, and says that there are more', async () => {
        for (let n = 0; n < 6; n++) {
          const part = Array.from({ length: 512 }, (_, k) => arrival(`e${n}-${k}`, `page/${n}`));
          await store.accept(part);
        }
        for (let n = 0; n < 6; n++) {
          expect(await store.nextReady()).to.be.at.most(store.now());
          const claims = await store.claim(10, lease);
          expect(claims.map((claim) => claim.lease.conversation)).to.deep.equal([`page/${n}`]);
        }
        expect(await store.nextReady()).to.equal(undefined);
      });

      it('gives back what it took, whatever is in it', async () => {
        const odd = 'a\n"b"\\n,\u2028[{é😀';
        const arrivals = [
          arrival('plain'),
          { ...arrival(odd), person: null, happened: 2000, body: JSON.stringify({ id: odd }) },
        ];
        await store.accept(arrivals);
        const { entries } = await claimOne();
        const taken = entries.map(({ id, conversation, person, happened, body }) => {
          return { id, conversation, person, happened, body };
        });
        expect(taken).to.deep.equal(arrivals);
      });

      it('sorts in what an earlier version put down', async () => {
        const arrivals = [arrival('a'), arrival('b')];
        await database.transaction((query) =>
          query('insert into intake (received, events, arrivals) values ($1, $2, $3)', [
            5,
            arrivals.length,
            JSON.stringify(arrivals),
          ]),
        );
        const { entries } = await claimOne();
        expect(entries.map(({ id, body }) => [id, body])).to.deep.equal([
          ['a', '{"id":"a"}'],
          ['b', '{"id":"b"}'],
        ]);
      });

      it('sorts in many deliveries that came one by one', async () => {
        for (let n = 0; n < 100; n++) await store.accept([arrival(`e${n}`, `page/${n}`)]);
        expect(await store.claim(200, lease)).to.have.lengthOf(100);
      });

      it('takes nothing of a delivery that cannot be written whole', async () => {
        const broken = { ...arrival('b'), happened: 1n as unknown as number };
        const rejected = await Promise.allSettled([
          store.accept([...Array.from({ length: 500 }, (_, n) => arrival(`e${n}`)), broken]),
        ]);
        expect(rejected[0]?.status).to.equal('rejected');
        expect(await store.claim(10, lease)).to.deep.equal([]);
      });

      it('keeps what it took when the store is opened again', async () => {
        await store.accept([arrival('a')]);
        await store.close();
        store = inboxOf(await place.open(now)).store;
        expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['a']);
      });
    });

    describe('claim', () => {
      it('gives a conversation to one worker until it is released', async () => {
        await store.accept([arrival('a')]);
        const { lease: held } = await claimOne();
        expect(await store.claim(10, lease)).to.deep.equal([]);
        await store.release(held, { readyAt: store.now() });
        await claimOne();
      });

      it('gives each conversation once where many workers ask at once', async () => {
        await store.accept(Array.from({ length: 100 }, (_, n) => arrival(`e${n}`, `page/${n}`)));
        const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim(7, lease)));
        const conversations = claims.flat().map((claim) => claim.lease.conversation);
        expect(conversations).to.have.lengthOf(new Set(conversations).size);
        expect(conversations.length).to.be.greaterThan(6);
      });

      it('gives it to another when the lease has expired, with a higher fence', async () => {
        await store.accept([arrival('a')]);
        const first = await claimOne();
        time += lease + 1000;
        const second = await claimOne();
        expect(second.lease.fence).to.be.greaterThan(first.lease.fence);
        expect(second.entries.map(({ id }) => id)).to.deep.equal(['a']);
      });

      it('reads a conversation in the order of the platform, then of arrival, what was begun first', async () => {
        await store.accept([
          arrival('late', 'page/anna', 3000),
          arrival('first of two', 'page/anna', 2000),
          arrival('second of two', 'page/anna', 2000),
        ]);
        const first = await claimOne();
        expect(first.entries.map(({ id }) => id)).to.deep.equal([
          'first of two',
          'second of two',
          'late',
        ]);
        await store.save(first.lease, [{ id: 'first of two', progress: begun }]);
        await store.accept([arrival('earlier', 'page/anna', 1000)]);
        await store.release(first.lease, { readyAt: store.now() });
        expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal([
          'first of two',
          'earlier',
          'second of two',
          'late',
        ]);
      });

      it('says that more wait than it read', async () => {
        await store.accept(Array.from({ length: 45 }, (_, n) => arrival(`e${n}`)));
        const claim = await claimOne();
        expect(claim.entries).to.have.lengthOf(20);
        expect(claim.more).to.equal(true);
      });

      it('reads the first by the platform’s time among however many wait', async () => {
        await store.accept(Array.from({ length: 45 }, (_, n) => arrival(`e${n}`)));
        await store.accept([arrival('held up on its way', 'page/anna', 1)]);
        const claim = await claimOne();
        expect(claim.entries[0]?.id).to.equal('held up on its way');
      });
    });

    describe('save', () => {
      it('writes progress down and takes what is done out of the way', async () => {
        await store.accept([arrival('a'), arrival('b')]);
        const claim = await claimOne();
        await store.save(claim.lease, [
          { id: 'a', progress: { ...begun, attempts: 3, steps: '[1]' } },
        ]);
        await store.save(claim.lease, [{ id: 'b', progress: done }]);
        await store.release(claim.lease, { readyAt: store.now() });
        const [entry, ...others] = (await claimOne()).entries;
        expect(others).to.deep.equal([]);
        expect(entry).to.include({
          id: 'a',
          attempts: 3,
          steps: '[1]',
          version: 'v1',
          state: 'waiting',
        });
      });

      it('refuses a lease that another has taken over, and one of a conversation that was let go', async () => {
        await store.accept([arrival('a')]);
        const stalled = await claimOne();
        time += lease + 1000;
        const current = await claimOne();
        const rejected = await store
          .save(stalled.lease, [{ id: 'a', progress: done }])
          .catch((error) => error);
        expect(rejected).to.include({ code: 'lease-lost' });
        await store.save(current.lease, [{ id: 'a', progress: done }]);
      });

      it('gives the conversation back with what it writes, or does neither', async () => {
        await store.accept([arrival('a'), arrival('b')]);
        const claim = await claimOne();
        await store.save(claim.lease, [{ id: 'a', progress: done }], { readyAt: store.now() });
        const next = await claimOne();
        expect(next.entries.map(({ id }) => id)).to.deep.equal(['b']);
        const late = await store
          .save(claim.lease, [{ id: 'b', progress: done }], {})
          .catch((error) => error);
        expect(late).to.include({ code: 'lease-lost' });
        await store.save(next.lease, [{ id: 'b', progress: done }], {});
        expect(await store.claim(10, lease)).to.deep.equal([]);
      });

      it('writes many down together, and refuses those alone whose lease was lost', async () => {
        const people = Array.from({ length: 90 }, (_, n) => `page/p${n}`);
        await store.accept(people.map((person, n) => arrival(`e${n}`, person)));
        const stalled = await store.claim(100, lease);
        const idOf = ({ entries }: (typeof stalled)[number]) => entries[0]!.id;
        time += lease + 1000;
        const taken = await store.claim(30, lease);
        const lost = new Set(taken.map(idOf));
        expect(lost).to.have.property('size', 30);
        const saves = stalled.map((claim) =>
          store.save(claim.lease, [{ id: idOf(claim), progress: done }], {}),
        );
        const outcomes = await Promise.allSettled(saves);
        for (const [index, { status }] of outcomes.entries()) {
          expect(status).to.equal(lost.has(idOf(stalled[index]!)) ? 'rejected' : 'fulfilled');
        }
        await Promise.all(
          taken.map((claim) => store.save(claim.lease, [{ id: idOf(claim), progress: done }], {})),
        );
        expect(await store.claim(100, lease)).to.deep.equal([]);
      });

      it('refuses an event of another conversation', async () => {
        await store.accept([arrival('a'), arrival('b', 'page/ben')]);
        const claims = await store.claim(10, lease);
        const anna = claims.find((claim) => claim.lease.conversation === 'page/anna')!;
        const rejected = await store
          .save(anna.lease, [{ id: 'b', progress: done }])
          .catch((error) => error);
        expect(rejected).to.include({ code: 'lease-lost' });
      });
    });

    describe('release', () => {
      it('lets a conversation rest until its next event', async () => {
        await store.accept([arrival('a')]);
        const claim = await claimOne();
        await store.save(claim.lease, [{ id: 'a', progress: done }]);
        await store.release(claim.lease);
        expect(await store.claim(10, lease)).to.deep.equal([]);
        await store.accept([arrival('b')]);
        expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['b']);
      });

      it('has it ready at once where something arrived while it was held', async () => {
        await store.accept([arrival('a')]);
        const claim = await claimOne();
        await store.save(claim.lease, [{ id: 'a', progress: done }]);
        await store.accept([arrival('b')]);
        await store.release(claim.lease);
        expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['b']);
      });

      it('puts it off, and what arrives meanwhile waits too', async () => {
        await store.accept([arrival('a')]);
        const claim = await claimOne();
        const ready = store.now() + 60_000;
        await store.release(claim.lease, { readyAt: ready });
        await store.accept([arrival('b')]);
        expect(await store.claim(10, lease)).to.deep.equal([]);
        expect(await store.nextReady()).to.equal(ready);
        time += 60_001;
        expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['a', 'b']);
      });

      it('does nothing under a lease that was lost', async () => {
        await store.accept([arrival('a')]);
        const stalled = await claimOne();
        time += lease + 1000;
        await claimOne();
        await store.release(stalled.lease);
        expect(await store.claim(10, lease)).to.deep.equal([]);
      });
    });

    it('renews leases, and says which are lost', async () => {
      await store.accept([arrival('a'), arrival('b', 'page/ben')]);
      const claims = await store.claim(10, lease);
      const leases = claims.map((claim) => claim.lease);
      time += lease - 1000;
      expect(await store.renew(leases, lease)).to.deep.equal([]);
      time += lease - 1000;
      expect(await store.claim(10, lease)).to.deep.equal([]);
      time += 2000;
      await store.claim(1, lease);
      const lost = await store.renew(leases, lease);
      expect(lost).to.have.lengthOf(1);
    });

    it('renews no lease that was given back meanwhile', async () => {
      await store.accept([arrival('a'), arrival('b')]);
      const claim = await claimOne();
      await store.save(claim.lease, [{ id: 'a', progress: done }], { readyAt: store.now() });
      expect(await store.renew([claim.lease], lease)).to.deep.equal([claim.lease]);
      expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['b']);
    });

    it('makes what was put off for a page ready at once, and for no other', async () => {
      await store.accept([arrival('a', 'one/anna'), arrival('b', 'two/ben')]);
      const later = store.now() + 60_000;
      for (const claim of await store.claim(10, lease))
        await store.release(claim.lease, { readyAt: later });
      await store.hurry('one');
      expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['a']);
      await store.hurry();
      expect((await claimOne()).entries.map(({ id }) => id)).to.deep.equal(['b']);
    });

    it('knows when a person was last heard', async () => {
      await store.accept([arrival('a', 'page/anna', 5000), arrival('b', 'page/anna', 4000)]);
      expect(await store.lastHeard('page/anna')).to.equal(5000);
      expect(await store.lastHeard('page/nobody')).to.equal(0);
    });

    it('loses no wake-up between workers and deliveries that run against each other', async () => {
      const total = 300;
      const seen: string[] = [];
      let sending = true;
      const work = async () => {
        while (sending || seen.length < total) {
          for (const claim of await store.claim(2, lease)) {
            for (const entry of claim.entries) {
              await store.save(claim.lease, [{ id: entry.id, progress: done }]);
              seen.push(entry.id);
            }
            await store.release(claim.lease, claim.more ? { readyAt: store.now() } : {});
          }
        }
      };
      const workers = [work(), work(), work()];
      for (let n = 0; n < total; n += 3) {
        await Promise.all(
          [0, 1, 2].map((k) => store.accept([arrival(`e${n + k}`, `page/${n % 4}`, n)])),
        );
      }
      sending = false;
      await Promise.all(workers);
      expect(new Set(seen).size).to.equal(total);
      expect(seen).to.have.lengthOf(total);
    });
  });
});
