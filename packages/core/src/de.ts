import { findings } from './de/findings.js';
import { hints } from './de/hints.js';
import { inflect } from './de/inflect.js';
import { parts } from './de/parts.js';
import type { Translation } from './report/say.js';
import type { Sentence } from './report/sentences.generated.js';

/** Every sentence of core in German. The compiler reports a missing one. */
const sentences: Readonly<Record<Sentence, string>> = { ...findings, ...hints, ...parts };

/**
 * German: `parseRules(texts, { language: de })`. People are addressed as "Sie". What is written in a rule file is the
 * same in all languages.
 */
export const de: Translation = {
  tag: 'de',
  say(sentence, filled) {
    if (!Object.hasOwn(sentences, sentence)) return undefined;
    return fill(sentences[sentence as Sentence], filled, Object.hasOwn(findings, sentence));
  },
};

/**
 * Returns German with a program's own sentences added to those of core.
 *
 * @param own the German by the English, with `{0}`, `{1}`, … for what is filled in
 * @returns a language for `speak` and `inLanguage`
 */
export function deWith(own: { readonly [sentence: string]: string }): Translation {
  return {
    tag: 'de',
    say: (sentence, filled) =>
      Object.hasOwn(own, sentence) ? fill(own[sentence]!, filled, true) : de.say(sentence, filled),
  };
}

/** @param isProse whether nothing in it is meant to be copied, so that its quotes are those of the language */
function fill(sentence: string, filled: readonly (string | number)[], isProse: boolean): string {
  return sentence.replace(
    /\{(\d)(?::([a-z]+))?\}/g,
    (_, number: string, form: string | undefined) => {
      const given = String(filled[Number(number)]);
      const part = isProse ? given.replace(/^"([^"]*)"$/, '„$1“') : given;
      return form === undefined ? part : inflect(part, form);
    },
  );
}
