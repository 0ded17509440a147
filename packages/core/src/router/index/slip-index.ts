import { distance, longestSlip, mostSlips, readCodes } from '../../rules/typos.js';
import { type BlockReader, type BlockWriter, need, needEach } from './blocks.js';
import { addToHash, emptyHash, type LiteralTable } from './literal-table.js';
import type { Visitor } from './posting.js';

/**
 * Finds the words that a written word is, or is a slip of, without comparing it with each of them. If a word has a slip
 * of one letter, the two are alike once a letter is left out of each: so each word is filed under itself and under what
 * remains without each of its letters. A word that may have two slips would be filed under too many such rests. But
 * either its first half has one slip at the most, or what follows that half and one more letter has none, since two
 * neighbours may be swapped across the middle. So the rests of the first half and the end as it is are filed instead,
 * each with the length of the word.
 */
export class SlipIndex {
  /** By word, three numbers each: where its letters begin and end, and its value. */
  readonly #words: Int32Array;
  readonly #letters: Uint16Array;
  /** By bucket: where its words begin; they end where those of the next bucket begin. */
  readonly #buckets: Int32Array;
  readonly #mask: number;
  readonly #filed: Int32Array;
  /** By place in `filed`: the sketch of its word, which rules out most words. */
  readonly #sketches: Int32Array;
  /** By first letter and length: 1 if any word has both. */
  readonly #lengths = new Uint8Array(32 * (longestSlip + 1));
  /** By word: the last search that looked at it. */
  readonly #seen: Float64Array;
  #searches = 0;
  /** The word being looked for, in numbers, and the words that it is or is a slip of. */
  readonly #codes = new Int32Array(longestSlip);
  readonly #found: number[] = [];

