// Decides whether words in a row have others among them wherever they stand; `false`, which is not sure, where that is unclear.

import { slipsOf } from '../../../rules/typos.js';
import { isUnspaced, type Phrase, type PhraseWord, partsOf } from '../../../rules/words.js';

/** Whether each text that has one phrase has another, each with typos or without. */
export function impliesPhrase(
  narrow: Phrase,
  narrowTypos: boolean,
  wide: Phrase,
  wideTypos: boolean,
): boolean {
  const count = narrow.words.length - wide.words.length;
  for (let start = 0; start <= count; start++) {
    const fits = wide.words.every((word, at) =>
      impliesWord(narrow.words[start + at]!, narrowTypos, word, wideTypos, wide.words.length === 1),
    );
    if (fits) return true;
  }
  return false;
}

function impliesWord(
  narrow: PhraseWord,
  narrowTypos: boolean,
  wide: PhraseWord,
  wideTypos: boolean,
  isOnly: boolean,
): boolean {
  if (narrowTypos && slipsOf(narrow) > 0) {
    return narrow.text === wide.text && wideTypos && !wide.open;
  }
  if (isUnspaced(wide.text) || isUnspaced(narrow.text)) {
    const [part = ''] = partsOf([wide]);
    // Inside a phrase its words are bounded otherwise than by themselves.
    return isOnly
      ? narrow.text.slice(0, narrow.open ? -1 : undefined).includes(part)
      : narrow.text === wide.text && narrow.open === wide.open;
  }
  if (wide.open) return narrow.text.startsWith(wide.text);
  return !narrow.open && narrow.text === wide.text;
}
