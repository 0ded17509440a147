import type { StepResult } from '../delivery/step-result.js';

/** Enough for a person to understand what went wrong. A handler's error can be megabytes long. */
const longestReason = 1000;
/** What no database keeps as it is and no log shows: a NUL, half a character. */
const unkept = /[\0\p{Surrogate}]/gu;

/** A reason as it is stored, logged and shown. */
export function readableReason(reason: string): string {
  const cut =
    reason.length > longestReason ? `${reason.slice(0, longestReason - 1).trimEnd()}…` : reason;
  return cut.replaceAll(unkept, '');
}

/** A result with a reason that can be stored, logged and shown. */
export function cutReason(result: StepResult): StepResult {
  return result.kind === 'done' ? result : { ...result, reason: readableReason(result.reason) };
}
