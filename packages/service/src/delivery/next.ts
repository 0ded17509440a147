import type { Failure } from '@botrules/channel';
import type { Clock } from '../clock.js';
import { type BackoffOptions, backoff } from './backoff.js';
import type { StepResult } from './step-result.js';

/** What became of the earlier attempts of a call. */
export interface Before {
  /** How often it failed. */
  readonly failures: number;
  /** How often it got no answer, so that it may have been carried out all the same. */
  readonly unanswered: number;
}

export interface RetryOptions {
  /** How often a call is made at the most. */
  readonly attempts: number;
  readonly backoff: BackoffOptions;
  readonly clock: Pick<Clock, 'random'>;
}

/** How often a call that got no answer is made again: each time the person may get the message once more. */
const mostRepeats = 1;

/** What is next after a call failed. If it is made again, it waits for at least `leastMs`. */
export function afterFailure(
  { again, scope, message, ambiguous, pauseMs }: Failure,
  before: Before,
  { attempts, backoff: pauses, clock }: RetryOptions,
  leastMs: number,
): StepResult {
  if (again === 'never') return { kind: 'failed', reason: message, person: scope === 'person' };
  // The call to make instead was tried, or there was none.
  if (again === 'instead') return { kind: 'failed', reason: message };
  const failures = before.failures + 1;
  const afterMs = Math.max(backoff(failures, pauses, clock), leastMs);
  if (again === 'waiting') {
    const cause = pauseMs === undefined ? 'page-stopped' : 'limit';
    return { kind: 'later', afterMs, reason: message, cause, failed: false };
  }
  if (ambiguous && before.unanswered >= mostRepeats) {
    const reason = `${message} (made twice, and nobody says whether it arrived)`;
    return { kind: 'failed', reason };
  }
  if (failures >= (again === 'attempts' ? attempts : again.atMost)) {
    return { kind: 'failed', reason: `${message} (after ${failures} attempts)` };
  }
  return { kind: 'later', afterMs, reason: message, cause: 'retry', failed: true, ambiguous };
}
