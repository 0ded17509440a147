export { type WhatsAppAccount, whatsappAccounts } from './account.js';
export { inbound as whatsappInbound } from './inbound/inbound.js';
export { readBody as readWhatsApp } from './inbound/read-body.js';
