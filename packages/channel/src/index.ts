export {
  type Account,
  type AccountField,
  type AccountProblem,
  type AccountReader,
  type AccountValues,
  accountOf,
} from './account.js';
export { accountFindings } from './account-findings.js';
export { askPlatform, type PlatformAnswer, type PlatformRequest } from './ask-platform.js';
export type { Call, Calls, PersonOptions, Sender, SendOptions, SendResult } from './call.js';
export {
  type Channel,
  type ConnectOptions,
  channelOf,
  type Inbound,
  type OperatedChannel,
  type Outbound,
  type Planner,
  type Rate,
  type Rates,
  type ReplyAndHandover,
  type SpokenChannel,
} from './channel.js';
export type { ChatLook } from './chat-look.js';
export {
  type ChannelChecks,
  type CheckResult,
  type CheckTools,
  fail,
  ok,
  warn,
} from './check.js';
export { type Conversation, conversationKey, conversationOf, memoryKey } from './conversation.js';
export { cutText, type Measure, utf8Length } from './cut-text.js';
export { createDeadline, type Deadline } from './deadline.js';
export { type Failure, isAccountDead, type Reason } from './failure.js';
export { fitProfile, type ToLanguage } from './fit-profile.js';
export { hmacSha256 } from './hmac.js';
export { leftOut, sentInstead, toldCut, toldMedia, toldTyping } from './left-out.js';
export {
  equalMenuAreas,
  gridOfMenu,
  linesOfMenu,
  type MenuArea,
  type MenuGrid,
  type MenuLines,
} from './menu-areas.js';
export { misread } from './misread.js';
export {
  get,
  isNumber,
  isObject,
  type JsonObject,
  jsonText,
  kindOf,
  parseBody,
  parseJson,
  plain,
  textOf,
  WebhookError,
} from './parse-body.js';
export {
  isPayloadKey,
  type LongPayload,
  type PayloadStore,
  payloadKey,
  shortenPayloads,
} from './payload.js';
export { type Person, personOf, personOfName } from './person.js';
export { printable } from './printable.js';
export type { Problem } from './problem.js';
export { type ProfileEntry, ProfileError } from './profile-entry.js';
export type {
  FittedProfile,
  ProfileChange,
  ProfileKeeper,
  ProfileRequest,
} from './profile-keeper.js';
export {
  compareProfiles,
  type ProfileDifference,
  type ProfilePart,
  partsOfProfile,
} from './profile-parts.js';
export { type RawBody, rawBodyOf } from './raw-body.js';
export type { Origin, Reading, Undelivered } from './reading.js';
export { redact, secretsIn, withoutSecrets } from './redact.js';
export { type Answer, type RawRequest, refusal, textAnswer, type Verified } from './request.js';
export type {
  CalledUrl,
  CallShown,
  ChannelSandbox,
  Click,
  PlatformError,
  PlatformPost,
  SandboxCall,
  ShownCall,
  StandIn,
  StandInAnswer,
  StandInReading,
  StandInRequest,
} from './sandbox.js';
export {
  equalDigits,
  equalSecrets,
  kindOfValue,
  needOptions,
  readSecrets,
  type Secrets,
} from './secrets.js';
export { withInstead } from './send-call.js';
export { type Blotter, blotter, classifySendError, SendError } from './send-error.js';
export { sha256 } from './sha256.js';
export { fits, isBlank, shorten, type Tell, withLines } from './shorten.js';
export type { Fetch, Signal } from './web.js';
export { reasonOfRequest, wordsOf } from './words.js';
