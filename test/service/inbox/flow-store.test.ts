import { expect } from 'chai';
import type { Progress } from '../../../packages/service/src/inbox/model/entry.js';
import {
  type Change,
  type ChangeOutcome,
  type Claimed,
  type FlowStore,
  type MemoryChange,
  waitingAtOnce,
} from '../../../packages/service/src/inbox/model/flow-store.js';
import { isRefused } from '../../../packages/service/src/inbox/model/refusal.js';
import {
  anna,
  begun,
  ben,
  change,
  done,
  end,
  entry,
  memory,
  opening,
  positionsOf,
  talk,
} from './changes.js';
import { type FlowPlace, onEachFlowStore } from './flow-stores.js';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const namesOf = (claims: readonly Claimed[]) =>
  claims.map(({ conversation }) => conversation.conversation);

describe('a store of the flow', () => {
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    let store: FlowStore;
    let now: number;
    beforeEach(async () => {
      now = 1000;
      place = await createPlace();
      store = await place.open(() => now);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    let hold: number | null;
    const commit = async (one: Change) => {
      const outcome = (await store.commit([one]))[0]!;
      if (outcome.kind === 'written') ({ hold } = outcome);
      return outcome;
    };

    it('keeps an event with its decision, and hands what is held to nobody', async () => {
      const outcome = await commit(opening('a'));
      expect(outcome).to.deep.include({ kind: 'written', waiting: [], more: false });
      expect(await place.records.find('a')).to.deep.include({ ...entry('a'), ...begun });
      expect(await store.claim(10, [])).to.deep.equal([]);
      expect(await store.nextReady()).to.equal(undefined);
      expect(await commit(opening('b'))).to.deep.equal({ kind: 'busy', repeats: [] });
    });

    it('lets a conversation be free again at the end of its last event', async () => {
      const [position] = positionsOf(await commit(opening('a')));
      const ended = await commit(change({ hold, updates: [end(position!)] }));
      expect(ended).to.include({ kind: 'written' });
      expect(await place.records.find('a')).to.include({ state: 'done', steps: '["done"]' });
      expect(await commit(opening('b'))).to.include({ kind: 'written' });
    });

    it('takes several events at once that are done as they are decided', async () => {
      const entries = ['a', 'b'].map((id) => entry(id, { progress: done }));
      expect(positionsOf(await commit(change({ entries })))).to.have.lengthOf(2);
      expect(await commit(opening('c'))).to.include({ kind: 'written' });
      expect(await place.records.counts()).to.include({ waiting: 1, dead: 0 });
    });

    it('ends one event and begins the next in one write', async () => {
      const [first] = positionsOf(await commit(opening('a')));
      const [second] = positionsOf(
        await commit(change({ hold, entries: [entry('b')], open: { id: 'a', position: first } })),
      );
      const turn = change({
        hold,
        updates: [end(first!), { position: second!, progress: begun, decided: true }],
        open: { id: 'b', position: second },
      });
      expect(await commit(turn)).to.deep.include({ kind: 'written', waiting: [] });
      expect(await place.records.find('b')).to.include({ version: 'v1', decision: begun.decision });
    });

    it('takes nothing of a change with an event that was taken before, and says which', async () => {
      await commit(change({ entries: [entry('a', { progress: done })] }));
      const again = change({
        entries: [entry('a'), entry('b')].map((e) => ({ ...e, progress: done })),
      });
      expect(await commit(again)).to.deep.include({ kind: 'again', repeats: ['a'] });
      expect(await place.records.find('b')).to.equal(undefined);
    });

    it('writes the other changes of a batch where one is to be made again', async () => {
      await commit(change({ entries: [entry('a', { progress: done })] }));
      const outcomes = await store.commit([
        opening('a'),
        opening('b', { conversation: ben }),
        opening('c', { conversation: talk('carl', '2') }),
      ]);
      expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['again', 'written', 'written']);
    });

    const memories: readonly (readonly [
      name: string,
      before: string | null | undefined,
      made: readonly MemoryChange[],
      kind: ChangeOutcome['kind'],
    ])[] = [
      ['of nothing, where there is nothing', undefined, [memory('x')], 'written'],
      ['of nothing, where there is something', 'm', [memory('x')], 'again'],
      ['of what is remembered', 'm', [memory('x', { from: 7 })], 'written'],
      ['of what was remembered once', 'm', [memory('x', { from: 6 })], 'again'],
      ['of what is there no more', undefined, [memory('x', { from: 7 })], 'again'],
      ['without a memory', 'm', [], 'written'],
      ['of nothing, where it was forgotten', null, [memory('x')], 'written'],
      ['of another of the group', 'm', [memory('x', { person: 'b' })], 'written'],
    ];
    for (const [name, before, made, kind] of memories) {
      it(`${kind === 'again' ? 'has made again' : 'takes'} a decision ${name}`, async () => {
        const memories = before === undefined ? [] : [memory(before, { stamp: 7 })];
        await commit(change({ entries: [entry('a', { progress: done })], memories }));
        const outcome = await commit(opening('b', { memories: made }));
        expect(outcome.kind).to.equal(kind);
        if (outcome.kind !== 'again') return;
        const known = before === undefined ? [] : [{ person: 'a', memory: 'm', stamp: 7 }];
        expect(outcome).to.deep.include({ memories: known, repeats: [] });
        expect(await place.records.find('b')).to.equal(undefined);
      });
    }

    it('hands on what waits at the end, by when it happened, and then as it came', async () => {
      const [open] = positionsOf(await commit(opening('a')));
      for (const [id, happened] of [
        ['c', 7],
        ['d', 7],
        ['b', 6],
      ] as const) {
        const outcome = await commit(
          change({ entries: [entry(id, { happened, progress: begun })], open: { id } }),
        );
        expect(outcome).to.deep.equal({ kind: 'busy', repeats: [] });
      }
      const ended = await commit(change({ hold, updates: [end(open!)] }));
      if (ended.kind !== 'written') throw new Error(ended.kind);
      expect(idsOf(ended.waiting)).to.deep.equal(['b', 'c', 'd']);
      // What was decided for another was not kept.
      expect(ended.waiting[0]).to.deep.include({ version: null, decision: null, steps: null });
      expect(await commit(opening('e'))).to.include({ kind: 'busy' });
    });

    it(`hands on at most ${waitingAtOnce} at once, and says that there are more`, async () => {
      const [open] = positionsOf(await commit(opening('a')));
      const entries = Array.from({ length: waitingAtOnce + 2 }, (_, n) =>
        entry(`w${n}`, { happened: n }),
      );
      await commit(change({ entries }));
      const ended = await commit(change({ hold, updates: [end(open!)] }));
      if (ended.kind !== 'written') throw new Error(ended.kind);
      expect(ended.waiting).to.have.lengthOf(waitingAtOnce);
      expect(ended.more).to.equal(true);
    });

    it('parks a conversation until its time, with what is open, what waits and what it remembers', async () => {
      const [open] = positionsOf(await commit(opening('a', { memories: [memory('m')] })));
      await commit(change({ entries: [entry('b')] }));
      const later = { ...begun, attempts: 2, steps: '["waiting"]' };
      await commit(
        change({
          hold,
          updates: [{ position: open!, progress: later, decided: false }],
          open: { id: 'a', position: open },
          parkUntil: 1500,
          tries: 3,
        }),
      );
      expect(await store.nextReady()).to.equal(1500);
      expect(await store.claim(10, [])).to.deep.equal([]);
      now = 1500;
      const [claimed] = await store.claim(10, []);
      expect(claimed).to.deep.include({
        conversation: anna,
        memories: [{ person: 'a', memory: 'm', stamp: 1 }],
        tries: 4,
        more: false,
      });
      expect(claimed!.open).to.deep.include({ id: 'a', position: open, ...later });
      expect(idsOf(claimed!.waiting)).to.deep.equal(['b']);
      expect(await store.claim(10, [])).to.deep.equal([]);
      // What it writes now counts.
      const ended = await commit(change({ hold, updates: [end(open!)] }));
      expect(ended).to.include({ kind: 'written' });
    });

    it('puts down what nobody has room for, for whoever has', async () => {
      const put = await commit(change({ entries: [entry('a')], parkUntil: 0 }));
      expect(put).to.include({ kind: 'written' });
      expect(await store.nextReady()).to.equal(now);
      const [claimed] = await store.claim(10, []);
      expect(claimed).to.deep.include({ conversation: anna, open: null, tries: 1 });
      expect(idsOf(claimed!.waiting)).to.deep.equal(['a']);
      // While it is held, what comes so just waits there.
      expect(await commit(change({ entries: [entry('b')], parkUntil: 0 }))).to.include({
        kind: 'busy',
      });
    });

    it('takes up conversations that have waited longest first, but an account in its turn', async () => {
      for (const [name, account, at] of [
        ['anna', '1', 100],
        ['ben', '1', 200],
        ['carl', '1', 300],
        ['dora', '2', 400],
      ] as const) {
        await commit(
          change({ conversation: talk(name, account), entries: [entry(name)], parkUntil: at }),
        );
      }
      const first = await store.claim(3, []);
      expect(namesOf(first).toSorted()).to.deep.equal(['anna', 'ben', 'dora']);
      expect(namesOf(await store.claim(3, [{ channel: 'messenger', account: '1' }]))).to.deep.equal(
        [],
      );
      expect(namesOf(await store.claim(3, [{ channel: 'other', account: '1' }]))).to.deep.equal([
        'carl',
      ]);
    });

    for (const [account, names] of [
      [undefined, ['anna', 'ben']],
      ['2', ['ben']],
    ] as const) {
      it(`hurries ${account === undefined ? 'all' : 'those of an account'}`, async () => {
        await commit(change({ entries: [entry('a')], parkUntil: 9000 }));
        await commit(
          change({ conversation: talk('ben', '2'), entries: [entry('b')], parkUntil: 9000 }),
        );
        await store.hurry(account);
        expect(await store.nextReady()).to.equal(now);
        expect(namesOf(await store.claim(10, [])).toSorted()).to.deep.equal(names);
      });
    }

    it('knows when a person was last heard, and believes no time that has not come', async () => {
      expect(await store.lastHeard(anna)).to.equal(0);
      await commit(
        opening('a', { entries: [entry('a', { happened: 7, received: 10, progress: begun })] }),
      );
      await commit(change({ entries: [entry('b', { happened: 3 })] }));
      expect(await store.lastHeard(anna)).to.equal(7);
      await commit(change({ entries: [entry('c', { happened: 9e12, received: 12 })] }));
      expect(await store.lastHeard(anna)).to.equal(12);
    });

    it('keeps whole numbers and whole characters, whatever comes', async () => {
      const odd = entry('a', {
        happened: 1.5,
        person: 'a\0b\ud800',
        body: '{"text":"a\0😀\ud800"}',
      });
      const reason = 'x\0y';
      await commit(change({ entries: [{ ...odd, progress: { ...done, state: 'dead', reason } }] }));
      expect(await place.records.find('a')).to.include({
        happened: 2,
        person: 'ab',
        body: '{"text":"a😀"}',
        reason: 'xy',
      });
    });

    it('refuses a batch with something that cannot be written, and writes nothing of it', async () => {
      const wrong = opening('b', {
        conversation: ben,
        entries: [entry('b', { happened: Number.NaN })],
        open: null,
      });
      const error = await store.commit([opening('a'), wrong]).catch((error) => error);
      expect(isRefused(error)).to.equal(true);
      expect(await place.records.counts()).to.include({ waiting: 0 });
      expect(await commit(opening('a'))).to.include({ kind: 'written' });
    });

    it('writes batches in the order in which they were asked for', async () => {
      const [first, second] = await Promise.all([
        store.commit([opening('a')]),
        store.commit([opening('b'), opening('c', { conversation: ben })]),
      ]);
      expect([...first, ...second].map(({ kind }) => kind)).to.deep.equal([
        'written',
        'busy',
        'written',
      ]);
    });

    it('gives back what it holds as it closes, for others to take up at once', async () => {
      const [open] = positionsOf(await commit(opening('a', { tries: 2 })));
      await store.close();
      store = await place.open(() => now);
      const [claimed] = await store.claim(10, []);
      expect(claimed!.open).to.deep.include({ id: 'a', position: open, ...begun });
    });

    it('has nothing of a person left who was erased, and lets nobody write to it', async () => {
      const [open] = positionsOf(
        await commit(opening('a', { memories: [memory('m', { due: 5 })] })),
      );
      await place.records.erase('a');
      expect(await store.due(10)).to.deep.equal([]);
      expect(await place.records.memories('a')).to.deep.equal([]);
      expect(await commit(change({ hold, updates: [end(open!)] }))).to.include({
        kind: 'busy',
      });
      expect(await store.lastHeard(anna)).to.equal(0);
      expect(await place.records.find('a')).to.equal(undefined);
      expect(await commit(opening('a'))).to.deep.include({ kind: 'again', repeats: ['a'] });
      expect(await commit(opening('b', { memories: [memory('x')] }))).to.include({
        kind: 'written',
      });
    });

    it('tells which follow-ups are due, the first due first, and when the next is', async () => {
      expect(await store.nextDue()).to.equal(undefined);
      for (const [person, due] of [
        ['a', 1200],
        ['b', 1100],
        ['c', 9000],
        ['d', null],
      ] as const) {
        const memories = [memory(`of ${person}`, { person, due, stamp: 3 })];
        const entries = [entry(person, { progress: done })];
        await commit(change({ conversation: talk(person), entries, memories }));
      }
      expect(await store.nextDue()).to.equal(1100);
      expect(await store.due(10)).to.deep.equal([]);
      now = 1200;
      const [first, second, ...more] = await store.due(10);
      expect(first).to.deep.equal({
        conversation: talk('b'),
        person: 'b',
        memory: 'of b',
        stamp: 3,
      });
      expect(second).to.include({ person: 'a' });
      expect(more).to.deep.equal([]);
      expect(await store.due(1)).to.have.lengthOf(1);
    });

    it('hears a person by what they do, not by what comes of itself or of a colleague', async () => {
      const follows = entry('a', { happened: 7, unheard: true, progress: done });
      await commit(change({ entries: [follows] }));
      expect(await store.lastHeard(anna)).to.equal(0);
    });

    it('keeps what is remembered of the others of a group where one of them is erased', async () => {
      const entries = ['a', 'b'].map((id) => entry(id, { progress: done }));
      const memories = ['a', 'b'].map((person) => memory(`of ${person}`, { person }));
      await commit(change({ entries, memories }));
      await place.records.erase('a');
      expect(await place.records.memories('a')).to.deep.equal([]);
      expect(await place.records.memories('b')).to.deep.equal([
        { conversation: anna, memory: 'of b', touched: now },
      ]);
    });

    it('forgets what nobody touched for as long as it is told, and keeps the conversation until then', async () => {
      await commit(change({ entries: [entry('a', { progress: done })], memories: [memory('m')] }));
      expect(await place.records.prune(now + 1, now)).to.equal(1);
      expect(await place.records.memories('a')).to.have.lengthOf(1);
      expect(await place.records.prune(now + 1, now + 1)).to.equal(1);
      expect(await place.records.memories('a')).to.deep.equal([]);
      expect(await store.lastHeard(anna)).to.equal(0);
    });

    it('works again on an event that was retried, behind what is open', async () => {
      const dead: Progress = { ...begun, state: 'dead', reason: 'x' };
      await commit(change({ entries: [entry('a', { progress: dead, happened: 1 })] }));
      const [open] = positionsOf(await commit(opening('b')));
      expect(await place.records.retry((steps) => steps)).to.equal(1);
      const ended = await commit(change({ hold, updates: [end(open!)] }));
      if (ended.kind !== 'written') throw new Error(ended.kind);
      expect(ended.waiting[0]).to.deep.include({
        id: 'a',
        state: 'waiting',
        decision: begun.decision,
      });
    });
  });
});
