import { findings } from './de/findings.js';
import { hints } from './de/hints.js';
import { inflect } from './de/inflect.js';
import { parts } from './de/parts.js';
import type { Translation } from './report/say.js';
import type { Sentence } from './report/sentences.generated.js';

/** Every sentence of core in German. The compiler tells of one that is missing. */
const sentences: Readonly<Record<Sentence, string>> = { ...findings, ...hints, ...parts };

/**
 * German: `parseRules(texts, { language: de })`. People are addressed as "Sie". What stands in a rule file is the same in all
 * languages.
 */
export const de: Translation = {
  tag: 'de',
  say(sentence, filled) {
    if (!Object.hasOwn(sentences, sentence)) return undefined;
    return sentences[sentence as Sentence].replace(
      /\{(\d)(?::([a-z]+))?\}/g,
      (_, number: string, form: string | undefined) => {
        const given = String(filled[Number(number)]);
        // In a finding nothing is to be typed as it stands, so its quotes are those of the language.
        const part = Object.hasOwn(findings, sentence)
          ? given.replace(/^"([^"]*)"$/, '„$1“')
          : given;
        return form === undefined ? part : inflect(part, form);
      },
    );
  },
};