  /** Builds an index of words that may have slips. */
  static of(entries: ReadonlyMap<string, { readonly value: number }>): SlipIndex {
    const words = new Int32Array(3 * entries.size);
    const letters: number[] = [];
    const hashes: number[] = [];
    const owners: number[] = [];
    const codes = new Int32Array(longestSlip);
    let number = 0;
    for (const [word, { value }] of entries) {
      const count = readCodes(word, 0, word.length, codes);
      words.set([letters.length, letters.length + count, value], 3 * number);
      for (let at = 0; at < count; at++) letters.push(codes[at]!);
      const first = codes[0]!;
      const from = hashes.length;
      if (mostSlips(count) < 2) {
        const seed = seedOf(aWord, first);
        addWhole(codes, 0, count, seed, hashes);
        addRests(codes, count, seed, hashes);
      } else {
        const half = halfOf(count);
        const seed = seedOf(count, first);
        addWhole(codes, 0, half, seed, hashes);
        addRests(codes, half, seed, hashes);
        addWhole(codes, half + 1, count, seedOf(-count, first), hashes);
      }
      for (let at = from; at < hashes.length; at++) owners.push(number);
      number++;
    }
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length)));
    const buckets = new Int32Array(size + 1);
    for (const hash of hashes) buckets[(hash & (size - 1)) + 1]!++;
    for (let bucket = 0; bucket < size; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
    const ends = buckets.slice();
    const filed = new Int32Array(hashes.length);
    hashes.forEach((hash, at) => {
      filed[ends[hash & (size - 1)]!++] = owners[at]!;
    });
    return new SlipIndex(words, Uint16Array.from(letters), buckets, filed);
  }

  /**
   * Opens a saved index.
   *
   * @param needValue checks the value of each word
   * @throws {RangeError} if searching it could go wrong
   */
  static open(from: BlockReader, needValue: (value: number) => void): SlipIndex {
    const words = from.numbers();
    const bytes = from.bytes();
    const letters = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    const buckets = from.numbers();
    const filed = from.numbers();
    from.verify(() => {
      need(words.length % 3 === 0);
      for (let at = 0; at < words.length; at += 3) {
        need(words[at]! >= 0 && words[at]! <= words[at + 1]! && words[at + 1]! <= letters.length);
        needValue(words[at + 2]!);
      }
      const size = buckets.length - 1;
      need(size > 0 && (size & (size - 1)) === 0);
      needEach(buckets, 0, filed.length);
      needEach(filed, 0, words.length / 3 - 1);
    });
    return new SlipIndex(words, letters, buckets, filed);
  }

  private constructor(
    words: Int32Array,
    letters: Uint16Array,
    buckets: Int32Array,
    filed: Int32Array,
  ) {
    this.#words = words;
    this.#letters = letters;
    this.#buckets = buckets;
    this.#mask = buckets.length - 2;
    this.#filed = filed;
    this.#seen = new Float64Array(words.length / 3);
    const sketches = new Int32Array(words.length / 3);
    for (let number = 0; number < sketches.length; number++) {
      const start = words[3 * number]!;
      const length = words[3 * number + 1]! - start;
      sketches[number] = sketch(letters, start, length);
      if (length <= longestSlip) this.#lengths[rowOf(letters[start]!) + length] = 1;
    }
    this.#sketches = filed.map((number) => sketches[number]!);
  }

  /** Writes the index for `open`. */
  save(to: BlockWriter): void {
    const { buffer, byteOffset, byteLength } = this.#letters;
    to.numbers(this.#words);
    to.bytes(new Uint8Array(buffer, byteOffset, byteLength));
    to.numbers(this.#buckets);
    to.numbers(this.#filed);
  }

  /**
   * Visits the values of the words that a text has, or has slips of.
   *
   * @param cut the text as `cutWords` returns it
   * @param exactWords words that do not count as slips of others
   */
  search(cut: string, exactWords: LiteralTable, visitor: Visitor): void {
    for (let start = 1; start < cut.length; ) {
      const end = cut.indexOf(' ', start);
      this.#find(cut, start, end);
      const found = this.#found;
      if (found.length > 0) {
        const isExact = exactWords.has(cut.slice(start, end));
        for (const word of found) {
          if (!isExact || this.#isWord(cut, start, end, word)) {
            visitor.visit(this.#words[3 * word + 2]!);
          }
        }
      }
      start = end + 1;
    }
  }

  /**
   * Visits the values of the words that a written word is, or is a slip of.
   *
   * @param isExact whether the written word only counts as itself
   */
  visitSlips(written: string, isExact: boolean, visit: (value: number) => void): void {
    this.#find(written, 0, written.length);
    // The visitor may search again.
    for (const word of [...this.#found]) {
      if (!isExact || this.#isWord(written, 0, written.length, word)) {
        visit(this.#words[3 * word + 2]!);
      }
    }
  }

  /** Finds the words that a part of a text is, or is a slip of. */
  #find(text: string, start: number, end: number): void {
    const found = this.#found;
    if (found.length > 0) found.length = 0;
    // A word of four letters is a slip of one of five only if it lacks a letter.
    if (end - start < 4 || end - start > 2 * longestSlip) return;
    const codes = this.#codes;
    const count = readCodes(text, start, end, codes);
    if (count < 4) return;
    const first = codes[0]!;
    const row = rowOf(first);
    rests.length = 0;
    let isShort = false;
    // Most words are ruled out by their first letter and length.
    for (let length = Math.max(5, count - 2); length <= count + 2; length++) {
      if (this.#lengths[row + length] !== 1) continue;
      const more = count - length;
      if (mostSlips(length) === 2) this.#addKeys(count, length, more);
      else if (more >= -1 && more <= 1) isShort = true;
    }
    if (isShort) {
      const seed = seedOf(aWord, first);
      addWhole(codes, 0, count, seed, rests);
      addRests(codes, count, seed, rests);
    }
    if (rests.length === 0) return;
    this.#searches++;
    const own = sketch(codes, 0, count);
    for (let at = 0; at < rests.length; at++) this.#look(rests[at]!, own, count);
  }

  /** Adds the keys under which words of this length are filed of which the searched one may be a slip of two letters. */
  #addKeys(count: number, length: number, more: number): void {
    const codes = this.#codes;
    const half = halfOf(length);
    const seed = seedOf(length, codes[0]!);
    // The half as long as it is written, one letter longer, and one shorter.
    addWhole(codes, 0, half, seed, rests);
    if (more >= -1 && more <= 1) addRests(codes, half, seed, rests);
    if (more >= 0) addRests(codes, half + 1, seed, rests);
    if (more <= 0) addWhole(codes, 0, half - 1, seed, rests);
    addWhole(codes, count - (length - half - 1), count, seedOf(-length, codes[0]!), rests);
  }

  #look(hash: number, own: number, count: number): void {
    const bucket = hash & this.#mask;
    const last = this.#buckets[bucket + 1]!;
    for (let at = this.#buckets[bucket]!; at < last; at++) {
      const other = this.#sketches[at]!;
      const length = (other >>> 27) + 1;
      const most = mostSlips(length);
      if (length > count + most || length < count - most) continue;
      // A wrong letter makes a difference of two in the set of letters.
      if (countBits((own ^ other) & sketchedLetters) > 2 * most) continue;
      const word = this.#filed[at]!;
      if (this.#seen[word] === this.#searches) continue;
      this.#seen[word] = this.#searches;
      const start = this.#words[3 * word]!;
      if (this.#letters[start] !== this.#codes[0]) continue;
      if (distance(this.#codes, count, this.#letters, start, length) <= most)
        this.#found.push(word);
    }
  }

  #isWord(text: string, start: number, end: number, word: number): boolean {
    const from = this.#words[3 * word]!;
    if (this.#words[3 * word + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== this.#letters[from + at - start]) return false;
    }
    return true;
  }
}

/** The `part` in the key of a whole word; for the half of a word it is the word's length, for the end the negative length. */
const aWord = 1;

function halfOf(length: number): number {
  return (length + 1) >> 1;
}

function seedOf(part: number, first: number): number {
  return addToHash(addToHash(emptyHash, part), first);
}

const rests: number[] = [];

/** Returns a bit for each letter that a word has, and its length. */
function sketch(codes: ArrayLike<number>, start: number, length: number): number {
  let bits = (length - 1) << 27;
  for (let at = start; at < start + length; at++) bits |= 1 << (codes[at]! % 27);
  return bits;
}

const sketchedLetters = (1 << 27) - 1;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function rowOf(first: number): number {
  return (first & 31) * (longestSlip + 1);
}

/** Adds the hash of a part of a word. */
function addWhole(codes: Int32Array, start: number, end: number, seed: number, to: number[]): void {
  let hash = seed;
  for (let at = start; at < end; at++) hash = addToHash(hash, codes[at]!);
  to.push(mix(hash));
}

/** Adds the hashes of what remains of the beginning of a word without each of its letters except the first. */
function addRests(codes: Int32Array, end: number, seed: number, to: number[]): void {
  let before = addToHash(seed, codes[0]!);
  for (let without = 1; without < end; without++) {
    const code = codes[without]!;
    // It makes no difference which of two equal neighbours is left out.
    if (without === 1 || code !== codes[without - 1]) {
      let hash = before;
      for (let at = without + 1; at < end; at++) hash = addToHash(hash, codes[at]!);
      to.push(mix(hash));
    }
    before = addToHash(before, code);
  }
}

// The low bits of the hash depend only on the last characters.
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
