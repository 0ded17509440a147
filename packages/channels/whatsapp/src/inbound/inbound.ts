import { get, type Inbound } from '@botrules/channel';
import { answerHandshake, productOf, verifyGraph } from '@botrules/channel/graph';
import type { WhatsAppAccount } from '../account.js';
import { platformObject, readBody } from './read-body.js';

/** How webhooks of the Cloud API become events. */
export const inbound: Inbound<WhatsAppAccount> = {
  answer: answerHandshake,
  verify: verifyGraph,
  read: readBody,
  recognizes: (value) => get(value, 'object') === platformObject || productOf(value) === 'whatsapp',
  // The platform wants most answers within 250 ms, and gives up after about 5 seconds.
  answerWithinMs: 4500,
  received: 'EVENT_RECEIVED',
};
