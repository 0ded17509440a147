import { hashOf } from './csv-cursor.js';

/** Rows by the text of one cell: a hash table of numbers, fit for a million rows. Of equal cells, it has the first row. */
export class CellIndex {
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #cell: (row: number) => string;

  /**
   * @param hashes the hashes of the rows' cells
   * @param cell returns the cell of a row
   * @param twice called for each row whose cell an earlier row has
   */
  constructor(
    hashes: Int32Array,
    cell: (row: number) => string,
    twice?: (row: number, first: number) => void,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * hashes.length)));
    this.#slots = new Int32Array(size);
    this.#hashes = hashes;
    this.#cell = cell;
    for (let row = 0; row < hashes.length; row++) {
      let slot = spread(hashes[row]!) & (size - 1);
      for (; this.#slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const other = this.#slots[slot]! - 1;
        if (hashes[other] !== hashes[row] || cell(other) !== cell(row)) continue;
        twice?.(row, other);
        break;
      }
      if (this.#slots[slot] === 0) this.#slots[slot] = row + 1;
    }
  }

  /** Returns the first row with this cell, or -1. */
  find(text: string): number {
    const hash = hashOf(text);
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = this.#slots[slot]! - 1;
      if (this.#hashes[row] === hash && this.#cell(row) === text) return row;
    }
    return -1;
  }

  /** Yields each row that is the first with its cell, in order. */
  *rows(): Generator<number> {
    const isFirst = new Uint8Array(this.#hashes.length);
    for (const slot of this.#slots) if (slot !== 0) isFirst[slot - 1] = 1;
    for (let row = 0; row < isFirst.length; row++) if (isFirst[row] === 1) yield row;
  }
}

// The low bits of the hash depend only on the last characters.
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
