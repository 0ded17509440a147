import { type Form, forms } from '../../rules/forms.js';
import type { Facts } from '../facts.js';
import type { BlockReader, BlockWriter } from './blocks.js';
import type { ListTables } from './list-tables.js';
import { addToHash, emptyHash, LiteralTable } from './literal-table.js';
import type { Posting, Visitor } from './posting.js';
import type { SlipIndex as Slips } from './slip-index.js';
import { SlipIndex } from './slots.js';
import { WordIndex } from './word-index.js';

/** A list with the values that the field may have: the number of its table. */
export interface InList {
  readonly table: number;
  readonly posting: Posting;
}

/**
 * Answers all probes of one field: which of the values, beginnings, endings and words that rules look for does a text
 * have? One pass over the text finds values and beginnings, one from its end finds endings, and one finds all words.
 */
export class FieldIndex {
  readonly #slot: number;
  readonly #form: Form;
  readonly #wholes: LiteralTable | undefined;
  readonly #prefixes: LiteralTable | undefined;
  readonly #suffixes: LiteralTable | undefined;
  readonly #words: WordIndex | undefined;
  readonly #slips: Slips | undefined;
  readonly #lists: readonly InList[];
  readonly #tables: ListTables;
  readonly #present: Posting | undefined;
  /** The lowest of all entries found at the start (values, lists, beginnings) and of all found inside (endings, words). */
  readonly #leastAtStart: number;
  readonly #leastInside: number;

  /**
   * Opens a saved index.
   *
   * @param needValue checks the value of each probe
   * @throws {RangeError} if searching it could go wrong
   */
  static open(
    from: BlockReader,
    slots: number,
    tables: ListTables,
    needValue: (value: number) => void,
  ): FieldIndex {
    const readPosting = (): Posting => {
      const value = from.number(0, none);
      from.verify(() => needValue(value));
      return { value, least: from.number(0, none) };
    };
    const table = () => (from.number(0, 1) === 1 ? LiteralTable.open(from, needValue) : undefined);
    const slot = from.number(0, slots - 1);
    const form = forms[from.number(0, forms.length - 1)]!;
    const leastAtStart = from.number(0, none);
    const leastInside = from.number(0, none);
    const present = from.number(0, 1) === 1 ? readPosting() : undefined;
    const lists: InList[] = [];
    for (let left = from.number(0, none); left > 0; left--) {
      lists.push({ table: from.number(0, tables.length - 1), posting: readPosting() });
    }
    return new FieldIndex({
      slot,
      form,
      leastAtStart,
      leastInside,
      present,
      lists,
      tables,
      wholes: table(),
      prefixes: table(),
      suffixes: table(),
      words: from.number(0, 1) === 1 ? WordIndex.open(from, needValue) : undefined,
      slips: from.number(0, 1) === 1 ? SlipIndex.open(from, needValue) : undefined,
    });
  }

  constructor(parts: FieldParts) {
    this.#slot = parts.slot;
    this.#form = parts.form;
    this.#wholes = parts.wholes;
    this.#prefixes = parts.prefixes;
    this.#suffixes = parts.suffixes;
    this.#words = parts.words;
    this.#slips = parts.slips;
    this.#lists = parts.lists;
    this.#tables = parts.tables;
    this.#present = parts.present;
    this.#leastAtStart = parts.leastAtStart;
    this.#leastInside = parts.leastInside;
  }

