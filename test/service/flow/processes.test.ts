import type { Event } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { StepResult } from '../../../packages/service/src/delivery/step-result.js';
import { Flow } from '../../../packages/service/src/flow/flow.js';
import type { Minds } from '../../../packages/service/src/flow/minds.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';
import { runs } from '../../support/runs.js';
import { FakeClock } from '../fake-clock.js';
import { type Away, ModelServer, ModelStore } from './model-stores.js';
import { click, decisionOf, deliveryOf, turns, type UnderWay } from './stage.js';

// Several processes on one server, each of which may die, fail to reach the server for longer than its lease, and come back.
// What a person did, and each follow-up, is kept in the person's memory, which so tells whether and when it was decided.

type Act =
  | { readonly kind: 'send'; readonly by: number; readonly people: readonly string[] }
  | { readonly kind: 'sendAgain'; readonly by: number; readonly which: number }
  | { readonly kind: 'answer' | 'putOff'; readonly which: number }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'fail'; readonly by: number; readonly times: number }
  | { readonly kind: 'goAway'; readonly by: number; readonly away: Away }
  | { readonly kind: 'comeBack' | 'die'; readonly by: number };

const persons = ['anna', 'ben', 'cara'];
const by = fc.nat(1);
const which = fc.nat(20);
const people = fc.array(fc.constantFrom(...persons), { minLength: 1, maxLength: 3 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof<fc.WeightedArbitrary<Act>[]>(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('send'), by, people }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sendAgain'), by, which }) },
    { weight: 7, arbitrary: fc.record({ kind: fc.constant('answer'), which }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('putOff'), which }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('pass'),
        ms: fc.constantFrom(1, 700, 3000, 10_000, 14_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('fail'),
        by,
        times: fc.integer({ min: 1, max: 3 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('goAway'),
        by,
        away: fc.constantFrom('written', 'not written'),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('comeBack'), by }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('die'), by }) },
  ),
  { minLength: 10, maxLength: 80, size: 'max' },
);
const limits = fc.record({
  workers: fc.integer({ min: 1, max: 4 }),
  mostHeld: fc.integer({ min: 1, max: 6 }),
});

/** How long after a click its follow-up is due. */
const nudgeMs = 10_000;

/** What is remembered of a person. */
interface Kept {
  readonly person: string;
  /** The ids of all that was decided, in order. */
  readonly ids: readonly string[];
  readonly due: number | null;
}

interface Process {
  readonly flow: Flow;
  readonly store: ModelStore;
}

class World {
  readonly clock = new FakeClock();
  readonly server = new ModelServer(() => this.clock.now());
  readonly #limits: { readonly workers: number; readonly mostHeld: number };
  readonly #processes: Process[] = [];
  underWay: UnderWay[] = [];
  readonly begun: string[] = [];
  /** Whether each click is known to be taken, and which of its person's had been when it was sent. */
  readonly clicks = new Map<string, { isTaken: boolean; readonly after: readonly string[] }>();
  readonly #events = new Map<string, Event>();
  /** How often each may be called beyond once: it was put off, or it was said to be called twice perhaps. */
  readonly spare = new Map<string, number>();
  #count = 0;

  constructor(limits: { readonly workers: number; readonly mostHeld: number }) {
    this.#limits = limits;
    for (const _ of [0, 1]) this.#processes.push(this.#start());
  }

