import { needFunction, needShape } from './argument.js';

/**
 * The words of another language for what core says. Sentences are known by their English, with numbers in place of what is
 * filled in: `Unknown key {0} in {1}.`
 */
export interface Translation {
  /** The language's tag, such as `de`: numbers are written as in this language. */
  readonly tag: string;
  /**
   * Says a sentence.
   *
   * @param sentence its English, with `{0}`, `{1}`, … for the parts
   * @param parts what is filled in: the writer's own words, numbers, and parts that were said in this language before
   * @returns the sentence; `undefined` if the language does not have it, which is then said in English
   */
  readonly say: (sentence: string, parts: readonly (string | number)[]) => string | undefined;
}

/** The language of what is being said just now; English unless there is one. */
let spoken: Translation | undefined;

/**
 * Has everything said in a language from now on, for a program that one person reads, such as a command.
 *
 * @param language one that core comes with; English if there is none
 * @throws {TypeError} if it is something else
 */
export function speak(language: Translation | undefined): void {
  spoken = needTranslation('speak', language);
}

/** The English of each template, which is made once. */
const forms = new WeakMap<TemplateStringsArray, string>();

/**
 * Does something, and has whatever `say` makes meanwhile in a language.
 *
 * @param language one of those that core comes with, such as `de` of `@botrules/core/de`; as before where there is none
 * @param work what to do, and not later: it must not return a promise
 * @returns what `work` returns
 * @throws {TypeError} if one of them is something else
 */
export function inLanguage<T>(language: Translation | undefined, work: () => T): T {
  needTranslation('inLanguage', language);
  needFunction('inLanguage', 'work', work, 'Pass a function, such as () => parseRules(files).');
  const before = spoken;
  if (language !== undefined) spoken = language;
  try {
    return work();
  } finally {
    spoken = before;
  }
}

/**
 * A sentence, or a part of one, in the language that is spoken: `` say`Unknown key ${quote(key)} in ${what}.` ``. The
 * template is what another language knows it by.
 */
export function say(
  template: TemplateStringsArray,
  ...parts: readonly (string | number)[]
): string {
  if (spoken !== undefined) {
    let form = forms.get(template);
    if (form === undefined) {
      form = template.reduce((text, next, at) => `${text}{${at - 1}}${next}`);
      forms.set(template, form);
    }
    const said = spoken.say(form, parts);
    if (said !== undefined) return said;
  }
  return template.reduce((text, next, at) => `${text}${parts[at - 1]}${next}`);
}

/**
 * What was written down in English before it was known who reads it, such as a row of a table. The comment that is `say` alone,
 * before the text, tells translators of it.
 */
export function translated<T extends string | undefined>(text: T): T | string {
  return text === undefined ? text : (spoken?.say(text, []) ?? text);
}

/** The tag of the language that is spoken. */
export function spokenTag(): string {
  return spoken?.tag ?? 'en';
}

/**
 * The language that was asked for.
 *
 * @throws {TypeError} if it is none
 */
export function needTranslation(
  caller: string,
  value: Translation | undefined,
): Translation | undefined {
  if (value === undefined) return undefined;
  needShape(
    caller,
    'a language',
    value,
    { tag: 'string', say: 'function' },
    "Write { language: de }, with import { de } from '@botrules/core/de'.",
  );
  return value;
}
