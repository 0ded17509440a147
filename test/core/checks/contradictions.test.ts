import { assert } from 'chai';
import { runs } from '../../support/runs.js';
import { searchConversations } from './contradicting-conversations.js';
import { searchContradictions } from './contradictions.js';

describe('Rules with regexes', function () {
  this.timeout(0);

  it('are not taken where the checker says that they never are', () => {
    const { events, held, warnings } = searchContradictions(1, runs(40, 300), 100);
    assert.isAbove(warnings, runs(6, 50));
    assert.isAbove(events, runs(600, 5000));
    assert.isAbove(held, runs(35, 300));
  });
});

describe('Rules with memory, words, tables and splits', function () {
  this.timeout(0);

  it('do in no conversation what the checker says that they never do', () => {
    const { conversations, held, warnings } = searchConversations(1, runs(12, 60), 12);
    assert.isAbove(warnings, runs(50, 300));
    assert.isAbove(conversations, runs(110, 600));
    assert.isAbove(held, runs(700, 4000));
  });
});
