import { type BlockReader, type BlockWriter, need } from './blocks.js';

/** The hash of an empty text. */
export const emptyHash = 0x811c9dc5 | 0;

/** Returns the hash with one more character. */
export function addToHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}

// A record holds the hash, the literal's value, its length, and its characters.
export const valueAt = 1;
export const lengthAt = 2;
export const charactersAt = 3;

/**
 * Maps literals of one field to numbers: a hash table with a rolling hash, so that all beginnings of a text are looked
 * up in the one pass that hashes it, without cutting strings. Among 100,000 literals, each jump of a lookup waits for
 * memory, so everything about a literal is in one record; and what rules most lookups out is small: which lengths exist
 * by first character, and a filter of 16 bits for each literal.
 */
export class LiteralTable {
  /** By bucket: where its records begin; they end where those of the next bucket begin. */
  readonly #buckets: Int32Array;
  readonly #mask: number;
  readonly #records: Int32Array;
  /** The same memory as `#records`, to read characters from: one byte each if that is enough. */
  readonly #characters: Uint8Array | Uint16Array;
  /** How many characters one number of a record holds (4 or 2), as a shift. */
  readonly #packed: number;
  readonly #filter: Int32Array | undefined;
  readonly #filterMask: number;
  /** By row of a first character, and length: 1 if any literal has both. */
  readonly #lengths: Uint8Array;
  readonly #stride: number;
  readonly #rowMask: number;
  /** By row: the longest literal. */
  readonly #longest: Int32Array;

  /**
   * Opens a saved table.
   *
   * @param needValue checks the value of each literal
   * @throws {RangeError} if a lookup could go wrong
   */
  static open(from: BlockReader, needValue: (value: number) => void): LiteralTable {
    const wide = from.number(0, 1) === 1;
    const buckets = from.numbers();
    const records = from.numbers();
    const filter = from.number(0, 1) === 1 ? from.numbers() : undefined;
    const table = new LiteralTable({
      wide,
      buckets,
      records,
      filter,
      lengths: from.bytes(),
      longest: from.numbers(),
    });
    from.verify(() => table.#check(needValue));
    return table;
  }

  constructor({ wide, buckets, records, filter, lengths, longest }: TableParts) {
    const size = buckets.length - 1;
    this.#buckets = buckets;
    this.#mask = size - 1;
    this.#records = records;
    this.#characters = wide
      ? new Uint16Array(records.buffer, records.byteOffset, 2 * records.length)
      : new Uint8Array(records.buffer, records.byteOffset, 4 * records.length);
    this.#packed = wide ? 1 : 2;
    this.#filter = filter;
    this.#filterMask = size * 16 - 1;
    this.#lengths = lengths;
    this.#rowMask = longest.length - 1;
    this.#stride = lengths.length / longest.length;
    this.#longest = longest;
  }

  /** Writes the table for `open`. */
  save(to: BlockWriter): void {
    to.number(this.#packed === 1 ? 1 : 0);
    to.numbers(this.#buckets);
    to.numbers(this.#records);
    to.number(this.#filter === undefined ? 0 : 1);
    if (this.#filter !== undefined) to.numbers(this.#filter);
    to.bytes(this.#lengths);
    to.numbers(this.#longest);
  }

  #check(needValue: (value: number) => void): void {
    const buckets = this.#buckets;
    const records = this.#records;
    const size = buckets.length - 1;
    need(size > 0 && (size & (size - 1)) === 0);
    need(buckets[0] === 0 && buckets[size] === records.length);
    need(this.#filter === undefined || this.#filter.length === ((size * 16) >> 5 || 1));
    need(this.#rowMask >= 0 && (this.#rowMask & (this.#rowMask + 1)) === 0);
    need(Number.isInteger(this.#stride));
    for (let bucket = 0; bucket < size; bucket++) {
      const end = buckets[bucket + 1]!;
      let at = buckets[bucket]!;
      need(end <= records.length);
      while (at < end) {
        const length = records[at + lengthAt]!;
        need(length >= 0 && length < 0x1000000);
        needValue(records[at + valueAt]!);
        at += sizeOf(length, this.#packed);
      }
      need(at === end);
    }
  }

  /** Returns the length of the longest literal that may begin with a character. */
  longestWith(first: number): number {
    return this.#longest[first & this.#rowMask]!;
  }

  /** Returns whether there may be a literal with this first character and length. */
  hasLength(first: number, length: number): boolean {
    const stride = this.#stride;
    return length < stride && this.#lengths[(first & this.#rowMask) * stride + length] === 1;
  }

  /**
   * Returns the value of the literal that is the text from `from` to `end`, or -1.
   *
   * @param hash the hash of that part of the text
   */
  find(text: string, from: number, end: number, hash: number): number {
    const spreadHash = spread(hash);
    if (this.#filter !== undefined) {
      const bit = spreadHash & this.#filterMask;
      if (((this.#filter[bit >> 5]! >> (bit & 31)) & 1) === 0) return -1;
    }
    const records = this.#records;
    const bucket = spreadHash & this.#mask;
    const last = this.#buckets[bucket + 1]!;
    for (let at = this.#buckets[bucket]!; at < last; ) {
      const length = records[at + lengthAt]!;
      if (
        records[at] === hash &&
        length === end - from &&
        this.#standsAt(text, from, end, (at + charactersAt) << this.#packed)
      ) {
        return records[at + valueAt]!;
      }
      at += sizeOf(length, this.#packed);
    }
    return -1;
  }

  /** Returns the value of a literal, or -1 if the text is not one. */
  valueOf(text: string): number {
    const { length } = text;
    if (!this.hasLength(length === 0 ? 0 : text.charCodeAt(0), length)) return -1;
    let hash = emptyHash;
    for (let at = 0; at < length; at++) hash = addToHash(hash, text.charCodeAt(at));
    return this.find(text, 0, length, hash);
  }

  /** Returns whether a text is one of the literals. */
  has(text: string): boolean {
    return this.valueOf(text) !== -1;
  }

  /** Reports the ends of literals that begin at a place in a text, the nearest first, until `visit` returns `false`. */
  endsAt(text: string, start: number, visit: (end: number) => boolean): void {
    if (start >= text.length) return;
    const first = text.charCodeAt(start);
    const last = Math.min(text.length, start + this.longestWith(first));
    let hash = emptyHash;
    for (let at = start; at < last; ) {
      hash = addToHash(hash, text.charCodeAt(at++));
      if (!this.hasLength(first, at - start) || this.find(text, start, at, hash) === -1) continue;
      if (!visit(at)) return;
    }
  }

  #standsAt(text: string, from: number, end: number, start: number): boolean {
    const characters = this.#characters;
    for (let at = from, next = start; at < end; at++, next++) {
      if (text.charCodeAt(at) !== characters[next]) return false;
    }
    return true;
  }
}

/** The parts of a table. */
export interface TableParts {
  readonly wide: boolean;
  readonly buckets: Int32Array;
  readonly records: Int32Array;
  readonly filter: Int32Array | undefined;
  readonly lengths: Uint8Array;
  readonly longest: Int32Array;
}

/** Returns how many numbers the record of a literal takes. */
export function sizeOf(length: number, packed: number): number {
  return charactersAt + ((length + (1 << packed) - 1) >> packed);
}

// The low bits of the hash depend only on the last characters.
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
