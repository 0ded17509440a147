import type { SpokenChannel } from '@botrules/channel';
import type { SlackAccount } from './account.js';
import { inbound } from './inbound/inbound.js';
import { toCalls } from './outbound/to-calls.js';
import { limits } from './profile.js';

/** Slack without what sends: for a bot with a client of its own. */
export const spokenSlack: SpokenChannel<SlackAccount> = {
  name: 'slack',
  names: ['slack'],
  inbound,
  outbound: { plan: toCalls, payload: limits.payload },
};
