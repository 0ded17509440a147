import type { HandlerChanges } from '@botrules/core';
import type { WaitCause } from './wait-cause.js';

/** What came of a step, and so what is next. */
export type StepResult =
  | {
      readonly kind: 'done';
      /** The platform's id of what was sent. */
      readonly messageId?: string;
      /** The platform's ids of what a handler sent, where it sent something. */
      readonly sent?: readonly string[];
      /** How long the next step waits, in milliseconds. */
      readonly waitMs?: number;
      /** What a handler wants remembered. */
      readonly remember?: HandlerChanges;
      /** Why it was rightly not sent: a follow-up does not reach a person whom nobody may write to any more. */
      readonly unsent?: string;
    }
  | {
      readonly kind: 'later';
      /**
       * How long to wait before it is tried, in whole milliseconds. A duration, not a time: the inbox that keeps it
       * has another clock.
       */
      readonly afterMs: number;
      readonly reason: string;
      /** What it waits for; left out where the service stops. */
      readonly cause?: WaitCause;
      /** Whether this counts as a failed attempt; false where the step only had to wait, such as for its turn. */
      readonly failed: boolean;
      /** It may have arrived all the same. */
      readonly ambiguous?: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** Nothing can be sent to this person: the event's other calls need not be tried. */
      readonly person?: boolean;
    };
