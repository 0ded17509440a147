import type { Channel } from '@botrules/channel';
import type { TelegramAccount } from './account.js';
import { classify } from './outbound/classify.js';
import { createClient } from './outbound/client.js';
import { spokenTelegram } from './spoken.js';

/** Telegram, by its Bot API. */
export const telegram: Channel<TelegramAccount> = {
  ...spokenTelegram,
  outbound: {
    ...spokenTelegram.outbound,
    connect: (account, { fetch } = {}) => createClient(account, fetch),
    classify,
    // What people report: one a second to a chat, apart from short bursts, and 20 a minute to a group.
    rates: {
      conversation: { calls: 5, perMs: 5000 },
      group: { calls: 20, perMs: 60_000 },
    },
  },
};
