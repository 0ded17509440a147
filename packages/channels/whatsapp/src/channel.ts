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
    // One message to a person in 6 seconds, of which 45 may be taken ahead.
    rates: { conversation: { calls: 45, perMs: 270_000 } },
  },
};
