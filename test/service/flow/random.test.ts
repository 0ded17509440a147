import { expect } from 'chai';
import fc from 'fast-check';
import type { Flow, FlowOptions } from '../../../packages/service/src/flow/flow.js';
import type { FlowStore } from '../../../packages/service/src/inbox/model/flow-store.js';
import { runs } from '../../support/runs.js';
import { click, decisionOf, deliveryOf, mindOf, Stage, turns } from './stage.js';

// The engine against a store that fails, is slow, or lost its thread, a platform that puts calls off, and a process that
// dies at any moment. Each click is kept in its person's memory, which so tells of each whether and when it was decided.

type Act =
  | { readonly kind: 'send'; readonly people: readonly string[] }
  | { readonly kind: 'sendAgain' | 'answer' | 'putOff'; readonly which: number }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'fail'; readonly times: number }
  | { readonly kind: 'loseThread'; readonly written: boolean }
  | { readonly kind: 'slow' | 'quick' | 'die' };

const which = fc.nat(20);
const people = fc.array(fc.constantFrom('anna', 'ben', 'cara'), { minLength: 1, maxLength: 3 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof<fc.WeightedArbitrary<Act>[]>(
    { weight: 7, arbitrary: fc.record({ kind: fc.constant('send'), people }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sendAgain'), which }) },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer'), which }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('putOff'), which }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.nat(3000) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('fail'), times: fc.constantFrom(1, 2, 3, 12) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('slow') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('quick') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('die') }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('loseThread'), written: fc.boolean() }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);
const limits = fc.record({
  workers: fc.integer({ min: 1, max: 4 }),
  mostHeld: fc.integer({ min: 1, max: 6 }),
});

type Limits = Pick<FlowOptions, 'workers' | 'mostHeld'>;

/** A process: its engine, and its way to the store, which ends with it. */
interface Process {
  readonly flow: Flow;
  isAlive: boolean;
}

class World {
  readonly stage: Stage;
  readonly #limits: Limits;
  #process!: Process;
  #count = 0;
  /** Whether each click is known to be taken, and which of its person's had been by the time that it was sent. */
  readonly clicks = new Map<string, { isTaken: boolean; readonly after: readonly string[] }>();
  /** How often a call of each may be made beyond once: it was put off, or it was said to be made twice perhaps. */
  readonly spare = new Map<string, number>();
  readonly ends = new Map<string, number>();
  #failures = 0;
  #threads: boolean[] = [];
  #gate: Promise<void> | undefined;
  #open = () => {};
  deaths = 0;

  constructor(stage: Stage, limits: Limits) {
    this.stage = stage;
    this.#limits = limits;
    stage.byHand = true;
    this.#start();
  }

  async do(act: Act): Promise<void> {
    switch (act.kind) {
      case 'send': {
        const ids = act.people.map((person) => `${person}-${++this.#count}`);
        for (const id of ids) this.clicks.set(id, { isTaken: false, after: this.#takenOf(id) });
        this.#send(ids);
        break;
      }
      case 'sendAgain': {
        const all = [...this.clicks.keys()];
        if (all.length > 0) this.#send([all[act.which % all.length]!]);
        break;
      }
      case 'answer':
        this.#underWay(act.which)?.answer();
        break;
      case 'putOff': {
        const call = this.#underWay(act.which);
        if (call !== undefined) add(this.spare, call.name);
        call?.answer({ kind: 'later', afterMs: 300, reason: 'busy', failed: true });
        break;
      }
      case 'pass':
        this.stage.clock.pass(act.ms);
        break;
      case 'fail':
        this.#failures = act.times;
        break;
      case 'loseThread':
        this.#threads.push(act.written);
        break;
      case 'slow':
        this.#gate ??= new Promise((resolve) => {
          this.#open = resolve;
        });
        break;
      case 'quick':
        this.#open();
        this.#gate = undefined;
        break;
      case 'die':
        this.#die();
    }
    await turns(3);
  }

  /** The store and the platform are well, and what the platform was not told of comes again, until all is done. */
  async end(): Promise<void> {
    await this.do({ kind: 'quick' });
    this.#failures = 0;
    this.#threads = [];
    for (let turn = 0; turn < 200; turn++) {
      const missing = [...this.clicks].filter(([, { isTaken }]) => !isTaken);
      for (const [id] of missing) this.#send([id]);
      for (const call of [...this.stage.underWay]) call.answer();
      this.stage.clock.pass(700);
      await turns(3);
      const isOver = this.#process.flow.busy === 0;
      if (missing.length === 0 && isOver && (await this.stage.isDone())) return;
    }
    throw new Error('Something is never done.');
  }

