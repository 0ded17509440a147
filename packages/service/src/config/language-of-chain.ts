import { AsyncLocalStorage } from 'node:async_hooks';
import type { Translation } from '@botrules/core';
import { speak, spokenLanguage } from '@botrules/core/tooling';

const chain = new AsyncLocalStorage<Translation>();
/** What is spoken outside of all chains. */
let around: Translation | undefined;

const byChain: Translation = {
  get tag() {
    return (chain.getStore() ?? around)?.tag ?? 'en';
  },
  say: (sentence, parts) => (chain.getStore() ?? around)?.say(sentence, parts),
};

/**
 * Runs work that waits, and says all of it in a language. `inLanguage` is for work that does not wait: here others go on meanwhile,
 * and speak as ever.
 *
 * @returns what `work` returns
 */
export async function inLanguageOfChain<T>(
  language: Translation,
  work: () => Promise<T>,
): Promise<T> {
  const spoken = spokenLanguage();
  if (spoken !== byChain) {
    around = spoken;
    speak(byChain);
  }
  return chain.run(language, work);
}
