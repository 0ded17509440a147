// Decides whether what was proved of rules may serve again: not where it went by anything else than the rules.

import { KeptReach } from './cover/kept-reach.js';
import { KeptWays } from './survey.js';
import { KeptWords } from './taps/kept-words.js';
import { KeptTaps } from './taps/takers.js';

/**
 * What checks keep of rules that are edited, so that a change costs what hangs on it and not all of them. A check says
 * the same with it as without: what it keeps is what nothing that has changed could make otherwise.
 */
export class KeptChecks {
  ways = new KeptWays();
  reach = new KeptReach();
  taps = new KeptTaps();
  words = new KeptWords();
  #beside = '';
  #steps = 0;

  /** Begins a look. `beside` is what proofs go by besides the rules: with another one all is forgotten. */
  begin(beside: string): void {
    if (beside !== this.#beside || this.#steps > mostSteps) this.#forget();
    this.#beside = beside;
  }

  /** Ends a look, which took a part of the steps that a look may take. */
  finish(steps: number): void {
    this.#steps += steps;
    // Where steps run out, what was asked first gets them.
    if (steps > mostSteps) this.#forget();
  }

  #forget(): void {
    this.ways = new KeptWays();
    this.reach = new KeptReach();
    this.taps = new KeptTaps();
    this.words = new KeptWords();
    this.#steps = 0;
  }
}

/** As soon as this part of them is taken, all is looked at anew. */
const mostSteps = 0.5;
