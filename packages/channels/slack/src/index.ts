export type { SlackAccount } from './account.js';
export { slack } from './channel.js';
export { readBody as readSlack } from './inbound/read-body.js';
export { classify as classifySlack } from './outbound/classify.js';
export { createWebApi, type WebApi } from './outbound/client.js';
export { SlackError, type SlackErrorFields } from './outbound/slack-error.js';
export { toCalls as toSlackCalls } from './outbound/to-calls.js';
export { profile as slackProfile } from './profile.js';
export { spokenSlack } from './spoken.js';
