// Finds the clauses that take an event. If many share a key, it gives only the first: proofs may be missed, never wrong.

import { isInPayload } from '../../../rules/fields.js';
import { type Form, forms, toForm } from '../../../rules/forms.js';
import {
  asHint,
  type Claim,
  formOfHint,
  isPresence,
  present,
  type TextClaim,
} from '../claims/claim.js';
import { type Clause, hasSameWords } from '../clauses/clause.js';
import { nothingKnown } from '../clauses/field-facts.js';
import { foldShape, type Glob } from '../texts/glob.js';
import { PartIndex } from '../texts/part-index.js';
import { SortedTexts } from '../texts/sorted-texts.js';
import { valueIn, type Witness } from './witness.js';

/** How many of the clauses that share a key, and of those without a key, are looked at. */
const maxShared = 64;
/** How many of the shapes of a regex are looked up. */
const mostAlternatives = 16;
/** How many texts that begin alike are looked at. */
const mostBelow = 16;
/** With more fields inside the payload than this, none is looked up in a known payload. */
const mostInside = 32;
/** Lists longer than this are indexed once, not once for each rule. */
const longList = 32;

/** A clause and its owner. */
export interface OwnedClause<T> {
  readonly clause: Clause;
  readonly owner: T;
  /** How many clauses were added before it. */
  readonly number: number;
}

/**
 * Finds the clauses that a given one may imply, without looking at all: each is filed under the values or shapes of its
 * test that the fewest others share. First `count` all clauses, then `add` those that are to be found.
 */
export class ClauseIndex<T> {
  readonly #fields = new Map<string, Drawers<T>>();
  /** Fields inside the payload, by which rules are found if the whole payload is known. */
  readonly #inside = new Set<string>();
  /** Clauses without a test of a text to file them under. */
  readonly #others: OwnedClause<T>[] = [];

  readonly #isKept: boolean;

  /** @param isKept whether the same clauses will be put into another index, after a change of the rules */
  constructor(isKept = true) {
    this.#isKept = isKept;
  }

  /** How many clauses can be found. */
  get size(): number {
    return this.#size;
  }
  #size = 0;
  /** Whether a search since this was last set left out some of the clauses that share a key. */
  isCrowded = false;

  /** Where a clause that was counted may be filed: the folders for each of its tests of a text. */
  readonly #counted = new Map<Clause, readonly (readonly Bucket<T>[])[]>();

  count(clause: Clause): void {
    const filed = this.#isKept ? filings(clause) : toFilings(clause);
    const places = filed.map(({ name, form, claim }) => {
      const folders = this.#drawer(name, form).folders(claim);
      for (const folder of folders) folder.count++;
      if (isInPayload(name)) this.#inside.add(name);
      return folders;
    });
    this.#counted.set(clause, places);
  }