  async do(act: Act): Promise<void> {
    switch (act.kind) {
      case 'send':
        this.#send(
          act.by,
          act.people.map((person) => this.#newClick(person)),
        );
        break;
      case 'sendAgain': {
        const all = [...this.#events.values()];
        if (all.length > 0) this.#send(act.by, [all[act.which % all.length]!]);
        break;
      }
      case 'answer':
        this.#call(act.which)?.answer();
        break;
      case 'putOff': {
        const call = this.#call(act.which);
        if (call !== undefined) add(this.spare, call.name);
        call?.answer({ kind: 'later', afterMs: 300, reason: 'busy', failed: true });
        break;
      }
      case 'pass':
        for (const { store } of this.#processes) store.renew();
        this.clock.pass(act.ms);
        for (const { store } of this.#processes) store.renew();
        break;
      case 'fail':
        this.#processes[act.by]!.store.failures = act.times;
        break;
      case 'goAway':
        this.#processes[act.by]!.store.goAway(act.away);
        break;
      case 'comeBack':
        this.#processes[act.by]!.store.comeBack();
        break;
      case 'die':
        this.#processes[act.by]!.store.isAlive = false;
        this.#processes[act.by] = this.#start();
    }
    await turns(3);
  }

  /** All are well, and what the platform was not told of comes again, until all is done. */
  async end(): Promise<void> {
    for (const { store } of this.#processes) {
      store.comeBack();
      store.failures = 0;
    }
    for (let turn = 0; turn < 300; turn++) {
      const missing = [...this.clicks].filter(([, { isTaken }]) => !isTaken);
      for (const [id] of missing) this.#send(turn % 2, [this.#events.get(id)!]);
      for (const call of [...this.underWay]) call.answer();
      await this.do({ kind: 'pass', ms: 700 });
      const { model } = this.server;
      const isOver = this.#processes.every(({ flow }) => flow.busy === 0);
      const due = model.nextDue();
      if (missing.length === 0 && isOver && model.isDone && due === undefined) return;
    }
    throw new Error(`Something is never done: ${this.server.model.waiting().join(', ')}`);
  }

  abandon(): void {
    for (const { store } of this.#processes) store.isAlive = false;
  }

  kept(person: string): Kept {
    const conversation = { channel: 'messenger', account: '1', conversation: person };
    return keptOf(person, this.server.model.talk(conversation)?.memories.get(person)?.memory);
  }

  #start(): Process {
    const store = new ModelStore(this.server);
    const flow = new Flow({
      ...this.#limits,
      store,
      minds: this.#minds(),
      carrier: {
        dry: false,
        plan: makePlan,
        admit: () => undefined,
        forgo: () => {},
        perform: ({ name }) => this.#perform(store, name.split('/')[0]!),
      },
      observer: {
        decided() {},
        maybeTwice: ({ id }) => store.isAlive && add(this.spare, id!),
        stepped() {},
        finished() {},
      },
      clock: this.clock,
      onTrouble: () => {},
    });
    flow.start();
    return { flow, store };
  }

  #minds(): Minds {
    return {
      decide: (event, memory) => {
        const { person, ids } = keptOf(event.sender!.id!, memory?.text);
        const due = event.event === 'follow_up' ? null : this.clock.now() + nudgeMs;
        const kept: Kept = { person, ids: [...ids, event.id!], due };
        const memoryNow = { text: JSON.stringify(kept), due };
        return { decision: decisionOf(event, 'hello'), version: 'v1', memory: memoryNow };
      },
      isCalledOff: ({ event, id, sender }, memory) =>
        event === 'follow_up' && nudgeOf(keptOf(sender!.id!, memory?.text))?.id !== id,
      change: (_event, memory) => memory,
      followUps(text, now) {
        const kept = JSON.parse(text) as Kept;
        const nudge = nudgeOf(kept);
        return nudge !== undefined && kept.due! <= now ? [nudge] : [];
      },
    };
  }

  #perform(store: ModelStore, id: string): Promise<StepResult> {
    if (!store.isAlive) return new Promise(() => {});
    this.begun.push(id);
    return new Promise((resolve) => {
      const call: UnderWay = {
        name: id,
        answer: (result = { kind: 'done' }) => {
          this.underWay = this.underWay.filter((other) => other !== call);
          if (store.isAlive) resolve(result);
        },
      };
      this.underWay.push(call);
    });
  }

  #newClick(person: string): Event {
    const id = `${person}-${++this.#count}`;
    const after = [...this.clicks].flatMap(([other, { isTaken }]) =>
      isTaken && other.startsWith(`${person}-`) ? [other] : [],
    );
    this.clicks.set(id, { isTaken: false, after });
    // Some platforms tell the time in whole seconds: then many events are of one time.
    const event = click(id, { at: Math.floor(this.clock.now() / 1000) * 1000 });
    this.#events.set(id, event);
    return event;
  }

  #send(by: number, events: readonly Event[]): void {
    const { flow } = this.#processes[by]!;
    flow.accept(deliveryOf(...events)).then(
      () => {
        for (const { id } of events) this.clicks.get(id!)!.isTaken = true;
      },
      () => {},
    );
  }

  #call(which: number): UnderWay | undefined {
    return this.underWay[which % Math.max(1, this.underWay.length)];
  }
}

function keptOf(person: string, text: string | null | undefined): Kept {
  return text == null ? { person, ids: [], due: null } : (JSON.parse(text) as Kept);
}

function nudgeOf({ person, due }: Kept): Event | undefined {
  if (due === null) return undefined;
  return { ...click(`${person}-due${due}`, { at: due }), event: 'follow_up' };
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

async function run(
  limits: { readonly workers: number; readonly mostHeld: number },
  all: readonly Act[],
): Promise<void> {
  const world = new World(limits);
  try {
    for (const act of all) await world.do(act);
    await world.end();
    for (const person of persons) {
      const own = [...world.clicks.keys()].filter((id) => id.startsWith(`${person}-`));
      const { ids } = world.kept(person);
      const clicks = ids.filter((id) => !id.includes('due'));
      expect(clicks.toSorted(), 'decided twice or not at all').to.deep.equal(own.toSorted());
      expect([...new Set(ids)], 'a follow-up came twice').to.deep.equal(ids);
      if (own.length > 0) expect(ids.at(-1), 'the last follow-up').to.include('due');
      for (const id of own) {
        for (const before of world.clicks.get(id)!.after)
          expect(ids.indexOf(before), `${before} before ${id}`).to.be.below(ids.indexOf(id));
      }
      const begun = world.begun.filter((id) => id.startsWith(`${person}-`));
      expect([...new Set(begun)], 'called out of order').to.deep.equal(ids);
      for (const id of ids) {
        const times = begun.filter((other) => other === id).length;
        expect(times, `calls of ${id}`).to.be.within(1, 1 + (world.spare.get(id) ?? 0));
      }
    }
  } finally {
    world.abandon();
  }
}

describe('Flow, in several processes', () => {
  it('loses nothing, decides nothing twice, keeps the order, and each follow-up comes once', async () => {
    await fc.assert(fc.asyncProperty(limits, acts, run), { numRuns: runs(40, 100) });
  }).timeout(240_000);
});
