import { classifySendError, type Failure } from '@botrules/channel';
import { BotApiError } from './bot-api-error.js';

/** The pause where the platform says that a limit is used up, but not until when. */
const unknownPauseMs = 30_000;

type Ruling = Pick<Failure, 'reason' | 'again' | 'scope'>;

const unreachable: Ruling = { reason: 'person-unreachable', again: 'never', scope: 'person' };
const forbidden: Ruling = { reason: 'not-permitted', again: 'never', scope: 'call' };
const bad: Ruling = { reason: 'bad-request', again: 'never', scope: 'call' };
const deadToken: Ruling = { reason: 'token-dead', again: 'waiting', scope: 'account' };
const attachment: Ruling = { reason: 'attachment', again: { atMost: 2 }, scope: 'call' };

/**
 * What the platform's words say, where its code does not. Some come under 400 as well as under 403. The first that fits
 * counts.
 */
const byWords: readonly (readonly [RegExp, Ruling])[] = [
  [/method not found/i, bad],
  [/not enough rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|CHAT_SEND_\w+_FORBIDDEN/i, forbidden],
  [/have no rights to send|CHAT_ADMIN_REQUIRED|CHAT_RESTRICTED/i, forbidden],
  [/blocked by the user|user is deactivated|bot was kicked|bot is not a member/i, unreachable],
  [/can't initiate conversation|can't send messages to|group chat was deleted/i, unreachable],
  [/chat not found|user not found|PEER_ID_INVALID|USER_IS_BLOCKED/i, unreachable],
  [/wrong file identifier|failed to get HTTP URL content/i, attachment],
  [/wrong type of the web page content|WEBPAGE_(?:CURL|MEDIA)/i, attachment],
];

/** What an error of the sender says, and so what to do next. */
export function classify(error: unknown): Failure {
  if (!(error instanceof BotApiError)) return classifySendError(error);
  const { code, retryAfterMs: pauseMs, description } = error;
  const verdict = judge(error);
  return {
    ...verdict,
    message: `${verdict.reason}: ${description}`,
    pauseMs: verdict.reason === 'rate-limit' ? (pauseMs ?? unknownPauseMs) : pauseMs,
    // A server that broke off may have carried the call out; 503 says that nobody took it.
    ambiguous: code >= 500 && code !== 503,
  };
}

function judge({ code, description, movedTo, hasInstead }: BotApiError): Ruling {
  if (code === 429) return { reason: 'rate-limit', again: 'waiting', scope: 'call' };
  if (code >= 500) return { reason: 'temporary', again: 'attempts', scope: 'account' };
  // The sender knows the new id from here on.
  if (movedTo !== undefined) return { ...bad, again: { atMost: 2 } };
  const said = byWords.find(([words]) => words.test(description))?.[1];
  // A link that people can tap is better than a second try.
  if (said === attachment && hasInstead) return { ...attachment, again: 'instead' };
  if (said !== undefined) return said;
  if (code === 401 || code === 404) return deadToken;
  if (code === 403) return forbidden;
  return code >= 400 ? bad : { ...bad, reason: 'unknown' };
}

/** Refusals that harm nobody: a tap that was answered too late, a message that is as it should be. */
export function isHarmless({ code, description }: BotApiError, method: string): boolean {
  if (code !== 400) return false;
  return method === 'answerCallbackQuery'
    ? /query is too old|query ID is invalid/i.test(description)
    : /^edit/.test(method) && /message is not modified/i.test(description);
}