  add(clause: Clause, owner: T): void {
    const entry = { clause, owner, number: this.#size++ };
    if (!this.#counted.has(clause)) this.count(clause);
    let best: readonly Bucket<T>[] | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const folders of this.#counted.get(clause)!) {
      const shared = folders.reduce((most, folder) => Math.max(most, folder.count), 0);
      if (shared < fewest) [best, fewest] = [folders, shared];
    }
    if (best === undefined) this.#others.push(entry);
    // With its first item, an empty list would get room for seventeen.
    else
      for (const folder of best) {
        if (folder.entries === none) folder.entries = [entry];
        else folder.entries.push(entry);
      }
  }

  /**
   * Yields the clauses that take the witness of a clause and some others, as many as are worth looking at. For a field
   * without a value in the witness: the clauses that this one may imply by what it says of the field. First come those
   * without a test of a text; then the others in the order in which they were added, whatever they are filed under.
   */
  *taking(clause: Clause, witness: Witness): Generator<OwnedClause<T>> {
    for (let at = 0; at < this.#others.length && at < maxShared; at++) yield this.#others[at]!;
    if (this.#others.length > maxShared) this.isCrowded = true;
    const found: FoundClauses<T> = { entries: new Set(), isCrowded: false };
    for (const [name, value] of witness.values) {
      if (value === null) continue;
      if (value !== undefined) this.#lookUp(name, value, found);
      else for (const claim of claimsOf(clause, name)) this.#look(name, claim, found);
    }
    if (this.#inside.size >= mostInside) this.isCrowded = true;
    if (this.#inside.size > 0 && this.#inside.size <= mostInside && witness.values.get('payload')) {
      for (const name of this.#inside) {
        const value = valueIn(witness, name);
        if (typeof value === 'string') this.#lookUp(name, value, found);
      }
    }
    if (found.isCrowded) this.isCrowded = true;
    const { entries } = found;
    yield* entries.size < 2 ? entries : [...entries].sort((a, b) => a.number - b.number);
  }

  #lookUp(name: string, value: string, found: FoundClauses<T>): void {
    const drawers = this.#fields.get(name);
    if (drawers === undefined) return;
    for (const form of forms) {
      const drawer = drawers[form];
      drawer?.lookPresent(found);
      drawer?.look(toForm(value, form), found);
    }
  }

  #look(name: string, claim: Claim, found: FoundClauses<T>): void {
    const drawers = this.#fields.get(name);
    if (drawers === undefined) return;
    for (const form of forms) drawers[form]?.lookPresent(found);
    const texts = asHint(claim);
    if (texts === undefined) return;
    const from = formOfHint(claim, texts);
    for (const one of keysOf(claim, texts)) {
      // Each form is computed from the one before it.
      for (const form of forms.slice(forms.indexOf(from))) {
        const drawer = drawers[form];
        if (form === from) drawer?.look(one, found);
        else if (typeof one === 'string') drawer?.look(toForm(one, form), found);
        else if (form === 'folded') drawer?.look(foldShape(one), found);
      }
    }
    const drawer = drawers[from];
    for (const glob of texts.globs.slice(0, mostAlternatives)) drawer?.lookBelow(glob, found);
  }

  #drawer(name: string, form: Form): Drawer<T> {
    let drawers = this.#fields.get(name);
    if (drawers === undefined) {
      drawers = {};
      this.#fields.set(name, drawers);
    }
    drawers[form] ??= new Drawer();
    return drawers[form];
  }
}

/** The clauses filed by one field, by the form in which they compare it. */
type Drawers<T> = { [form in Form]?: Drawer<T> };

function claimsOf(clause: Clause, name: string): readonly Claim[] {
  const own = name === 'title' && hasSameWords(clause) ? 'text' : name;
  return (clause.fields.get(own) ?? nothingKnown).are;
}

/** A claim implies another only if each of its alternatives does, so the first finds it; a regex's are looked up one by one. */
function keysOf(claim: Claim, { values, globs }: TextClaim): readonly (string | Glob)[] {
  return claim.kind === 'regex' && claim.formed?.form !== 'loose'
    ? globs.slice(0, mostAlternatives)
    : // A column of which each cell is empty has neither.
      [...values.slice(0, 1), ...globs.slice(0, 1)].slice(0, 1);
}

/** A field in a form, and what a clause is filed under there. */
interface Filing {
  readonly name: string;
  readonly form: Form;
  readonly claim: TextClaim;
}

const known = new WeakMap<Clause, readonly Filing[]>();

function filings(clause: Clause): readonly Filing[] {
  const kept = known.get(clause);
  if (kept) return kept;
  const made = toFilings(clause);
  known.set(clause, made);
  return made;
}

function toFilings({ literals }: Clause): readonly Filing[] {
  const found: Filing[] = [];
  for (const literal of literals) {
    if (literal.kind !== 'open' || !literal.holds) continue;
    const claim = toFiling(literal.claim);
    if (claim === undefined) continue;
    const form = formOfHint(literal.claim, claim);
    found.push({ name: literal.field.name, form, claim });
  }
  return found;
}

/** Returns what to file a claim under. A regex that shows only single characters may match anything, and is filed like that. */
function toFiling(claim: Claim): TextClaim | undefined {
  const texts = asHint(claim);
  const isLong = (glob: Glob) => glob.literals.some((text) => text.length > 1);
  return claim.kind === 'regex' &&
    !claim.formed &&
    texts?.globs.length !== 1 &&
    !texts?.globs.some(isLong)
    ? present
    : texts;
}

/** How many clauses are filed under a key, and those added so far. */
interface Bucket<T> {
  count: number;
  /** `none` until the first is added. */
  entries: OwnedClause<T>[];
}

const none: never[] = [];

function emptyFolder<T>(): Bucket<T> {
  return { count: 0, entries: none };
}

/** What a search has found. */
interface FoundClauses<T> {
  readonly entries: Set<OwnedClause<T>>;
  /** Some key has more clauses than are looked at. */
  isCrowded: boolean;
}

/** The clauses filed by one field, in one form. */
class Drawer<T> {
  readonly #values = new Map<string, Bucket<T>>();
  readonly #heads = new PartIndex<Bucket<T>>(emptyFolder);
  readonly #tails = new PartIndex<Bucket<T>>(emptyFolder);
  readonly #middles = new PartIndex<Bucket<T>>(emptyFolder);
  readonly #present: Bucket<T> = emptyFolder();
  #sorted: SortedTexts | undefined;
  /** Long lists by their values: what is filed under a list is found by each value. */
  readonly #lists = new Map<readonly string[], Bucket<T>>();
  readonly #listsWith = new Map<string, Bucket<T>[]>();

