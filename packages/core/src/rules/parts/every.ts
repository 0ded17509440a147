import { addMemoryToRules } from '#memory/rules';
import { addRegexToRules } from '#regex/rules';
import { addTablesToRules } from '#tables/rules';
import { addWordsToRules } from '#words/rules';

/**
 * Adds what rules need of each part of the language before they are routed, but for parts that a condition of the bundler
 * leaves out. What a router needs as well is added by `router/parts/every.ts`.
 */
export function addEveryPartToRules(): void {
  addRegexToRules();
  addWordsToRules();
  addMemoryToRules();
  addTablesToRules();
}
