import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
import type { Progress } from '../../../../packages/service/src/inbox/model/entry.js';
import type {
  FlowStore,
  NewEntry,
} from '../../../../packages/service/src/inbox/model/flow-store.js';
import { keyOf } from '../../../../packages/service/src/inbox/model/key.js';
import type { Records } from '../../../../packages/service/src/inbox/records/records.js';
import { change, memory, talk } from '../changes.js';
import { type FlowPlace, onEachFlowStore } from '../flow-stores.js';

const day = 86_400_000;
const dead: Progress = {
  state: 'dead',
  attempts: 8,
  version: 'v1',
  decision: '{}',
  steps: '["failed"]',
  reason: 'gone',
};

describe('Records', () => {
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    let database: Database;
    let store: FlowStore;
    let records: Records;
    let time: number;

    before(async () => {
      place = await createPlace();
      ({ records, database } = place);
    });
    after(() => place.remove());
    beforeEach(async () => {
      await place.clear();
      // A server has its own clock.
      time = place.shared ? database.now() : 100 * day;
      store = await place.open(() => (place.shared ? database.now() : time));
    });
    afterEach(async () => {
      if (place.shared) await store.close();
    });

    const entryOf = (id: string, person = 'anna'): NewEntry => ({
      id,
      person,
      happened: time,
      received: time,
      body: JSON.stringify({
        id,
        channel: 'messenger',
        sender: { id: person },
        recipient: { id: '1' },
      }),
    });

    /** Puts events down, to be claimed or as `progress` says. */
    async function take(entries: readonly NewEntry[], progress?: Progress): Promise<void> {
      const people = new Map<string, NewEntry[]>();
      for (const entry of entries) {
        people.set(entry.person!, [...(people.get(entry.person!) ?? []), entry]);
      }
      await store.commit(
        [...people].map(([person, theirs]) =>
          change({
            conversation: talk(person),
            entries: theirs.map((entry) => ({ ...entry, progress })),
            parkUntil: 0,
          }),
        ),
      );
    }
    const finish = (ids: readonly string[], progress: Progress) =>
      take(
        ids.map((id) => entryOf(id)),
        progress,
      );

    async function ids(selection?: Parameters<Records['entries']>[0]): Promise<string[]> {
      const found: string[] = [];
      for await (const { id } of records.entries(selection)) found.push(id);
      return found;
    }

    it('counts what waits and what is dead', async () => {
      await finish(['a', 'b'], dead);
      await take([entryOf('c')]);
      const { waiting, dead: count, oldestWaiting } = await records.counts();
      expect({ waiting, count }).to.deep.equal({ waiting: 1, count: 2 });
      expect(oldestWaiting).to.be.closeTo(store.now(), 1000);
    });

    it('gives entries in the order of arrival, over any number of pages', async () => {
      const many = Array.from({ length: 1201 }, (_, n) => entryOf(`e${n}`, `p${n % 5}`));
      await take(many);
      const inOrder = [0, 1, 2, 3, 4].flatMap((person) => many.filter((_, n) => n % 5 === person));
      expect(await ids()).to.deep.equal(inOrder.map(({ id }) => id));
    });

    it('gives entries of a state and of a time', async () => {
      await finish(['a'], dead);
      await take([entryOf('b')]);
      expect(await ids({ state: 'dead' })).to.deep.equal(['a']);
      expect(await ids({ since: store.now() + 5000 })).to.deep.equal([]);
      expect(await ids({ until: store.now() - 5000 })).to.deep.equal([]);
      expect(await ids({ since: store.now() - 5000, until: store.now() + 5000 })).to.have.lengthOf(
        2,
      );
    });

    it('shows, finds and erases what came and has not been looked at by any worker', async () => {
      await take([entryOf('a'), entryOf('b', 'ben')]);
      expect((await records.find('a'))?.state).to.equal('waiting');
      await take([entryOf('c')]);
      expect(await ids()).to.deep.equal(['a', 'b', 'c']);
      await take([entryOf('d')]);
      expect(await records.erase('anna')).to.equal(3);
      expect(await ids()).to.deep.equal(['b']);
    });

    it('finds and erases what has an id that is kept as its hash', async () => {
      const long = 'x'.repeat(1000);
      await take([{ ...entryOf(keyOf(long)), person: keyOf(long) }]);
      expect((await records.find(long))?.state).to.equal('waiting');
      expect(await records.erase(long)).to.equal(1);
      expect(await records.find(long)).to.equal(undefined);
    });

    it('has one dead letter tried again, its steps made ready', async () => {
      await finish(['a', 'b'], dead);
      expect(await records.retry(() => '["ready"]', 'a')).to.equal(1);
      const [claimed] = await store.claim(10, []);
      expect(
        claimed?.waiting.map(({ id, attempts, steps }) => ({ id, attempts, steps })),
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
      await take([entryOf('b')]);
      expect(await records.drop()).to.equal(1);
      expect(await records.drop('b')).to.equal(0);
      expect((await records.find('a'))?.state).to.equal('dropped');
    });

    it('has a dead letter tried again whose conversation was let go', async () => {
      await finish(['a'], dead);
      await database.transaction((query) => query('delete from conversation'));
      expect(await records.retry((steps) => steps)).to.equal(1);
      const [claimed] = await store.claim(10, []);
      expect(claimed?.conversation).to.deep.equal(talk('anna'));
      expect(claimed?.waiting.map(({ id }) => id)).to.deep.equal(['a']);
    });

    it('erases a person, keeps the ids, and stops what is being worked on', async () => {
      await finish(['a'], dead);
      await take([entryOf('b'), entryOf('c', 'ben')]);
      const claims = await store.claim(10, []);
      const claimed = claims.find(({ conversation }) => conversation.conversation === 'anna')!;
      const { position } = claimed.waiting[0]!;
      expect(await records.erase('anna')).to.equal(2);
      expect(await records.find('a')).to.equal(undefined);
      const left = await database.transaction((query) =>
        query('select * from event join progress on progress.position = event.position'),
      );
      const personal = JSON.stringify(left.filter(({ id }) => id !== 'c'));
      expect(personal).not.to.match(/anna|"\{/);
      const people = await database.transaction((query) => query('select * from conversation'));
      expect(JSON.stringify(people)).not.to.match(/anna/);
      const [outcome] = await store.commit([
        change({ hold: claimed.hold, updates: [{ position, progress: dead, decided: true }] }),
      ]);
      expect(outcome).to.deep.equal({ kind: 'busy', repeats: [] });
      await take([entryOf('a'), entryOf('b')]);
      expect(await store.claim(10, [])).to.deep.equal([]);
      expect((await records.find('c'))?.state).to.equal('waiting');
    });

    it('erases what is remembered of a person, whoever remembers it still', async () => {
      const decided = { ...dead, state: 'done' } as const;
      const first = change({
        entries: [{ ...entryOf('a'), progress: decided }],
        memories: [memory('her name', { person: 'anna' })],
      });
      await store.commit([first]);
      await records.erase('anna');
      const next = change({
        entries: [{ ...entryOf('b'), progress: decided }],
        memories: [memory('her name, again', { person: 'anna', from: 1, stamp: 2 })],
      });
      expect((await store.commit([next]))[0]).to.deep.include({ kind: 'again', memories: [] });
    });

    it('lets go of what is finished and old, and of conversations that are empty', async () => {
      await finish(['old'], { ...dead, state: 'done' });
      await take([entryOf('waits', 'ben')]);
      expect(await records.prune(store.now() - day)).to.equal(0);
      expect(await records.prune(store.now() + 1000)).to.equal(1);
      expect(await ids()).to.deep.equal(['waits']);
      const conversations = await database.transaction((query) =>
        query('select conversation from conversation'),
      );
      expect(conversations.map(({ conversation }) => conversation)).to.deep.equal(['ben']);
    });

    it('makes ready what was put off for longer than anything puts off', async () => {
      const hour = 3_600_000;
      const putOff = (person: string, parkUntil: number) =>
        change({ conversation: talk(person), entries: [entryOf(person, person)], parkUntil });
      await store.commit([putOff('soon', time + hour), putOff('far', time + 3650 * day)]);
      await records.boundTimes(2 * hour);
      const claimed = await store.claim(10, []);
      expect(claimed.map(({ conversation }) => conversation.conversation)).to.deep.equal(['far']);
    });

    it('finds out whether it can be written, and leaves nothing behind', async () => {
      await records.probe();
      const rows = await database.transaction((query) => query('select * from conversation'));
      expect(rows).to.deep.equal([]);
    });
  });
});
