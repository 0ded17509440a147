import { type Clause, implies, type Literal, refute, restrict } from './clause.js';
import type { ClauseIndex, Entry } from './clause-index.js';
import { alternatives, undecided } from './field-facts.js';
import { type ClosedField, closedFields } from './platform.js';

/** How many fields may be told apart by their values one inside the other. */
const maxSplits = 3;
/** How often one proof may look into the index beside once for each value of a list. */
const maxLooks = 256;
/** How many refutations may follow from each other before what they leave is looked up anew. */
const maxRounds = 8;

/**
 * Proves that some of the clauses in an index take every event that a clause takes. First it looks for one that
 * takes all; then it rules out what those take of which only one literal stands open, until one takes all that is
 * left; then it tries each value of a field by itself. What it cannot prove in bounded steps it does not claim.
 */
export class Cover<T> {
  readonly #index: ClauseIndex<T>;
  readonly #used = new Set<T>();
  #without: ReadonlySet<T> = new Set();
  #looks = 0;

  constructor(index: ClauseIndex<T>) {
    this.#index = index;
  }

  /** Whose clauses take all that these take together, as few as were found; `undefined` where it is not sure. */
  of(clauses: readonly Clause[]): readonly T[] | undefined {
    this.#without = new Set();
    const owners = this.#prove(clauses);
    if (owners === undefined || owners.length < 2 || owners.length > 8) return owners;
    // Not all that a proof came across were needed.
    let needed = owners;
    for (const owner of owners) {
      this.#without = new Set([...this.#without, owner]);
      const fewer = this.#prove(clauses);
      if (fewer !== undefined) needed = fewer;
      else {
        const kept = new Set(this.#without);
        kept.delete(owner);
        this.#without = kept;
      }
    }
    return needed;
  }

  #prove(clauses: readonly Clause[]): readonly T[] | undefined {
    this.#used.clear();
    this.#looks = maxLooks;
    return clauses.every((clause) => this.#taken(clause, maxSplits)) ? [...this.#used] : undefined;
  }

  #taken(clause: Clause, splits: number): boolean {
    let left = clause;
    const open = new Set<ClosedField>();
    for (let round = 0; round < maxRounds; round++) {
      if (this.#looks-- <= 0) return false;
      let ruledOut = false;
      open.clear();
      for (const entry of this.#index.candidates(left)) {
        if (this.#without.has(entry.owner)) continue;
        const missing = missingLiterals(left, entry);
        if (missing.length === 0) {
          this.#used.add(entry.owner);
          return true;
        }
        for (const literal of missing) if (literal.kind === 'closed') open.add(literal.field);
        if (missing.length > 1) continue;
        const rest = refute(left, missing[0]!);
        if (rest === left) continue;
        this.#used.add(entry.owner);
        if (rest === undefined) return true;
        left = rest;
        ruledOut = true;
      }
      if (!ruledOut) break;
    }
    return splits > 0 && this.#takenByValue(left, open, splits - 1);
  }

  /** Whether it is taken whatever the value of one of its fields is. */
  #takenByValue(clause: Clause, open: ReadonlySet<ClosedField>, splits: number): boolean {
    for (const [name, facts] of clause.fields) {
      const claim = undecided(facts);
      if (claim === undefined) continue;
      this.#looks += claim.values.length + claim.globs.length;
      const taken = every(alternatives(claim), (one) => {
        const fixed = { ...facts, are: facts.are.map((yes) => (yes === claim ? one : yes)) };
        const fields = new Map(clause.fields).set(name, fixed);
        return this.#taken({ ...clause, fields }, splits);
      });
      if (taken) return true;
    }
    for (const field of open) {
      const taken = closedFields[field].every((_, index) => {
        const bit = 1 << index;
        if ((clause[field] & bit) === 0) return true;
        const fixed = restrict(clause, field, bit);
        return fixed === undefined || (fixed !== clause && this.#taken(fixed, splits));
      });
      if (taken) return true;
    }
    return false;
  }
}

/** The literals of a candidate that a clause leaves open; no more than two are of interest. */
function missingLiterals<T>(
  clause: Clause,
  { clause: { literals } }: Entry<T>,
): readonly Literal[] {
  const missing: Literal[] = [];
  for (const literal of literals) {
    if (implies(clause, literal)) continue;
    missing.push(literal);
    if (missing.length === 2) break;
  }
  return missing;
}

function every<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
  for (const item of items) if (!holds(item)) return false;
  return true;
}
