import { WordAutomaton, type WordListener } from './automaton.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import type { Visitor } from './posting.js';

/**
 * Finds the words that a text contains. The automaton only knows as much of each word as distinguishes it from all
 * others, its stem; the tail is compared where a stem is found. Most states of an automaton over many whole words would
 * lead through such tails, and each waits for memory.
 */
export class WordIndex implements WordListener {
  readonly #stems: WordAutomaton;
  /** The characters of all tails. */
  readonly #tails: Uint16Array;
  /** By word, three numbers each: where its tail begins and ends, and its value. */
  readonly #words: Int32Array;
  #text = '';
  #visitor: Visitor = nobody;

  /**
   * Opens a saved index.
   *
   * @param needValue checks the value of each word
   * @throws {RangeError} if searching it could go wrong
   */
  static open(from: BlockReader, needValue: (value: number) => void): WordIndex {
    const words = from.numbers();
    const bytes = from.bytes();
    const tails = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    from.verify(() => {
      need(words.length % 3 === 0);
      for (let at = 0; at < words.length; at += 3) {
        need(words[at]! >= 0 && words[at + 1]! <= tails.length);
        needValue(words[at + 2]!);
      }
    });
    return new WordIndex(WordAutomaton.open(from, words.length / 3), tails, words);
  }

  /** Writes the index for `open`. */
  save(to: BlockWriter): void {
    const { buffer, byteOffset, byteLength } = this.#tails;
    to.numbers(this.#words);
    to.bytes(new Uint8Array(buffer, byteOffset, byteLength));
    this.#stems.save(to);
  }

  constructor(stems: WordAutomaton, tails: Uint16Array, words: Int32Array) {
    this.#stems = stems;
    this.#tails = tails;
    this.#words = words;
  }

  /** Visits the value of every word that the text contains. */
  search(text: string, visitor: Visitor): void {
    this.#text = text;
    this.#visitor = visitor;
    this.#stems.search(text, this);
    this.#text = '';
    this.#visitor = nobody;
  }

  get limit(): number {
    return this.#visitor.limit;
  }

  tell(word: number, end: number): boolean {
    const tails = this.#tails;
    const from = this.#words[3 * word]!;
    const to = this.#words[3 * word + 1]!;
    for (let at = from; at < to; at++) {
      // Past the end of the text this is NaN, which equals no character.
      if (this.#text.charCodeAt(end + at - from) !== tails[at]) return false;
    }
    this.#visitor.visit(this.#words[3 * word + 2]!);
    return true;
  }
}

const nobody: Visitor = { limit: 0, visit() {} };
