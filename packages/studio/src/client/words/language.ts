import { signal } from '@preact/signals';
import type { WordsOfParts } from './other-words.js';

/** Languages of the page. */
export type PageLanguage = 'en' | 'de';

const storedAs = 'botrules-language';

/** The language that the page speaks. */
export const language = signal<PageLanguage>('en');

/** What each part that has been loaded says: shown, and in English. */
const parts = new Map<string, { readonly shown: object; readonly english: object }>();

let other: WordsOfParts | undefined;

let fetchGerman: (() => Promise<WordsOfParts>) | undefined;

/** Says where German comes from, which is fetched when it is spoken. */
export function offerGerman(fetch: () => Promise<WordsOfParts>): void {
  fetchGerman = fetch;
}

/**
 * The words of a part of the page, which become those of another language where one is spoken: what is drawn with them is
 * drawn anew then.
 *
 * @param part its name, the same as in `de/german.ts`
 */
export function sayable<T extends object>(part: string, words: T): T {
  parts.set(part, { shown: words, english: copyOf(words) });
  if (other?.[part]) put(other[part], words);
  return followed(words);
}

/** Words that are read together with the language: what follows signals is told when it changes. */
function followed<T extends object>(words: T): T {
  const known = followers.get(words);
  if (known) return known as T;
  const made = new Proxy(words, {
    get(from, key) {
      void language.value;
      const value: unknown = Reflect.get(from, key);
      return typeof value === 'object' && value !== null ? followed(value) : value;
    },
  });
  followers.set(words, made);
  return made;
}

const followers = new WeakMap<object, object>();

/** The language that was chosen, or else the first of the browser's that is known. */
export function wantedLanguage(): PageLanguage {
  const stored = localStorage.getItem(storedAs);
  if (stored === 'en' || stored === 'de') return stored;
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return known.find((tag) => tag === 'de' || tag === 'en') === 'de' ? 'de' : 'en';
}

/** Speaks a language from now on. What of it is not there yet is fetched first. */
export async function speakLanguage(wanted: PageLanguage): Promise<void> {
  other = wanted === 'de' ? await fetchGerman?.() : undefined;
  for (const [part, { shown, english }] of parts) put(other?.[part] ?? english, shown);
  document.documentElement.lang = wanted;
  language.value = wanted;
}

/** Keeps the choice for the next time. */
function keepLanguage(wanted: PageLanguage): void {
  localStorage.setItem(storedAs, wanted);
}

/** What the switch of the language goes to. */
export function otherLanguage(): PageLanguage {
  return language.value === 'en' ? 'de' : 'en';
}

/** Speaks the other language, and keeps the choice. */
export function switchLanguage(): void {
  const wanted = otherLanguage();
  // If it cannot be fetched, the server is gone, and the page says so.
  void speakLanguage(wanted).then(
    () => keepLanguage(wanted),
    () => undefined,
  );
}

type WordTree = { [key: string]: unknown };

/** Words are put in place, so that a file that took a part of them has the new ones. */
function put(from: object, into: object): void {
  for (const [key, value] of Object.entries(from)) {
    const there = (into as WordTree)[key];
    if (
      typeof value === 'object' &&
      value !== null &&
      typeof there === 'object' &&
      there !== null
    ) {
      put(value, there);
    } else {
      (into as WordTree)[key] = value;
    }
  }
}

function copyOf<T extends object>(words: T): T {
  const copied: unknown = Array.isArray(words)
    ? words.map(copyOfEach)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, copyOfEach(value)]));
  return copied as T;
}

function copyOfEach(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? copyOf(value) : value;
}
