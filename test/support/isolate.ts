import type { Group, Rule, RuleSet } from '../../packages/core/src/rules/model.js';

/** The rule set with one rule alone, in the groups around it, and no default. */
export function isolate(ruleSet: RuleSet, name: string): RuleSet {
  const keep = (group: Group): Group | undefined => {
    const items = group.items.flatMap((item): (Rule | Group)[] => {
      const kept = item.kind === 'group' ? keep(item) : item.name === name ? item : undefined;
      return kept === undefined ? [] : [kept];
    });
    return items.length === 0 ? undefined : { ...group, items, default: undefined };
  };
  return { ...ruleSet, root: keep(ruleSet.root)! };
}
