import { classifySendError, type Failure } from '@botrules/channel';
import { LineApiError } from './line-api-error.js';

/** The limit is one of seconds, and the platform does not say how many. */
const limitPauseMs = 2000;

type Meaning = Pick<Failure, 'reason' | 'again' | 'scope'>;

/** What an error of the sender says, and so what to do next. */
export function classify(error: unknown): Failure {
  if (!(error instanceof LineApiError)) return classifySendError(error);
  const meaning = judge(error);
  const { status, isRepeatable, description } = error;
  return {
    ...meaning,
    message: `${meaning.reason}: ${description}`,
    ...(meaning.again === 'waiting' && meaning.scope === 'call' && { pauseMs: limitPauseMs }),
    // The platform warns that it may have carried out a call that it answers so. With a key it does nothing twice.
    ambiguous: status >= 500 && !isRepeatable,
  };
}

function judge(error: LineApiError): Meaning {
  const { status, description, path } = error;
  // The push that is made instead costs, and arrives.
  if (error.isTokenSpent) return { reason: 'bad-request', again: 'instead', scope: 'call' };
  if (status === 401) return { reason: 'token-dead', again: 'waiting', scope: 'account' };
  if (status === 403) return { reason: 'not-permitted', again: 'never', scope: 'call' };
  if (status === 404) return { reason: 'person-unreachable', again: 'never', scope: 'person' };
  if (status === 429) {
    // Replies by token are free and go on.
    if (/monthly limit/i.test(description)) {
      return { reason: 'quota-used', again: 'never', scope: 'call' };
    }
    // Typing has a limit of its own, and nobody misses it.
    const again = path === 'chat/loading/start' ? 'never' : 'waiting';
    return { reason: 'rate-limit', again, scope: 'call' };
  }
  if (status >= 500) return { reason: 'temporary', again: 'attempts', scope: 'account' };
  const reason = status >= 400 ? 'bad-request' : 'unknown';
  return { reason, again: 'never', scope: 'call' };
}
