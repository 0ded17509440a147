import { expect } from 'chai';
import { latestFirst, listEvents } from '../../../packages/service/src/desk/lists.js';
import type { DeskWanted } from '../../../packages/service/src/desk/wanted.js';
import type { DeskStore } from '../../../packages/service/src/inbox/working-inbox.js';

it('A list looks at the events that come next, and passes over many only if those are not enough', async () => {
  const looks: boolean[] = [];
  const store = {
    events: async (_filter, before, _most, passes = false) => {
      looks.push(passes);
      return { items: [], ...(looks.length < 3 && { next: before - 1 }) };
    },
    byNumber: async () => [],
  } satisfies Pick<DeskStore, 'events' | 'byNumber'>;
  const wanted = { filter: { state: 'decided' } } as DeskWanted;
  const part = { from: latestFirst, limit: 10, clock: { steady: () => 0 } };
  expect(await listEvents(store as unknown as DeskStore, wanted, part)).to.deep.equal({
    items: [],
  });
  expect(looks).to.deep.equal([false, true, true]);
});
