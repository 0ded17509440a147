import type { Default, Rule, RuleSet } from './rules/model.js';
import { needRuleSet } from './rules/need-rule-set.js';
import { walkRules } from './rules/walk-rules.js';

/**
 * Returns every rule and every default of a rule set in the order in which they are tried, whatever groups, files and
 * folders they are in. Disabled rules are included.
 *
 * @throws {TypeError} if it is given something other than a rule set
 */
export function listRules(ruleSet: RuleSet): readonly (Rule | Default)[] {
  const { root } = needRuleSet('listRules', ruleSet);
  return Array.from(walkRules(root), ({ of }) => of);
}
