export type { TelegramAccount } from './account.js';
export { telegram } from './channel.js';
export { readBody as readUpdate } from './inbound/read-body.js';
export { BotApiError, type BotApiErrorFields } from './outbound/bot-api-error.js';
export { classify as classifyTelegram } from './outbound/classify.js';
export { type BotApi, createBotApi } from './outbound/client.js';
export { acknowledge, toCalls as toTelegramCalls } from './outbound/to-calls.js';
export { profile as telegramProfile } from './profile.js';
export { spokenTelegram } from './spoken.js';
