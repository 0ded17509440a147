export {
  type Answer,
  type Conversation,
  conversationKey,
  conversationOf,
  memoryKey,
  type RawBody,
} from '@botrules/channel';
export { act, type ClientOf, type Forward, perform, type Tools } from './act.js';
export { type Action, actionsOf, isSpoiled } from './actions.js';
export { methodNotAllowed } from './answer.js';
export type { BotOptions } from './bot.js';
export { beginHandler, callHandler, type HandlerCall } from './call-handler.js';
export type { Current } from './current.js';
export type { CustomFields, Enrich } from './enrich.js';
export type { Timer } from './follow-up-timer.js';
export { forwardBody } from './forward-body.js';
export {
  type ForwardOptions,
  type ForwardToSign,
  forwardTo,
  signForward,
} from './forward-to.js';
export {
  type AnyRoute,
  type Handler,
  type HandlerContext,
  type Handlers,
  type HandlersOfRoutes,
  type RouteTypes,
  readHandlers,
  type Sendable,
} from './handlers.js';
export type { HeadersLike } from './headers.js';
export { inTurns } from './in-turns.js';
export type { Delivery, Inbox } from './inbox.js';
export {
  consoleLogger,
  fromMessageFirst,
  type Logger,
  type MessageFirstLogger,
  readLogger,
} from './logger.js';
export {
  createMemoryInbox,
  InboxFullError,
  type MemoryInbox,
  type MemoryInboxOptions,
} from './memory-inbox.js';
export { createMemoryPayloads } from './memory-payloads.js';
export {
  type MemoryEntry,
  type MemoryRecord,
  readMemoryRecord,
  type Whose,
  writeMemoryRecord,
} from './memory-record.js';
export {
  createMemoryStore,
  type MemoryStore,
  type MemoryStoreOptions,
} from './memory-store.js';
export { keepPayloads, withPayload } from './payloads.js';
export { People, type PeopleOptions } from './people.js';
export type { QueryLike } from './query.js';
export { type RouteWith, routeUnseen } from './route-unseen.js';
export { Stop } from './stop.js';
export type { WebRequest, WebResponse } from './web.js';
export { type AddressParts, type HostBody, type Webhook, webhook } from './webhook.js';
export type {
  AppSecrets,
  ChannelAccounts,
  EdgeLimits,
  EdgeOptions,
  WebhookOptions,
} from './webhook-options.js';
