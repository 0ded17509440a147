import { assert } from 'chai';
import { searchContradictions } from './contradictions.js';

describe('Rules with regexes', function () {
  this.timeout(0);

  it('are not taken where the checker says that they never are', () => {
    const { events, held, warnings } = searchContradictions(1, 300, 100);
    assert.isAbove(warnings, 50);
    assert.isAbove(events, 5000);
    assert.isAbove(held, 300);
  });
});
