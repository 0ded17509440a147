import type { Decision, Event } from '@botrules/core';
import type { StepResult } from '../../../packages/service/src/delivery/step-result.js';
import { Flow, type FlowOptions } from '../../../packages/service/src/flow/flow.js';
import type { Minds } from '../../../packages/service/src/flow/minds.js';
import type { Change, FlowStore } from '../../../packages/service/src/inbox/model/flow-store.js';
import { openFile, openOn } from '../../../packages/service/src/inbox/open-inbox.js';
import type { Records } from '../../../packages/service/src/inbox/records/records.js';
import { SqliteFlow } from '../../../packages/service/src/inbox/sqlite/sqlite-flow.js';
import type { Carrier, Errand } from '../../../packages/service/src/work/carrier.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';
import type { WorkObserver } from '../../../packages/service/src/work/work-event.js';
import { FakeClock } from '../fake-clock.js';

/** A call that is under way until the test answers it. */
export interface UnderWay {
  readonly name: string;
  answer(result?: StepResult): void;
}

/** A click of one person on a page: `anna-1` is anna's. */
export function click(id: string, { page = '1', at = 1 } = {}): Event {
  const [person] = id.split('-');
  return {
    id,
    event: 'postback',
    channel: 'messenger',
    sender: { id: person },
    recipient: { id: page },
    payload: id,
    timestamp: at,
    standby: false,
  };
}

export function decisionOf(event: Event, text = event.payload!): Decision {
  const step = {
    rule: 'echo',
    file: 'a.yaml',
    line: 1,
    captures: {},
    params: {},
    reply: [{ text }],
    route: null,
    forward: null,
    handover: null,
  };
  return { ...step, event, rules: [], steps: [step] };
}

/** Minds that decide so, without follow-ups; memories are their bare texts. */
export function mindOf(decide: Minds['decide'], more: Partial<Minds> = {}): Minds {
  return {
    decide,
    isCalledOff: () => false,
    change: (_event, memory) => memory,
    followUps: () => [],
    ...more,
  };
}

/** A flow on a store in memory, with a platform that answers at once unless a test wants to answer. */
export class Stage {
  readonly clock = new FakeClock();
  readonly store: SqliteFlow;
  readonly records: Records;
  readonly flows: Flow[] = [];
  begun: string[] = [];
  underWay: UnderWay[] = [];
  troubles: string[] = [];
  finished: (readonly [id: string, reason: string | null])[] = [];
  told: string[] = [];
  repeats = 0;
  byHand = false;
  readonly observer: WorkObserver = {
    decided: ({ id }) => void this.told.push(`decided ${id}`),
    maybeTwice: ({ id }) => void this.told.push(`maybe twice ${id}`),
    stepped() {},
    finished: ({ id }, reason) => void this.finished.push([id, reason]),
  };
  readonly carrier: Carrier = {
    dry: false,
    plan: makePlan,
    admit: () => undefined,
    forgo: ({ name }) => void this.told.push(`forgo ${name.split('/')[0]}`),
    perform: (errand) => this.#perform(errand),
  };
  readonly #close: () => Promise<void>;

  private constructor(store: SqliteFlow, records: Records, close: () => Promise<void>) {
    this.store = store;
    this.records = records;
    this.#close = close;
  }

  static async open(): Promise<Stage> {
    let now = () => 0;
    const database = await openFile('memory', { now: () => now() });
    const { records } = await openOn(database, 'memory', {});
    const stage = new Stage(new SqliteFlow(database.connection, () => now()), records, () =>
      database.close(),
    );
    now = () => stage.clock.now();
    return stage;
  }

  start(options: Partial<FlowOptions> = {}): Flow {
    const flow = new Flow({
      store: this.store,
      minds: mindOf((event) => ({ decision: decisionOf(event), version: 'v1' })),
      carrier: this.carrier,
      observer: this.observer,
      clock: this.clock,
      workers: 10,
      onTrouble: (error) => this.troubles.push((error as Error).name),
      onRepeats: (count) => {
        this.repeats += count;
      },
      ...options,
    });
    this.flows.push(flow);
    flow.start();
    return flow;
  }

  /** Puts events down, one conversation a person, as if nobody had had time for them. */
  async put(...events: readonly Event[]): Promise<void> {
    for (const event of events) {
      const change: Change = {
        conversation: {
          channel: 'messenger',
          account: event.recipient!.id!,
          conversation: event.sender!.id!,
        },
        hold: null,
        entries: [
          {
            id: event.id!,
            person: event.sender!.id!,
            happened: event.timestamp!,
            received: this.clock.now(),
            body: JSON.stringify(event),
          },
        ],
        updates: [],
        memories: [],
        open: null,
        tries: 0,
        parkUntil: 0,
      };
      await this.store.commit([change]);
    }
  }

  async isDone(): Promise<boolean> {
    return (await this.records.counts()).waiting === 0;
  }

  async states(): Promise<{ readonly id: string; readonly state: string }[]> {
    const found: { id: string; state: string }[] = [];
    for await (const { id, state } of this.records.entries()) found.push({ id, state });
    return found;
  }

  /** Has the store fail where a change is wrong by `why`. */
  failing(why: (changes: readonly Change[]) => Error | undefined): FlowStore {
    const { store } = this;
    return {
      commit: async (changes) => {
        const error = why(changes);
        if (error !== undefined) throw error;
        return store.commit(changes);
      },
      claim: (limit, except) => store.claim(limit, except),
      nextReady: () => store.nextReady(),
      due: (limit) => store.due(limit),
      nextDue: () => store.nextDue(),
      now: () => store.now(),
      lastHeard: (conversation) => store.lastHeard(conversation),
      hurry: (account) => store.hurry(account),
      close: () => store.close(),
    };
  }

  async close(): Promise<void> {
    this.byHand = false;
    const stopped = Promise.all(this.flows.map((flow) => flow.stop()));
    for (const call of this.underWay) call.answer();
    await stopped;
    await this.#close();
  }

  #perform({ name }: Errand): Promise<StepResult> {
    const [id] = name.split('/') as [string];
    this.begun.push(id);
    if (!this.byHand) return Promise.resolve({ kind: 'done' });
    return new Promise((resolve) => {
      const call: UnderWay = {
        name: id,
        answer: (result = { kind: 'done' }) => {
          this.underWay = this.underWay.filter((other) => other !== call);
          resolve(result);
        },
      };
      this.underWay.push(call);
    });
  }
}

/** A delivery of these events. */
export function deliveryOf(...events: readonly Event[]) {
  return { events, body: '', receivedAt: 1 };
}

/** Lets what runs beside the test have its turns. */
export async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
