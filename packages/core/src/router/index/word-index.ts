import { type Word, WordAutomaton, type WordListener } from './automaton.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import type { Posting, Visitor } from './posting.js';

/** How many characters of a word are looked for at least, so that they seldom stand in a text by chance. */
const shortestStem = 4;

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

  /** Makes the index. */
  static of(postings: ReadonlyMap<string, Posting>): WordIndex {
    // In the order of their UTF-16 units, as those that begin alike stand side by side.
    const sorted = [...postings.keys()].sort();
    const stems = new Map<string, Word>();
    const tails: number[] = [];
    const words = new Int32Array(3 * sorted.length);
    sorted.forEach((word, number) => {
      const { value, least } = postings.get(word)!;
      const shared = Math.max(
        sharedStart(word, sorted[number - 1] ?? ''),
        sharedStart(word, sorted[number + 1] ?? ''),
      );
      const end = Math.max(shared + 1, shortestStem);
      stems.set(word.slice(0, end), { value: number, least, once: end >= word.length });
      const start = tails.length;
      for (let at = end; at < word.length; at++) tails.push(word.charCodeAt(at));
      words.set([start, tails.length, value], 3 * number);
    });
    return new WordIndex(WordAutomaton.of(stems), Uint16Array.from(tails), words);
  }

  /**
   * Opens one that was saved.
   *
   * @param needValue what each word stands for must pass
   * @throws {RangeError} where searching it could go astray
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

  private constructor(stems: WordAutomaton, tails: Uint16Array, words: Int32Array) {
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

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
