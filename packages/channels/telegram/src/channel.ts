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
    // What people report: 30 a second of a bot; one a second to a chat on average, since short bursts are let through; and
    // never more than 20 a minute to a group. Calls may arrive closer together than they were made, so a minute has a second to spare.
    rates: {
      strictSeconds: true,
      conversation: { calls: 1, perMs: 1000, burst: 5 },
      group: { calls: 20, perMs: 61_000 },
    },
  },
};
