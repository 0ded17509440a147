import { isInPayload } from '../../../rules/fields.js';
import { fold } from '../../../rules/fold.js';
import {
  asHint,
  type Claim,
  isPresence,
  present,
  type TextClaim,
  toValues,
} from '../claims/claim.js';
import { type Clause, valueInside } from '../clauses/clause.js';
import { onlyQuickReply } from '../clauses/platform.js';
import { foldShape, type Glob } from '../texts/glob.js';
import { PartIndex } from '../texts/part-index.js';
import { SortedTexts } from '../texts/sorted-texts.js';

/** The most that are looked at of those that share a key, and of those that have none. */
const maxShared = 32;
/** Of the shapes of a regex so many are looked up. */
const mostAlternatives = 16;
/** So many texts that begin alike are looked at. */
const mostBelow = 16;
/** With more fields inside the payload than this, none is looked up by a known payload. */
const mostInside = 32;
/** Lists longer than this are indexed once, not once a rule. */
const longList = 32;

/** A clause and whose it is. */
export interface Entry<T> {
  readonly clause: Clause;
  readonly owner: T;
}

/**
 * Finds the clauses that a given one may imply without looking at all: each is filed under the values or shapes
 * of the one test of it that it shares with the fewest. `count` all clauses first, then `add` those to be found.
 */
export class ClauseIndex<T> {
  readonly #fields = new Map<string, Drawer<T>>();
  /** Fields inside the payload, by which rules are found where the whole payload is known. */
  readonly #inside = new Set<string>();
  /** Those without a test of a text to file them under. */
  readonly #others: Entry<T>[] = [];

  count(clause: Clause): void {
    for (const { name, claim } of filings(clause)) {
      this.#drawer(name).count(claim);
      if (isInPayload(name)) this.#inside.add(name.replace(/ folded$/, ''));
    }
  }

  add(clause: Clause, owner: T): void {
    const entry = { clause, owner };
    let best: Filing | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const filing of filings(clause)) {
      const shared = this.#drawer(filing.name).shared(filing.claim);
      if (shared < fewest) [best, fewest] = [filing, shared];
    }
    if (best === undefined) this.#others.push(entry);
    else this.#drawer(best.name).add(best.claim, entry);
  }

  /** Those among which are all that the clause may imply, or as many as are worth looking at. */
  candidates(clause: Clause): readonly Entry<T>[] {
    const found = new Set(this.#others.slice(0, maxShared));
    for (const [name, claim] of claimsOf(clause)) this.#look(name, claim, found);
    if (this.#inside.size <= mostInside) {
      for (const name of this.#inside) {
        const value = valueInside(clause, name);
        if (value !== undefined) this.#look(name, toValues([value]), found);
      }
    }
    return [...found];
  }

  /** Some of those that take a part of what the clause takes, beside those that it may imply. */
  overlapping(clause: Clause): readonly Entry<T>[] {
    const found = new Set<Entry<T>>();
    for (const [name, claim] of claimsOf(clause)) {
      const texts = asHint(claim);
      if (texts === undefined) continue;
      const drawer = this.#fields.get(texts.folded ? `${name} folded` : name);
      for (const glob of texts.globs.slice(0, mostAlternatives)) drawer?.lookBelow(glob, found);
    }
    return [...found];
  }

  #look(name: string, claim: Claim, found: Set<Entry<T>>): void {
    const own = this.#fields.get(name);
    const folded = this.#fields.get(`${name} folded`);
    own?.lookPresent(found);
    folded?.lookPresent(found);
    const texts = asHint(claim);
    if (texts === undefined) return;
    for (const one of keysOf(claim, texts)) {
      if (texts.folded) {
        folded?.look(one, found);
      } else {
        own?.look(one, found);
        folded?.look(typeof one === 'string' ? fold(one) : foldShape(one), found);
      }
    }
  }

  #drawer(name: string): Drawer<T> {
    let drawer = this.#fields.get(name);
    if (drawer === undefined) {
      drawer = new Drawer();
      this.#fields.set(name, drawer);
    }
    return drawer;
  }
}

function* claimsOf(clause: Clause): Generator<readonly [string, Claim]> {
  for (const [name, facts] of clause.fields) {
    for (const claim of facts.are) {
      yield [name, claim];
      if (name === 'text' && clause.event === onlyQuickReply) yield ['title', claim];
    }
  }
}

/** What a claim says all its alternatives say, so the first finds it; each alternative of a regex may be taken apart. */
function keysOf(claim: Claim, { values, globs }: TextClaim): readonly (string | Glob)[] {
  return claim.kind === 'regex' ? globs.slice(0, mostAlternatives) : [values[0] ?? globs[0]!];
}

