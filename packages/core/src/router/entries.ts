import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { testsStandby } from '../rules/tests-standby.js';

/** A group as its rules see it: what must hold before they are looked at. */
export interface Enclosing {
  readonly when: Condition;
  /** The next group outwards that has a `when`. */
  readonly outer: Enclosing | undefined;
}

/** A rule or default that can take an event, at its place in the order in which they are tried. */
export interface Entry {
  readonly from: Rule | Default;
  /** The nearest group around it that has a `when`. */
  readonly group: Enclosing | undefined;
  /** It, or a group around it, tests `standby`: it may take an event of another app's conversation. */
  readonly standby: boolean;
}

/** All rules that are not disabled, and all defaults, in the order in which they are tried. */
export function listEntries(ruleSet: RuleSet): Entry[] {
  const entries: Entry[] = [];
  const walk = (group: Group, outer: Enclosing | undefined, standby: boolean): void => {
    const enclosing = group.when === undefined ? outer : { when: group.when, outer };
    const tested = standby || (group.when !== undefined && testsStandby(group.when));
    for (const item of group.items) {
      if (item.kind === 'group') walk(item, enclosing, tested);
      else if (!item.disabled) {
        entries.push({
          from: item,
          group: enclosing,
          standby: tested || testsStandby(item.when),
        });
      }
    }
    if (group.default !== undefined) {
      entries.push({ from: group.default, group: enclosing, standby: tested });
    }
  };
  walk(ruleSet.root, undefined, false);
  return entries;
}
