import type { Channel } from '@botrules/channel';
import type { WhatsAppAccount } from './account.js';
import { classify } from './outbound/classify.js';
import { createClient } from './outbound/client.js';
import { spokenWhatsApp } from './spoken.js';

/** WhatsApp, by its Cloud API. */
export const whatsapp: Channel<WhatsAppAccount> = {
  ...spokenWhatsApp,
  outbound: {
    ...spokenWhatsApp.outbound,
    connect: (account, { fetch } = {}) => createClient(account, fetch),
    classify,
    // One message to a person in 6 seconds. Up to 45 may go ahead, and are borrowed from the time after: 45 take 270 seconds in any case.
    rates: { conversation: { calls: 45, perMs: 270_000 } },
  },
};
