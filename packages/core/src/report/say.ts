import { needFunction, needShape } from './argument.js';

/**
 * A language for what core says. Sentences are identified by their English, with numbers for what is filled in:
 * `Unknown key {0} in {1}.`
 */
export interface Translation {
  /** The language's tag, such as `de`: numbers are written as in this language. */
  readonly tag: string;
  /**
   * Translates a sentence.
   *
   * @param sentence its English, with `{0}`, `{1}`, … for the parts
   * @param parts what is filled in: the writer's own words, numbers, and parts that are already in this language
   * @returns the sentence; `undefined` if the language lacks it, so that it is said in English
   */
  readonly say: (sentence: string, parts: readonly (string | number)[]) => string | undefined;
}

/** The language that is being spoken; English if it is `undefined`. */
let spoken: Translation | undefined;

/**
 * Says everything in a language from now on, for a program with one reader, such as a command.
 *
 * @param language a language that core comes with; English if it is `undefined`
 * @throws {TypeError} if it is something else
 */
export function speak(language: Translation | undefined): void {
  spoken = needTranslation('speak', language);
}

/** The English of each template, which is made once. */
const forms = new WeakMap<TemplateStringsArray, string>();

/**
 * Runs a function and says everything meanwhile in a language.
 *
 * @param language a language that core comes with, such as `de` of `@botrules/core/de`; no change if it is `undefined`
 * @param work what to do at once: it must not return a promise
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
 * Returns a sentence, or a part of one, in the current language: `` say`Unknown key ${quote(key)} in ${what}.` ``.
 * Other languages identify it by its template.
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
 * Translates what was written in English before the language was known, such as a row of a table. A comment before the
 * text that is only `say` marks it for translators.
 */
export function translated<T extends string | undefined>(text: T): T | string {
  return text === undefined ? text : (spoken?.say(text, []) ?? text);
}

/** Returns the current language; `undefined` if it is English. */
export function spokenLanguage(): Translation | undefined {
  return spoken;
}

/** Returns the tag of the current language. */
export function spokenTag(): string {
  return spoken?.tag ?? 'en';
}

/**
 * Returns the language that was asked for.
 *
 * @throws {TypeError} if it is not a language
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
