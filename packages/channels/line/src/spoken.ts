import type { SpokenChannel } from '@botrules/channel';
import type { LineAccount } from './account.js';
import { inbound } from './inbound/inbound.js';
import { toCalls } from './outbound/to-calls.js';
import { limits } from './profile.js';

/** LINE without what sends: for a bot with a client of its own. */
export const spokenLine: SpokenChannel<LineAccount> = {
  name: 'line',
  names: ['line'],
  inbound,
  // A tap and an event want no call of their own: the answer to the post is all that the platform waits for.
  outbound: { plan: toCalls, payload: limits.payload },
};
