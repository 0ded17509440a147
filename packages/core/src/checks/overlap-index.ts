import { fold } from '../rules/fold.js';
import type { TextClaim } from './claim.js';
import type { Clause, Literal } from './clause.js';

/**
 * Finds the clauses that some event of a given payload (and title, and text) may satisfy: all of those, and few
 * others. Each is filed by what it says of the first of the fields; those that say nothing of it by the next.
 */
export class Shelf {
  readonly #own: Filed;
  readonly #foldedOwn: Filed;
  readonly #next: Shelf | undefined;
  /** Filed under nothing: any event may satisfy them as far as these fields go. */
  readonly #others: readonly Clause[];

  constructor(clauses: readonly Clause[], fields: readonly string[]) {
    const [field, ...more] = fields;
    const others: Clause[] = [];
    this.#own = new Filed();
    this.#foldedOwn = new Filed();
    for (const clause of clauses) {
      const claim = clause.literals.find((literal) => isAbout(literal, field!))?.claim;
      if (claim === undefined) others.push(clause);
      else (claim.folded ? this.#foldedOwn : this.#own).add(claim, clause);
    }
    this.#next = more.length === 0 ? undefined : new Shelf(others, more);
    this.#others = more.length === 0 ? others : [];
  }

  /** `claims` say what the fields hold, one each in their order; of those that are left out nothing is known. */
  *candidates(claims: readonly TextClaim[]): Generator<Clause> {
    const [claim, ...more] = claims;
    yield* this.#others;
    if (this.#next) yield* this.#next.candidates(more);
    if (claim === undefined) {
      yield* this.#own.startingWith('');
      yield* this.#foldedOwn.startingWith('');
    } else if (claim.values.length > 0) {
      for (const value of claim.values) {
        yield* this.#own.fitting(value);
        yield* this.#foldedOwn.fitting(fold(value));
      }
    } else {
      yield* this.#own.startingWith(claim.globs[0]!.literals[0]!);
      // An accent may join the end of what is known, so of a folded value nothing is taken for known.
      yield* this.#foldedOwn.startingWith('');
    }
  }
}

type TextLiteral = Extract<Literal, { kind: 'open' }> & { readonly claim: TextClaim };

function isAbout(literal: Literal, field: string): literal is TextLiteral {
  return (
    literal.kind === 'open' &&
    literal.holds &&
    literal.claim.kind === 'text' &&
    literal.field.name === field &&
    literal.claim.globs.every((glob) => glob.literals[0] !== '')
  );
}

/** Clauses by the values of one field, and by the texts that it begins with. */
class Filed {
  readonly #values = new Map<string, Clause[]>();
  readonly #heads = new Map<string, Clause[]>();
  readonly #headLengths = new Set<number>();
  #sorted: readonly string[] | undefined;

  add({ values, globs }: TextClaim, clause: Clause): void {
    for (const value of values) append(this.#values, value, clause);
    for (const { literals } of globs) {
      append(this.#heads, literals[0]!, clause);
      this.#headLengths.add(literals[0]!.length);
    }
  }

  /** Those that one value may satisfy. */
  *fitting(value: string): Generator<Clause> {
    yield* this.#values.get(value) ?? [];
    for (const length of this.#headLengths) {
      if (length <= value.length) yield* this.#heads.get(value.slice(0, length)) ?? [];
    }
  }

  /** Those that some value that begins so may satisfy. */
  *startingWith(head: string): Generator<Clause> {
    for (const length of this.#headLengths) {
      if (length < head.length) yield* this.#heads.get(head.slice(0, length)) ?? [];
    }
    this.#sorted ??= [...new Set([...this.#values.keys(), ...this.#heads.keys()])].sort();
    for (let at = this.#firstFrom(head); this.#sorted[at]?.startsWith(head); at++) {
      yield* this.#values.get(this.#sorted[at]!) ?? [];
      yield* this.#heads.get(this.#sorted[at]!) ?? [];
    }
  }

  #firstFrom(head: string): number {
    let low = 0;
    let high = this.#sorted!.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted![middle]! < head) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function append(map: Map<string, Clause[]>, key: string, clause: Clause): void {
  const known = map.get(key);
  if (known) known.push(clause);
  else map.set(key, [clause]);
}
