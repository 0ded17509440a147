import type { Channel } from '@botrules/channel';
import type { LineAccount } from './account.js';
import { classify } from './outbound/classify.js';
import { createClient } from './outbound/client.js';
import { spokenLine } from './spoken.js';

/** LINE, by its Messaging API. */
export const line: Channel<LineAccount> = {
  ...spokenLine,
  outbound: {
    ...spokenLine.outbound,
    connect: (account, { fetch } = {}) => createClient(account, fetch),
    classify,
  },
};
