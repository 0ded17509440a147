// Decides which taps no rule takes for their words; a tap that nothing new could take is not tried again.

import type { Steps } from '../../../steps.js';
import type { TextClaim } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { ChangingIndex } from '../cover/changing-index.js';

/** Which taps no rule takes for their words, from one check of the rules to the next. */
export class KeptWords {
  readonly #forWords = new ChangingIndex(['title', 'text', 'payload']);
  /** Every way in which taps are taken, to be found by payload, title or text. */
  readonly all = new ChangingIndex(['payload', 'title', 'text']);
  #look = 0;
  /** When each tap was last seen to be taken by no rule. */
  #free = new WeakMap<object, Map<boolean, number>>();

  /** Begins a check with the ways that ask for the words of a tap. */
  *begin(forWords: readonly Clause[]): Steps<void> {
    this.#look++;
    yield* this.#forWords.update(forWords);
  }

  /**
   * Returns whether no way takes a tap for its words.
   *
   * @param of what is tapped, the same object each time
   * @param isMet returns whether one of some ways takes it
   */
  isFree(
    of: object,
    onStandby: boolean,
    claims: readonly TextClaim[],
    isMet: (ways: Iterable<Clause>) => boolean,
  ): boolean {
    const known = this.#free.get(of) ?? new Map<boolean, number>();
    const wasFree = known.get(onStandby) === this.#look - 1;
    const ways = this.#forWords;
    if (isMet(wasFree ? ways.candidatesThatCame(claims) : ways.candidates(claims))) return false;
    known.set(onStandby, this.#look);
    this.#free.set(of, known);
    return true;
  }
}
