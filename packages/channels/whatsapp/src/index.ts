export { type WhatsAppAccount, whatsappAccounts } from './account.js';
export { whatsapp } from './channel.js';
export { inbound as whatsappInbound } from './inbound/inbound.js';
export { readBody as readWhatsApp } from './inbound/read-body.js';
export { classify as classifyWhatsApp } from './outbound/classify.js';
export { createCloudApi } from './outbound/client.js';
export { toCalls as toWhatsAppCalls } from './outbound/to-calls.js';
export { profile as whatsappProfile } from './profile.js';
export { spokenWhatsApp } from './spoken.js';
