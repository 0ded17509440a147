import type { Action } from '@botrules/bot';
import type { Event } from '@botrules/core';
import type { Verdict } from '../delivery/verdict.js';
import type { Carrier, Errand } from './carrier.js';

/** Carries nothing out, and says what would be. */
export class DryCarrier implements Carrier {
  readonly dry = true;
  readonly #say: (action: Action, event: Event) => void;

  constructor(say: (action: Action, event: Event) => void) {
    this.#say = say;
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
