import { expect } from 'chai';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import { isRefused } from '../../../packages/service/src/inbox/refusal.js';
import { fromPlain, toPlain } from '../../../packages/service/src/inbox/thread-calls.js';
import { inboxOf, onEachDatabase, type Place } from './databases.js';

describe('isRefused', () => {
  const table: readonly (readonly [error: unknown, refused: boolean])[] = [
    [{ code: '22P02' }, true],
    [{ code: '22021' }, true],
    [{ code: '23505' }, true],
    [{ code: '54000' }, true],
    [{ code: 'SQLITE_CONSTRAINT_NOTNULL' }, true],
    [{ code: 'SQLITE_MISMATCH' }, true],
    [{ code: 'SQLITE_TOOBIG' }, true],
    [new TypeError('NaN'), true],
    [{ code: '08006' }, false],
    [{ code: '40001' }, false],
    [{ code: '53100' }, false],
    [{ code: '57P01' }, false],
    [{ code: 'ECONNREFUSED' }, false],
    [{ code: 'SQLITE_BUSY' }, false],
    [{ code: 'SQLITE_FULL' }, false],
    [{ code: 'lease-lost' }, false],
    [new Error('out of reach'), false],
    [undefined, false],
    [null, false],
  ];
  for (const [error, refused] of table) {
    it(`says ${refused} of ${JSON.stringify(error) ?? 'nothing'}`, () => {
      expect(isRefused(error)).to.equal(refused);
      if (error instanceof Error) expect(isRefused(fromPlain(toPlain(error)))).to.equal(refused);
    });
  }
});

describe('what is written to the inbox', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    beforeEach(async () => {
      place = await createPlace();
    });
    afterEach(() => place.remove());

    const open = async (now: () => number) => {
      const database = await place.open(now);
      await migrate(database);
      return inboxOf(database);
    };
    const arrival = (id: string, happened = 1) => ({
      id,
      conversation: `1/${id}`,
      person: id,
      happened,
      body: '{}',
    });
    const progress = {
      state: 'dead',
      attempts: 0,
      version: null,
      decision: null,
      steps: null,
      reason: 'x',
    } as const;

    it('is made of whole numbers and whole characters, whoever made it', async () => {
      const { store, records } = await open(() => 1000.25);
      const happened = [1.5, 2 ** 70, -(2 ** 70)];
      await store.accept(happened.map((time, index) => arrival(`p${index}`, time)));
      const claims = await store.claim(10, 33.333);
      expect(claims).to.have.lengthOf(3);
      const [{ lease, entries }] = claims as [(typeof claims)[0]];
      const reason = 'a\0b\ud800c 😀';
      const write = { id: entries[0]!.id, progress: { ...progress, reason } };
      await store.save(lease, [write], { readyAt: store.now() + 1000 / 30 });
      expect((await records.find(entries[0]!.id))?.reason).to.equal('abc 😀');
      expect(await store.nextReady()).to.satisfy(Number.isInteger);
      await store.renew(
        claims.slice(1).map(({ lease }) => lease),
        10.1,
      );
      await records.prune(0.1);
      await store.hurry();
      await store.close();
    });

    it('is told to be wrong where it is, and keeps nobody else from writing', async () => {
      const { store, records } = await open(() => 1000);
      await store.accept([arrival('anna'), arrival('ben')]);
      const claims = await store.claim(10, 1000);
      const saves = claims.map(({ lease, entries: [entry] }) => {
        const attempts = entry!.id === 'anna' ? Number.NaN : 0;
        return store.save(lease, [{ id: entry!.id, progress: { ...progress, attempts } }], {});
      });
      const results = await Promise.allSettled(saves);
      const byId = new Map(claims.map(({ entries }, n) => [entries[0]!.id, results[n]!]));
      expect(byId.get('ben')).to.include({ status: 'fulfilled' });
      expect(isRefused((byId.get('anna') as PromiseRejectedResult).reason)).to.equal(true);
      expect((await records.find('anna'))?.state).to.equal('waiting');
      expect((await records.find('ben'))?.state).to.equal('dead');
      await store.close();
    });

    it('holds nobody else up where an event of it is wrong', async () => {
      const { store, records } = await open(() => 1000);
      await store.accept([arrival('ben'), arrival('anna', Number.NaN), arrival('carl')]);
      const claims = await store.claim(10, 1000);
      expect(claims.map(({ lease }) => lease.conversation)).to.have.members(['1/ben', '1/carl']);
      const anna = await records.find('anna');
      expect(anna).to.include({ state: 'dead', body: '' });
      expect(anna?.reason).to.match(/^the inbox refused it: .*happened/);
      await store.close();
    });

    it('counts the leases of a conversation until the work on it comes to an end', async () => {
      let now = 1000;
      const { store } = await open(() => now);
      await store.accept([arrival('anna')]);
      const claim = async () => {
        now += 1000;
        return (await store.claim(10, 500))[0]!;
      };
      const tries: number[] = [];
      for (const release of [undefined, { readyAt: 0, again: true }, undefined, { readyAt: 0 }]) {
        const { lease, tries: times } = await claim();
        tries.push(times);
        if (release !== undefined) await store.release(lease, release);
      }
      tries.push((await claim()).tries);
      expect(tries).to.deep.equal([1, 2, 3, 4, 1]);
      await store.close();
    });

    it('leaves out the pages that are not asked for', async () => {
      const { store } = await open(() => 1000);
      const of = (page: string, person: string) => ({
        ...arrival(`${page}-${person}`),
        conversation: `${page}/${person}`,
      });
      await store.accept([of('1', 'a'), of('12', 'a'), of('2', 'a'), of('3_', 'a'), of('3x', 'a')]);
      const claims = await store.claim(10, 500, ['1', '3_']);
      expect(claims.map(({ lease }) => lease.conversation)).to.have.members([
        '12/a',
        '2/a',
        '3x/a',
      ]);
      await store.close();
    });
  });
});
