// Finds the clauses that may take a tap: all that do, and some that do not. It never gives up.

import { type Form, forms, toForm } from '../../../rules/forms.js';
import { inSteps, type Steps } from '../../../steps.js';
import { asHint, asTexts, type Claim, formOfHint, type TextClaim } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import type { Glob } from '../texts/glob.js';
import { PartIndex } from '../texts/part-index.js';
import { SortedTexts } from '../texts/sorted-texts.js';

/**
 * Finds the clauses that some event with a given payload (and title, and text) may satisfy: all of them, and few
 * others. Each is filed by what it says of the first of the fields; if it says nothing of that, by the next.
 */
export class OverlapIndex {
  readonly #filed: { readonly [form in Form]: Filed } = {
    written: new Filed(),
    folded: new Filed(),
    loose: new Filed(),
    words: new Filed(),
  };
  readonly #field: string;
  readonly #next: OverlapIndex | undefined;
  /** Filed under nothing: as far as these fields go, any event may satisfy them. */
  readonly #others: Clause[] = [];

  constructor([field, ...more]: readonly string[]) {
    this.#field = field!;
    this.#next = more.length === 0 ? undefined : new OverlapIndex(more);
  }

  add(clause: Clause): void {
    const claim = filing(clause, this.#field);
    if (claim !== undefined) this.#filed[claim.form].add(claim.texts, clause);
    else if (this.#next) this.#next.add(clause);
    else this.#others.push(clause);
  }

  /** @param claims what the fields hold, one claim for each in their order; of the rest, nothing is known */
  *candidates(claims: readonly TextClaim[]): Generator<Clause> {
    const [claim, ...more] = claims;
    const value = claim?.values[0];
    if (value !== undefined) {
      for (const form of forms) {
        const filed = this.#filed[form];
        if (!filed.isEmpty) yield* filed.fitting(toForm(value, form));
      }
    } else {
      yield* this.#filed.written.startingWith(claim?.globs[0]?.literals[0] ?? '');
      // An accent may join the end of what is known, so of another form of the value nothing counts as known.
      for (const form of forms.slice(1)) yield* this.#filed[form].startingWith('');
    }
    if (this.#next) yield* this.#next.candidates(more);
    yield* this.#others;
  }
}

/** Makes an index of clauses. */
export function* overlapIndexOf(
  clauses: Iterable<Clause>,
  fields: readonly string[],
): Steps<OverlapIndex> {
  const index = new OverlapIndex(fields);
  yield* inSteps(clauses, eachStep, (clause) => index.add(clause));
  return index;
}

/** How many clauses are filed in one step. */
const eachStep = 64;

/** What a clause says of a field in one of its forms, if a text can be found by it. */
interface FormFiling {
  readonly form: Form;
  readonly texts: TextClaim;
}

function filing({ literals, fields }: Clause, field: string): FormFiling | undefined {
  for (const literal of literals) {
    if (literal.kind !== 'open' || !literal.holds || literal.field.name !== field) continue;
    const found = toFiling(literal.claim);
    if (found !== undefined) return found;
  }
  // What follows without having been demanded: `payload.json.a: x` needs a payload with a `{`.
  for (const claim of fields.get(field)?.are ?? []) {
    const found = toFiling(claim);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toFiling(claim: Claim): FormFiling | undefined {
  // Words that may be misspelt cannot be found by any of their letters.
  const formed = claim.kind === 'regex' ? claim.formed : undefined;
  if (formed?.form === 'words' && formed.typos) return undefined;
  const texts = formed === undefined ? asTexts(claim) : asHint(claim);
  if (texts === undefined || !isFound(texts)) return undefined;
  return { form: formOfHint(claim, texts), texts };
}

function isFound({ globs }: TextClaim): boolean {
  return globs.every((glob) => glob.literals.some((text) => text !== ''));
}

function emptyList(): Clause[] {
  return [];
}

/** Clauses by the values of one field, and by the texts that it begins with, ends with or contains. */
class Filed {
  readonly #values = new PartIndex<Clause[]>(emptyList);
  readonly #heads = new PartIndex<Clause[]>(emptyList);
  readonly #tails = new PartIndex<Clause[]>(emptyList);
  readonly #middles = new PartIndex<Clause[]>(emptyList);
  #sorted: SortedTexts | undefined;
  isEmpty = true;

  add({ values, globs }: TextClaim, clause: Clause): void {
    this.isEmpty = false;
    for (const value of values) this.#values.at(value).push(clause);
    for (const glob of globs) this.#list(glob).push(clause);
  }

  #list({ literals }: Glob): Clause[] {
    if (literals[0] !== '') return this.#heads.at(literals[0]!);
    if (literals.at(-1) !== '') return this.#tails.at(literals.at(-1)!);
    return this.#middles.at(literals.reduce((a, b) => (b.length > a.length ? b : a)));
  }

  /** Yields the clauses that one value may satisfy. */
  *fitting(value: string): Generator<Clause> {
    yield* this.#values.get(value) ?? [];
    for (const some of this.#heads.atStartOf(value)) yield* some;
    for (const some of this.#tails.atEndOf(value)) yield* some;
    for (const some of this.#middles.inside(value) ?? this.#middles.all()) yield* some;
  }

  /** Yields the clauses that some value with this beginning may satisfy. */
  *startingWith(head: string): Generator<Clause> {
    for (const some of this.#heads.atStartOf(head)) yield* some;
    this.#sorted ??= new SortedTexts([...this.#values.keys(), ...this.#heads.keys()]);
    for (const text of this.#sorted.startingWith(head)) {
      yield* this.#values.get(text) ?? [];
      yield* this.#heads.get(text) ?? [];
    }
    for (const some of this.#tails.all()) yield* some;
    for (const some of this.#middles.all()) yield* some;
  }
}
