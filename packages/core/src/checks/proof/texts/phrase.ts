// Decides whether a phrase always contains another, wherever it is in a text; `false`, which proves nothing, if unclear.

import { slipsOf } from '../../../rules/typos.js';
import { isUnspaced, type Phrase, type PhraseWord, partsOf } from '../../../rules/words.js';

/** Returns whether each text that has one phrase also has another, each with or without typos. */
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
    // Inside a phrase, words have other boundaries than on their own.
    return isOnly
      ? narrow.text.slice(0, narrow.open ? -1 : undefined).includes(part)
      : narrow.text === wide.text && narrow.open === wide.open;
  }
  if (wide.open) return narrow.text.startsWith(wide.text);
  return !narrow.open && narrow.text === wide.text;
}
