import { type WaitCause, waitCauses } from '../delivery/wait-cause.js';
import type { WaitingConversation } from '../inbox/records/desk-records.js';
import { type PlannedStep, readSteps } from '../work/plan.js';

/**
 * What a conversation waits for, besides what its next step says. `working`: a step is under way. `typing`: the pause between
 * two messages. `next`: its turn, as it is ready. `deciding`: a process has it, and has not decided it yet. `trouble`: the work
 * on it began and did not end, and begins again.
 */
export const stateCauses = ['working', 'typing', 'next', 'deciding', 'trouble'] as const;

export type StateCause = (typeof stateCauses)[number];

/** All words for what a conversation waits for. */
export const allCauses: readonly string[] = [...stateCauses, ...waitCauses];

/** What a conversation waits for, and for how long. */
export interface WaitingFor {
  readonly cause: WaitCause | StateCause;
  /** In words, where somebody said them. */
  readonly reason: string | null;
  /** When it is tried next, in milliseconds since 1970-01-01 UTC; null where that is not known or is now. */
  readonly until: number | null;
  /** The step that waits; undefined before there are any. */
  readonly step: PlannedStep | undefined;
}

/** Says what a conversation waits for at a time, by what is on the disk. */
export function waitingFor(waiting: WaitingConversation, now: number): WaitingFor {
  const { head, held, readyAt, tries } = waiting;
  const steps = readSteps(head.steps);
  const until = readyAt !== null && readyAt > now ? readyAt : null;
  const begun = steps.find(({ state }) => state === 'begun');
  if (begun !== undefined && held) return { cause: 'working', reason: null, until, step: begun };
  const step = begun ?? steps.find(({ state }) => state === 'waiting');
  const { reason } = head;
  if (step?.cause !== undefined) {
    // What is paused goes on when somebody says so; when it asks next means nothing.
    const next = step.cause === 'paused' ? null : until;
    return { cause: step.cause, reason: step.reason ?? reason, until: next, step };
  }
  if (!held && tries > 0 && until !== null) return { cause: 'trouble', reason, until, step };
  if (head.decision === null) return { cause: held ? 'deciding' : 'next', reason, until, step };
  const isTyping = until !== null || (held && steps.some(({ state }) => state === 'done'));
  return { cause: isTyping ? 'typing' : 'next', reason, until, step };
}