/** A drawer and what to file a clause under in it. */
interface Filing {
  readonly name: string;
  readonly claim: TextClaim;
}

function filings({ literals }: Clause): readonly Filing[] {
  return literals.flatMap((literal) => {
    const claim = literal.kind === 'open' && literal.holds ? toFiling(literal.claim) : undefined;
    if (literal.kind !== 'open' || claim === undefined) return [];
    return { name: claim.folded ? `${literal.field.name} folded` : literal.field.name, claim };
  });
}

/** A regex of which all that is known are single characters is filed with those that may be anything. */
function toFiling(claim: Claim): TextClaim | undefined {
  const texts = asHint(claim);
  const isLong = (glob: Glob) => glob.literals.some((text) => text.length > 1);
  return claim.kind === 'regex' && texts?.globs.length !== 1 && !texts?.globs.some(isLong)
    ? present
    : texts;
}

/** How many clauses are filed under a key, and those that have been added so far. */
interface Folder<T> {
  count: number;
  readonly entries: Entry<T>[];
}

function emptyFolder<T>(): Folder<T> {
  return { count: 0, entries: [] };
}

/** What is filed of one field, folded or not. */
class Drawer<T> {
  readonly #values = new Map<string, Folder<T>>();
  readonly #heads = new PartIndex<Folder<T>>(emptyFolder);
  readonly #tails = new PartIndex<Folder<T>>(emptyFolder);
  readonly #middles = new PartIndex<Folder<T>>(emptyFolder);
  readonly #present: Folder<T> = emptyFolder();
  #sorted: SortedTexts | undefined;
  /** Long lists by their values: what is filed under a list is filed under each. */
  readonly #lists = new Map<readonly string[], Folder<T>>();
  readonly #listsWith = new Map<string, Folder<T>[]>();

  count(claim: TextClaim): void {
    for (const folder of this.#folders(claim)) folder.count++;
  }

  /** How many share the fullest of the folders that a claim is filed in. */
  shared(claim: TextClaim): number {
    return this.#folders(claim).reduce((most, folder) => Math.max(most, folder.count), 0);
  }

  add(claim: TextClaim, entry: Entry<T>): void {
    for (const folder of this.#folders(claim)) folder.entries.push(entry);
  }

  lookPresent(found: Set<Entry<T>>): void {
    take(this.#present, found);
  }

  look(one: string | Glob, found: Set<Entry<T>>): void {
    if (typeof one === 'string') {
      take(this.#values.get(one), found);
      for (const folder of this.#listsWith.get(one) ?? []) take(folder, found);
      this.#lookParts(one, one, [one], found);
    } else {
      this.#lookParts(one.literals[0]!, one.literals.at(-1)!, one.literals, found);
    }
  }

  #lookParts(head: string, tail: string, parts: readonly string[], found: Set<Entry<T>>): void {
    for (const folder of this.#heads.atStartOf(head)) take(folder, found);
    for (const folder of this.#tails.atEndOf(tail)) take(folder, found);
    for (const part of parts) {
      for (const folder of this.#middles.inside(part) ?? []) take(folder, found);
    }
  }

  /** Looks for values and beginnings that begin with what a shape begins with. */
  lookBelow({ literals }: Glob, found: Set<Entry<T>>): void {
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

  #folders(claim: TextClaim): Folder<T>[] {
    if (isPresence(claim)) return [this.#present];
    const folders = claim.globs.map((glob) => this.#ofGlob(glob));
    if (claim.values.length > longList) folders.push(this.#ofList(claim.values));
    else for (const value of claim.values) folders.push(folderOf(this.#values, value));
    return folders;
  }

  #ofGlob({ literals }: Glob): Folder<T> {
    if (literals[0] !== '') return this.#heads.at(literals[0]!);
    if (literals.at(-1) !== '') return this.#tails.at(literals.at(-1)!);
    const longest = literals.reduce((one, other) => (other.length > one.length ? other : one));
    return longest === '' ? this.#present : this.#middles.at(longest);
  }

  #ofList(values: readonly string[]): Folder<T> {
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

function folderOf<T>(folders: Map<string, Folder<T>>, key: string): Folder<T> {
  let folder = folders.get(key);
  if (folder === undefined) {
    folder = emptyFolder();
    folders.set(key, folder);
  }
  return folder;
}

function take<T>(folder: Folder<T> | undefined, found: Set<Entry<T>>): void {
  if (folder === undefined) return;
  for (let index = 0; index < folder.entries.length && index < maxShared; index++) {
    found.add(folder.entries[index]!);
  }
}
