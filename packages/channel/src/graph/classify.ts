import type { Failure } from '../failure.js';
import { classifySendError } from '../send-error.js';
import { GraphError } from './graph-error.js';

/** The pause where the platform says that a limit is used up, but not until when. */
const unknownPauseMs = 60_000;

/** What an error of a client of the Graph API says, and so what to do next. */
export function classifyGraph(error: unknown): Failure {
  if (error instanceof GraphError) return classifyRefusal(error);
  return classifySendError(error);
}

function classifyRefusal(error: GraphError): Failure {
  const { ambiguous, reason, retry } = error;
  const base = { scope: 'call', reason, message: describe(error), ambiguous } as const;
  switch (reason) {
    case 'token-dead':
    case 'page-restricted':
      // The call itself is sound: it waits for another token, or for the page to be let in again.
      return { ...base, again: 'waiting', scope: 'account' };
    case 'rate-limit':
      if (retry === 'never') return { ...base, again: 'never' };
      return { ...base, again: 'waiting', pauseMs: error.retryAfterMs ?? unknownPauseMs };
    case 'person-unreachable':
    case 'window-closed':
      return { ...base, again: 'never', scope: 'person' };
    case 'not-thread-owner':
      return retry === 'later'
        ? { ...base, again: 'attempts' }
        : { ...base, again: 'never', scope: 'person' };
    default:
  }
  const pauseMs = error.retryAfterMs;
  if (retry === 'never') return { ...base, again: 'never', pauseMs };
  // Answers that say nothing are counted separately, by the code that makes the calls.
  const again = retry === 'once' && !ambiguous ? { atMost: 2 } : 'attempts';
  return { ...base, again, scope: reason === 'temporary' ? 'account' : 'call', pauseMs };
}

function describe({ reason, message, traceId }: GraphError): string {
  return `${reason}: ${message}${traceId === undefined ? '' : ` (trace ${traceId})`}`;
}
