import { needArray, needText } from '../report/argument.js';
import { slipsOf } from '../rules/typos.js';
import { parsePhrase } from '../rules/words.js';

/**
 * Returns those of the texts of a `words` that take no slips where `typos` stands beside it: `open` of `open` and `where are you`.
 *
 * @throws {TypeError} if they are not a list of texts
 */
export function exactTexts(texts: readonly string[]): readonly string[] {
  needArray('exactTexts', 'the texts as a list', texts, 'Write exactTexts(["open", "hours"]).');
  for (const text of texts)
    needText('exactTexts', 'texts in its list', text, 'Write exactTexts(["open", "hours"]).');
  return texts.filter((text) => {
    const phrase = parsePhrase(text);
    return 'words' in phrase && phrase.words.every((word) => slipsOf(word) === 0);
  });
}
