import { say } from '../report/say.js';
import { knowledgeInUse } from './proof/clauses/platform.js';

/** What is sure of a field whose values are codes. */
export interface KnownCodes {
  /** What its values are, in words. */
  readonly are: string;
  /** What to write if no code is recognized. */
  readonly hint: string;
  /** Returns whether a channel may send such a value. */
  readonly mayBe: (value: string) => boolean;
  /** Returns the code that was most likely meant. */
  readonly meantBy: (value: string) => string | undefined;
}

/** Returns what is known of the codes of a field; `undefined` if it has none, or if channels without a profile may send it. */
export function knownCodes(name: string): KnownCodes | undefined {
  if (!Object.hasOwn(fields, name)) return undefined;
  const { profiledChannels, channels } = knowledgeInUse();
  return profiledChannels === 2 ** channels.length - 1 ? fields[name]!() : undefined;
}

const fields: { readonly [name: string]: () => KnownCodes } = {
  'person.language': () => ({
    are: say`platforms send the code of a language, such as de`,
    hint: say`Write the code of the language, such as person.language: de.`,
    mayBe: (value) => /^[a-z]{2,3}$/.test(value),
    meantBy: (value) => languageIn(value) ?? languageNamed(value),
  }),
  'person.locale': () => ({
    are: say`platforms send the codes of a language and a country, such as de-AT`,
    hint: say`Write the codes of the language and the country, such as person.locale: de-AT.`,
    mayBe: (value) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(value),
    meantBy: (value) => {
      const [, language, country] = /^([a-z]{2,3})[_ /]([a-z]{2})$/i.exec(value) ?? [];
      return language && country ? `${language.toLowerCase()}-${country.toUpperCase()}` : undefined;
    },
  }),
};

function languageIn(value: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(value)?.[1]?.toLowerCase();
}

/** In the names of these a language is recognized, besides its own. */
const spoken = 'en de fr es it pt nl tr pl'.split(' ');
const codes = [
  ...spoken,
  ...'sv da nb no fi cs sk hu ro bg el uk ru hr sr sl lt lv et'.split(' '),
  ...'ar he fa ur hi bn ta th vi id ms zh ja ko'.split(' '),
];

let names: ReadonlyMap<string, string> | undefined;

/** Recognizes a language by its name, in some languages and its own. */
function languageNamed(value: string): string | undefined {
  names ??= namesOfLanguages();
  return names.get(value.trim().toLowerCase());
}

function namesOfLanguages(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const namesIn = new Map(
    codes.map((code) => [code, new Intl.DisplayNames(code, { type: 'language' })]),
  );
  for (const code of codes) {
    for (const inLanguage of [...spoken, code]) {
      const name = namesIn.get(inLanguage)!.of(code);
      if (name !== undefined) known.set(name.toLowerCase(), code);
    }
  }
  return known;
}
