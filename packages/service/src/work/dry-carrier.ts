import type { Decision } from '@botrules/core';
import type { Channels } from '../channels.js';
import type { StepResult } from '../delivery/step-result.js';
import type { Carrier } from './carrier.js';
import { makePlan, type Plan } from './plan.js';

/** Carries nothing out; an observer of its steps can say what would have been done. */
export class DryCarrier implements Carrier {
  readonly dry = true;
  readonly #channels: Channels;

  constructor(channels: Channels) {
    this.#channels = channels;
  }

  plan(decision: Decision): Plan {
    return makePlan(decision, this.#channels);
  }

  admit(): undefined {
    return undefined;
  }

  forgo(): void {}

  async perform(): Promise<StepResult> {
    return { kind: 'done' };
  }
}
