import { inTurn, type Pace, type Slices } from '../slices.js';

/** The hash of no characters. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of one character more. */
export function addToHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}

// A record is the hash, what the literal stands for, its length, and its characters.
const valueAt = 1;
const lengthAt = 2;
const charactersAt = 3;

/**
 * Literals of one field to numbers: a hash table over a rolling hash, so that all beginnings of a text are looked up in
 * the one pass that hashes it, without cutting a string. Among 100,000 literals each place that a lookup jumps to is a
 * wait for memory, so all that is to be known of a literal stands in one record, and what rules most lookups out is
 * small: which lengths there are by first character, and a filter of 16 bits a literal.
 */
export class LiteralTable {
  /** By bucket: where its records begin; they end where those of the next bucket do. */
  readonly #buckets: Int32Array;
  readonly #mask: number;
  #records = new Int32Array();
  /** The records once more, to read characters from: in one byte each where that is enough. */
  #characters: Uint8Array | Uint16Array = new Uint8Array();
  /** How many characters one number of a record holds: 4 or 2, as a shift. */
  readonly #packed: number;
  readonly #filter: Int32Array | undefined;
  readonly #filterMask: number;
  /** By row of a first character and length: 1 where any literal has both. */
  readonly #lengths: Uint8Array;
  readonly #stride: number;
  readonly #rowMask: number;
  /** By row: the longest literal. */
  readonly #longest: Int32Array;

  /**
   * Makes the table.
   *
   * @param backwards whether texts are hashed from their last character on, which is their first one then
   * @param filtered whether most lookups find nothing
   */
  static *of(
    entries: ReadonlyMap<string, { readonly value: number }>,
    pace: Pace,
    { backwards = false, filtered = true } = {},
  ): Slices<LiteralTable> {
    const literals = yield* layFlat(entries, backwards, pace);
    const table = new LiteralTable(literals, filtered);
    yield* table.#fill(literals, pace);
    return table;
  }

  private constructor(literals: Literals, filtered: boolean) {
    const size = 2 ** Math.ceil(Math.log2(literals.count));
    this.#mask = size - 1;
    this.#filterMask = size * 16 - 1;
    this.#filter = filtered ? new Int32Array((size * 16) >> 5 || 1) : undefined;
    this.#packed = literals.wide ? 1 : 2;
    this.#stride = literals.longest + 1;
    this.#rowMask = Math.min(size, 32) - 1;
    this.#lengths = new Uint8Array(this.#stride * (this.#rowMask + 1));
    this.#longest = new Int32Array(this.#rowMask + 1);
    this.#buckets = new Int32Array(size + 1);
  }

  *#fill(literals: Literals, pace: Pace): Slices<void> {
    const { hashes, lengths, firsts } = literals;
    const size = this.#mask + 1;
    yield* inTurn(lengths, pace, (length, number) => {
      const row = firsts[number]! & this.#rowMask;
      const spreadHash = spread(hashes[number]!);
      const bit = spreadHash & this.#filterMask;
      this.#lengths[row * this.#stride + length] = 1;
      this.#longest[row] = Math.max(this.#longest[row]!, length);
      if (this.#filter !== undefined) this.#filter[bit >> 5]! |= 1 << (bit & 31);
      this.#buckets[(spreadHash & this.#mask) + 1]! += this.#sizeOf(length);
    });
    for (let bucket = 0; bucket < size; bucket++) {
      this.#buckets[bucket + 1]! += this.#buckets[bucket]!;
    }
    const memory = new ArrayBuffer(4 * this.#buckets[size]!);
    this.#records = new Int32Array(memory);
    this.#characters = literals.wide ? new Uint16Array(memory) : new Uint8Array(memory);
    const ends = this.#buckets.slice();
    let start = 0;
    yield* inTurn(lengths, pace, (length, number) => {
      const bucket = spread(hashes[number]!) & this.#mask;
      const at = ends[bucket]!;
      ends[bucket] = at + this.#sizeOf(length);
      this.#records[at] = hashes[number]!;
      this.#records[at + valueAt] = literals.values[number]!;
      this.#records[at + lengthAt] = length;
      const to = (at + charactersAt) << this.#packed;
      const end = start + length;
      for (let from = start, into = to; from < end; from++, into++) {
        this.#characters[into] = literals.characters[from]!;
      }
      start = end;
    });
  }

  /** The longest of the literals that may begin with a character. */
  longestWith(first: number): number {
    return this.#longest[first & this.#rowMask]!;
  }

  /** Whether any literal may have a first character and a length. */
  hasLength(first: number, length: number): boolean {
    const stride = this.#stride;
    return length < stride && this.#lengths[(first & this.#rowMask) * stride + length] === 1;
  }

  /**
   * What the literal that stands in the text from `from` to `end` stands for, or -1.
   *
   * @param hash of that part of the text
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
      at += this.#sizeOf(length);
    }
    return -1;
  }

  #standsAt(text: string, from: number, end: number, start: number): boolean {
    const characters = this.#characters;
    for (let at = from, next = start; at < end; at++, next++) {
      if (text.charCodeAt(at) !== characters[next]) return false;
    }
    return true;
  }

  /** How many numbers the record of a literal takes. */
  #sizeOf(length: number): number {
    return charactersAt + ((length + (1 << this.#packed) - 1) >> this.#packed);
  }
}

/**
 * Literals laid flat: to come back to 100,000 strings, one here and one there, would cost more than to copy them.
 */
interface Literals {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly values: Int32Array;
  readonly lengths: Int32Array;
  /** The first character of each, as it is hashed; 0 of none. */
  readonly firsts: Uint16Array;
  readonly characters: Uint16Array;
  readonly longest: number;
  /** Whether one byte is not enough for each character. */
  readonly wide: boolean;
}

function* layFlat(
  entries: ReadonlyMap<string, { readonly value: number }>,
  backwards: boolean,
  pace: Pace,
): Slices<Literals> {
  let total = 0;
  let longest = 0;
  yield* inTurn(entries.keys(), pace, ({ length }) => {
    total += length;
    longest = Math.max(longest, length);
  });
  const count = entries.size;
  const hashes = new Int32Array(count);
  const values = new Int32Array(count);
  const lengths = new Int32Array(count);
  const firsts = new Uint16Array(count);
  const characters = new Uint16Array(total);
  let start = 0;
  let bits = 0;
  yield* inTurn(entries, pace, ([literal, { value }], number) => {
    const { length } = literal;
    for (let at = 0; at < length; at++) {
      const character = literal.charCodeAt(at);
      characters[start + at] = character;
      bits |= character;
    }
    let hash = emptyHash;
    for (let at = 0; at < length; at++) {
      hash = addToHash(hash, characters[backwards ? start + length - 1 - at : start + at]!);
    }
    hashes[number] = hash;
    values[number] = value;
    lengths[number] = length;
    if (length > 0) firsts[number] = literal.charCodeAt(backwards ? length - 1 : 0);
    start += length;
  });
  return { count, hashes, values, lengths, firsts, characters, longest, wide: bits > 0xff };
}

// The low bits of the hash hang on the last characters alone.
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
