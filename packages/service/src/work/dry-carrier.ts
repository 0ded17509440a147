import type { Action } from '@botrules/bot';
import type { Decision, Event } from '@botrules/core';
import type { Channels } from '../channels.js';
import type { Verdict } from '../delivery/verdict.js';
import type { Carrier, Errand } from './carrier.js';
import { makePlan, type Plan } from './plan.js';

/** Carries nothing out, and says what would be. */
export class DryCarrier implements Carrier {
  readonly dry = true;
  readonly #say: (action: Action, event: Event) => void;
  readonly #channels: Channels | undefined;

  constructor(say: (action: Action, event: Event) => void, channels?: Channels) {
    this.#say = say;
    this.#channels = channels;
  }

  plan(decision: Decision): Plan {
    return makePlan(decision, this.#channels);
  }

  async admit(): Promise<undefined> {
    return undefined;
  }

  forgo(): void {}

  async perform({ action, decision }: Errand): Promise<Verdict> {
    this.#say(action, decision.event);
    return { kind: 'done' };
  }
}
