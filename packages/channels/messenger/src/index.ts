export {
  type Call,
  type Calls,
  createDeadline,
  type Deadline,
  equalSecrets,
  type Fetch,
  jsonText,
  kindOfValue,
  needOptions,
  type Problem,
  type ProfileEntry,
  ProfileError,
  parseBody,
  type RawBody,
  type Reading as WebhookReading,
  type Reason,
  type ReplyAndHandover,
  rawBodyOf,
  readSecrets,
  type Secrets,
  SendError,
  type SendResult,
  type Signal,
  WebhookError,
} from '@botrules/channel';
export {
  GraphError,
  type GraphSettings,
  type Retry,
  signBody,
  verifySignature,
} from '@botrules/channel/graph';
export type { MessengerAccount } from './account.js';
export { messenger } from './channel.js';
export { type EventOrigin, readEvent } from './inbound/read-event.js';
export { readWebhook } from './inbound/read-webhook.js';
export {
  createSendClient,
  type SendClient,
  type SendClientOptions,
} from './outbound/send-client.js';
export { toCalls } from './outbound/to-calls.js';
export { profiles } from './profile.js';
export { readProfile } from './read-profile.js';
export { spokenMessenger } from './spoken.js';
