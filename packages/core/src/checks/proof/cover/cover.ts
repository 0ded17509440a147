// Decides whether clauses together take everything that another takes; `undefined` if no proof is found within bounds.

import { maySearch } from '../claims/languages.js';
import { type Clause, conjoin, judge, type Literal, refute } from '../clauses/clause.js';
import { fewTexts } from '../clauses/field-facts.js';
import type { ClauseIndex } from './clause-index.js';
import { mayTake, type Witness, witnessOf } from './witness.js';

/** How many case splits may stand one inside the other. */
const maxSplits = 3;
/** How often one proof may look into the index. */
const maxLooks = 512;
/** How often all proofs together may, and how often more for each clause of the index. */
const looksAtFirst = 20_000;
const looksForEach = 16;
/** This number of clauses that a look meets counts as one more look. */
const clausesALook = 64;
/** At most this number of rules is tried to do without, of those that take a clause's events together. */
const mostNeeded = 8;

/** What proofs hung on: as long as nothing that may take one of these events comes or goes, they end as they did. */
export interface Trail {
  /** The events that it was asked about: who takes them? */
  readonly witnesses: Witness[];
  /** Something else was passed over, or found by more than the event, so that any change may count. */
  isUnsure: boolean;
  /** How much looking it took. */
  looked: number;
}

/**
 * Proves that clauses in an index take every event that a clause takes: that the clause and the opposite of each of
 * those cannot all hold. As a solver of satisfiability it looks for a model, one event that satisfies what is left: where
 * nobody takes that, nothing is proved. Who takes it narrows what is left, by unit propagation or by a case split,
 * until somebody takes all of it. What it cannot prove in bounded steps it does not claim.
 */
export class Cover<T> {
  readonly #index: ClauseIndex<T>;
  readonly #used = new Set<T>();
  #without: ReadonlySet<T> = new Set();
  #looks = 0;
  #looked = 0;
  #trail: Trail | undefined;

  constructor(index: ClauseIndex<T>) {
    this.#index = index;
  }

  /** Whether it has looked so much that, with this number of clauses, it may have to end. */
  isTired(clauses: number): boolean {
    return this.#looked * 2 > mostLooks(clauses);
  }

  /** Counts looks that need not be made again. */
  replay(looked: number): void {
    this.#looked += looked;
  }

  /**
   * Whose clauses together take everything that these take, as few as were found; `undefined` if it is not sure.
   *
   * @param trail where to note what the answer hangs on
   */
  of(clauses: readonly Clause[], trail?: Trail): readonly T[] | undefined {
    this.#trail = trail;
    const before = this.#looked;
    const owners = this.#fewest(clauses);
    if (trail) trail.looked += this.#looked - before;
    return owners;
  }

  #fewest(clauses: readonly Clause[]): readonly T[] | undefined {
    this.#without = new Set();
    const owners = this.#prove(clauses);
    if (owners === undefined || owners.length < 2 || owners.length > mostNeeded) return owners;
    // A proof does not need every clause that it met; of those that are alike the first is named.
    let needed = owners;
    for (const owner of owners.toReversed()) {
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
    return clauses.every((clause) => this.#isTaken(clause, maxSplits))
      ? [...this.#used]
      : undefined;
  }

  #isTaken(clause: Clause, splits: number): boolean {
    let left = clause;
    while (this.#mayLook()) {
      const witness = witnessOf(left);
      const few = left === clause ? undefined : toFewTexts(left, witness);
      if (few !== undefined) {
        left = few;
        continue;
      }
      const open = this.#takersOf(left, witness);
      if (open.length === 0) return false;
      if (open.at(-1)!.missing.length === 0) return true;
      let rest = this.#propagate(left, open);
      if (rest === left) rest = this.#split(left, open[0]!.missing, splits);
      if (rest === undefined) return true;
      if (rest === left) return false;
      left = rest;
    }
    return false;
  }

  /** Takes one of the looks that are left. */
  #mayLook(): boolean {
    this.#looked++;
    return this.#looks-- > 0 && this.#looked < mostLooks(this.#index.size);
  }

