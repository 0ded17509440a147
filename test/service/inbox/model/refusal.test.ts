import { expect } from 'chai';
import type { FlowStore } from '../../../../packages/service/src/inbox/model/flow-store.js';
import { isRefused } from '../../../../packages/service/src/inbox/model/refusal.js';
import { fromPlain, toPlain } from '../../../../packages/service/src/inbox/thread/thread-calls.js';
import { begun, change, entry, memory, opening, talk } from '../changes.js';
import { type FlowPlace, onEachFlowStore } from '../flow-stores.js';

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
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    let store: FlowStore;
    beforeEach(async () => {
      place = await createPlace();
      store = await place.open(() => 1000);
    });
    afterEach(async () => {
      if (place.shared) await store.close();
      await place.remove();
    });

    it('is made of whole numbers and whole characters, whoever made it', async () => {
      const times = [1.5, 2 ** 70, -(2 ** 70)];
      const reason = 'a\0b\ud800c 😀';
      const dead = { ...begun, state: 'dead', reason } as const;
      const changes = times.map((happened, index) =>
        change({
          conversation: talk(`p${index}`),
          entries: [entry(`p${index}`, { happened, progress: dead, person: 'an\0na' })],
          memories: [memory('x\0y')],
        }),
      );
      for (const { kind } of await store.commit(changes)) expect(kind).to.equal('written');
      expect((await place.records.find('p0'))?.reason).to.equal('abc 😀');
      const waits = change({ entries: [entry('waits')], parkUntil: 5000 + 1000 / 30 });
      await store.commit([waits]);
      expect(await store.nextReady()).to.satisfy(Number.isInteger);
      await place.records.prune(0.1);
      await store.hurry();
    });

    it('is told to be wrong where it is, and nothing of the batch is there', async () => {
      const wrong = { ...begun, attempts: Number.NaN };
      const error = await store
        .commit([
          opening('a'),
          change({ conversation: talk('ben'), entries: [entry('b', { progress: wrong })] }),
        ])
        .catch((error) => error);
      expect(isRefused(error)).to.equal(true);
      expect(await place.records.counts()).to.include({ waiting: 0, dead: 0 });
      expect((await store.commit([opening('a')]))[0]?.kind).to.equal('written');
    });
  });
});
