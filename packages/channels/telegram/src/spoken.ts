import type { SpokenChannel } from '@botrules/channel';
import type { TelegramAccount } from './account.js';
import { inbound } from './inbound/inbound.js';
import { acknowledge, toCalls } from './outbound/to-calls.js';
import { limits } from './profile.js';

/** Telegram without what sends: for a bot with a client of its own. */
export const spokenTelegram: SpokenChannel<TelegramAccount> = {
  name: 'telegram',
  names: ['telegram'],
  inbound,
  outbound: { plan: toCalls, acknowledge, payload: limits.payload },
};
