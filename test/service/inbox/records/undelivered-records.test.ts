import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
import type { Progress } from '../../../../packages/service/src/inbox/model/entry.js';
import type { FlowStore } from '../../../../packages/service/src/inbox/model/flow-store.js';
import {
  type Notice,
  UndeliveredRecords,
} from '../../../../packages/service/src/inbox/records/undelivered-records.js';
import { anna, ben, change, done, entry, talk } from '../changes.js';
import { type FlowPlace, onEachFlowStore } from '../flow-stores.js';

const stepsOf = (id: string) => JSON.stringify([{ state: 'done', messageId: id }]);
const sent = (id: string): Progress => ({ ...done, steps: stepsOf(id) });
const notice = (messageId: string, conversation = anna): Notice => ({
  conversation,
  messageId,
  reason: 'gone',
});

describe('Records of undelivered messages', () => {
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    let database: Database;
    let store: FlowStore;
    let undelivered: UndeliveredRecords;

    before(async () => {
      place = await createPlace();
      ({ database } = place);
      undelivered = new UndeliveredRecords(database);
    });
    after(() => place.remove());
    beforeEach(async () => {
      await place.clear();
      store = await place.open(place.shared ? () => database.now() : () => 1_800_000_000_000);
    });
    afterEach(async () => {
      if (place.shared) await store.close();
    });

    const take = (id: string, progress: Progress, conversation = anna) =>
      store.commit([
        change({
          conversation,
          entries: [entry(id, { progress, person: conversation.conversation })],
        }),
      ]);
    const due = async () =>
      (await undelivered.dueNotices(10)).map(({ messageId, tries }) => [messageId, tries]);

    it('are due at once, one for each message of an account', async () => {
      await undelivered.note([notice('m2'), notice('m1'), notice('m1')]);
      await undelivered.note([notice('m1'), notice('m1', talk('anna', '2'))]);
      expect((await due()).map(([id]) => id)).to.have.members(['m1', 'm1', 'm2']);
      expect(await undelivered.dueNotices(1)).to.have.length(1);
    });

    it('wait once they are put off, and go when they are given up', async () => {
      await undelivered.note([notice('m1'), notice('m2')]);
      await undelivered.putOff(notice('m1'), 60_000);
      await undelivered.putOff(notice('m2'), -1);
      expect(await due()).to.deep.equal([['m2', 1]]);
      await undelivered.giveUp(notice('m2'));
      expect(await due()).to.deep.equal([]);
    });

    it('find the event that sent the message, in its own conversation', async () => {
      const odd = `wamid.H_%\\"é==`;
      await take('a', sent('m1'));
      await take('b', sent(odd));
      await take('c', sent('m1'), ben);
      const ids = async (of: Notice) => (await undelivered.sendersOf(of)).map(({ id }) => id);
      expect(await ids(notice('m1'))).to.deep.equal(['a']);
      expect(await ids(notice('m1', ben))).to.deep.equal(['c']);
      expect(await ids(notice(odd))).to.deep.equal(['b']);
      expect(await ids(notice('m3'))).to.deep.equal([]);
      expect(await ids(notice('m1', talk('nobody')))).to.deep.equal([]);
    });

    it('bury it, unless it has changed since', async () => {
      await take('a', sent('m1'));
      await undelivered.note([notice('m1')]);
      const [event] = await undelivered.sendersOf(notice('m1'));
      const burial = { event: event!, steps: '["failed"]', reason: 'gone' };
      expect(await undelivered.bury(notice('m1'), burial)).to.equal(true);
      expect(await undelivered.bury(notice('m1'), burial)).to.equal(false);
      expect(await due()).to.deep.equal([]);
      const found = await place.records.find('a');
      expect(found).to.include({ state: 'dead', reason: 'gone', steps: '["failed"]' });
      // It does not count as waiting, and is worked on again like any other.
      expect(await place.records.counts()).to.include({ waiting: 0, dead: 1 });
      expect(await place.records.retry((steps) => steps)).to.equal(1);
      expect(await store.claim(10, [])).to.have.length(1);
    });

    it('go with a person who is erased, and with time', async () => {
      await undelivered.note([notice('m1'), notice('m2', ben)]);
      await place.records.erase('anna');
      expect((await due()).map(([id]) => id)).to.deep.equal(['m2']);
      await place.records.prune(database.now() + 60_000);
      expect(await due()).to.deep.equal([]);
    });
  });
});
