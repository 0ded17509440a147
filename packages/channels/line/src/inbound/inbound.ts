import type { Inbound } from '@botrules/channel';
import type { LineAccount } from '../account.js';
import { readBody, recognizes } from './read-body.js';
import { verify } from './verify.js';

/** How deliveries become events. */
export const inbound: Inbound<LineAccount> = {
  verify,
  read: readBody,
  recognizes,
  // The platform waits for two seconds.
  answerWithinMs: 1700,
  received: '',
  // With it, anybody may answer in the account's name, once.
  secretKeys: ['replyToken'],
};
