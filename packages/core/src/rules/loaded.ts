import type { RuleSet } from './model.js';

/** Rule sets that a load made, which need no check. */
const loaded = new WeakSet<RuleSet>();

/** Marks a rule set as made by a load. */
export function asLoaded(ruleSet: RuleSet): RuleSet {
  loaded.add(ruleSet);
  return ruleSet;
}

/** Returns whether a load of this program made a rule set. */
export function isLoaded(ruleSet: RuleSet): boolean {
  return loaded.has(ruleSet);
}
