import { assert } from 'chai';
import { runs } from '../../support/runs.js';
import { runConversations } from './conversations.js';

describe('routers in conversations', () => {
  it('decide as the oracle does, event after event, with time passing', function () {
    this.timeout(120_000);
    assert.isAbove(runConversations({ seed: 13, conversations: runs(12, 60) }), runs(250, 1500));
  });
});
