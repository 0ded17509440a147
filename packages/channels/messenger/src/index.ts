export { createDeadline, type Deadline } from './deadline.js';
export { GraphError, type Reason, type Retry } from './graph-error.js';
export { jsonText, parseBody, WebhookError } from './parse-body.js';
export type { Problem } from './problem.js';
export { type RawBody, rawBodyOf } from './raw-body.js';
export { type EventOrigin, readEvent } from './read-event.js';
export { type ProfileEntry, ProfileError, readProfile } from './read-profile.js';
export { readWebhook, type WebhookReading } from './read-webhook.js';
export { equalSecrets, kindOfValue, needOptions, readSecrets, type Secrets } from './secrets.js';
export {
  createSendClient,
  type SendClient,
  type SendClientOptions,
  SendError,
  type SendResult,
} from './send-client.js';
export { signBody, verifySignature } from './signature.js';
export { type Call, type Calls, type ReplyAndHandover, toCalls } from './to-calls.js';
export type { Fetch, Signal } from './web.js';
