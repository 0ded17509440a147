// Finds the clauses that may take a tap. Few of them change between two checks of the rules.

import { finish, type Steps } from '../../../steps.js';
import type { TextClaim } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { OverlapIndex, overlapIndexOf } from './overlap-index.js';

/** If more clauses than this came or went, all are filed anew. */
const mostApart = 256;

/** An `OverlapIndex` that is not rebuilt for each clause that is added or removed. */
export class ChangingIndex {
  readonly #fields: readonly string[];
  #all: ReadonlySet<Clause> = new Set();
  /** The clauses that were added by the last update. */
  #fresh: readonly Clause[] = [];
  #ofFresh: OverlapIndex | undefined;
  /** The clauses that are filed; some of them may be gone. */
  #filed: ReadonlySet<Clause> = new Set();
  #ofFiled: OverlapIndex | undefined;
  /** Clauses added since then. */
  #ofLater: OverlapIndex;

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#ofLater = new OverlapIndex(fields);
  }

  /** Takes the current clauses. */
  *update(clauses: readonly Clause[]): Steps<void> {
    const before = this.#all;
    this.#all = new Set(clauses);
    this.#fresh = clauses.filter((clause) => !before.has(clause));
    this.#ofFresh = undefined;
    let came = clauses.filter((clause) => !this.#filed.has(clause));
    const gone = this.#filed.size + came.length - this.#all.size;
    if (this.#ofFiled === undefined || came.length + gone > mostApart) {
      // Until all are filed, none are.
      [this.#filed, this.#ofFiled] = [new Set(), undefined];
      const filed = yield* overlapIndexOf(this.#all, this.#fields);
      [this.#filed, this.#ofFiled] = [this.#all, filed];
      came = [];
    }
    this.#ofLater = yield* overlapIndexOf(new Set(came), this.#fields);
  }

  /** Returns how many clauses the last update added. */
  get cameLast(): number {
    return this.#fresh.length;
  }

  has(clause: Clause): boolean {
    return this.#all.has(clause);
  }

  /** Does what `OverlapIndex.candidates` does, in some order. */
  *candidates(claims: readonly TextClaim[]): Generator<Clause> {
    for (const clause of this.#ofFiled?.candidates(claims) ?? []) {
      if (this.#all.has(clause)) yield clause;
    }
    yield* this.#ofLater.candidates(claims);
  }

  /** Does the same for the clauses that the last update added. */
  candidatesThatCame(claims: readonly TextClaim[]): Iterable<Clause> {
    if (this.#fresh.length === 0) return [];
    this.#ofFresh ??= finish(overlapIndexOf(this.#fresh, this.#fields));
    return this.#ofFresh.candidates(claims);
  }
}
