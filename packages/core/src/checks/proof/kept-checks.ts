// Decides whether what was proved of rules can be used again: not if it depended on anything but the rules.

import { KeptReach } from './cover/kept-reach.js';
import { KeptWays } from './survey.js';
import { KeptWords } from './taps/kept-words.js';
import { KeptTaps } from './taps/takers.js';

/**
 * What checks keep of rules that are edited, so that a change costs only what depends on it. A check reports the same
 * with it as without it: only results that no change could affect are kept.
 */
export class KeptChecks {
  ways = new KeptWays();
  reach = new KeptReach();
  taps = new KeptTaps();
  words = new KeptWords();
  #beside = '';
  #steps = 0;
  /** How many steps the proofs take that have begun and not ended. */
  #running: (() => number)[] = [];

  /**
   * Begins a check of the rules.
   *
   * @param beside what else proofs depend on: if it has changed, everything is forgotten
   * @param taken returns how many of the steps that it may take the check has taken, as a part of them
   */
  begin(beside: string, taken: () => number): void {
    // One that was left off has kept what it proved, too.
    this.finish();
    if (beside !== this.#beside || this.#steps > mostSteps) this.#forget();
    this.#beside = beside;
    this.#running.push(taken);
  }

  /** Also counts the steps that other proofs take which keep their results here. */
  count(taken: () => number): void {
    this.#running.push(taken);
  }

  /** Ends a check of the rules. */
  finish(): void {
    for (const taken of this.#running) {
      const steps = taken();
      this.#steps += steps;
      // When steps run out, the proofs that ran first have used them.
      if (steps > mostSteps) this.#forget();
    }
    this.#running = [];
  }

  #forget(): void {
    this.ways = new KeptWays();
    this.reach = new KeptReach();
    this.taps = new KeptTaps();
    this.words = new KeptWords();
    this.#steps = 0;
  }
}

/** Once this part of the steps is taken, everything is proved anew. */
const mostSteps = 0.5;
