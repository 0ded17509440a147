// Decides the clauses of each rule and default, groups and all; `undefined` where they are too many to follow.

import type { Default, Group, Rule, RuleSet } from '../../rules/model.js';
import { testsStandby } from '../../rules/tests-standby.js';
import { walkEntries } from '../../rules/walk-rules.js';
import { type Clause, conjoin, everything } from './clauses/clause.js';
import { normalize } from './clauses/normal-form.js';
import { notOnStandby } from './clauses/platform.js';

/** A rule or default, in the order in which they are tried, with everything that must hold for that. */
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
  const standings: Standing[] = [];
  for (const { of, around } of walkEntries(ruleSet.root, outermost, enter)) {
    standings.push(toStanding(of, around));
  }
  return standings;
}

/** What the groups around a rule ask. */
interface Around {
  readonly groups: readonly Group[];
  /** The ways in which they hold. */
  readonly ways: readonly Clause[] | undefined;
  /** Those of them that are left to rules that do not test `standby`. */
  readonly offStandby: readonly Clause[] | undefined;
  readonly standbyTested: boolean;
}

const outermost: Around = {
  groups: [],
  ways: [everything],
  offStandby: undefined,
  standbyTested: false,
};

function enter(group: Group, outer: Around): Around {
  const { when } = group;
  const ways = when && outer.ways ? normalize(outer.ways, when) : outer.ways;
  const standbyTested = outer.standbyTested || (when !== undefined && testsStandby(when));
  const offStandby = standbyTested ? ways : keepOffStandby(ways, group);
  return { groups: [...outer.groups, group], ways, offStandby, standbyTested };
}

function toStanding(of: Rule | Default, { groups, ways, offStandby }: Around): Standing {
  if (of.kind === 'default') return { of, groups, ways: offStandby, takes: true };
  const base = testsStandby(of.when) ? ways : offStandby;
  return { of, groups, ways: base && normalize(base, of.when), takes: !of.continue };
}

/** What no condition around tests for standby is kept from events on standby. */
function keepOffStandby(ways: readonly Clause[] | undefined, { span }: Group) {
  return ways?.flatMap(
    (clause) =>
      conjoin(clause, { kind: 'closed', field: 'standby', values: notOnStandby, span }) ?? [],
  );
}
