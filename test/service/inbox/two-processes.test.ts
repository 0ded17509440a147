import { expect } from 'chai';
import fc from 'fast-check';
import { systemClock } from '../../../packages/service/src/clock.js';
import { Flow } from '../../../packages/service/src/flow/flow.js';
import { PostgresFlowStore } from '../../../packages/service/src/inbox/postgres/flow-store.js';
import {
  openPostgres,
  type PostgresDatabase,
} from '../../../packages/service/src/inbox/postgres/postgres.js';
import { migrate } from '../../../packages/service/src/inbox/tables/migrations.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../../support/pgbouncer.js';
import { sharedPostgres } from '../../support/postgres.js';
import { runs } from '../../support/runs.js';
import { click, decisionOf, deliveryOf, mindOf } from '../flow/stage.js';

const people = ['anna', 'ben', 'carl'];

/** Two services in one process: each has its own connections, and nothing else in common with the other. */
class Pair {
  /** The calls that were made for each person, in order: which event, and the how many-th of the person. */
  readonly calls = new Map<string, { readonly id: string; readonly nth: string }[]>();
  readonly flows: Flow[] = [];
  readonly #databases: PostgresDatabase[] = [];
  readonly #stores: PostgresFlowStore[] = [];
  readonly troubles: unknown[] = [];

  static async open(url: string): Promise<Pair> {
    const pair = new Pair();
    for (let index = 0; index < 2; index++) {
      const database = await openPostgres(url, { connections: 3 });
      await migrate(database);
      const store = new PostgresFlowStore(database, {
        leaseMs: 30_000,
        onTrouble: (error) => pair.troubles.push(error),
      });
      pair.#databases.push(database);
      pair.#stores.push(store);
      pair.flows.push(pair.#flow(store));
    }
    return pair;
  }

  #flow(store: PostgresFlowStore): Flow {
    const flow = new Flow({
      store,
      // Remembers how many events of the conversation came before.
      minds: mindOf((event, memory) => {
        const nth = String(Number(memory?.text ?? 0) + 1);
        return {
          decision: decisionOf(event, nth),
          version: 'v1',
          memory: { text: nth, due: null },
        };
      }),
      carrier: {
        dry: false,
        plan: makePlan,
        admit: () => undefined,
        forgo: () => {},
        perform: async ({ decision, conversation }) => {
          const calls = this.calls.get(conversation.conversation) ?? [];
          this.calls.set(conversation.conversation, calls);
          const [message] = decision.steps[0]!.reply!;
          calls.push({ id: decision.event.id!, nth: (message as { readonly text: string }).text });
          return { kind: 'done' };
        },
      },
      observer: { decided() {}, maybeTwice() {}, stepped() {}, finished() {} },
      clock: systemClock,
      workers: 10,
      pollMs: 20,
      onTrouble: (error) => this.troubles.push(error),
    });
    flow.start();
    return flow;
  }

  async unfinished(): Promise<number> {
    const [row] = await this.#databases[0]!.transaction((query) =>
      query('select count(*) as count from progress where finished is null'),
    );
    return Number(row!.count);
  }

  async done(): Promise<void> {
    while ((await this.unfinished()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async close(): Promise<void> {
    for (const flow of this.flows) await flow.stop();
    for (const store of this.#stores) await store.close();
  }
}

const ways: readonly (readonly [name: string, pooled: boolean])[] = [
  ['over PostgreSQL', false],
  ['over PgBouncer in transaction mode', true],
];
for (const [name, pooled] of ways) {
  (pooled && !hasPgBouncer ? describe.skip : describe)(`two processes ${name}`, function () {
    this.timeout(60_000);
    let pooler: PgBouncer | undefined;
    let pair: Pair;
    let url: string;
    before(async () => {
      url = await (await sharedPostgres()).createDatabase();
      if (!pooled) return;
      pooler = await startPgBouncer(url);
      url = pooler.through(url);
    });
    after(() => pooler?.stop());
    beforeEach(async () => {
      pair = await Pair.open(url);
    });
    afterEach(() => pair.close());

    let run = 0;
    /** Which process each event goes to. */
    const dealt = fc.array(fc.record({ who: fc.nat(2), to: fc.nat(1) }), {
      minLength: 20,
      maxLength: 60,
    });

    it('keep the order of whoever waits for the answer before they go on', async () => {
      await fc.assert(
        fc.asyncProperty(dealt, async (events) => {
          run++;
          const sent = people.map(() => [] as string[]);
          await Promise.all(
            people.map(async (_, who) => {
              for (const [at, event] of events.entries()) {
                if (event.who !== who) continue;
                const id = `${people[who]}${run}-${at}`;
                await pair.flows[event.to]!.accept(deliveryOf(click(id, { at })));
                sent[who]!.push(id);
              }
            }),
          );
          await pair.done();
          for (const [who, ids] of sent.entries()) {
            const calls = pair.calls.get(`${people[who]}${run}`) ?? [];
            expect(calls).to.deep.equal(ids.map((id, index) => ({ id, nth: `${index + 1}` })));
          }
        }),
        { numRuns: runs(3, 15) },
      );
      expect(pair.troubles).to.deep.equal([]);
    });

    it('work on each event once and remember each, however they come', async () => {
      await fc.assert(
        fc.asyncProperty(dealt, async (events) => {
          run++;
          const ids = events.map(({ who }, at) => `${people[who]}${run}-${at}`);
          await Promise.all(
            ids.flatMap((id, at) => {
              const delivery = deliveryOf(click(id, { at }));
              const { to } = events[at]!;
              // Some come twice, to the other one, too.
              const flows = at % 5 === 0 ? pair.flows : [pair.flows[to]!];
              return flows.map((flow) => flow.accept(delivery));
            }),
          );
          await pair.done();
          for (const person of people) {
            const calls = pair.calls.get(`${person}${run}`) ?? [];
            const own = ids.filter((id) => id.startsWith(`${person}${run}-`));
            expect(calls.map(({ id }) => id).toSorted()).to.deep.equal(own.toSorted());
            expect(calls.map(({ nth }) => nth)).to.deep.equal(
              own.map((_, index) => `${index + 1}`),
            );
          }
        }),
        { numRuns: runs(3, 15) },
      );
      expect(pair.troubles).to.deep.equal([]);
    });
  });
}
