import type { Action } from '@botrules/bot';
import type { Problem } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import type { StepResult } from '../delivery/step-result.js';
import type { Entry } from '../inbox/model/entry.js';
import type { PlannedStep } from './plan.js';
import type { WorkObserver } from './work-event.js';

/** In a dry run, says what would be sent, after the decision that it follows from. */
export class DrySpeech implements WorkObserver {
  readonly #observer: WorkObserver;
  readonly #say: (event: Event, action: Action) => void;

  constructor(observer: WorkObserver, say: (event: Event, action: Action) => void) {
    this.#observer = observer;
    this.#say = say;
  }

  decided(event: Event, decision: Decision, version: string, warnings: readonly Problem[]): void {
    this.#observer.decided(event, decision, version, warnings);
  }

  maybeTwice(event: Event, step: PlannedStep): void {
    this.#observer.maybeTwice(event, step);
  }

  stepped(event: Event, step: PlannedStep, result: StepResult): void {
    this.#say(event, step.action);
    this.#observer.stepped(event, step, result);
  }

  finished(entry: Entry, reason: string | null): void {
    this.#observer.finished(entry, reason);
  }
}