  /** Writes the index for `open`. */
  save(to: BlockWriter): void {
    const savePosting = ({ value, least }: Posting) => {
      to.number(value);
      to.number(least);
    };
    to.number(this.#slot);
    to.number(forms.indexOf(this.#form));
    to.number(this.#leastAtStart);
    to.number(this.#leastInside);
    to.number(this.#present === undefined ? 0 : 1);
    if (this.#present !== undefined) savePosting(this.#present);
    to.number(this.#lists.length);
    for (const { table, posting } of this.#lists) {
      to.number(table);
      savePosting(posting);
    }
    for (const part of [this.#wholes, this.#prefixes, this.#suffixes, this.#words, this.#slips]) {
      to.number(part === undefined ? 0 : 1);
      part?.save(to);
    }
  }

  get isEmpty(): boolean {
    return this.#leastAtStart === none && this.#leastInside === none && this.#present === undefined;
  }

  /** Visits what exact values, lists and beginnings find: the cheap part, which often rules out the rest. */
  visitStart(facts: Facts, visitor: Visitor): void {
    if (this.#leastAtStart >= visitor.limit) return;
    const text = this.#textOf(facts);
    if (text === undefined) return;
    if (this.#wholes !== undefined || this.#prefixes !== undefined)
      this.#visitHashed(text, visitor);
    for (const { table, posting } of this.#lists) {
      if (posting.least >= visitor.limit) continue;
      if (this.#tables.at(table).has(text)) visitor.visit(posting.value);
    }
  }

  /** Visits what endings and words find, and what only needs the field to be present. */
  visitInside(facts: Facts, visitor: Visitor): void {
    const present = this.#present;
    const inside = this.#leastInside < visitor.limit;
    if (!inside && (present === undefined || present.least >= visitor.limit)) return;
    const text = this.#textOf(facts);
    if (text === undefined) return;
    if (inside) {
      if (this.#suffixes !== undefined) this.#visitSuffixes(this.#suffixes, text, visitor);
      this.#words?.search(text, visitor);
      this.#slips?.search(text, this.#tables.exactWords, visitor);
    }
    if (present !== undefined && present.least < visitor.limit) visitor.visit(present.value);
  }

  #textOf(facts: Facts): string | undefined {
    return facts.text(this.#slot, this.#form);
  }

  #visitHashed(text: string, visitor: Visitor): void {
    const wholes = this.#wholes;
    const prefixes = this.#prefixes;
    const { length } = text;
    const first = length === 0 ? 0 : text.charCodeAt(0);
    const whole = wholes?.hasLength(first, length) === true;
    const longest = prefixes === undefined ? 0 : Math.min(length, prefixes.longestWith(first));
    let hash = emptyHash;
    let at = 0;
    while (at < longest) {
      hash = addToHash(hash, text.charCodeAt(at++));
      if (!prefixes!.hasLength(first, at)) continue;
      const value = prefixes!.find(text, 0, at, hash);
      if (value !== -1) visitor.visit(value);
    }
    if (!whole) return;
    while (at < length) hash = addToHash(hash, text.charCodeAt(at++));
    const value = wholes.find(text, 0, length, hash);
    if (value !== -1) visitor.visit(value);
  }

  #visitSuffixes(suffixes: LiteralTable, text: string, visitor: Visitor): void {
    const { length } = text;
    if (length === 0) return;
    const last = text.charCodeAt(length - 1);
    const longest = Math.min(length, suffixes.longestWith(last));
    let hash = emptyHash;
    for (let taken = 1; taken <= longest; taken++) {
      hash = addToHash(hash, text.charCodeAt(length - taken));
      if (!suffixes.hasLength(last, taken)) continue;
      const value = suffixes.find(text, length - taken, length, hash);
      if (value !== -1) visitor.visit(value);
    }
  }
}

/** The parts of an index of a field. */
interface FieldParts {
  readonly slot: number;
  readonly form: Form;
  readonly wholes: LiteralTable | undefined;
  readonly prefixes: LiteralTable | undefined;
  readonly suffixes: LiteralTable | undefined;
  readonly words: WordIndex | undefined;
  readonly slips: Slips | undefined;
  readonly lists: readonly InList[];
  readonly tables: ListTables;
  readonly present: Posting | undefined;
  readonly leastAtStart: number;
  readonly leastInside: number;
}

/** Higher than any entry. */
export const none = 0x7fffffff;
