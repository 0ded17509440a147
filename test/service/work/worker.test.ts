import type { Decision, Event } from '@botrules/core';
import { expect } from 'chai';
import type { Verdict } from '../../../packages/service/src/delivery/verdict.js';
import { type OpenInbox, openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import type { Carrier, Errand } from '../../../packages/service/src/work/carrier.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';
import type { Witness } from '../../../packages/service/src/work/work-event.js';
import {
  type Begun,
  Worker,
  type WorkerOptions,
} from '../../../packages/service/src/work/worker.js';
import { FakeClock, until } from '../fake-clock.js';
import { thrown } from '../thrown.js';

/** A call that is under way until the test answers it. */
interface UnderWay {
  readonly name: string;
  answer(verdict?: Verdict): void;
}

function decide(event: Event): { decision: Decision; version: string } {
  const step = {
    rule: 'echo',
    file: 'a.yaml',
    line: 1,
    captures: {},
    params: {},
    reply: [{ text: event.payload! }],
    route: null,
    forward: null,
    handover: null,
  };
  return { decision: { ...step, event, rules: [], steps: [step] }, version: 'v1' };
}

describe('Worker', () => {
  let clock: FakeClock;
  /** How far the clock by which leases are measured is ahead of the worker's own, which then sleeps. */
  let aheadMs: number;
  let inbox: OpenInbox;
  let workers: Worker[];
  let begun: string[];
  let underWay: UnderWay[];
  let troubles: string[];
  /** Calls are answered at once unless a test wants to answer them. */
  let byHand: boolean;
  let finished: (readonly [id: string, reason: string | null])[];
  const witness: Witness = {
    decided() {},
    maybeTwice() {},
    stepped() {},
    finished: ({ id }, reason) => void finished.push([id, reason]),
  };

  const carrier: Carrier = {
    dry: false,
    plan: makePlan,
    admit: async () => undefined,
    forgo() {},
    perform({ name }: Errand) {
      begun.push(name.split('/')[0]!);
      if (!byHand) return Promise.resolve({ kind: 'done' });
      return new Promise((resolve) => {
        const call: UnderWay = {
          name: name.split('/')[0]!,
          answer(verdict = { kind: 'done' }) {
            underWay = underWay.filter((other) => other !== call);
            resolve(verdict);
          },
        };
        underWay.push(call);
      });
    },
  };

  beforeEach(async () => {
    clock = new FakeClock();
    aheadMs = 0;
    inbox = await openInbox('memory', { now: () => clock.now() + aheadMs });
    workers = [];
    begun = [];
    underWay = [];
    troubles = [];
    byHand = false;
    finished = [];
  });
  afterEach(async () => {
    byHand = false;
    const stopped = Promise.all(workers.map((worker) => worker.stop()));
    for (const call of underWay) call.answer();
    await stopped;
    await inbox.store.close();
  });

  const ids = async () => {
    const found: { id: string; state: string }[] = [];
    for await (const { id, state } of inbox.records.entries()) found.push({ id, state });
    return found;
  };

  function start(options: Partial<WorkerOptions> = {}): Worker {
    const worker = new Worker({
      store: inbox.store,
      decide,
      carrier,
      witness,
      clock,
      workers: 10,
      leaseMs: 30_000,
      onTrouble: (error) => troubles.push((error as Error).name),
      ...options,
    });
    workers.push(worker);
    worker.start();
    return worker;
  }

  const take = (...ids: string[]) => takeFor('1', ...ids);
  const takeFor = (page: string, ...ids: string[]) =>
    inbox.store.accept(
      ids.map((id) => {
        const [person] = id.split('-');
        const sender = { id: person };
        const event = {
          id,
          event: 'postback',
          channel: 'messenger',
          sender,
          payload: id,
          standby: false,
        };
        return {
          id,
          conversation: `${page}/${person}`,
          person: person!,
          happened: 1,
          body: JSON.stringify(event),
        };
      }),
    );
  const done = async () => {
    const { waiting } = await inbox.records.counts();
    return waiting === 0;
  };

  it('works on one conversation’s events one at a time and in order, on different ones side by side', async () => {
    byHand = true;
    await take('anna-1', 'anna-2', 'ben-1', 'ben-2');
    start();
    await until(() => begun.length === 2);
    expect(begun).to.have.members(['anna-1', 'ben-1']);
    underWay.find(({ name }) => name === 'anna-1')!.answer();
    await until(() => begun.length === 3);
    expect(begun[2]).to.equal('anna-2');
    for (const call of underWay) call.answer();
    await until(() => begun.length === 4);
    expect(begun[3]).to.equal('ben-2');
  });

  it('keeps that so between two workers on one inbox', async () => {
    await take(...Array.from({ length: 200 }, (_, n) => `p${n % 5}-${n}`));
    start({ workers: 2 });
    start({ workers: 2 });
    await until(done);
    expect(begun).to.have.lengthOf(200);
    for (let person = 0; person < 5; person++) {
      const mine = begun
        .filter((name) => name.startsWith(`p${person}-`))
        .map((name) => Number(name.split('-')[1]));
      expect(mine).to.deep.equal([...mine].sort((a, b) => a - b));
    }
  });

  it('works on no more conversations at once than it may', async () => {
    byHand = true;
    await take('a-1', 'b-1', 'c-1');
    const worker = start({ workers: 2 });
    await until(() => begun.length === 2);
    expect(worker.busy).to.equal(2);
    underWay[0]!.answer();
    await until(() => begun.length === 3);
  });

  it('looks at once when something arrives', async () => {
    const worker = start();
    await until(() => worker.busy === 0);
    await take('anna-1');
    worker.wake();
    await until(done);
  });

  it('comes back to a conversation that was put off when it is ready, and to no other sooner', async () => {
    byHand = true;
    await take('anna-1', 'anna-2');
    start();
    await until(() => underWay.length === 1);
    underWay[0]!.answer({ kind: 'later', afterMs: 60_000, reason: 'busy', failed: true });
    await until(() => workers[0]!.busy === 0);
    for (let passed = 0; passed < 59_000; passed += 500) {
      clock.pass(500);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(begun).to.deep.equal(['anna-1']);
    await until(() => {
      clock.pass(500);
      return begun.length === 2;
    });
    expect(begun).to.deep.equal(['anna-1', 'anna-1']);
  });

  it('keeps its lease while a step takes long', async () => {
    byHand = true;
    await take('anna-1');
    start();
    await until(() => underWay.length === 1);
    for (let passed = 0; passed < 120_000; passed += 5000) {
      clock.pass(5000);
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      expect(await inbox.store.claim(10, 30_000)).to.deep.equal([]);
    }
    underWay[0]!.answer();
    await until(done);
  });

  it('stops working on a conversation that another has taken over', async () => {
    byHand = true;
    await take('anna-1', 'anna-2');
    start({ workers: 1 });
    await until(() => underWay.length === 1);
    // It was away for longer than its lease, as when the machine sleeps.
    aheadMs = 31_000;
    expect(await inbox.store.claim(10, 30_000)).to.have.lengthOf(1);
    underWay[0]!.answer();
    await until(() => workers[0]!.busy === 0);
    expect(begun).to.deep.equal(['anna-1']);
    expect(troubles).to.deep.equal(['LeaseLostError']);
    expect((await inbox.records.find('anna-1'))?.state).to.equal('waiting');
  });

  it('stops after the step that is under way, and gives the rest back at once', async () => {
    byHand = true;
    await take('anna-1', 'anna-2');
    const worker = start();
    await until(() => underWay.length === 1);
    let stopped = false;
    const stopping = worker.stop().then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).to.equal(false);
    underWay[0]!.answer();
    await stopping;
    expect(begun).to.deep.equal(['anna-1']);
    const [claim] = await inbox.store.claim(10, 30_000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['anna-2']);
  });

  it('writes down what was sent as soon as the store is back', async () => {
    byHand = true;
    await take('anna-1');
    start();
    await until(() => underWay.length === 1);
    const { store } = inbox;
    const save = store.save.bind(store);
    let failures = 3;
    store.save = async (...parameters) => {
      if (failures-- > 0) throw new Error('out of reach');
      return save(...parameters);
    };
    underWay[0]!.answer();
    await until(() => {
      clock.pass(500);
      return done();
    });
    expect(begun).to.deep.equal(['anna-1']);
    expect(troubles.length).to.be.greaterThan(2);
  });

  it('tells how much was begun and how long what is new of it has waited', async () => {
    const told: Begun[] = [];
    byHand = true;
    await take('anna-1');
    clock.pass(3000);
    await take('ben-1');
    start({
      gatherMs(begun) {
        told.push(begun);
        return 0;
      },
    });
    await until(() => underWay.length === 2);
    expect(told).to.deep.equal([{ events: 2, waitedMs: 3000 }]);
    // One that failed an hour ago does not count.
    for (const { answer } of underWay)
      answer({ kind: 'later', afterMs: 3_600_000, reason: 'busy', failed: true });
    await until(() => workers[0]!.busy === 0);
    clock.pass(3_600_000);
    await until(() => told.length > 1);
    expect(told[1]).to.deep.equal({ events: 2, waitedMs: 0 });
  });

  describe('in a dry run', () => {
    const dry: Carrier = { ...carrier, dry: true };

    it('writes down together what became of events that waited together', async () => {
      const { store } = inbox;
      const save = store.save.bind(store);
      const saved: string[][] = [];
      store.save = async (lease, writes, release) => {
        saved.push(writes.map(({ id }) => id));
        await save(lease, writes, release);
      };
      await take('anna-1', 'anna-2', 'ben-1', 'anna-3');
      start({ carrier: dry });
      await until(done);
      expect(saved).to.have.deep.members([['anna-1', 'anna-2', 'anna-3'], ['ben-1']]);
    });

    it('tells of a decision once it is on the disk, in order', async () => {
      const { store } = inbox;
      const save = store.save.bind(store);
      const told: string[] = [];
      const toldBefore: string[][] = [];
      store.save = async (...parameters) => {
        toldBefore.push([...told]);
        await save(...parameters);
      };
      const decided = (event: Event) => void told.push(event.id!);
      await take('anna-1', 'anna-2', 'anna-3');
      start({ carrier: dry, witness: { ...witness, decided } });
      await until(done);
      expect(toldBefore).to.deep.equal([[]]);
      expect(told).to.deep.equal(['anna-1', 'anna-2', 'anna-3']);
    });
  });

  it('does nothing for an event before the end of the one before it is written down', async () => {
    byHand = true;
    await take('anna-1', 'anna-2');
    const { store } = inbox;
    const save = store.save.bind(store);
    let out = false;
    store.save = async (...parameters) => {
      if (out) throw new Error('out of reach');
      return save(...parameters);
    };
    start();
    await until(() => underWay.length === 1);
    out = true;
    underWay[0]!.answer();
    await until(() => {
      clock.pass(500);
      return troubles.length >= 3;
    });
    expect(begun).to.deep.equal(['anna-1']);
    out = false;
    await until(() => {
      clock.pass(500);
      return begun.length === 2;
    });
    expect(begun).to.deep.equal(['anna-1', 'anna-2']);
    const [first] = await ids();
    expect(first).to.deep.equal({ id: 'anna-1', state: 'done' });
  });

  it('does nothing for an event where the end of the one before it is given up', async () => {
    byHand = true;
    await take('anna-1', 'anna-2');
    const { store } = inbox;
    const save = store.save.bind(store);
    store.save = async (...parameters) => {
      const [, writes] = parameters;
      if (writes.some(({ id, progress }) => id === 'anna-1' && progress.state === 'done')) {
        // The lease runs out meanwhile, and nobody takes the conversation.
        clock.pass(31_000);
        throw new Error('out of reach');
      }
      return save(...parameters);
    };
    // Asked in a turn of its own, so that what is written for the two goes by itself.
    const admit = async () => {
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
      return undefined;
    };
    const worker = start({ carrier: { ...carrier, admit } });
    await until(() => underWay.length === 1);
    underWay[0]!.answer();
    await until(() => troubles.length > 0);
    await worker.stop();
    expect(begun).to.deep.equal(['anna-1']);
  });

  it('makes a dead letter of what the store refuses, and goes on with the conversation and all others', async () => {
    const { store } = inbox;
    const save = store.save.bind(store);
    let asked = 0;
    store.save = async (...parameters) => {
      const [, writes] = parameters;
      const wrong = writes.some(({ id, progress }) => id === 'anna-1' && progress.state !== 'dead');
      if (!wrong) return save(...parameters);
      asked++;
      throw Object.assign(new Error('invalid input syntax for type bigint'), { code: '22P02' });
    };
    await take('anna-1', 'anna-2', 'ben-1');
    start();
    await until(done);
    expect(asked, 'a write that is wrong is not repeated').to.be.at.most(2);
    expect(await ids()).to.deep.equal([
      { id: 'anna-1', state: 'dead' },
      { id: 'anna-2', state: 'done' },
      { id: 'ben-1', state: 'done' },
    ]);
    expect((await inbox.records.find('anna-1'))?.reason).to.equal(
      'the inbox refused what was to be written: invalid input syntax for type bigint',
    );
    expect(begun).to.have.members(['anna-2', 'ben-1']);
    expect(finished).to.deep.include(['anna-1', (await inbox.records.find('anna-1'))!.reason]);
  });

  it('keeps what was sent where the store refuses only what came after', async () => {
    const { store } = inbox;
    const save = store.save.bind(store);
    store.save = async (...parameters) => {
      const [, writes] = parameters;
      if (writes.some(({ progress }) => progress.state === 'done')) {
        throw Object.assign(new Error('value too long'), { code: 'SQLITE_TOOBIG' });
      }
      return save(...parameters);
    };
    await take('anna-1');
    start();
    await until(done);
    const entry = await inbox.records.find('anna-1');
    expect(entry?.state).to.equal('dead');
    expect(JSON.parse(entry!.steps!)).to.have.nested.property('[0].state', 'done');
  });

  for (const [what, value, words] of thrown) {
    it(`begins no event for ever that makes the work throw ${what}`, async () => {
      let times = 0;
      const perform = () => {
        times++;
        return Promise.reject(value);
      };
      await take('anna-1', 'anna-2');
      start({
        carrier: {
          ...carrier,
          perform: (errand) =>
            errand.name.startsWith('anna-1') ? perform() : carrier.perform(errand),
        },
      });
      await until(() => {
        clock.pass(10_000);
        return done();
      });
      expect(times).to.equal(8);
      expect((await inbox.records.find('anna-1'))?.state).to.equal('dead');
      expect((await inbox.records.find('anna-1'))?.reason).to.equal(words);
      expect((await inbox.records.find('anna-2'))?.state).to.equal('done');
    });
  }

  it('begins no event for ever during which the process dies', async () => {
    await take('anna-1', 'anna-2');
    for (let life = 0; life < 8; life++) {
      const [claim] = await inbox.store.claim(10, 30_000);
      expect(claim?.tries).to.equal(life + 1);
      clock.pass(30_000);
    }
    start();
    await until(done);
    expect(begun).to.deep.equal(['anna-2']);
    expect((await inbox.records.find('anna-1'))?.reason).to.equal(
      'the work on it was begun 8 times and never came to an end',
    );
  });

  it('counts no try of an event that is put off, or given back as the service stops', async () => {
    byHand = true;
    await take('anna-1');
    const worker = start();
    for (let turn = 0; turn < 12; turn++) {
      await until(() => {
        clock.pass(500);
        return underWay.length === 1;
      });
      underWay[0]!.answer({ kind: 'later', afterMs: 1000, reason: 'no turn', failed: false });
      await until(() => worker.busy === 0);
    }
    await worker.stop();
    clock.pass(1000);
    const [claim] = await inbox.store.claim(10, 30_000);
    expect(claim?.tries).to.equal(1);
  });

  it('gives up a write that a store refuses for no reason that it knows, after a minute', async () => {
    const { store } = inbox;
    let failing = true;
    const save = store.save.bind(store);
    let asked = 0;
    store.save = async (...parameters) => {
      if (!failing) return save(...parameters);
      asked++;
      throw Object.assign(new Error('permission denied'), { code: '42501' });
    };
    await take('anna-1');
    const worker = start();
    await until(() => worker.busy === 1);
    await until(() => {
      clock.pass(1000);
      return worker.busy === 0;
    });
    expect(asked).to.be.within(10, 40);
    failing = false;
    await until(() => {
      clock.pass(1000);
      return done();
    });
    expect((await inbox.records.find('anna-1'))?.state).to.equal('done');
  });

  it('leaves places to other pages where the calls of one take long', async () => {
    byHand = true;
    await take(...Array.from({ length: 50 }, (_, n) => `slow${n}-1`));
    const worker = start({ pages: () => 2 });
    await until(() => worker.busy === 5);
    await takeFor('2', 'free-1');
    worker.wake();
    await until(() => begun.includes('free-1'));
    expect(begun.filter((name) => name.startsWith('slow'))).to.have.lengthOf(5);
  });

  it('gives one page all places where there is no other', async () => {
    byHand = true;
    await take(...Array.from({ length: 50 }, (_, n) => `slow${n}-1`));
    const worker = start();
    await until(() => worker.busy === 10);
  });

  it('goes on looking for events when the store was out of reach', async () => {
    const { store } = inbox;
    const claim = store.claim.bind(store);
    let failures = 2;
    store.claim = async (...parameters) => {
      if (failures-- > 0) throw new Error('out of reach');
      return claim(...parameters);
    };
    await take('anna-1');
    start();
    await until(() => {
      clock.pass(500);
      return done();
    });
    expect(troubles).to.have.lengthOf(2);
  });
});
