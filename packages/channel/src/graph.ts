/** What channels share that are spoken to by one Graph API, and post by its webhooks. */
export { defaultGraph, type GraphAccount, type GraphSettings, graphApi } from './graph/account.js';
export { type WebhookWords, webhookCheck } from './graph/check-webhook.js';
export { classifyGraph } from './graph/classify.js';
export {
  createGraphClient,
  type GraphClient,
  type GraphClientOptions,
  type GraphReply,
  type GraphRequest,
} from './graph/client.js';
export {
  type ErrorMeaning,
  type ErrorMeanings,
  GraphError,
  type Retry,
  readMeanings,
} from './graph/graph-error.js';
export { answerHandshake } from './graph/handshake.js';
export { idOf } from './graph/ids.js';
export { productOf } from './graph/product.js';
export { readTime } from './graph/read-time.js';
export { ReadingBuilder, within } from './graph/reading-builder.js';
export { signBody, verifySignature } from './graph/signature.js';
export { verify as verifyGraph } from './graph/verify.js';
