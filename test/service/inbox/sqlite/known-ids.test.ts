import { expect } from 'chai';
import fc from 'fast-check';
import { openFile } from '../../../../packages/service/src/inbox/open-inbox.js';
import { Records } from '../../../../packages/service/src/inbox/records/records.js';
import type { SqliteDatabase } from '../../../../packages/service/src/inbox/sqlite/sqlite.js';
import { SqliteFlow } from '../../../../packages/service/src/inbox/sqlite/sqlite-flow.js';
import { migrate } from '../../../../packages/service/src/inbox/tables/migrations.js';
import { runs } from '../../../support/runs.js';
import { change, done, entry, talk } from '../changes.js';

const mostRecent = 4;
const mostYoung = 6;

/** A file in which events are done as they come, each in a conversation of its own; the time is their number. */
class Events {
  readonly #database: SqliteDatabase;
  readonly records: Records;
  #flow!: SqliteFlow;
  #next = 0;
  /** Those that were not deleted. */
  readonly kept = new Set<number>();

  private constructor(database: SqliteDatabase) {
    this.#database = database;
    this.records = new Records(database);
    this.restart();
  }

  static async open(): Promise<Events> {
    const database = await openFile('memory', { now: () => 1_000_000 });
    await migrate(database);
    return new Events(database);
  }

  /** As after a process died: nothing was let go of in order. */
  restart(): void {
    this.#flow = new SqliteFlow(this.#database.connection, () => 1_000_000, {
      mostRecent,
      mostYoung,
    });
    this.#flow.takeOver();
  }

  add(count: number): void {
    const numbers = Array.from({ length: count }, () => this.#next++);
    expect(this.#commit(numbers).map(({ kind }) => kind)).to.deep.equal(
      numbers.map(() => 'written'),
    );
    for (const number of numbers) this.kept.add(number);
  }

  /** Has the disk fail in the middle of a commit of as many new events; they come again later. */
  fail(count: number): void {
    const numbers = Array.from({ length: count }, (_, index) => this.#next + index);
    const { connection } = this.#database;
    connection.exec(`create trigger full before insert on progress when new.happened = ${numbers.at(-1)}
      begin select raise(abort, 'the disk is full'); end`);
    expect(() => this.#commit(numbers)).to.throw('the disk is full');
    connection.exec('drop trigger full');
  }

  async prune(share: number): Promise<void> {
    const before = Math.round(share * this.#next);
    await this.records.prune(before, 0);
    for (const number of this.kept) if (number < before) this.kept.delete(number);
  }

  addTwice() {
    const one = entry(idOf(0), { progress: done });
    return this.#flow.commitNow([change({ entries: [one, one] })])[0];
  }

  isRepeat(number: number): boolean {
    // Platforms send an event again with another time.
    const [outcome] = this.#commit([number], 500_000);
    if (outcome!.kind !== 'again') return false;
    expect(outcome!.repeats).to.deep.equal([idOf(number)]);
    return true;
  }

  /** What stands in the tables of ids, apart from those of events that are there. */
  async astray(): Promise<number> {
    const counts = await Promise.all(
      tables.map((table) =>
        this.#count(`${table} where position not in (select position from event)`),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** How many ids stand in the young table, and in the old one. */
  counts(): Promise<number[]> {
    return Promise.all(tables.map((table) => this.#count(table)));
  }

  async #count(rows: string): Promise<number> {
    const [row] = await this.#database.transaction((query) =>
      query(`select count(*) as count from ${rows}`),
    );
    return Number(row!.count);
  }

  async emptyTables(): Promise<void> {
    await this.#database.transaction(async (query) => {
      for (const table of tables) await query(`delete from ${table}`);
      await query('update known_until set position = 0');
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  /** `later` is how long after the first time they come. */
  #commit(numbers: readonly number[], later = 0) {
    return this.#flow.commitNow(
      numbers.map((number) => {
        const at = number + later;
        return change({
          conversation: talk(idOf(number)),
          entries: [entry(idOf(number), { happened: at, received: at, progress: done })],
        });
      }),
    );
  }
}

const tables = ['young_id', 'known_id'];
const idOf = (number: number) => `m_${number}`;

type Step =
  | { readonly kind: 'add' | 'fail'; readonly count: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'prune'; readonly share: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      count: fc.integer({ min: 1, max: 7 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      count: fc.integer({ min: 1, max: 7 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('prune' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
);

describe('the ids of a SQLite file', () => {
  it('tell each event that is there from a new one, through failures, restarts and deletions', () =>
    fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 20 }), async (planned) => {
        const events = await Events.open();
        for (const step of planned) {
          if (step.kind === 'restart') events.restart();
          else if (step.kind === 'prune') await events.prune(step.share);
          else events[step.kind](step.count);
        }
        for (const number of events.kept) {
          expect(events.isRepeat(number), `${number}`).to.equal(true);
          expect((await events.records.find(idOf(number)))?.received).to.equal(number);
        }
        expect(await events.records.find(idOf(100_000))).to.equal(undefined);
        expect(await events.astray()).to.equal(0);
        await events.close();
      }),
      { numRuns: runs(100, 1000) },
    ));

  it('go on after every event was deleted', async () => {
    const events = await Events.open();
    events.add(7);
    events.add(7);
    await events.prune(1);
    events.restart();
    events.add(2);
    events.restart();
    for (const number of [14, 15]) expect(events.isRepeat(number)).to.equal(true);
    await events.close();
  });

  it('go on where every event was deleted while ids were on their way', async () => {
    const events = await Events.open();
    events.add(mostRecent - 1);
    // Of these ids, three are moved at once, and the fourth with the next event.
    events.add(1);
    await events.prune(1);
    events.add(1);
    events.restart();
    for (const number of events.kept) expect(events.isRepeat(number)).to.equal(true);
    expect(await events.astray()).to.equal(0);
    await events.close();
  });

  it('go on where every event was deleted after a start', async () => {
    const events = await Events.open();
    events.add(1);
    events.restart();
    await events.prune(1);
    events.add(mostRecent);
    await events.prune(0.5);
    expect(await events.astray()).to.equal(0);
    await events.close();
  });

  it('move on into the old table, so that the young one stays small', async () => {
    const events = await Events.open();
    for (let round = 0; round < 60; round++) {
      if (round === 30) events.restart();
      events.add(1 + (round % 5));
      const [young] = await events.counts();
      // What came in one move out of memory, and what waits to be moved on.
      expect(young, `after ${round + 1} rounds`).to.be.at.most(mostYoung + 2 * (mostRecent + 5));
    }
    const [young, old] = await events.counts();
    expect(young! + old!).to.be.above(events.kept.size - 2 * (mostRecent + 5));
    for (const number of events.kept) expect(events.isRepeat(number)).to.equal(true);
    await events.close();
  });

  it('tell an id that stands twice in one change', async () => {
    const events = await Events.open();
    expect(events.addTwice()).to.deep.include({ kind: 'again', repeats: ['m_0'] });
    await events.close();
  });

  it('are read at a start, however many stand in no table yet', async () => {
    const events = await Events.open();
    // As the file of an earlier version: with events, and none of their ids in the tables.
    for (let count = 0; count < 3; count++) events.add(7);
    await events.emptyTables();
    events.restart();
    for (const number of events.kept) expect(events.isRepeat(number)).to.equal(true);
    await events.close();
  });
});
