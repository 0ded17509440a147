import { isSpoiled } from '@botrules/bot';
import type { Conversation, Problem } from '@botrules/channel';
import type { Decision, Event, HandlerChanges } from '@botrules/core';
import type { StepResult } from '../delivery/step-result.js';
import { isByPerson } from '../inbox/model/arrivals.js';
import type { Entry, Progress } from '../inbox/model/entry.js';
import type { Carrier, Errand } from './carrier.js';
import {
  isBegun,
  type PlannedStep,
  readDecision,
  readSteps,
  reasonOf,
  writeDecision,
  writeSteps,
} from './plan.js';
import { cutReason } from './reason.js';

/** An observer of the work on events, for logs and counts. */
export interface WorkObserver {
  decided(event: Event, decision: Decision, version: string, warnings: readonly Problem[]): void;
  /** A call was under way when a process died. It is made again, so it may have been made twice. */
  maybeTwice(event: Event, step: PlannedStep): void;
  stepped(event: Event, step: PlannedStep, result: StepResult): void;
  /** The event is done, or dead for a reason. */
  finished(entry: Entry, reason: string | null): void;
}

export interface WorkEventOptions {
  readonly conversation: Conversation;
  readonly entry: Entry;
  /** What the entry's body says. */
  readonly event: Event;
  /** The rules as they are now. */
  readonly decide: (event: Event) => { readonly decision: Decision; readonly version: string };
  readonly carrier: Carrier;
  readonly observer: WorkObserver;
  /**
   * Writes the event's progress. Resolves when it is on the disk. Rejects when this run no longer counts: the store refused
   * the event, it is to be decided again, or another process has it. With an ending it is the last write of this run.
   */
  readonly save: (progress: Progress, ending?: Ending) => Promise<void>;
  /** Notes what a handler wants remembered; it is written with the next `save`. */
  readonly remember: (change: HandlerChanges) => void;
  readonly now: () => number;
  /** Whether to begin another step: false when the service stops or this run no longer counts. */
  readonly goesOn: () => boolean;
}

/**
 * How the conversation goes on: with its next event, or not before a time (0: at once). `again` is set where the work on
 * the event failed as a whole.
 */
export type Ending =
  | { readonly next: true }
  | { readonly next: false; readonly readyAt: number; readonly again?: true };

/**
 * Works on one event as far as possible now: decides it, unless that was done before, and does its steps in order. Each
 * step is written down before and after. The decision is on the disk before the first step is done.
 *
 * The first `save` is called before this function returns, so that the decision goes to the disk with the event itself.
 * Only a dry run carries out its steps before that.
 */
