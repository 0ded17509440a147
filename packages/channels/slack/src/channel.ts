import type { Channel } from '@botrules/channel';
import type { SlackAccount } from './account.js';
import { classify } from './outbound/classify.js';
import { createClient } from './outbound/client.js';
import { spokenSlack } from './spoken.js';

/** Slack, by its Events API, its Web API and Block Kit. */
export const slack: Channel<SlackAccount> = {
  ...spokenSlack,
  outbound: {
    ...spokenSlack.outbound,
    connect: (account, { fetch } = {}) => createClient(account, fetch),
    classify,
    // One a second in a channel on average, since short bursts are let through.
    rates: { conversation: { calls: 1, perMs: 1000, burst: 5 } },
  },
};
