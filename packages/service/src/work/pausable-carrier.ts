import type { Decision } from '@botrules/core';
import type { Clock } from '../clock.js';
import { longestPauseMs } from '../delivery/pause.js';
import type { StepResult } from '../delivery/step-result.js';
import type { Carrier, Errand } from './carrier.js';
import type { PauseBook } from './pause-book.js';
import type { Plan } from './plan.js';

/**
 * A carrier whose steps operators can pause. Paused steps are woken when they may go on, so they need not ask again and
 * again: the time given here is only for the case that nothing wakes them.
 */
export class PausableCarrier implements Carrier {
  readonly #carrier: Carrier;
  readonly #pauses: Pick<PauseBook, 'of'>;
  readonly #clock: Pick<Clock, 'random'>;

  constructor(carrier: Carrier, pauses: Pick<PauseBook, 'of'>, clock: Pick<Clock, 'random'>) {
    this.#carrier = carrier;
    this.#pauses = pauses;
    this.#clock = clock;
  }

  get dry(): boolean {
    return this.#carrier.dry;
  }

  plan(decision: Decision): Plan {
    return this.#carrier.plan(decision);
  }

  admit(errand: Errand): StepResult | undefined | Promise<StepResult | undefined> {
    const pause = this.#pauses.of(errand);
    if (pause === undefined) return this.#carrier.admit(errand);
    const { kind, name } = pause;
    const what = kind === 'all' ? 'all sending' : `the ${kind} "${name}"`;
    return {
      kind: 'later',
      afterMs: Math.ceil(longestPauseMs * (0.5 + this.#clock.random() / 2)),
      reason: `an operator paused ${what}`,
      cause: 'paused',
      failed: false,
    };
  }

  forgo(errand: Errand): void {
    this.#carrier.forgo(errand);
  }

  perform(errand: Errand): Promise<StepResult> {
    return this.#carrier.perform(errand);
  }
}
