import type { RuleSet } from '@botrules/core';

/** A file that rules were read from: its name, as findings have it, and its text. */
export type RuleText = RuleSet['sources'][number];

/** The texts that rules were read from, for rules that came over from another thread without them. */
const kept = new WeakMap<RuleSet, readonly RuleText[]>();

/** Keeps the texts that a rule set was read from for as long as there is the rule set. */
export function keepTexts(ruleSet: RuleSet, texts: readonly RuleText[]): void {
  kept.set(ruleSet, texts);
}

/**
 * The texts that a rule set was read from, as they were then.
 *
 * @returns `undefined` of rules that were built, which have none
 */
export function textsOf(ruleSet: RuleSet): readonly RuleText[] | undefined {
  const texts = kept.get(ruleSet) ?? ruleSet.sources;
  // Of the sources of a built file, only their numbers of lines are known.
  return texts.some(({ text }) => text.trim() !== '') ? texts : undefined;
}
