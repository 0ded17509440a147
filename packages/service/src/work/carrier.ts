import type { Action } from '@botrules/bot';
import type { Conversation } from '@botrules/channel';
import type { Decision } from '@botrules/core';
import type { StepResult } from '../delivery/step-result.js';
import type { Plan } from './plan.js';

/** One step, with everything known around it. */
export interface Errand {
  readonly action: Action;
  readonly decision: Decision;
  readonly conversation: Conversation;
  /** The same each time that this step is tried. */
  readonly name: string;
  /** How often it has failed before. */
  readonly failures: number;
  /** How often it got no answer before, so that it may have been done all the same. */
  readonly unanswered: number;
  /** When the person was last heard, as far as this event knows, in milliseconds since 1970-01-01 UTC. */
  readonly heard: number;
}

/** Makes steps of a decision, and carries them out. No method rejects or throws. */
export interface Carrier {
  /** What is to be done about a decision. */
  plan(decision: Decision): Plan;
  /** Nothing leaves the process, so no step has to be marked as begun for the case of a crash. */
  readonly dry: boolean;
  /**
   * Why the step must wait or cannot be done at all; `undefined` if it may go ahead. Then it is performed
   * or forgone. A promise only if the answer is not known at once.
   */
  admit(errand: Errand): StepResult | undefined | Promise<StepResult | undefined>;
  /** A step that was admitted is not going to be performed. */
  forgo(errand: Errand): void;
  perform(errand: Errand): Promise<StepResult>;
}
