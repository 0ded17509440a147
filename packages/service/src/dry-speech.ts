import type { Action } from '@botrules/bot';
import type { Problem } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import type { Verdict } from './delivery/verdict.js';
import type { Entry } from './inbox/model/entry.js';
import type { PlannedStep } from './work/plan.js';
import type { Witness } from './work/work-event.js';

/** Says in a dry run what would be sent, behind the decision that it follows from. */
export class DrySpeech implements Witness {
  readonly #witness: Witness;
  readonly #say: (event: Event, action: Action) => void;

  constructor(witness: Witness, say: (event: Event, action: Action) => void) {
    this.#witness = witness;
    this.#say = say;
  }

  decided(event: Event, decision: Decision, version: string, warnings: readonly Problem[]): void {
    this.#witness.decided(event, decision, version, warnings);
  }

  maybeTwice(event: Event, step: PlannedStep): void {
    this.#witness.maybeTwice(event, step);
  }

  stepped(event: Event, step: PlannedStep, verdict: Verdict): void {
    this.#say(event, step.action);
    this.#witness.stepped(event, step, verdict);
  }

  finished(entry: Entry, reason: string | null): void {
    this.#witness.finished(entry, reason);
  }
}
