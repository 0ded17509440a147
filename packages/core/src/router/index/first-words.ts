import { CellWords, type FirstWords } from '../../rules/cell-words.js';
import type { List } from '../../rules/model.js';
import type { Values } from '../../rules/operators/operator.js';
import { countCharacters, slipsOf } from '../../rules/typos.js';
import { isUnspaced, type PhraseWord } from '../../rules/words.js';
import { SlipIndex } from './slip-index.js';

/**
 * Returns what finds the words of a list's values in a text.
 *
 * @param values the values of the list, in the form `words`
 * @param exactWords words that do not count as slips of others
 */
export function cellWordsOf(
  list: List,
  values: Values,
  exactWords: Pick<Values, 'has'>,
): CellWords {
  return new CellWords(list, values, exactWords, toFirstWords);
}

/** Finds cells by their first words: words that may have slips by each slip, other words as they are. */
function toFirstWords(firsts: readonly PhraseWord[]): FirstWords {
  const known = new Map<string, number[]>();
  const always: number[] = [];
  const slips = new Map<string, { readonly value: number }>();
  const owners: number[][] = [];
  firsts.forEach((word, number) => {
    const { text } = word;
    // In a script without spaces a cell may begin inside a word; and the index cannot handle surrogate pairs.
    if (isUnspaced(text) || text.length !== countCharacters(text)) {
      always.push(number);
      return;
    }
    let own = known.get(text);
    if (own === undefined) {
      own = [];
      known.set(text, own);
      if (slipsOf(word) > 0) slips.set(text, { value: owners.push(own) - 1 });
    }
    own.push(number);
  });
  const index = SlipIndex.of(slips);
  return (written, visit) => {
    always.forEach(visit);
    known.get(written)?.forEach(visit);
    index.visitSlips(written, false, (value) => {
      const own = owners[value]!;
      if (own !== known.get(written)) own.forEach(visit);
    });
  };
}
