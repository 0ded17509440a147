export {
  type Action,
  act,
  actionsOf,
  type ClientOf,
  type Forward,
  perform,
  type Tools,
} from './act.js';
export type { Answer } from './answer.js';
export type { BotOptions } from './bot.js';
export {
  type Handler,
  type HandlerContext,
  type Handlers,
  readHandlers,
  type Sendable,
} from './handlers.js';
export { inTurns } from './in-turns.js';
export { conversationOf, type Delivery, type Inbox } from './inbox.js';
export { consoleLogger, type Logger } from './logger.js';
export {
  createMemoryInbox,
  InboxFullError,
  type MemoryInbox,
  type MemoryInboxOptions,
} from './memory-inbox.js';
export { Stop } from './stop.js';
export {
  type Current,
  type EdgeOptions,
  type HeadersLike,
  type Webhook,
  type WebhookOptions,
  webhook,
} from './webhook.js';
