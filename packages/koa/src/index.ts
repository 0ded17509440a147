export type { Answer } from './answer.js';
export type { Handler, HandlerContext, Handlers, Sendable } from './handlers.js';
export type { Delivery, Inbox } from './inbox.js';
export { conversationOf } from './inbox.js';
export { consoleLogger, type Logger } from './logger.js';
export {
  createMemoryInbox,
  InboxFullError,
  type MemoryInbox,
  type MemoryInboxOptions,
} from './memory-inbox.js';
export {
  type Current,
  type EdgeOptions,
  type HeadersLike,
  type Webhook,
  type WebhookOptions,
  webhook,
} from './webhook.js';
