// Finds the clauses that may take a tap. Few of them change between two checks of the rules.

import type { TextClaim } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { OverlapIndex } from './overlap-index.js';

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
  #ofLater: OverlapIndex | undefined;

  constructor(fields: readonly string[]) {
    this.#fields = fields;
  }

  /** Takes the current clauses. */
  update(clauses: readonly Clause[]): void {
    const before = this.#all;
    this.#all = new Set(clauses);
    this.#fresh = clauses.filter((clause) => !before.has(clause));
    this.#ofFresh = undefined;
    this.#ofLater = undefined;
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
    const { filed, later } = this.#indexes();
    for (const clause of filed.candidates(claims)) if (this.#all.has(clause)) yield clause;
    yield* later.candidates(claims);
  }

  /** Does the same for the clauses that the last update added. */
  candidatesThatCame(claims: readonly TextClaim[]): Iterable<Clause> {
    if (this.#fresh.length === 0) return [];
    this.#ofFresh ??= new OverlapIndex(this.#fresh, this.#fields);
    return this.#ofFresh.candidates(claims);
  }

  #indexes(): { readonly filed: OverlapIndex; readonly later: OverlapIndex } {
    let filed = this.#ofFiled;
    let later = this.#ofLater;
    if (filed && later) return { filed, later };
    let came = [...this.#all].filter((clause) => !this.#filed.has(clause));
    const gone = this.#filed.size + came.length - this.#all.size;
    if (!filed || came.length + gone > mostApart) {
      this.#filed = this.#all;
      filed = new OverlapIndex([...this.#all], this.#fields);
      this.#ofFiled = filed;
      came = [];
    }
    later = new OverlapIndex(came, this.#fields);
    this.#ofLater = later;
    return { filed, later };
  }
}
