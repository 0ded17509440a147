import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
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
        const part = await desk.events(filter, next, most);
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
      it(`find ${what} in two looks behind ${waiting} events that wait, and each once`, async () => {
        const found = await all(filter, 20);
        expect(found.map(([position]) => position)).to.deep.equal(downFrom(first));
        expect(found[0]![1]).to.equal(2);
        expect(found.at(-1)![1]).to.equal(3);
      });
    }

    it('find what waits', async () => {
      const { items, next } = await desk.events({ state: 'waiting' }, decided + 10, 10);
      expect(items.map(({ position }) => position)).to.deep.equal(
        downFrom(decided + 9).slice(0, 10),
      );
      expect(next).to.equal(decided);
      expect(await desk.events({ state: 'waiting' }, decided, 10)).to.deep.equal({ items: [] });
    });
  });
});
