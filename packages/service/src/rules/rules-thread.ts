import { parentPort, workerData } from 'node:worker_threads';
import type { Translation } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { createSerializer, RuleCache } from '@botrules/core/tooling';
import { PrintTaker } from '../watch/file-watch.js';
import type { AskForRules, RulesRead, RulesToRead } from './threaded-rules.js';
import { toldAgain } from './told-again.js';

// The other side of `threaded-rules.ts`: reads and checks the rules each time that it is asked, says what was found, and
// hands them over with their index.

const { path, channels, withTexts, languages } = workerData as RulesToRead;
const port = parentPort!;
/** A reading that takes this number of milliseconds is worth a thread that stays. */
const longMs = 250;
// What the next reading profits from, if the thread stays for it.
const cache = new RuleCache();
const serialize = createSerializer();
/** Languages besides English: only those that are asked for are loaded. */
const known: { readonly [tag: string]: () => Promise<Translation> } = {
  de: async () => (await import('@botrules/core/de')).de,
};
const translations: Translation[] = [];
for (const tag of languages) {
  const translation = await known[tag]?.();
  if (translation !== undefined) translations.push(translation);
}

port.on('message', ({ version }: AskForRules) => {
  const start = performance.now();
  const taker = new PrintTaker();
  const options = { checks: false, ...channels };
  const found = loadRules(path, { ...options, cache, onLook: (file) => taker.take(file) });
  const { value, diagnostics, omitted, sources } = found;
  const isNew = value !== undefined && value.version !== version;
  const rules = isNew ? serialize(value).buffer : value === undefined ? 'wrong' : 'same';
  const read: RulesRead = {
    prints: taker.prints,
    diagnostics,
    // The log is English, and people at the terminal and the desk read their own language: what rules were refused for. What the
    // cache kept was said in English.
    told: new Map(
      (value === undefined ? translations : []).flatMap((language) => {
        const told = toldAgain(found, () => loadRules(path, { ...options, language }));
        return told === undefined ? [] : [[language.tag, told] as const];
      }),
    ),
    omitted,
    // Findings are drawn with them, and the desk shows those of rules in force.
    texts:
      diagnostics.length > 0 || (withTexts && isNew)
        ? [...sources].map(([file, { text }]) => [file, text])
        : [],
    rules,
    isLong: performance.now() - start > longMs,
  };
  port.postMessage(read, typeof rules === 'string' ? [] : [rules]);
});
