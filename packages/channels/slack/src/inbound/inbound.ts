import type { Inbound } from '@botrules/channel';
import type { SlackAccount } from '../account.js';
import { answer, received } from './answer.js';
import { readBody, recognizes } from './read-body.js';
import { verify } from './verify.js';
import { aboutAccounts } from './workspaces.js';

/** How what the platform posts becomes events: all of it to one address. */
export const inbound: Inbound<SlackAccount> = {
  contentTypes: ['application/json', 'application/x-www-form-urlencoded'],
  answer,
  verify,
  read: readBody,
  about: aboutAccounts,
  recognizes,
  // The platform waits for three seconds.
  answerWithinMs: 2500,
  received,
  secretKeys: ['token', 'response_url', 'bot_access_token'],
};
