/**
 * Lays numbers, and arrays of them, one behind the other in one stretch of memory, from which a `BlockReader` takes them
 * as they lie: an index over 100,000 rules is there at once, wherever the memory comes from.
 */
export class BlockWriter {
  /** Stretches in order: numbers one by one, or an array, which is copied once all of them are known. */
  readonly #parts: (number[] | Int32Array | Uint8Array)[] = [];
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
    this.number(values.length);
    this.#add(values, (values.length + 3) >> 2);
  }

  /** Everything that was written, after a number of zeros. */
  finish(before = 0): Int32Array<ArrayBuffer> {
    const words = new Int32Array(before + this.#length);
    const bytes = new Uint8Array(words.buffer);
    let at = before;
    for (const part of this.#parts) {
      if (part instanceof Uint8Array) bytes.set(part, 4 * at);
      else words.set(part, at);
      at += part instanceof Uint8Array ? (part.length + 3) >> 2 : part.length;
    }
    return words;
  }

  #add(part: Int32Array | Uint8Array, words: number): void {
    this.#parts.push(part);
    this.#single = [];
    this.#length += words;
  }
}

/**
 * Takes what a `BlockWriter` wrote, in the same order. Nothing is copied: arrays are views of the memory, which nobody
 * may write into. What they say is held against what a search relies on (`verify`), unless this program wrote it.
 */
export class BlockReader {
  readonly #words: Int32Array;
  readonly #isTrusted: boolean;
  #at = 0;

  /** @param isTrusted whether this program wrote them */
  constructor(words: Int32Array, isTrusted: boolean) {
    this.#words = words;
    this.#isTrusted = isTrusted;
  }

  /** Runs a check of what was taken. It throws if an index cannot be searched with that. */
  verify(check: () => void): void {
    if (!this.#isTrusted) check();
  }

  /** @throws {RangeError} if it is not from `least` to `most` */
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

/** @throws {RangeError} if something is not so that an index cannot be searched without */
export function need(isSo: boolean): void {
  if (!isSo) throw new RangeError('The index is not one.');
}

/** Needs each number to be from `least` to `most`. */
export function needEach(numbers: Int32Array, least: number, most: number): void {
  for (let at = 0; at < numbers.length; at++) {
    need(numbers[at]! >= least && numbers[at]! <= most);
  }
}
