/**
 * Writes numbers and arrays of numbers one after the other into one stretch of memory. A `BlockReader` uses them in
 * place: an index over 100,000 rules is ready at once, wherever the memory comes from.
 */
export class BlockWriter {
  /** Parts in order: single numbers, or an array, which is copied once the total length is known. */
  readonly #parts: (number[] | Int32Array | Bytes)[] = [];
  #single: number[] = [];
  #length = 0;

  number(value: number): void {
    if (this.#single.length === 0) this.#parts.push(this.#single);
    this.#single.push(value);
    this.#length++;
  }

  numbers(values: Int32Array): void {
    this.number(values.length);
    this.#add(values, values.length);
  }

  bytes(values: Uint8Array): void {
    this.stretches([values]);
  }

  /** Writes bytes that lie in several stretches of memory. They are read as one. */
  stretches(stretches: readonly Uint8Array[]): void {
    const bytes = new Bytes(stretches);
    this.number(bytes.length);
    this.#add(bytes, bytes.words);
  }

  /** Returns everything that was written, after a number of zeros. */
  finish(before = 0): Int32Array<ArrayBuffer> {
    const words = new Int32Array(before + this.#length);
    const bytes = new Uint8Array(words.buffer);
    let at = before;
    for (const part of this.#parts) {
      if (part instanceof Bytes) part.copy(bytes, 4 * at);
      else words.set(part, at);
      at += part instanceof Bytes ? part.words : part.length;
    }
    return words;
  }

  #add(part: Int32Array | Bytes, words: number): void {
    this.#parts.push(part);
    this.#single = [];
    this.#length += words;
  }
}

/** Bytes that are written as one, from several stretches of memory. */
class Bytes {
  readonly length: number;
  readonly #stretches: readonly Uint8Array[];

  constructor(stretches: readonly Uint8Array[]) {
    this.#stretches = stretches;
    this.length = stretches.reduce((sum, { length }) => sum + length, 0);
  }

  /** How many numbers of 32 bits they take. */
  get words(): number {
    return (this.length + 3) >> 2;
  }

  copy(to: Uint8Array, start: number): void {
    let at = start;
    for (const stretch of this.#stretches) {
      to.set(stretch, at);
      at += stretch.length;
    }
  }
}

/**
 * Reads what a `BlockWriter` wrote, in the same order. Nothing is copied: arrays are views of the memory, which nobody
 * may write to. Unless this program wrote them, their contents are checked against what a search relies on (`verify`).
 */
export class BlockReader {
  readonly #words: Int32Array;
  readonly #isTrusted: boolean;
  #at = 0;

  /** @param isTrusted whether this program wrote the words */
  constructor(words: Int32Array, isTrusted: boolean) {
    this.#words = words;
    this.#isTrusted = isTrusted;
  }

  /** Runs a check of what was read. It throws if an index with these values cannot be searched. */
  verify(check: () => void): void {
    if (!this.#isTrusted) check();
  }

  /** @throws {RangeError} if the number is not from `least` to `most` */
  number(least: number, most: number): number {
    need(this.#at < this.#words.length);
    const value = this.#words[this.#at++]!;
    need(value >= least && value <= most);
    return value;
  }

  numbers(): Int32Array {
    return this.#take(this.number(0, this.#words.length - this.#at - 1));
  }

  bytes(): Uint8Array {
    const length = this.number(0, 4 * (this.#words.length - this.#at - 1));
    const { buffer, byteOffset } = this.#take((length + 3) >> 2);
    return new Uint8Array(buffer, byteOffset, length);
  }

  #take(length: number): Int32Array {
    const from = this.#at;
    this.#at += length;
    return this.#words.subarray(from, this.#at);
  }
}

/** @throws {RangeError} if this does not hold, which an index needs to be searched */
export function need(isSo: boolean): void {
  if (!isSo) throw new RangeError('The index is not one.');
}

/** Checks that each number is from `least` to `most`. */
export function needEach(numbers: Int32Array, least: number, most: number): void {
  for (let at = 0; at < numbers.length; at++) {
    need(numbers[at]! >= least && numbers[at]! <= most);
  }
}
