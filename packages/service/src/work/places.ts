import type { Conversation } from '@botrules/channel';
import type { Decision } from '@botrules/core';
import type { StepResult } from '../delivery/step-result.js';
import type { Carrier, Errand } from './carrier.js';
import type { Plan } from './plan.js';

export interface PlacesOptions {
  /** How many steps may be under way at once. */
  readonly places: number;
  /** How many accounts share them; a single one may use them all. */
  readonly accounts: () => number;
}

interface Line {
  readonly name: string;
  /** How many steps are under way. */
  underWay: number;
  readonly waiting: (() => void)[];
}

/**
 * A carrier that limits how many steps are under way at once. Accounts share the places, so that one whose calls are slow
 * does not take them all: an account that has half of the places that the others leave gets no more. So an account without a
 * place soon gets one.
 */
export class PlacedCarrier implements Carrier {
  readonly #carrier: Carrier;
  readonly #options: PlacesOptions;
  readonly #lines = new Map<string, Line>();
  #underWay = 0;
  #waiting = 0;

  constructor(carrier: Carrier, options: PlacesOptions) {
    this.#carrier = carrier;
    this.#options = options;
  }

  plan(decision: Decision): Plan {
    return this.#carrier.plan(decision);
  }

  get dry(): boolean {
    return this.#carrier.dry;
  }

  admit(errand: Errand): StepResult | undefined | Promise<StepResult | undefined> {
    // Nothing is under way in a dry run.
    if (this.dry) return this.#carrier.admit(errand);
    const line = this.#lineOf(errand);
    if (line.waiting.length === 0 && this.#isFree(line)) return this.#enter(line, errand);
    this.#waiting++;
    return new Promise<void>((resolve) => line.waiting.push(resolve)).then(() =>
      this.#admitHeld(errand),
    );
  }

  forgo(errand: Errand): void {
    this.#carrier.forgo(errand);
    if (!this.dry) this.#leave(errand);
  }

  async perform(errand: Errand): Promise<StepResult> {
    if (this.dry) return this.#carrier.perform(errand);
    try {
      return await this.#carrier.perform(errand);
    } finally {
      this.#leave(errand);
    }
  }

  #enter(line: Line, errand: Errand): StepResult | undefined | Promise<StepResult | undefined> {
    line.underWay++;
    this.#underWay++;
    return this.#admitHeld(errand);
  }

  /** Asks the carrier, and gives the place back where the step does not go ahead. */
  #admitHeld(errand: Errand): StepResult | undefined | Promise<StepResult | undefined> {
    const admission = this.#carrier.admit(errand);
    const settle = (refusal: StepResult | undefined) => {
      if (refusal !== undefined) this.#leave(errand);
      return refusal;
    };
    return admission instanceof Promise ? admission.then(settle) : settle(admission);
  }

  #leave(errand: Errand): void {
    const line = this.#lineOf(errand);
    line.underWay--;
    this.#underWay--;
    if (line.underWay === 0 && line.waiting.length === 0) this.#lines.delete(line.name);
    if (this.#waiting > 0) this.#callNext();
  }

  /** Gives places to steps that wait, first to those of the account with the fewest under way. */
  #callNext(): void {
    while (this.#waiting > 0) {
      let next: Line | undefined;
      for (const line of this.#lines.values()) {
        if (line.waiting.length === 0 || !this.#isFree(line)) continue;
        if (next === undefined || line.underWay < next.underWay) next = line;
      }
      if (next === undefined) return;
      next.underWay++;
      this.#underWay++;
      this.#waiting--;
      // Behind the others: of several accounts with equally few, another one is next.
      this.#lines.delete(next.name);
      this.#lines.set(next.name, next);
      next.waiting.shift()!();
    }
  }

  #isFree({ underWay }: Line): boolean {
    const { places, accounts } = this.#options;
    if (this.#underWay >= places) return false;
    return accounts() <= 1 || 2 * underWay < places - (this.#underWay - underWay);
  }

  #lineOf({ conversation }: Errand): Line {
    const name = nameOf(conversation);
    let line = this.#lines.get(name);
    if (line === undefined) {
      line = { name, underWay: 0, waiting: [] };
      this.#lines.set(name, line);
    }
    return line;
  }
}

function nameOf({ channel, account }: Conversation): string {
  return `${channel}\n${account}`;
}
