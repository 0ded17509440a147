import { isInPayload } from '../../../rules/fields.js';
import type { Claim } from '../claims/claim.js';
import {
  type Clause,
  judge,
  type Literal,
  type OpenLiteral,
  refute,
  restrict,
} from '../clauses/clause.js';
import {
  alternatives,
  fewTexts,
  isDivisible,
  nothingKnown,
  undecided,
} from '../clauses/field-facts.js';
import { type ClosedField, closedFields } from '../clauses/platform.js';
import type { ClauseIndex } from './clause-index.js';

/** How many fields may be told apart by their values one inside the other. */
const maxSplits = 3;
/** How often one proof may look into the index beside once for each value of a list. */
const maxLooks = 256;
/** How many refutations may follow from each other before what they leave is looked up anew. */
const maxRounds = 8;

const closedNames = Object.keys(closedFields) as ClosedField[];

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
    // Not all that a proof came across were needed; of those that are alike the first is named.
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
    return clauses.every((clause) => this.#taken(clause, maxSplits)) ? [...this.#used] : undefined;
  }

  #taken(clause: Clause, splits: number): boolean {
    let left = clause;
    let open: readonly Open<T>[] = [];
    // Those that may take all are tried first; where they leave something, those that take a part of it.
    let parts = false;
    for (let round = 0; round < maxRounds; round++) {
      if (this.#looks-- <= 0) return false;
      const found = parts
        ? [...this.#index.candidates(left), ...this.#index.overlapping(left)]
        : this.#index.candidates(left);
      const all: Open<T>[] = [];
      for (const { clause: taken, owner } of found) {
        if (this.#without.has(owner)) continue;
        const missing = missingLiterals(left, taken);
        if (missing === undefined) continue;
        if (missing.length === 0) {
          this.#used.add(owner);
          return true;
        }
        all.push({ owner, missing });
      }
      open = all;
      const rest = this.#ruleOut(left, open);
      if (rest === undefined) return true;
      if (rest !== left) left = rest;
      else if (parts) break;
      else parts = true;
    }
    const few = left === clause ? undefined : toFewTexts(left);
    if (few !== undefined) return this.#taken(few, splits);
    return splits > 0 && this.#takenByValue(left, open, splits - 1);
  }

  /** What is left without all that is taken by those of which one literal is open. */
  #ruleOut(clause: Clause, open: readonly Open<T>[]): Clause | undefined {
    let left = clause;
    let asked: ReadonlySet<string> | undefined;
    for (const { owner, missing } of open) {
      if (missing.length > 1) continue;
      const literal = missing[0]!;
      if (!isDivided(clause, literal)) {
        asked ??= new Set(open.flatMap((other) => other.missing.map(aspect)));
        if (literal.kind === 'open' && !isOfUse(literal, asked)) continue;
      }
      const rest = refute(left, literal);
      if (rest === left) continue;
      this.#used.add(owner);
      if (rest === undefined) return undefined;
      left = rest;
    }
    return left;
  }

  /** Whether it is taken whatever the value of one of its fields is. */
  #takenByValue(clause: Clause, open: readonly Open<T>[], splits: number): boolean {
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
    for (const field of closedNames) {
      const isOpen = ({ missing }: Open<T>) =>
        missing.some((literal) => literal.kind === 'closed' && literal.field === field);
      if (!open.some(isOpen)) continue;
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

/** A clause that does not take all: what it asks for beyond what is known, no more than two of that. */
interface Open<T> {
  readonly owner: T;
  readonly missing: readonly Literal[];
}

/** `undefined` where none of what is known is taken. */
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

/** The clause in which a field of which only a few texts are left is one of these; `undefined` where there is none. */
function toFewTexts(clause: Clause): Clause | undefined {
  for (const [name, facts] of clause.fields) {
    const few = fewTexts(facts);
    if (few !== undefined) return { ...clause, fields: new Map(clause.fields).set(name, few) };
  }
  return undefined;
}

/** Whether it leaves fewer alternatives of its field to know that a literal does not hold. */
function isDivided(clause: Clause, literal: Literal): boolean {
  if (literal.kind === 'closed') return true;
  if (!literal.holds) return false;
  const { are } = clause.fields.get(literal.field.name) ?? nothingKnown;
  return are.some(
    (claim) => isDivisible(claim) || (isOpenText(claim) && isOpenText(literal.claim)),
  );
}

/** A claim of which automata tell what others leave of it. */
function isOpenText(claim: Claim): boolean {
  return claim.kind === 'regex' || claim.kind === 'text';
}

/**
 * Whether it can help to know that a literal does not hold: then what it denies does, which others can be found by;
 * or the opposite is asked for elsewhere.
 */
function isOfUse(literal: OpenLiteral, asked: ReadonlySet<string>): boolean {
  return !literal.holds || asked.has(aspect({ ...literal, holds: false }));
}

/** What a literal is about, so that one can see whether another speaks of the opposite. */
function aspect(literal: Literal): string {
  if (literal.kind === 'closed') return literal.field;
  const { name } = literal.field;
  return `${literal.holds ? '' : 'not '}${isInPayload(name) ? 'payload' : name}`;
}

function every<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
  for (const item of items) if (!holds(item)) return false;
  return true;
}
