/** The hash of no characters. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of one character more. */
export function addToHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}

const beyondOneByte = /[^\0-\xff]/;

/**
 * Literals of one field to numbers: an open hash table over a rolling hash, so that all beginnings of a text are
 * looked up in the one pass that hashes it, without cutting a string. What a lookup reads lies close together,
 * since among 100,000 literals each place that it jumps to is a wait for memory: a cell holds all but the literal,
 * the literals stand one after the other in one array, and a filter of 16 bits a literal is asked first.
 */
export class LiteralTable {
  /** Fours: the hash, one more than where the literal begins (0 is free), its length, and what it stands for. */
  readonly #cells: Int32Array;
  readonly #mask: number;
  /** The literals' characters, in one byte each where that is enough. */
  readonly #characters: Uint8Array | Uint16Array;
  readonly #filter: Int32Array | undefined;
  readonly #filterMask: number;
  /** By length: 1 where any literal has it. It ends with the longest. */
  readonly lengths: Uint8Array;

  /**
   * @param backwards whether texts are hashed from their last character on
   * @param filtered whether most lookups find nothing
   */
  constructor(
    entries: ReadonlyMap<string, { readonly value: number }>,
    { backwards = false, filtered = true } = {},
  ) {
    let total = 0;
    let longest = 0;
    let wide = false;
    for (const literal of entries.keys()) {
      total += literal.length;
      longest = Math.max(longest, literal.length);
      wide ||= beyondOneByte.test(literal);
    }
    const size = 2 ** Math.ceil(Math.log2(entries.size * 2 + 1));
    this.#mask = size - 1;
    this.#cells = new Int32Array(4 * size);
    this.#characters = wide ? new Uint16Array(total) : new Uint8Array(total);
    this.#filterMask = size * 8 - 1;
    this.#filter = filtered ? new Int32Array((size * 8) >> 5) : undefined;
    this.lengths = new Uint8Array(longest + 1);
    let start = 0;
    for (const [literal, { value }] of entries) {
      this.#add(literal, start, backwards, value);
      start += literal.length;
    }
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
    const mask = this.#mask;
    const cells = this.#cells;
    for (let at = spreadHash & mask; ; at = (at + 1) & mask) {
      const cell = 4 * at;
      const start = cells[cell + 1]!;
      if (start === 0) return -1;
      if (cells[cell] !== hash || cells[cell + 2] !== end - from) continue;
      if (this.#standsAt(text, from, end, start - 1)) return cells[cell + 3]!;
    }
  }

  #standsAt(text: string, from: number, end: number, start: number): boolean {
    const characters = this.#characters;
    for (let at = from, next = start; at < end; at++, next++) {
      if (text.charCodeAt(at) !== characters[next]) return false;
    }
    return true;
  }

  #add(literal: string, start: number, backwards: boolean, value: number): void {
    const { length } = literal;
    let hash = emptyHash;
    for (let at = 0; at < length; at++) {
      this.#characters[start + at] = literal.charCodeAt(at);
      hash = addToHash(hash, literal.charCodeAt(backwards ? length - 1 - at : at));
    }
    const spreadHash = spread(hash);
    let at = spreadHash & this.#mask;
    while (this.#cells[4 * at + 1] !== 0) at = (at + 1) & this.#mask;
    this.#cells.set([hash, start + 1, length, value], 4 * at);
    const bit = spreadHash & this.#filterMask;
    if (this.#filter !== undefined) this.#filter[bit >> 5]! |= 1 << (bit & 31);
    this.lengths[length] = 1;
  }
}

// The low bits of the hash hang on the last characters alone.
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
