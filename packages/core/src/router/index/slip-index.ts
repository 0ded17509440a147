import { countCharacters, distance, longestSlip, slipsOf, toCodes } from '../../rules/typos.js';
import { type BlockReader, type BlockWriter, need, needEach } from './blocks.js';
import { addToHash, emptyHash, type LiteralTable } from './literal-table.js';
import type { Visitor } from './posting.js';

/**
 * Finds the words that a written word is, or is a slip of, without asking each of them. A slip of one letter leaves two
 * words with one letter less alike: each word is filed under itself and under what it is without each of its letters. A
 * word that may have two slips would be filed under too many such rests. It has one slip at most in its first five
 * letters or in its last four, so those two are filed in its place, under ten keys in all.
 */
export class SlipIndex {
  /** Threes, by word: where its letters begin and end, and what it stands for. */
  readonly #words: Int32Array;
  readonly #letters: Uint16Array;
  /** By bucket: where its words begin; they end where those of the next bucket do. */
  readonly #buckets: Int32Array;
  readonly #mask: number;
  readonly #filed: Int32Array;
  /** By place in `filed`: some bits of the key, which rule most others out. */
  readonly #tags: Uint8Array;
  /** By word: the search that looked at it last. */
  readonly #seen: Float64Array;
  #searches = 0;