  #start(): void {
    const process: Process = { isAlive: true, flow: undefined as never };
    const { stage } = this;
    const { observer } = stage;
    const flow = stage.start({
      ...this.#limits,
      store: this.#storeOf(process),
      minds: mindOf((event, memory) => {
        const text = `${memory?.text ?? ''}${event.id} `;
        return { decision: decisionOf(event, text), version: 'v1', memory: { text, due: null } };
      }),
      observer: {
        ...observer,
        maybeTwice: (event) => process.isAlive && add(this.spare, event.id!),
        finished: (entry) => process.isAlive && add(this.ends, entry.id),
      },
    });
    this.#process = Object.assign(process, { flow });
  }

  #storeOf(process: Process): FlowStore {
    const { store } = this.stage;
    const never = new Promise<never>(() => {});
    const alive = async <T>(answer: () => Promise<T>): Promise<T> =>
      process.isAlive ? answer().then((value) => (process.isAlive ? value : never)) : never;
    return {
      commit: (changes) =>
        alive(async () => {
          while (this.#gate !== undefined) await this.#gate;
          if (!process.isAlive) return never;
          if (this.#failures > 0) {
            this.#failures--;
            throw new Error('out of reach');
          }
          // As `InboxThread` does: the next thread takes over, and the batch is written again.
          const written = this.#threads.shift();
          if (written === true) await store.commit(changes);
          if (written !== undefined) store.takeOver();
          return store.commit(changes);
        }),
      claim: (limit, except) => alive(() => store.claim(limit, except)),
      nextReady: () => alive(() => store.nextReady()),
      due: (limit) => alive(() => store.due(limit)),
      nextDue: () => alive(() => store.nextDue()),
      now: () => store.now(),
      lastHeard: (conversation) => alive(() => store.lastHeard(conversation)),
      hurry: (account) => alive(() => store.hurry(account)),
      close: () => store.close(),
    };
  }

  /** The process is gone: what is under way is answered to nobody, and another one starts. */
  #die(): void {
    this.abandon();
    this.deaths++;
    this.stage.store.takeOver();
    this.#start();
  }

  abandon(): void {
    this.#process.isAlive = false;
    this.stage.flows.splice(0);
    this.stage.underWay = [];
  }

  #send(ids: readonly string[]): void {
    const events = ids.map((id) => click(id, { at: Number(id.split('-')[1]) }));
    this.#process.flow.accept(deliveryOf(...events)).then(
      () => {
        for (const id of ids) this.clicks.get(id)!.isTaken = true;
      },
      () => {},
    );
  }

  #takenOf(id: string): readonly string[] {
    const [person] = id.split('-');
    return [...this.clicks].flatMap(([other, { isTaken }]) =>
      isTaken && other.startsWith(`${person}-`) ? [other] : [],
    );
  }

  #underWay(which: number) {
    const calls = this.stage.underWay;
    return calls[which % Math.max(1, calls.length)];
  }
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

async function run(limits: Limits, all: readonly Act[]): Promise<void> {
  const stage = await Stage.open();
  const world = new World(stage, limits);
  try {
    for (const act of all) await world.do(act);
    await world.end();
    const ids = [...world.clicks.keys()];
    const states = await stage.states();
    const wanted = ids.map((id) => ({ id, state: 'done' }));
    expect(sorted(states), 'lost').to.deep.equal(sorted(wanted));
    for (const person of ['anna', 'ben', 'cara']) {
      const own = ids.filter((id) => id.startsWith(`${person}-`));
      const [kept] = await stage.records.memories(person);
      const order = (kept?.memory ?? '').split(' ').filter(Boolean);
      expect([...order].sort(), 'decided twice or not at all').to.deep.equal([...own].sort());
      const calls = [...new Set(stage.begun.filter((id) => own.includes(id)))];
      expect(calls, 'called out of order').to.deep.equal(order);
      for (const id of own) {
        for (const before of world.clicks.get(id)!.after) {
          expect(order.indexOf(before), `${before} before ${id}`).to.be.below(order.indexOf(id));
        }
      }
    }
    for (const id of ids) {
      const times = stage.begun.filter((begun) => begun === id).length;
      expect(times, `calls of ${id}`).to.be.within(1, 1 + (world.spare.get(id) ?? 0));
      if (world.deaths === 0) {
        expect(world.ends.get(id) ?? 0, `ends told of ${id}`).to.be.at.most(1);
      }
    }
  } finally {
    world.abandon();
    await stage.close();
  }
}

function sorted(rows: readonly { readonly id: string; readonly state: string }[]) {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('Flow, whatever happens', () => {
  it('loses nothing, decides nothing twice, and keeps the order and what is remembered', async () => {
    const property = fc.asyncProperty(limits, acts, run);
    await fc.assert(property, { numRuns: runs(50, 150) });
  }).timeout(120_000);
});
