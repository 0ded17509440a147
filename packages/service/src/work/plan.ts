import { type Action, actionsOf } from '@botrules/bot';
import type { Problem } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import { type Channels, channels as listed } from '../channels.js';
import type { WaitCause } from '../delivery/wait-cause.js';

/**
 * One thing to do about an event, and how far it got. `begun` is written before the call goes out, and `done`
 * after it was answered. A step that is still `begun` when a process takes the event up shows that another died
 * in between, so the call may have been made.
 */
export interface PlannedStep {
  readonly action: Action;
  readonly state: 'waiting' | 'begun' | 'done' | 'failed' | 'skipped';
  /** The platform's id of what was sent. */
  readonly messageId?: string;
  /** The platform's ids of what a handler sent. */
  readonly sent?: readonly string[];
  /** Why it failed, or was put off. */
  readonly reason?: string;
  /** What it waits for, where it was put off. */
  readonly cause?: WaitCause;
  /** When it came to be in this state, by the inbox's clock, in milliseconds since 1970-01-01 UTC. */
  readonly at?: number;
  /** How many times it got no answer, so that it may have been done all the same. */
  readonly unanswered?: number;
}

export interface Plan {
  readonly steps: readonly PlannedStep[];
  /** What was left out because the platform would not take it. */
  readonly warnings: readonly Problem[];
}

/** What is to be done about a decision, in the calls of its event's channel; `channels` are all that are listed unless given. */
export function makePlan(decision: Decision, channels: Channels = listed): Plan {
  const { actions, warnings } = actionsOf(decision, channels);
  return { steps: actions.map((action) => ({ action, state: 'waiting' })), warnings };
}

/** A decision as it is stored: beside its event, without it. */
export function writeDecision(decision: Decision): string {
  // What is undefined is not written. An object without the key would take longer to make than everything else here.
  return JSON.stringify({ ...decision, event: undefined });
}

export function readDecision(text: string, event: Event): Decision {
  return { event, ...(JSON.parse(text) as Omit<Decision, 'event'>) };
}

export function writeSteps(steps: readonly PlannedStep[]): string {
  return JSON.stringify(steps);
}

/** The steps as they were stored; none before they are decided. */
export function readSteps(text: string | null): readonly PlannedStep[] {
  return text === null ? [] : (JSON.parse(text) as readonly PlannedStep[]);
}

/** Whether a step was under way when the steps were written. */
export function isBegun(steps: string | null): boolean {
  return (
    steps?.includes('"begun"') === true && readSteps(steps).some(({ state }) => state === 'begun')
  );
}

/** The steps, with the one that sent the message marked as failed; undefined where none of them sent it. */
export function failSent(text: string, messageId: string, reason: string): string | undefined {
  const steps = readSteps(text);
  const isSender = ({ messageId: id, sent }: PlannedStep) =>
    id === messageId || sent?.includes(messageId) === true;
  if (!steps.some(isSender)) return undefined;
  return writeSteps(
    steps.map((step) => (isSender(step) ? { action: step.action, state: 'failed', reason } : step)),
  );
}

/** Why the first failed step makes the event a dead letter; null where no step failed. */
export function reasonOf(steps: readonly PlannedStep[]): string | null {
  return steps.find(({ state }) => state === 'failed')?.reason ?? null;
}

/** The steps, with all that are not done, such as failed and skipped ones, set to be done again. */
export function resetSteps(text: string): string {
  return writeSteps(
    readSteps(text).map((step) =>
      step.state === 'done' ? step : { action: step.action, state: 'waiting' },
    ),
  );
}