  static of(entries: ReadonlyMap<string, { readonly value: number }>): SlipIndex {
    const words = new Int32Array(3 * entries.size);
    const letters: number[] = [];
    const hashes: number[] = [];
    const owners: number[] = [];
    let number = 0;
    for (const [word, { value }] of entries) {
      words.set([letters.length, letters.length + word.length, value], 3 * number);
      const codes = toCodes(word);
      letters.push(...codes);
      eachKey(codes, slipsOf({ text: word, open: false }), (hash) => {
        hashes.push(hash);
        owners.push(number);
      });
      number++;
    }
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length)));
    const buckets = new Int32Array(size + 1);
    for (const hash of hashes) buckets[(hash & (size - 1)) + 1]!++;
    for (let bucket = 0; bucket < size; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
    const ends = buckets.slice();
    const filed = new Int32Array(hashes.length);
    const tags = new Uint8Array(hashes.length);
    hashes.forEach((hash, at) => {
      const place = ends[hash & (size - 1)]!++;
      filed[place] = owners[at]!;
      tags[place] = hash >>> 24;
    });
    return new SlipIndex(words, Uint16Array.from(letters), buckets, filed, tags);
  }

  /**
   * Opens one that was saved.
   *
   * @param needValue what each word stands for must pass
   * @throws {RangeError} where searching it could go astray
   */
  static open(from: BlockReader, needValue: (value: number) => void): SlipIndex {
    const words = from.numbers();
    const bytes = from.bytes();
    const letters = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    const buckets = from.numbers();
    const filed = from.numbers();
    const tags = from.bytes();
    from.verify(() => {
      need(words.length % 3 === 0 && tags.length === filed.length);
      for (let at = 0; at < words.length; at += 3) {
        need(words[at]! >= 0 && words[at]! <= words[at + 1]! && words[at + 1]! <= letters.length);
        needValue(words[at + 2]!);
      }
      const size = buckets.length - 1;
      need(size > 0 && (size & (size - 1)) === 0);
      needEach(buckets, 0, filed.length);
      needEach(filed, 0, words.length / 3 - 1);
    });
    return new SlipIndex(words, letters, buckets, filed, tags);
  }

  private constructor(
    words: Int32Array,
    letters: Uint16Array,
    buckets: Int32Array,
    filed: Int32Array,
    tags: Uint8Array,
  ) {
    this.#words = words;
    this.#letters = letters;
    this.#buckets = buckets;
    this.#mask = buckets.length - 2;
    this.#filed = filed;
    this.#tags = tags;
    this.#seen = new Float64Array(words.length / 3);
  }

  /** Writes it down for `open`. */
  save(to: BlockWriter): void {
    const { buffer, byteOffset, byteLength } = this.#letters;
    to.numbers(this.#words);
    to.bytes(new Uint8Array(buffer, byteOffset, byteLength));
    to.numbers(this.#buckets);
    to.numbers(this.#filed);
    to.bytes(this.#tags);
  }

  /**
   * Visits what the words stand for that a text has, or has slips of.
   *
   * @param cut as `cutWords` gives it
   * @param exactWords words that are no slips of others
   */
  search(cut: string, exactWords: LiteralTable, visitor: Visitor): void {
    for (let start = 1; start < cut.length; ) {
      const end = cut.indexOf(' ', start);
      // No word of four letters is a slip of one of five but by a letter less.
      if (end - start >= 4 && end - start <= 2 * longestSlip) {
        const word = cut.slice(start, end);
        this.visitSlips(word, exactWords.has(word), (value) => visitor.visit(value));
      }
      start = end + 1;
    }
  }

  /**
   * Visits what the words stand for that a written word is, or is a slip of.
   *
   * @param isExact the word counts for itself alone
   */
  visitSlips(written: string, isExact: boolean, visit: (value: number) => void): void {
    if (written.length < 4 || countCharacters(written) > longestSlip) return;
    const codes = toCodes(written);
    const search = ++this.#searches;
    const look = (hash: number): void => {
      const bucket = hash & this.#mask;
      const last = this.#buckets[bucket + 1]!;
      for (let at = this.#buckets[bucket]!; at < last; at++) {
        if (this.#tags[at] !== hash >>> 24) continue;
        const word = this.#filed[at]!;
        if (this.#seen[word] === search) continue;
        this.#seen[word] = search;
        if (this.#fits(codes, word, isExact)) visit(this.#words[3 * word + 2]!);
      }
    };
    if (codes.length <= 9) eachRest(codes, 0, codes.length, aWord, codes[0]!, look);
    if (codes.length >= 7) {
      for (let length = 4; length <= 6; length++) {
        eachRest(codes, 0, length, aHead, codes[0]!, look);
      }
      for (let length = 3; length <= 5; length++) {
        eachRest(codes, codes.length - length, codes.length, aTail, codes[0]!, look);
      }
    }
  }

  #fits(codes: readonly number[], word: number, isExact: boolean): boolean {
    const start = this.#words[3 * word]!;
    const length = this.#words[3 * word + 1]! - start;
    const letters = this.#letters.subarray(start, start + length);
    if (letters[0] !== codes[0]) return false;
    const most = isExact ? 0 : length < 9 ? 1 : 2;
    return distance(codes, letters, most) <= most;
  }
}

const aWord = 1;
const aHead = 2;
const aTail = 3;

/** The keys that a word is filed under. */
function eachKey(codes: readonly number[], slips: number, add: (hash: number) => void): void {
  if (slips < 2) {
    eachRest(codes, 0, codes.length, aWord, codes[0]!, add);
  } else {
    eachRest(codes, 0, 5, aHead, codes[0]!, add);
    eachRest(codes, codes.length - 4, codes.length, aTail, codes[0]!, add);
  }
}

/** The hashes of a part of a word, and of what it is without each of its letters. The first letter of a word always counts. */
function eachRest(
  codes: readonly number[],
  start: number,
  end: number,
  part: number,
  first: number,
  look: (hash: number) => void,
): void {
  const seed = addToHash(addToHash(emptyHash, part), first);
  let before = seed;
  for (let without = start; without < end; without++) {
    // Of a doubled letter it makes no difference which is left out.
    const isKnown = without > Math.max(start, 1) && codes[without] === codes[without - 1];
    if (without > 0 && !isKnown) {
      let hash = before;
      for (let at = without + 1; at < end; at++) hash = addToHash(hash, codes[at]!);
      look(mix(hash));
    }
    before = addToHash(before, codes[without]!);
  }
  look(mix(before));
}

// The low bits of the hash hang on the last characters alone.
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
