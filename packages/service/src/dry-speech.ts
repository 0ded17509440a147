import type { Problem } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import type { Verdict } from './delivery/verdict.js';
import type { Entry } from './inbox/entry.js';
import type { PlannedStep } from './work/plan.js';
import type { Witness } from './work/work-event.js';

/**
 * Says in a dry run what would be sent, after the decision that it follows from: a decision is told once it is on the
 * disk, and by then a dry step is long done.
 */
export class DrySpeech implements Witness {
  readonly #witness: Witness;
  readonly #say: (event: Event, lines: readonly string[]) => void;
  /** By the event's id. */
  readonly #held = new Map<string | undefined, (readonly string[])[]>();

  constructor(witness: Witness, say: (event: Event, lines: readonly string[]) => void) {
    this.#witness = witness;
    this.#say = say;
  }

  /** Keeps what a step would send until it is its turn. */
  hold(event: Event, lines: readonly string[]): void {
    this.#held.set(event.id, [...(this.#held.get(event.id) ?? []), lines]);
  }

  decided(event: Event, decision: Decision, version: string, warnings: readonly Problem[]): void {
    this.#witness.decided(event, decision, version, warnings);
    this.#tell(event);
  }

  maybeTwice(event: Event, step: PlannedStep): void {
    this.#witness.maybeTwice(event, step);
  }

  stepped(event: Event, step: PlannedStep, verdict: Verdict): void {
    this.#witness.stepped(event, step, verdict);
  }

  finished(entry: Entry, reason: string | null): void {
    this.#tell(JSON.parse(entry.body) as Event);
    this.#witness.finished(entry, reason);
  }

  #tell(event: Event): void {
    const held = this.#held.get(event.id) ?? [];
    this.#held.delete(event.id);
    for (const lines of held) this.#say(event, lines);
  }
}
