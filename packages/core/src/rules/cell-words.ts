// Decides which cell of a column has its words in a text.

import type { FoundByWords, Values } from './operators/operator.js';
import { entriesOf, type List } from './tables/table.js';
import { isSlip, slipsOf } from './typos.js';
import { isPhraseWord, type PhraseWord, partOf, seam, type WordsPlace, wordsOf } from './words.js';

/** Visits the numbers of the words that a written word may be, or may be a slip of, each once. */
export type FirstWords = (written: string, visit: (number: number) => void) => void;

interface CellWithWords {
  readonly words: readonly PhraseWord[];
  /** Its row. */
  readonly number: number;
}

/** A cell whose words are in a text, with slips. */
interface SlippedCell extends CellWithWords {
  readonly slips: number;
}

/**
 * Finds the cell whose words are in a text: the one that comes first in the text; if several begin there, the longest.
 * If none is there as it is written, typos may be allowed: then the cell with the most words, among these the one with
 * the fewest slips, among these the first of the table.
 */
export class CellWords implements FoundByWords {
  readonly #list: List;
  readonly #values: Values;
  readonly #exactWords: Pick<Values, 'has'>;
  readonly #toFirstWords: (firsts: readonly PhraseWord[]) => FirstWords;
  #cells: readonly CellWithWords[] | undefined;
  #firstWords: FirstWords | undefined;
  /** The last result: many rules ask for the same. */
  readonly #last = new Map<string, { readonly cut: string; readonly number: number }>();

  /**
   * @param values the values of the list, in the form `words`
   * @param exactWords words that do not count as slips of others
   * @param toFirstWords makes what finds cells by their first words; it gives their numbers in this list of words
   */
  constructor(
    list: List,
    values: Values,
    exactWords: Pick<Values, 'has'>,
    toFirstWords: (firsts: readonly PhraseWord[]) => FirstWords,
  ) {
    this.#list = list;
    this.#values = values;
    this.#exactWords = exactWords;
    this.#toFirstWords = toFirstWords;
  }

  /**
   * Returns the number of the cell: its row, or its place in the list; -1 if there is none.
   *
   * @param cut the text, as `cutWords` returns it
   */
  find(cut: string, place: WordsPlace, typos: boolean): number {
    const key = `${place}${typos}`;
    const last = this.#last.get(key);
    if (last?.cut === cut) return last.number;
    let number = place === 'all' ? this.#findWhole(cut) : this.#findAmong(cut);
    if (number === -1 && typos) number = this.#findSlips(cut, place);
    this.#last.set(key, { cut, number });
    return number;
  }

  #findWhole(cut: string): number {
    const part = partOf(cut);
    return part === '' ? -1 : this.#values.find(part);
  }

  #findAmong(cut: string): number {
    for (let at = 0; at < cut.length; at++) {
      const character = cut[at];
      if (character !== ' ' && character !== seam) continue;
      let longest = -1;
      this.#values.endsAt(cut, at, (end) => {
        longest = end;
        return true;
      });
      if (longest !== -1) return this.#values.find(cut.slice(at, longest));
    }
    return -1;
  }

  #findSlips(cut: string, place: WordsPlace): number {
    if (cut.length < 3) return -1;
    const cells = this.#allCells();
    const firstWords = this.#firstWords!;
    const written = cut.slice(1, -1).split(' ');
    let best: SlippedCell | undefined;
    const starts = place === 'all' ? 1 : written.length;
    for (let start = 0; start < starts; start++) {
      firstWords(written[start]!, (which) => {
        const cell = cells[which]!;
        const slips = this.#slipsAt(written, start, cell.words, place);
        if (slips !== undefined && isBetter({ ...cell, slips }, best)) best = { ...cell, slips };
      });
    }
    return best?.number ?? -1;
  }

  /** Returns how many slips the words have at this place of a text; `undefined` if they are not there. */
  #slipsAt(
    written: readonly string[],
    start: number,
    words: readonly PhraseWord[],
    place: WordsPlace,
  ): number | undefined {
    if (start + words.length > written.length) return undefined;
    if (place === 'all' && words.length !== written.length) return undefined;
    const last = words.length - 1;
    let slips = 0;
    for (let at = 0; at <= last; at++) {
      const one = written[start + at]!;
      const word = words[at]!;
      const isThere =
        place === 'all' ? one === word.text : isPhraseWord(one, word, at === 0, at === last);
      if (isThere) continue;
      const most = slipsOf(word);
      if (most === 0 || !isSlip(one, word.text, most) || this.#exactWords.has(one))
        return undefined;
      slips += isSlip(one, word.text, 1) ? 1 : 2;
    }
    return slips;
  }

  #allCells(): readonly CellWithWords[] {
    if (this.#cells === undefined) {
      const cells: CellWithWords[] = [];
      for (const [text, number] of entriesOf(this.#list)) {
        const words = wordsOf(text);
        if (words.length > 0) cells.push({ words, number });
      }
      this.#cells = cells;
      this.#firstWords = this.#toFirstWords(cells.map(({ words }) => words[0]!));
    }
    return this.#cells;
  }
}

function isBetter(one: SlippedCell, best: SlippedCell | undefined): boolean {
  if (best === undefined) return true;
  if (one.words.length !== best.words.length) return one.words.length > best.words.length;
  return one.slips === best.slips ? one.number < best.number : one.slips < best.slips;
}
