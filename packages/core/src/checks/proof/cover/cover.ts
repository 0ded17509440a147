// Decides whether some clauses together take everything that another takes; `undefined` if no proof is found within bounds.

import { maySearch } from '../claims/languages.js';
import { type Clause, conjoin, judge, type Literal, refute } from '../clauses/clause.js';
import { fewTexts } from '../clauses/field-facts.js';
import { Glance } from '../clauses/glance.js';
import type { ClauseIndex } from './clause-index.js';
import { mayTake, type Witness, witnessOf } from './witness.js';

/** How deep case splits may be nested. */
const maxSplits = 3;
/** How many times one proof may look into the index. */
const maxLooks = 512;
/** How many times all proofs together may, and how many more for each clause of the index. */
const looksAtFirst = 20_000;
const looksForEach = 16;
/** A look that meets this number of clauses counts as one more look. */
const clausesALook = 64;
/** How many of the rules that take a clause's events together are left out on trial. */
const mostNeeded = 8;

/** What proofs depend on: as long as nothing that may take one of these events is added or removed, they end the same way. */
export interface Trail {
  /** The events for which takers were searched. */
  readonly witnesses: Witness[];
  /** Some clauses were left out, or were found by more than the event, so any change may matter. */
  isUnsure: boolean;
  /** How many looks it took. */
  looked: number;
}

/**
 * Proves that clauses in an index together take every event that a clause takes: that the clause and the opposites of
 * all of them cannot hold together. Like a satisfiability solver, it looks for a model: one event that satisfies what
 * is left. If no clause takes this event, nothing is proved. Each that does narrows what is left, by unit propagation
 * or by a case split, until one takes all of it. What it cannot prove within bounded steps, it does not claim.
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

  /** Returns whether it has looked so often that, with this number of clauses, it might have to stop. */
  isTired(clauses: number): boolean {
    return this.#looked * 2 > mostLooks(clauses);
  }

  /** Counts looks that need not be repeated. */
  replay(looked: number): void {
    this.#looked += looked;
  }

  /**
   * Returns the owners of clauses that together take all that these take, as few as were found; `undefined` if not
   * sure.
   *
   * @param trail where to note what the answer depends on
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
    // A proof does not need every clause that it met; of those that do the same, the first is named.
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
      if (open.at(-1)!.missing?.length === 0) return true;
      let rest = this.#propagate(left, open, witness);
      if (rest === left) rest = this.#split(left, open[0]!.missing!, splits);
      if (rest === undefined) return true;
      if (rest === left) return false;
      left = rest;
    }
    return false;
  }

  /** Uses up one of the remaining looks; `false` if there are none. */
  #mayLook(): boolean {
    this.#looked++;
    return this.#looks-- > 0 && this.#looked < mostLooks(this.#index.size);
  }

  /** Returns the clauses that take the witness. If one takes everything (subsumption), it is the last. */
  #takersOf(clause: Clause, witness: Witness): readonly Open<T>[] {
    const open: Open<T>[] = [];
    const glance = new Glance(clause);
    let met = 0;
    this.#index.isCrowded = false;
    for (const { clause: taken, owner } of this.#index.taking(clause, witness)) {
      if (++met % clausesALook === 0) this.#looked++;
      if (this.#without.has(owner)) continue;
      // Of those that ask for several literals, only the first is used; one is worked out once it is needed.
      const asked = open.length > 0 ? glance.countOpen(taken) : undefined;
      if (asked === 2) continue;
      const missing = asked === 1 ? undefined : missingLiterals(clause, taken, witness);
      if (missing === undefined && asked !== 1) continue;
      open.push({ owner, taken, missing });
      if (missing?.length !== 0) continue;
      this.#used.add(owner);
      break;
    }
    if (this.#trail) this.#note(this.#trail, witness);
    return open;
  }

  #note(trail: Trail, witness: Witness): void {
    trail.witnesses.push(witness);
    if (this.#index.isCrowded) trail.isUnsure = true;
    // If a field has no value, what is found depends on how clauses happen to be filed.
    for (const [name, value] of witness.values) {
      if (value === undefined && name !== 'time') trail.isUnsure = true;
    }
  }

  /**
   * Unit propagation: if a clause asks for only one more literal, what it takes is ruled out by the opposite of that
   * literal. Returns what is left; `undefined` if nothing is.
   */
  #propagate(clause: Clause, open: readonly Open<T>[], witness: Witness): Clause | undefined {
    let left = clause;
    for (const { owner, taken, missing = missingLiterals(clause, taken, witness) } of open) {
      if (missing?.length !== 1 || !isWorthRefuting(left, missing[0]!)) continue;
      const rest = refute(left, missing[0]!);
      if (rest === left) continue;
      this.#used.add(owner);
      if (rest === undefined) return undefined;
      left = rest;
    }
    return left;
  }

  /** Case split: if everything is taken when the first literal holds, the case in which it does not is left. */
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

/** A clause that may take the witness. */
interface Open<T> {
  readonly owner: T;
  readonly taken: Clause;
  /** The literals that it asks for beyond what is known, at most two; `undefined` if it surely asks for one, and which is not worked out. */
  readonly missing: readonly Literal[] | undefined;
}

/** Returns what a clause asks for beyond what is known; `undefined` if it takes nothing of that, or not the witness. */
function missingLiterals(
  known: Clause,
  taken: Clause,
  witness: Witness,
): readonly Literal[] | undefined {
  if (!mayTake(taken, witness)) return undefined;
  let missing: Literal[] | undefined;
  for (const literal of taken.literals) {
    const relation = judge(known, literal);
    if (relation === 'out') return undefined;
    if (relation === 'in') continue;
    if (missing === undefined) missing = [literal];
    else if (missing.push(literal) === 2) break;
  }
  return missing ?? none;
}

const none: readonly Literal[] = [];

/** Returns whether the opposite of a literal can be followed: once searches are used up, only for lists, numbers and times. */
function isWorthRefuting({ fields }: Clause, literal: Literal): boolean {
  if (maySearch() || literal.kind === 'closed' || !literal.holds) return true;
  if (literal.claim.kind === 'number' || literal.claim.kind === 'time') return true;
  const are = fields.get(literal.field.name)?.are ?? [];
  return are.some((claim) => claim.kind === 'text' && claim.values.length > 0);
}

/** Returns the clause in which a field with only a few possible texts is one of them; `undefined` if no field is. */
function toFewTexts(clause: Clause, { values }: Witness): Clause | undefined {
  for (const [name, facts] of clause.fields) {
    if (values.get(name) !== undefined || name === 'time') continue;
    const few = fewTexts(facts);
    if (few !== undefined) return { ...clause, fields: new Map(clause.fields).set(name, few) };
  }
  return undefined;
}
