import { assert } from 'chai';
import { searchConversations } from './contradicting-conversations.js';
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

describe('Rules with memory, words, tables and splits', function () {
  this.timeout(0);

  it('do in no conversation what the checker says that they never do', () => {
    const { conversations, held, warnings } = searchConversations(1, 60, 12);
    assert.isAbove(warnings, 300);
    assert.isAbove(conversations, 600);
    assert.isAbove(held, 4000);
  });
});
