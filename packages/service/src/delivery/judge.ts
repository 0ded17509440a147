import { GraphError, SendError } from '@botrules/messenger';
import { wordsOf } from '../words.js';

/** What a failed call says about the call, the person and the page. */
export interface Judgement {
  /** `turn`: again when the page may; `retry`: again after a pause, and only so often; `give-up`: never again. */
  readonly next: 'turn' | 'retry' | 'give-up';
  /** How often it may be made in all, where that is less than usual. */
  readonly attempts?: number;
  /** `fine`: the fault was not the page's; `failing`: one more such and others fail too; `dead`: all will. */
  readonly page: 'fine' | 'failing' | 'dead';
  /** No other call to this person will do. */
  readonly person: boolean;
  /** How long the platform wants to be left alone by this page, in milliseconds. */
  readonly pauseMs?: number | undefined;
  /** It may have arrived all the same. */
  readonly ambiguous: boolean;
  /** One line for a person. */
  readonly reason: string;
}

/** Where the platform says that a limit is used up and not until when. */
const unknownPauseMs = 60_000;

/** Reads an error that a call ended with. */
export function judge(error: unknown): Judgement {
  if (error instanceof GraphError) return judgeRefusal(error);
  const reason = wordsOf(error);
  const ambiguous = error instanceof SendError && error.ambiguous;
  return { next: 'retry', page: 'failing', person: false, ambiguous, reason };
}

function judgeRefusal(error: GraphError): Judgement {
  const { ambiguous } = error;
  const base = { page: 'fine', person: false, ambiguous, reason: describe(error) } as const;
  switch (error.reason) {
    case 'token-dead':
    case 'page-restricted':
      // The call itself is sound: it waits for another token, or for the page to be let in again.
      return { ...base, next: 'turn', page: 'dead' };
    case 'rate-limit':
      if (error.retry === 'never') return { ...base, next: 'give-up' };
      return { ...base, next: 'turn', pauseMs: error.retryAfterMs ?? unknownPauseMs };
    case 'person-unreachable':
    case 'window-closed':
      return { ...base, next: 'give-up', person: true };
    case 'not-thread-owner':
      return error.retry === 'later'
        ? { ...base, next: 'retry' }
        : { ...base, next: 'give-up', person: true };
    default:
  }
  const pauseMs = error.retryAfterMs;
  if (error.retry === 'never') return { ...base, next: 'give-up', pauseMs };
  // `once` is one more attempt. Answers that say nothing are counted apart, by who makes the calls.
  const attempts = error.retry === 'once' && !ambiguous ? { attempts: 2 } : {};
  const page = error.reason === 'temporary' ? 'failing' : 'fine';
  return { ...base, ...attempts, next: 'retry', page, pauseMs };
}

function describe({ reason, message, traceId }: GraphError): string {
  return `${reason}: ${message}${traceId === undefined ? '' : ` (trace ${traceId})`}`;
}
