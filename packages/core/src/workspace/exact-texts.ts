import { slipsOf } from '../rules/typos.js';
import { parsePhrase } from '../rules/words.js';

/** Returns those of the texts of a `words` that take no slips where `typos` stands beside it: `open` of `open` and `where are you`. */
export function exactTexts(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const phrase = parsePhrase(text);
    return 'words' in phrase && phrase.words.every((word) => slipsOf(word) === 0);
  });
}
