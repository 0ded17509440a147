import { expect } from 'chai';
import type {
  Database,
  Query,
  Value,
} from '../../../../packages/service/src/inbox/model/database.js';
import type { DeskFilter } from '../../../../packages/service/src/inbox/records/desk-filter.js';
import { DeskRecords } from '../../../../packages/service/src/inbox/records/desk-records.js';
import { migrate } from '../../../../packages/service/src/inbox/tables/migrations.js';
import { onEachDatabase, type Place } from '../databases.js';

const decided = 30;
const waiting = 50_000;
const latest = Number.MAX_SAFE_INTEGER;

/** Events that were decided, one of them with steps to come, and behind them many that wait. */
async function fill(database: Database): Promise<void> {
  const numbers = `with recursive n (position) as (
    select 1 union all select position + 1 from n where position < ${decided + waiting})`;
  await database.transaction(async (query) => {
    await query(`insert into event (position, id, conversation, happened, received, body, decision)
      ${numbers} select position, 'e' || position, 1, 0, 0, '{}',
        case when position <= ${decided} then '{"rule":"menu","steps":[]}' end from n`);
    await query(`insert into progress (position, conversation, happened, state, attempts, steps, finished)
      ${numbers} select position, 1, 0, case when position < ${decided} then 'done' else 'waiting' end, 0,
        case when position <= ${decided} then '[]' end, case when position < ${decided} then 1 end from n`);
  });
}

/** The same database; `note` gets each statement, and `after` is called between transactions. */
function watched(
  database: Database,
  note: (sql: string, values: readonly Value[]) => void,
  after: () => Promise<void> = async () => {},
): Database {
  return {
    ...database,
    async transaction(work, options) {
      const result = await database.transaction((query) => {
        const noting = (sql: string, values: readonly Value[] = []) => {
          note(sql, values);
          return query(sql, values);
        };
        return work(Object.assign(noting, { change: query.change }) as Query);
      }, options);
      await after();
      return result;
    },
  };
}

/** The most rows of `progress` that one part of a statement goes through, as PostgreSQL counts them. */
function rowsRead(plan: Plan): number {
  const own = plan['Relation Name'] === 'progress' ? plan['Actual Rows'] * plan['Actual Loops'] : 0;
  const past = plan['Rows Removed by Filter'] ?? 0;
  return Math.max(own + past, ...(plan.Plans ?? []).map(rowsRead));
}

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

describe('The lists of the desk', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let database: Database;
    let desk: DeskRecords;

    before(async () => {
      place = await createPlace();
      database = await place.open(() => 0);
      await migrate(database, place.file);
      await fill(database);
      desk = new DeskRecords(database);
    });
    after(async () => {
      await database.close();
      await place.remove();
    });

    /** Goes to the end of a list, a few at a time: the positions, and after how many looks each came. */
    async function all(filter: DeskFilter, most: number) {
      const found: [position: number, look: number][] = [];
      let next: number | undefined = latest;
      for (let look = 1; next !== undefined; look += 1) {
        const part = await desk.events(filter, next, most, look > 1);
        found.push(...part.items.map(({ position }) => [position, look] as [number, number]));
        next = part.next;
      }
      return found;
    }

    const downFrom = (first: number) => Array.from({ length: first }, (_, at) => first - at);

    for (const [what, filter, first] of [
      ['what was decided', { state: 'decided' }, decided],
      ['what a rule had a say in', { rule: 'menu' }, decided],
      ['what is done', { state: 'done' }, decided - 1],
    ] as const) {
      it(`find ${what} in three looks behind ${waiting} events that wait, and each once`, async () => {
        const found = await all(filter, 20);
        expect(found.map(([position]) => position)).to.deep.equal(downFrom(first));
        expect(found[0]![1]).to.equal(3);
        expect(found.at(-1)![1]).to.equal(4);
      });
    }

    it('find what waits', async () => {
      const { items, next } = await desk.events({ state: 'waiting' }, decided + 10, 10, true);
      expect(items.map(({ position }) => position)).to.deep.equal(
        downFrom(decided + 9).slice(0, 10),
      );
      expect(next).to.equal(decided);
      expect(await desk.events({ state: 'waiting' }, decided, 10, true)).to.deep.equal({
        items: [],
      });
    });

    for (const filter of [{ state: 'decided' }, { state: 'done' }, { rule: 'menu' }] as const) {
      it(`look first at those that come next alone: ${JSON.stringify(filter)}`, async () => {
        const asked: [string, readonly Value[]][] = [];
        const noting = new DeskRecords(watched(database, (...each) => asked.push(each)));
        const { next } = await noting.events(filter, latest, 150);
        expect(next).to.equal(decided + waiting - 149);
        expect(asked).to.have.length(1);
        const [sql, values] = asked[0]!;
        await database.transaction(async (query) => {
          if (database.dialect.name === 'postgres') {
            await query('analyze progress');
            const [row] = await query(`explain (analyze, format json) ${sql}`, values);
            const told = Object.values(row!)[0] as unknown;
            const [{ Plan: plan }] = (typeof told === 'string' ? JSON.parse(told) : told) as [
              { Plan: Plan },
            ];
            expect(rowsRead(plan)).to.be.at.most(150);
          } else {
            const plan = await query(`explain query plan ${sql}`, values);
            const details = plan.map(({ detail }) => String(detail));
            expect(details).to.include('SEARCH q USING INTEGER PRIMARY KEY (rowid<?)');
          }
        });
      });
    }

    it('go through what is behind in its order, and stop where there are enough', async () => {
      const asked: [string, readonly Value[]][] = [];
      const noting = new DeskRecords(watched(database, (...each) => asked.push(each)));
      await noting.events({ state: 'waiting' }, latest, 20, true);
      const [sql, values] = asked.at(-1)!;
      await database.transaction(async (query) => {
        if (database.dialect.name !== 'sqlite') return;
        const plan = await query(`explain query plan ${sql}`, values);
        const details = plan.map(({ detail }) => String(detail));
        expect(details).to.include('SEARCH q USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)');
      });
    });

    it('go on where a look ended, also if events came meanwhile', async () => {
      const come = (query: Query) =>
        query.change(`insert into progress (position, conversation, happened, state, attempts)
          select max(position) + 1, 1, 0, 'waiting', 0 from progress`);
      const coming = watched(
        database,
        () => {},
        async () => {
          await database.transaction(come);
        },
      );
      try {
        const { items, next } = await new DeskRecords(coming).events(
          { state: 'done' },
          latest,
          20,
          true,
        );
        expect(items).to.deep.equal([]);
        expect(next).to.equal(decided + waiting - 40_000 + 1);
      } finally {
        await database.transaction((query) =>
          query.change('delete from progress where position > $1', [decided + waiting]),
        );
      }
    });
  });
});
