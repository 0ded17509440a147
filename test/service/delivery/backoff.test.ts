import { expect } from 'chai';
import fc from 'fast-check';
import { backoff } from '../../../packages/service/src/delivery/backoff.js';

describe('backoff', () => {
  it('doubles up to the longest pause', () => {
    const pauses = [1, 2, 3, 4, 5, 1000].map((failures) =>
      backoff(failures, { firstMs: 100, longestMs: 1000 }, { random: () => 1 }),
    );
    expect(pauses).to.deep.equal([100, 200, 400, 800, 1000, 1000]);
  });

  it('waits at least half of it, by chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          const full = backoff(failures, { firstMs: 100, longestMs: 10_000 }, { random: () => 1 });
          const pause = backoff(
            failures,
            { firstMs: 100, longestMs: 10_000 },
            { random: () => chance },
          );
          expect(pause).to.be.within(full / 2, full);
        },
      ),
    );
  });
});
