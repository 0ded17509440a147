import {
  addToHash,
  charactersAt,
  emptyHash,
  LiteralTable,
  lengthAt,
  sizeOf,
  spread,
  valueAt,
} from './literal-table.js';

/**
 * Builds a table of literals.
 *
 * @param backwards whether texts are hashed backwards, from their last character on
 * @param filtered whether most lookups find nothing
 */
export function makeLiteralTable(
  entries: Iterable<readonly [literal: string, of: { readonly value: number }]>,
  { backwards = false, filtered = true } = {},
): LiteralTable {
  const { count, hashes, values, lengths, firsts, characters, longest, wide } = layFlat(
    entries,
    backwards,
  );
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, count)));
  const packed = wide ? 1 : 2;
  const buckets = new Int32Array(size + 1);
  for (let number = 0; number < count; number++) {
    buckets[(spread(hashes[number]!) & (size - 1)) + 1]! += sizeOf(lengths[number]!, packed);
  }
  for (let bucket = 0; bucket < size; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const rows = Math.min(size, 32);
  const records = new Int32Array(buckets[size]!);
  const written = wide ? new Uint16Array(records.buffer) : new Uint8Array(records.buffer);
  const filter = filtered ? new Int32Array((size * 16) >> 5 || 1) : undefined;
  const lengthsByRow = new Uint8Array((longest + 1) * rows);
  const longestByRow = new Int32Array(rows);
  const ends = buckets.slice();
  let start = 0;
  for (let number = 0; number < count; number++) {
    const hash = hashes[number]!;
    const length = lengths[number]!;
    const spreadHash = spread(hash);
    const bit = spreadHash & (size * 16 - 1);
    if (filter !== undefined) filter[bit >> 5]! |= 1 << (bit & 31);
    const bucket = spreadHash & (size - 1);
    const at = ends[bucket]!;
    ends[bucket] = at + sizeOf(length, packed);
    records[at] = hash;
    records[at + valueAt] = values[number]!;
    records[at + lengthAt] = length;
    const end = start + length;
    for (let from = start, into = (at + charactersAt) << packed; from < end; ) {
      written[into++] = characters[from++]!;
    }
    start = end;
    const row = firsts[number]! & (rows - 1);
    lengthsByRow[row * (longest + 1) + length] = 1;
    longestByRow[row] = Math.max(longestByRow[row]!, length);
  }
  return new LiteralTable({
    wide,
    buckets,
    records,
    filter,
    lengths: lengthsByRow,
    longest: longestByRow,
  });
}

/** Literals laid flat: returning to 100,000 scattered strings would cost more than copying them. */
interface Literals {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly values: Int32Array;
  readonly lengths: Int32Array;
  /** The first character of each, in the order of hashing; 0 if it has none. */
  readonly firsts: Int32Array;
  readonly characters: Uint16Array;
  readonly longest: number;
  /** Whether a character may need more than one byte. */
  readonly wide: boolean;
}

function layFlat(
  entries: Iterable<readonly [literal: string, of: { readonly value: number }]>,
  backwards: boolean,
): Literals {
  const hashes = new GrowingNumbers();
  const values = new GrowingNumbers();
  const lengths = new GrowingNumbers();
  const firsts = new GrowingNumbers();
  let characters = new Uint16Array(1024);
  let longest = 0;
  let start = 0;
  let bits = 0;
  for (const [literal, { value }] of entries) {
    const { length } = literal;
    if (start + length > characters.length) {
      const more = new Uint16Array(2 * (start + length));
      more.set(characters.subarray(0, start));
      characters = more;
    }
    for (let at = 0; at < length; at++) {
      const character = literal.charCodeAt(at);
      characters[start + at] = character;
      bits |= character;
    }
    let hash = emptyHash;
    for (let at = 0; at < length; at++) {
      hash = addToHash(hash, characters[backwards ? start + length - 1 - at : start + at]!);
    }
    hashes.add(hash);
    values.add(value);
    lengths.add(length);
    firsts.add(length > 0 ? literal.charCodeAt(backwards ? length - 1 : 0) : 0);
    longest = Math.max(longest, length);
    start += length;
  }
  return {
    count: hashes.count,
    hashes: hashes.all,
    values: values.all,
    lengths: lengths.all,
    firsts: firsts.all,
    characters,
    longest,
    wide: bits > 0xff,
  };
}

/** A growing array of numbers. */
class GrowingNumbers {
  all = new Int32Array(256);
  count = 0;

  add(value: number): void {
    if (this.count === this.all.length) {
      const more = new Int32Array(2 * this.count);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.count++] = value;
  }
}
