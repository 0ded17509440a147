import type { Default, Rule, RuleSet } from './rules/model.js';
import { needRuleSet } from './rules/need-rule-set.js';
import { walkRules } from './rules/walk-rules.js';

/**
 * Every rule and every default of a rule set in the order in which they are tried, whatever groups, files and folders
 * they stand in. Rules that are disabled are among them.
 *
 * @throws {TypeError} if it is given something else than a rule set
 */
export function listRules(ruleSet: RuleSet): readonly (Rule | Default)[] {
  const { root } = needRuleSet('listRules', ruleSet);
  return Array.from(walkRules(root), ({ of }) => of);
}
