import { expect } from 'chai';
import fc from 'fast-check';
import { sortTexts } from '../../../../packages/core/src/router/index/sort.js';
import { atOnce, Pace } from '../../../../packages/core/src/router/slices.js';

describe('sortTexts', () => {
  it('sorts as an array does', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), {
      maxLength: 2000,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, (all) => {
        expect(atOnce(sortTexts(all, new Pace()))).to.deep.equal([...all].sort());
      }),
      { numRuns: 50 },
    );
  });
});
