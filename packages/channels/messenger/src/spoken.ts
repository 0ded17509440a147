import { type Inbound, type SpokenChannel, WebhookError } from '@botrules/channel';
import { answerHandshake, verifyGraph } from '@botrules/channel/graph';
import { say } from '@botrules/core/tooling';
import type { MessengerAccount } from './account.js';
import { isOfMessenger, readWebhook } from './inbound/read-webhook.js';
import { toCalls } from './outbound/to-calls.js';
import { limits, replyWindowMs } from './profile.js';

const inbound: Inbound<MessengerAccount> = {
  answer: answerHandshake,
  verify: verifyGraph,
  read(body, { bots }) {
    if (typeof body !== 'string' || /^\uFEFF?\s*\{/.test(body)) return readWebhook(body, { bots });
    throw new WebhookError('not-json', say`The body must be a JSON object.`);
  },
  recognizes: isOfMessenger,
  // The platform: 5000.
  answerWithinMs: 4500,
  received: 'EVENT_RECEIVED',
};

/** The Messenger Platform without what sends: for a bot with a client of its own. */
export const spokenMessenger: SpokenChannel<MessengerAccount> = {
  name: 'messenger',
  names: ['messenger', 'instagram'],
  inbound,
  outbound: { plan: toCalls, windowMs: replyWindowMs, payload: limits.payload },
};