  /** Those that take the witness. Where one takes all (subsumption), it is the last. */
  #takersOf(clause: Clause, witness: Witness): readonly Open<T>[] {
    const open: Open<T>[] = [];
    let met = 0;
    this.#index.isCrowded = false;
    for (const { clause: taken, owner } of this.#index.taking(clause, witness)) {
      if (++met % clausesALook === 0) this.#looked++;
      if (!mayTake(taken, witness) || this.#without.has(owner)) continue;
      const missing = missingLiterals(clause, taken);
      if (missing === undefined) continue;
      open.push({ owner, missing });
      if (missing.length > 0) continue;
      this.#used.add(owner);
      break;
    }
    if (this.#trail) this.#note(this.#trail, witness);
    return open;
  }

  #note(trail: Trail, witness: Witness): void {
    trail.witnesses.push(witness);
    if (this.#index.isCrowded) trail.isUnsure = true;
    // What stands for a field that has no value is found by how it happens to be filed.
    for (const [name, value] of witness.values) {
      if (value === undefined && name !== 'time') trail.isUnsure = true;
    }
  }

  /**
   * Unit propagation: of those that ask for one literal more, what they take is ruled out by the opposite of it. Returns
   * what is left; `undefined` if nothing is.
   */
  #propagate(clause: Clause, open: readonly Open<T>[]): Clause | undefined {
    let left = clause;
    for (const { owner, missing } of open) {
      const [literal, ...more] = missing;
      if (more.length > 0 || !isWorthRefuting(left, literal!)) continue;
      const rest = refute(left, literal!);
      if (rest === left) continue;
      this.#used.add(owner);
      if (rest === undefined) return undefined;
      left = rest;
    }
    return left;
  }

  /** Case split: where all is taken in the case of the first literal, what is left is the other case. */
  #split(clause: Clause, missing: readonly Literal[], splits: number): Clause | undefined {
    const [literal, ...more] = missing;
    if (splits === 0 || more.length === 0 || !isWorthRefuting(clause, literal!)) return clause;
    const rest = refute(clause, literal!);
    if (rest === clause) return clause;
    const first = conjoin(clause, literal!);
    return first === undefined || this.#isTaken(first, splits - 1) ? rest : clause;
  }
}

function mostLooks(clauses: number): number {
  return looksAtFirst + looksForEach * clauses;
}

/** One that takes the witness, and what it asks for beyond what is known, no more than two of that. */
interface Open<T> {
  readonly owner: T;
  readonly missing: readonly Literal[];
}

/** `undefined` if none of what is known is taken. */
function missingLiterals(known: Clause, { literals }: Clause): readonly Literal[] | undefined {
  let missing: Literal[] | undefined;
  for (const literal of literals) {
    const relation = judge(known, literal);
    if (relation === 'out') return undefined;
    if (relation === 'in') continue;
    if (missing === undefined) missing = [literal];
    else if (missing.push(literal) === 2) break;
  }
  return missing ?? none;
}

const none: readonly Literal[] = [];

/** Once no search is left, nobody can tell what an expression or a shape leaves of another; of a list one can. */
function isWorthRefuting({ fields }: Clause, literal: Literal): boolean {
  if (maySearch() || literal.kind === 'closed' || !literal.holds) return true;
  if (literal.claim.kind === 'number' || literal.claim.kind === 'time') return true;
  const are = fields.get(literal.field.name)?.are ?? [];
  return are.some((claim) => claim.kind === 'text' && claim.values.length > 0);
}

/** The clause in which a field of which only a few texts are left is one of these; `undefined` if there is none. */
function toFewTexts(clause: Clause, { values }: Witness): Clause | undefined {
  for (const [name, facts] of clause.fields) {
    if (values.get(name) !== undefined || name === 'time') continue;
    const few = fewTexts(facts);
    if (few !== undefined) return { ...clause, fields: new Map(clause.fields).set(name, few) };
  }
  return undefined;
}
