import { WordAutomaton, type WordListener } from './automaton.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import type { Visitor } from './posting.js';

/**
 * Finds the words that a text contains. The automaton knows of each word only as much as tells it from all others,
 * its stem; the tail is compared where a stem is found. Most states of an automaton over many words would lead
 * through such tails, each a wait for memory.
 */
export class WordIndex implements WordListener {
  readonly #stems: WordAutomaton;
  /** The characters of all tails. */
  readonly #tails: Uint16Array;
  /** Threes, by word: where its tail begins and ends, and what the word stands for. */
  readonly #words: Int32Array;
  #text = '';
  #visitor: Visitor = nobody;

  /**
   * Opens one that was saved.
   *
   * @param needValue what each word stands for must pass
   * @throws {RangeError} if searching it could go astray
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

  /** Writes it down for `open`. */
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

  /** Visits what every word that the text contains stands for. */
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
      // Past the end of the text it is NaN, which no character is.
      if (this.#text.charCodeAt(end + at - from) !== tails[at]) return false;
    }
    this.#visitor.visit(this.#words[3 * word + 2]!);
    return true;
  }
}

const nobody: Visitor = { limit: 0, visit() {} };
