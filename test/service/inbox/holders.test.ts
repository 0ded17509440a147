import { expect } from 'chai';
import type { FlowStore } from '../../../packages/service/src/inbox/model/flow-store.js';
import { PostgresFlowStore } from '../../../packages/service/src/inbox/postgres/flow-store.js';
import { openPostgres } from '../../../packages/service/src/inbox/postgres/postgres.js';
import { layWire, type Wire } from '../../support/wire.js';
import { until } from '../fake-clock.js';
import {
  anna,
  begun,
  ben,
  change,
  done,
  end,
  entry,
  holdOf,
  memory,
  opening,
  positionsOf,
} from './changes.js';
import { createPostgresPlace, leaseMs, type PostgresPlace } from './flow-stores.js';

describe('holders of conversations on PostgreSQL', function () {
  this.timeout(60_000);
  let place: PostgresPlace;
  let now: number;
  const stores: FlowStore[] = [];
  const open = async (): Promise<FlowStore> => {
    const store = await place.open(() => now);
    stores.push(store);
    return store;
  };
  beforeEach(async () => {
    now = 1000;
    place = await createPostgresPlace();
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  const waitingOf = async (conversation: string) =>
    Number(
      (
        await place.database.transaction((query) =>
          query('select waiting from conversation where conversation = $1', [conversation]),
        )
      )[0]!.waiting,
    );
  const rows = async (table: string) =>
    Number(
      (await place.database.transaction((query) => query(`select count(*) as n from ${table}`)))[0]!
        .n,
    );

  describe('of whom one stops renewing its lease', () => {
    let dead: FlowStore;
    let other: FlowStore;
    let position: number;
    let hold: number;
    beforeEach(async () => {
      [dead, other] = [await open(), await open()];
      const [taken] = await dead.commit([opening('a', { memories: [memory('m')], tries: 1 })]);
      [position] = positionsOf(taken) as [number];
      hold = holdOf(taken);
      await other.commit([change({ entries: [entry('b')] })]);
    });

    it('keep what they hold while it lasts', async () => {
      now += leaseMs;
      expect(await other.claim(10, [])).to.deep.equal([]);
      const [outcome] = await dead.commit([
        change({
          hold,
          updates: [end(position)],
          memories: [memory('n', { from: 1, stamp: 2 })],
        }),
      ]);
      expect(outcome).to.include({ kind: 'written' });
    });

    it('go on with what it held, from where it was', async () => {
      now += leaseMs + 1;
      expect(await other.nextReady()).to.equal(now);
      const [claimed, ...more] = await other.claim(10, []);
      expect(more).to.deep.equal([]);
      expect(claimed).to.deep.include({
        conversation: anna,
        tries: 2,
        memories: [{ person: 'a', memory: 'm', stamp: 1 }],
      });
      expect(claimed!.open).to.deep.include({ id: 'a', position, ...begun });
      expect(claimed!.waiting.map(({ id }) => id)).to.deep.equal(['b']);
      const [outcome] = await other.commit([
        change({ hold: holdOf(claimed), updates: [end(position)] }),
      ]);
      expect(outcome).to.include({ kind: 'written' });
    });

    it('let nothing count that it writes of that later', async () => {
      now += leaseMs + 1;
      const [claimed] = await other.claim(10, []);
      const late = change({
        hold,
        updates: [{ position, progress: done, decided: false }],
        entries: [entry('c', { progress: begun })],
        open: { id: 'c' },
        memories: [memory('wrong', { from: 1, stamp: 2 })],
      });
      const outcomes = await dead.commit([late, opening('d', { conversation: ben })]);
      // What came meanwhile is there all the same, undecided, and it may work on others.
      expect(outcomes[0]).to.deep.equal({ kind: 'busy', repeats: [] });
      expect(outcomes[1]).to.include({ kind: 'written' });
      expect(await place.records.find('a')).to.include({ state: 'waiting', steps: '["begun"]' });
      expect(await place.records.find('c')).to.include({ state: 'waiting', decision: null });
      const [ended] = await other.commit([
        change({ hold: holdOf(claimed), updates: [end(position)] }),
      ]);
      expect(ended).to.deep.include({ kind: 'written' });
      expect(ended?.kind === 'written' && ended.waiting.map(({ id }) => id)).to.deep.equal([
        'b',
        'c',
      ]);
    });

    it('let nothing count that it did before, even where it has claimed that again', async () => {
      now += leaseMs + 1;
      await other.claim(1, [anna]);
      const [claimed] = await dead.claim(10, []);
      expect(claimed).to.deep.include({ conversation: anna });
      expect(claimed!.hold).not.to.equal(hold);
      const before = change({ hold, updates: [end(position)] });
      expect(await dead.commit([before])).to.deep.equal([{ kind: 'busy', repeats: [] }]);
      const [ended] = await dead.commit([{ ...before, hold: claimed!.hold }]);
      expect(ended?.kind === 'written' && ended.waiting.map(({ id }) => id)).to.deep.equal(['b']);
    });

    it('take no account of it any more once it comes back, with nothing in hand', async () => {
      now += leaseMs + 1;
      await other.commit([opening('x', { conversation: ben })]);
      await other.claim(10, []);
      expect(await dead.claim(10, [])).to.deep.equal([]);
      expect(await rows('holder')).to.equal(2);
      now += leaseMs;
      expect(await other.nextReady()).to.equal(undefined);
    });
  });

  it('share what is ready: no conversation is taken up by two', async () => {
    const all = await Promise.all([open(), open(), open()]);
    const names = Array.from({ length: 60 }, (_, n) => `p${n}`);
    await all[0]!.commit(
      names.map((name) =>
        change({
          conversation: { ...anna, conversation: name },
          entries: [entry(name)],
          parkUntil: 0,
        }),
      ),
    );
    const claims = await Promise.all(
      all.flatMap((store) => [store.claim(15, []), store.claim(15, [])]),
    );
    const rest = await all[0]!.claim(60, []);
    const taken = [...claims.flat(), ...rest].map(({ conversation }) => conversation.conversation);
    expect(taken.toSorted()).to.deep.equal(names.toSorted());
  });

  it('that begin with one conversation at once are told who has it', async () => {
    const all = await Promise.all([open(), open(), open()]);
    const outcomes = await Promise.all(all.map((store, n) => store.commit([opening(`e${n}`)])));
    expect(outcomes.map(([outcome]) => outcome!.kind).toSorted()).to.deep.equal([
      'busy',
      'busy',
      'written',
    ]);
  });

  it('that take the same event at once have it once', async () => {
    const all = await Promise.all([open(), open()]);
    const outcomes = await Promise.all(
      // Under another conversation, as no platform does: no lock keeps them apart.
      all.map((store, n) =>
        store.commit([opening('same', { conversation: n === 0 ? anna : ben })]),
      ),
    );
    expect(outcomes.map(([outcome]) => outcome!.kind).toSorted()).to.deep.equal([
      'again',
      'written',
    ]);
  });

  it('that begin with what waits find out what another put before it', async () => {
    const [first, second] = [await open(), await open()];
    const [opened] = await first.commit([opening('a')]);
    const [position] = positionsOf(opened);
    const hold = holdOf(opened);
    const waits = change({
      hold,
      entries: [entry('c', { happened: 8 })],
      open: { id: 'a', position },
    });
    const [third] = positionsOf((await first.commit([waits]))[0]);
    await second.commit([change({ entries: [entry('b', { happened: 6 })] })]);
    const turn = (which: number, id: string) =>
      change({
        hold,
        updates: [end(position!), { position: which, progress: begun, decided: true }],
        open: { id, position: which },
      });
    const [behind] = await first.commit([turn(third!, 'c')]);
    if (behind?.kind !== 'again') throw new Error(behind?.kind);
    expect(behind.waiting.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(await place.records.find('a')).to.include({ state: 'waiting' });
    const [right] = await first.commit([turn(behind.waiting[0]!.position, 'b')]);
    expect(right).to.include({ kind: 'written' });
  });

  describe('whose connection breaks', () => {
    let wire: Wire;
    let store: FlowStore;
    let troubles: string[];
    let breaks: number;
    beforeEach(async () => {
      wire = await layWire(place.url);
      troubles = [];
      breaks = 0;
      store = new PostgresFlowStore(await openPostgres(wire.url, { onLost: () => breaks++ }), {
        leaseMs,
        now: () => now,
        onTrouble: (_, doing) => troubles.push(doing),
      });
    });
    afterEach(async () => {
      await store.close().catch(() => {});
      await wire.close();
    });

    for (const when of ['before', 'after'] as const) {
      it(`find out what became of a batch that was written ${when} it broke`, async () => {
        const [opened] = await store.commit([opening('a', { memories: [memory('m')] })]);
        const [position] = positionsOf(opened);
        await (await open()).commit([change({ entries: [entry('b')] })]);
        if (when === 'before') {
          wire.loseAnswers();
        }
        const writing = store.commit([
          change({
            hold: holdOf(opened),
            updates: [end(position!)],
            memories: [memory('n', { from: 1, stamp: 2 })],
          }),
          opening('c', { conversation: ben }),
          opening('d', {
            conversation: { ...ben, account: '3' },
            entries: [entry('a')],
            open: null,
          }),
        ]);
        if (when === 'after') wire.cut();
        else await wire.lost;
        wire.mend();
        const outcomes = await writing;
        expect(outcomes[0]).to.deep.include({ kind: 'written' });
        expect(await place.records.memories('a')).to.deep.include.members([
          { conversation: anna, memory: 'n', touched: now },
        ]);
        expect(
          outcomes[0]?.kind === 'written' && outcomes[0].waiting.map(({ id }) => id),
        ).to.deep.equal(['b']);
        const [taken] = positionsOf(outcomes[1]);
        expect(outcomes[2]).to.deep.include({ kind: 'again', repeats: ['a'] });
        expect(await place.records.find('c')).to.include({
          position: taken,
          decision: begun.decision,
        });
        expect(await rows('event')).to.equal(3);
        // It goes on with what it holds.
        const ended = await store.commit([
          change({ conversation: ben, hold: holdOf(outcomes[1]), updates: [end(taken!)] }),
        ]);
        expect(ended[0]).to.include({ kind: 'written' });
        if (when === 'before') expect(troubles).to.include('finding out what was written');
      });
    }

    it('for longer than their lease have lost it all, and nothing twice', async () => {
      await store.commit([opening('z', { conversation: { ...ben, account: '4' } })]);
      wire.loseAnswers();
      const writing = store.commit([opening('a')]);
      await wire.lost;
      wire.cut();
      await until(() => troubles.length > 0);
      // Who brings more meanwhile is told at once.
      expect(await store.finding?.()?.catch((error) => error)).to.be.instanceOf(Error);
      now += leaseMs + 1;
      const other = await open();
      expect((await other.claim(10, [])).map(({ open }) => open?.id).toSorted()).to.deep.equal([
        'a',
        'z',
      ]);
      wire.mend();
      const [outcome] = await writing;
      expect(outcome).to.deep.equal({ kind: 'busy', repeats: ['a'] });
      expect(store.finding?.()).to.equal(undefined);
      expect(await rows('event')).to.equal(2);
    });

    it('claim nothing until they know what became of a batch', async () => {
      await store.commit([opening('z', { conversation: ben })]);
      wire.loseAnswers();
      const told: string[] = [];
      const writing = store
        .commit([change({ entries: [entry('a')], parkUntil: 0 })])
        .then(() => told.push('written'));
      await wire.lost;
      const claiming = store
        .claim(10, [])
        .then((claimed) => told.push(...claimed.map(({ waiting }) => waiting[0]!.id)));
      wire.mend();
      await Promise.all([writing, claiming]);
      expect(told).to.deep.equal(['written', 'a']);
    });

    it('find out where each event of a batch was written, beside changes that were not', async () => {
      await store.commit([opening('z', { conversation: { ...ben, account: '4' } })]);
      wire.loseAnswers();
      const stale = { memories: [memory('m', { from: 99 })] };
      const writing = store.commit([
        opening('a', stale),
        opening('b', { conversation: ben }),
        opening('c', { conversation: { ...ben, account: '2' }, ...stale }),
        opening('d', { conversation: { ...ben, account: '3' } }),
      ]);
      await wire.lost;
      wire.mend();
      const outcomes = await writing;
      expect(outcomes.map(({ kind }) => kind)).to.deep.equal([
        'again',
        'written',
        'again',
        'written',
      ]);
      for (const [id, at] of [
        ['b', 1],
        ['d', 3],
      ] as const) {
        expect((await place.records.find(id))?.position, id).to.equal(positionsOf(outcomes[at])[0]);
      }
    });

    it('find out what they claimed, and claim nothing by a call that comes late', async () => {
      await store.commit([change({ conversation: ben, entries: [entry('c')], parkUntil: 0 })]);
      wire.loseAnswers();
      const claiming = store.claim(10, []);
      await wire.lost;
      // Brought by another meanwhile: it is among what waits.
      await (await open()).commit([change({ conversation: ben, entries: [entry('d')] })]);
      wire.mend();
      const [claimed, ...others] = await claiming;
      expect(others).to.deep.equal([]);
      expect(claimed).to.deep.include({ conversation: ben, tries: 1 });
      expect(claimed!.waiting.map(({ id }) => id)).to.deep.equal(['c', 'd']);
      expect(await store.claim(10, [])).to.deep.equal([]);
      expect(troubles).to.include('finding out what was claimed');

      await store.commit([change({ entries: [entry('a')], parkUntil: 0 })]);
      const [late] = await place.database.transaction((query) =>
        query('select * from botrules_claim_v8($1, 1, $2, 10, 20, $3::text[], $3::text[])', [
          claimed!.hold,
          now,
          '{}',
        ]),
      );
      expect(late).to.include({ number: null, channel: 'fenced' });
      expect((await store.claim(10, [])).map(({ conversation }) => conversation)).to.deep.equal([
        anna,
      ]);
    });

    for (const sent of ['end', 'begin'] as const) {
      // The batch was written, its answer was lost, and then so was the holder.
      it(`for longer than their lease count nothing twice of what they ${sent}`, async () => {
        const [opened] = await store.commit([opening('a')]);
        const [position] = positionsOf(opened);
        await (await open()).commit([change({ entries: [entry('b')] })]);
        wire.loseAnswers();
        const ends = change({ hold: holdOf(opened), updates: [end(position!)] });
        const begins = opening('c', { conversation: ben });
        const writing = store.commit([sent === 'end' ? ends : begins]);
        await wire.lost;
        wire.cut();
        await until(() => troubles.length > 0);
        now += leaseMs + 1;
        await (await open()).claim(1, [anna, ben]);
        // Asked for while it is unknown what was written: answered when that is known.
        const claiming = store.claim(10, []);
        wire.mend();
        const repeats = sent === 'end' ? [] : ['c'];
        expect(await writing).to.deep.equal([{ kind: 'busy', repeats }]);
        const claimed = await claiming;
        const waits = claimed.flatMap(({ open, waiting }) => [
          ...(open ? [open.id] : []),
          ...waiting.map(({ id }) => id),
        ]);
        expect(waits.toSorted()).to.deep.equal(sent === 'end' ? ['b'] : ['a', 'b', 'c']);
        const hasAnna = claimed.find(({ conversation }) => conversation.conversation === 'anna')!;
        const all = [...(hasAnna.open ? [hasAnna.open] : []), ...hasAnna.waiting];
        const [ended] = await store.commit([
          change({ hold: hasAnna.hold, updates: all.map((one) => end(one.position)) }),
        ]);
        expect(ended).to.deep.include({ kind: 'written', waiting: [] });
        expect(await waitingOf('anna')).to.equal(0);
      });
    }

    it('before anything was sent say so at once', async () => {
      await store.commit([opening('a')]);
      wire.cut();
      await until(() => breaks > 0);
      const error = await store
        .commit([opening('b', { conversation: ben })])
        .catch((error) => error);
      expect(error).to.be.instanceOf(Error);
      wire.mend();
      expect(await place.records.find('b')).to.equal(undefined);
    });
  });
});