export async function workEvent(options: WorkEventOptions): Promise<Ending> {
  const { conversation, entry, event, carrier, observer, save, now, goesOn } = options;
  const { decision, text, version, steps, warnings } = planOf(options);
  let { attempts } = entry;
  let saved = entry.decision !== null;
  /** Whether something has changed since the last write. */
  let unsaved = !saved || isBegun(entry.steps);
  /** What the observer is told once the decision is on the disk; a decision that never gets there is made again. */
  const untold: (() => void)[] = [];

  async function write<E extends Ending | undefined>(
    state: Progress['state'],
    reason: string | null,
    ending: E,
  ): Promise<E> {
    const progress = { state, attempts, version, decision: text, steps: writeSteps(steps), reason };
    await save(progress, ending);
    if (!saved) observer.decided(event, decision, version, warnings);
    for (const tell of untold.splice(0)) tell();
    saved = true;
    unsaved = false;
    return ending;
  }

  /** Waits for a place or for the store. The decision is written meanwhile. */
  async function admitLate(errand: Errand, admission: Promise<StepResult | undefined>) {
    try {
      if (unsaved) await write('waiting', null, undefined);
    } catch (error) {
      void admission.then((refusal) => refusal ?? carrier.forgo(errand));
      throw error;
    }
    return admission;
  }

  for (let index = nextStep(steps); index !== -1; index = nextStep(steps)) {
    const step = steps[index]!;
    const errand: Errand = {
      action: step.action,
      decision,
      conversation,
      name: `${entry.id}/${index}`,
      failures: attempts,
      unanswered: step.unanswered ?? 0,
      // Some events have a made-up time, far ahead.
      heard: isByPerson(event) ? Math.min(entry.happened, entry.received) : 0,
    };
    let admission = goesOn() ? carrier.admit(errand) : notNow;
    if (admission instanceof Promise) {
      admission = await admitLate(errand, admission);
      if (admission === undefined && !goesOn()) {
        carrier.forgo(errand);
        admission = notNow;
      }
    }
    if (admission === notNow) {
      const ending = { next: false, readyAt: 0 } as const;
      return unsaved ? write('waiting', null, ending) : ending;
    }
    const refusal = admission;
    if (refusal === undefined && !carrier.dry) {
      steps[index] = { ...unanswered(step), action: step.action, state: 'begun', at: now() };
      try {
        await write('waiting', null, undefined);
      } catch (error) {
        carrier.forgo(errand);
        throw error;
      }
    }
    const result = cutReason(refusal ?? (await carrier.perform(errand)));
    if (saved) observer.stepped(event, step, result);
    else untold.push(() => observer.stepped(event, step, result));
    unsaved = unsaved || refusal === undefined || result.kind === 'failed';
    const at = now();
    switch (result.kind) {
      case 'done': {
        const { messageId, waitMs, remember, unsent, sent } = result;
        if (remember !== undefined) options.remember(remember);
        if (unsent !== undefined) {
          steps[index] = { action: step.action, state: 'skipped', reason: unsent, at };
          break;
        }
        steps[index] = {
          action: step.action,
          state: 'done',
          ...(messageId && { messageId }),
          ...(sent !== undefined && { sent }),
          at,
        };
        attempts = 0;
        if (waitMs !== undefined && nextStep(steps) !== -1) {
          return write('waiting', null, { next: false, readyAt: now() + waitMs });
        }
        break;
      }
      case 'later': {
        if (result.failed) attempts++;
        const times = (step.unanswered ?? 0) + (result.ambiguous === true ? 1 : 0);
        const { reason, cause } = result;
        // An operator is to see that it waits for something else now.
        unsaved = unsaved || cause !== step.cause;
        steps[index] = {
          action: step.action,
          state: 'waiting',
          reason,
          ...(cause !== undefined && { cause }),
          at,
          ...(times > 0 && { unanswered: times }),
        };
        const ending = { next: false, readyAt: now() + result.afterMs } as const;
        // A step that only waits for its turn asks often, and there is nothing new to write.
        return unsaved ? write('waiting', result.reason, ending) : ending;
      }
      case 'failed':
        steps[index] = { action: step.action, state: 'failed', reason: result.reason, at };
        attempts = 0;
        skipWhatDepends(steps, index, result.person === true, at);
    }
  }
  const reason = reasonOf(steps);
  const ending = await write(reason === null ? 'done' : 'dead', reason, { next: true });
  observer.finished(entry, reason);
  return ending;
}

/** Nothing begins now, so the step has no result. */
const notNow: StepResult = {
  kind: 'later',
  afterMs: 0,
  reason: 'the service stops',
  failed: false,
};

function planOf({ entry, event, decide, carrier, observer }: WorkEventOptions): {
  readonly decision: Decision;
  /** The decision as it is stored. */
  readonly text: string;
  readonly version: string;
  readonly steps: PlannedStep[];
  readonly warnings: readonly Problem[];
} {
  if (entry.decision === null || entry.steps === null) {
    const { decision, version } = decide(event);
    const { steps, warnings } = carrier.plan(decision);
    return { decision, text: writeDecision(decision), version, steps: [...steps], warnings };
  }
  const steps = readSteps(entry.steps).map((step): PlannedStep => {
    if (step.state !== 'begun') return step;
    observer.maybeTwice(event, step);
    return { ...unanswered(step), action: step.action, state: 'waiting' };
  });
  const decision = readDecision(entry.decision, event);
  return { decision, text: entry.decision, version: entry.version ?? '', steps, warnings: [] };
}

function unanswered({ unanswered }: PlannedStep): Pick<PlannedStep, 'unanswered'> {
  return unanswered === undefined ? {} : { unanswered };
}

function nextStep(steps: readonly PlannedStep[]): number {
  return steps.findIndex(({ state }) => state === 'waiting');
}

/** The rest of a reply is not sent once a part of it failed: half an answer is worse than none. */
function skipWhatDepends(steps: PlannedStep[], failed: number, person: boolean, at: number): void {
  const { action } = steps[failed]!;
  for (const [index, step] of steps.entries()) {
    if (step.state !== 'waiting') continue;
    const samePerson = person && (step.action.kind === 'send' || step.action.kind === 'handover');
    if (isSpoiled(step.action, action) || samePerson) {
      steps[index] = { action: step.action, state: 'skipped', at };
    }
  }
}
