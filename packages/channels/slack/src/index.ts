export { type SlackAccount, slackAccounts } from './account.js';
export { inbound as slackInbound } from './inbound/inbound.js';
export { readBody as readSlack } from './inbound/read-body.js';
export { profile as slackProfile } from './profile.js';
