export { type LineAccount, lineAccounts } from './account.js';
export { inbound as lineInbound } from './inbound/inbound.js';
export { readBody as readLineBody } from './inbound/read-body.js';
export { profile as lineProfile } from './profile.js';
