import type { SpokenChannel } from '@botrules/channel';
import type { WhatsAppAccount } from './account.js';
import { inbound } from './inbound/inbound.js';
import { toCalls } from './outbound/to-calls.js';
import { limits, replyWindowMs } from './profile.js';

/** WhatsApp without what sends: for a bot with a client of its own. */
export const spokenWhatsApp: SpokenChannel<WhatsAppAccount> = {
  name: 'whatsapp',
  names: ['whatsapp'],
  inbound,
  outbound: { plan: toCalls, windowMs: replyWindowMs, payload: limits.payload },
};
