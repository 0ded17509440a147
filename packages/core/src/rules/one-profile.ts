import type { BotProfile } from '../bot-profile.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { MapEntry } from '../syntax/node.js';
import type { HeldTo } from './held-to.js';
import { type ImageOf, readProfile } from './read-profile.js';

/** The profile of a rule set. Only one of its files may have it. */
export class OneProfile {
  readonly #report: Report;
  readonly #image: ImageOf;
  #first: Span | undefined;
  #value: BotProfile | undefined;

  constructor(report: Report, image: ImageOf) {
    this.#report = report;
    this.#image = image;
  }

  /** The profile that was read. */
  get value(): BotProfile | undefined {
    return this.#value;
  }

  /** Reads `profile:` at the top of a file. Nodes of the wrong shape have been reported. */
  read({ keySpan, value }: MapEntry, heldTo: HeldTo): void {
    if (this.#first !== undefined) {
      this.#report(problems.profileTwice(keySpan, this.#first));
      return;
    }
    this.#first = keySpan;
    if (value.kind !== 'map') return;
    this.#value = readProfile(value, heldTo, this.#report, this.#image);
  }
}