  lookPresent(found: FoundClauses<T>): void {
    take(this.#present, found);
  }

  look(one: string | Glob, found: FoundClauses<T>): void {
    if (typeof one === 'string') {
      take(this.#values.get(one), found);
      for (const folder of this.#listsWith.get(one) ?? []) take(folder, found);
      this.#lookParts(one, one, [one], found);
    } else {
      this.#lookParts(one.literals[0]!, one.literals.at(-1)!, one.literals, found);
    }
  }

  #lookParts(head: string, tail: string, parts: readonly string[], found: FoundClauses<T>): void {
    for (const folder of this.#heads.atStartOf(head)) take(folder, found);
    for (const folder of this.#tails.atEndOf(tail)) take(folder, found);
    for (const part of parts) {
      for (const folder of this.#middles.inside(part) ?? []) take(folder, found);
    }
  }

  /** Looks for values and beginnings that begin as the shape begins. */
  lookBelow({ literals }: Glob, found: FoundClauses<T>): void {
    const head = literals[0]!;
    if (head === '') return;
    this.#sorted ??= new SortedTexts([...this.#values.keys(), ...this.#heads.keys()]);
    let left = mostBelow;
    for (const text of this.#sorted.startingWith(head)) {
      if (left-- === 0) return;
      take(this.#values.get(text), found);
      take(this.#heads.get(text), found);
    }
  }

  /** Returns the folders for a clause with this claim. */
  folders(claim: TextClaim): readonly Bucket<T>[] {
    if (isPresence(claim)) return [this.#present];
    const { values, globs } = claim;
    const ofValues =
      values.length > longList
        ? [this.#ofList(values)]
        : values.map((value) => folderOf(this.#values, value));
    return globs.length === 0 ? ofValues : globs.map((glob) => this.#ofGlob(glob)).concat(ofValues);
  }

  #ofGlob({ literals }: Glob): Bucket<T> {
    if (literals[0] !== '') return this.#heads.at(literals[0]!);
    if (literals.at(-1) !== '') return this.#tails.at(literals.at(-1)!);
    const longest = literals.reduce((one, other) => (other.length > one.length ? other : one));
    return longest === '' ? this.#present : this.#middles.at(longest);
  }

  #ofList(values: readonly string[]): Bucket<T> {
    let folder = this.#lists.get(values);
    if (folder === undefined) {
      folder = emptyFolder();
      this.#lists.set(values, folder);
      for (const value of values) {
        const lists = this.#listsWith.get(value);
        if (lists) lists.push(folder);
        else this.#listsWith.set(value, [folder]);
      }
    }
    return folder;
  }
}

function folderOf<T>(folders: Map<string, Bucket<T>>, key: string): Bucket<T> {
  let folder = folders.get(key);
  if (folder === undefined) {
    folder = emptyFolder();
    folders.set(key, folder);
  }
  return folder;
}

function take<T>(folder: Bucket<T> | undefined, found: FoundClauses<T>): void {
  if (folder === undefined) return;
  for (let index = 0; index < folder.entries.length && index < maxShared; index++) {
    found.entries.add(folder.entries[index]!);
  }
  if (folder.entries.length > maxShared) found.isCrowded = true;
}
