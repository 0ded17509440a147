import { assert } from 'chai';
import { runConversations } from './conversations.js';

describe('routers in conversations', () => {
  it('decide as the oracle does, event after event, with time passing', function () {
    this.timeout(120_000);
    assert.isAbove(runConversations({ seed: 13, conversations: 60 }), 1500);
  });
});
