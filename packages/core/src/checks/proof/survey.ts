import type { Default, Group, Rule, RuleSet } from '../../rules/model.js';
import { testsStandby } from '../../rules/tests-standby.js';
import { type Clause, conjoin, everything } from './clauses/clause.js';
import { normalize } from './clauses/normal-form.js';
import { notOnStandby } from './clauses/platform.js';

/** A rule or default, in the order in which they are tried, with all that must hold for it to be so. */
export interface Standing {
  readonly of: Rule | Default;
  /** The groups around it, the outermost first. */
  readonly groups: readonly Group[];
  /**
   * The ways in which its own condition and those of its groups hold together: none where they cannot, `undefined`
   * where they are too many to follow.
   */
  readonly ways: readonly Clause[] | undefined;
  /** What reaches it and holds is taken by it: it is neither off nor goes on. */
  readonly takes: boolean;
}

/** Every rule and default of a rule set, in the order in which they are tried. Rules that are off are left out. */
export function survey(ruleSet: RuleSet): readonly Standing[] {
  const found: Standing[] = [];
  surveyGroup(ruleSet.root, { groups: [], ways: [everything], standbyTested: false }, found);
  return found;
}

interface Around {
  readonly groups: readonly Group[];
  readonly ways: readonly Clause[] | undefined;
  readonly standbyTested: boolean;
}

function surveyGroup(group: Group, outer: Around, found: Standing[]): void {
  const around = enter(group, outer);
  const { groups, ways } = around;
  const offStandby = around.standbyTested ? ways : keepOffStandby(ways, group);
  for (const item of group.items) {
    if (item.kind === 'group') surveyGroup(item, around, found);
    else if (!item.disabled) {
      const base = testsStandby(item.when) ? ways : offStandby;
      found.push({
        of: item,
        groups,
        ways: base && normalize(base, item.when),
        takes: !item.continue,
      });
    }
  }
  if (group.default) found.push({ of: group.default, groups, ways: offStandby, takes: true });
}

function enter(group: Group, outer: Around): Around {
  return {
    groups: [...outer.groups, group],
    ways: group.when && outer.ways ? normalize(outer.ways, group.when) : outer.ways,
    standbyTested: outer.standbyTested || (group.when !== undefined && testsStandby(group.when)),
  };
}

/** What no condition around tests for standby is kept from events on standby. */
function keepOffStandby(ways: readonly Clause[] | undefined, { span }: Group) {
  return ways?.flatMap(
    (clause) =>
      conjoin(clause, { kind: 'closed', field: 'standby', values: notOnStandby, span }) ?? [],
  );
}
