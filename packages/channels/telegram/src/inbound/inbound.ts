import { get, type Inbound } from '@botrules/channel';
import type { TelegramAccount } from '../account.js';
import { readBody } from './read-body.js';
import { verify } from './verify.js';

/** How updates become events. */
export const inbound: Inbound<TelegramAccount> = {
  verify,
  read: readBody,
  about: (account) => ({
    ...(account?.id !== undefined && { bot_id: account.id }),
    ...(account?.username !== undefined && { bot_username: account.username }),
  }),
  recognizes: (value) => get(value, 'update_id') !== undefined,
  // The platform waits for a minute; taps die after two and a half.
  answerWithinMs: 10_000,
  received: '',
};
