import { expect } from 'chai';
import fc from 'fast-check';
import { RecentIds } from '../../packages/bot/src/recent-ids.js';

describe('bot/recent-ids', () => {
  it('remembers the newest ids for their time, and forgets them beyond twice of either', () => {
    const steps = fc.array(fc.record({ id: fc.nat(30), wait: fc.nat(3) }), { maxLength: 80 });
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (list, max, ms) => {
          let time = 0;
          const ids = new RecentIds(max, ms, () => time);
          /** The newest last, each once. */
          let added: { readonly id: string; readonly at: number }[] = [];
          for (const { id: number, wait } of list) {
            time += wait;
            const id = String(number);
            const newest = added.slice(-max).find((one) => one.id === id);
            if (newest !== undefined && time - newest.at < ms) {
              expect(ids.has(id), 'one of the newest, and in time').to.equal(true);
            }
            const kept = added.slice(-2 * max).find((one) => one.id === id);
            if (kept === undefined || time - kept.at >= 2 * ms) {
              expect(ids.has(id), 'too old').to.equal(false);
            }
            if (ids.has(id)) continue;
            ids.add(id);
            added = [...added.filter((one) => one.id !== id), { id, at: time }];
          }
        },
      ),
    );
  });
});
