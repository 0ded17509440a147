/** The hash of no characters. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of one character more. */
export function addToHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}

/**
 * Literals of one field to numbers: an open hash table over a rolling hash, so that all prefixes of a text are
 * looked up in the one pass that hashes it, without cutting a string. A filter of 16 bits a literal, which stays in
 * the processor's cache where the table does not, is asked first.
 */
export class LiteralTable {
  readonly #literals: readonly string[];
  /** Threes: a hash, one more than the number of the literal (0 is free), and what it stands for. */
  readonly #cells: Int32Array;
  readonly #mask: number;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  /** By length: whether any literal has it. */
  readonly #lengths: Uint8Array;

  constructor(entries: ReadonlyMap<string, { readonly value: number }>, backwards = false) {
    this.#literals = [...entries.keys()];
    const size = 2 ** Math.ceil(Math.log2(entries.size * 2 + 1));
    this.#mask = size - 1;
    this.#cells = new Int32Array(3 * size);
    this.#filterMask = size * 8 - 1;
    this.#filter = new Int32Array((size * 8) >> 5 || 1);
    const longest = this.#literals.reduce((most, { length }) => Math.max(most, length), 0);
    this.#lengths = new Uint8Array(longest + 1);
    let number = 0;
    for (const [literal, { value }] of entries) {
      this.#lengths[literal.length] = 1;
      this.#add(hashOf(literal, backwards), ++number, value);
    }
  }

  /** The longest literal's length. */
  get longest(): number {
    return this.#lengths.length - 1;
  }

  /** Whether a literal of this length can be here. */
  hasLength(length: number): boolean {
    return this.#lengths[length] === 1;
  }

  /** What the literal that is all of the text stands for, or -1. */
  whole(text: string, hash: number): number {
    const mask = this.#mask;
    const cells = this.#cells;
    for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
      const number = cells[3 * at + 1]!;
      if (number === 0) return -1;
      if (cells[3 * at] === hash && this.#literals[number - 1] === text) return cells[3 * at + 2]!;
    }
  }

  /** What the literal of a length that stands in the text at `from` stands for, or -1. */
  part(text: string, from: number, length: number, hash: number): number {
    const spreadHash = spread(hash);
    const bit = spreadHash & this.#filterMask;
    if (((this.#filter[bit >> 5]! >> (bit & 31)) & 1) === 0) return -1;
    const mask = this.#mask;
    const cells = this.#cells;
    for (let at = spreadHash & mask; ; at = (at + 1) & mask) {
      const number = cells[3 * at + 1]!;
      if (number === 0) return -1;
      if (cells[3 * at] !== hash) continue;
      const literal = this.#literals[number - 1]!;
      if (literal.length === length && text.startsWith(literal, from)) return cells[3 * at + 2]!;
    }
  }

  #add(hash: number, number: number, value: number): void {
    const spreadHash = spread(hash);
    let at = spreadHash & this.#mask;
    while (this.#cells[3 * at + 1] !== 0) at = (at + 1) & this.#mask;
    this.#cells[3 * at] = hash;
    this.#cells[3 * at + 1] = number;
    this.#cells[3 * at + 2] = value;
    const bit = spreadHash & this.#filterMask;
    this.#filter[bit >> 5]! |= 1 << (bit & 31);
  }
}

/** The hash of a text, read from its last character where backwards. */
export function hashOf(text: string, backwards = false): number {
  let hash = emptyHash;
  for (let at = 0; at < text.length; at++) {
    hash = addToHash(hash, text.charCodeAt(backwards ? text.length - 1 - at : at));
  }
  return hash;
}

// The low bits of the hash hang on the last characters alone.
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
