// Decides the clauses of each rule and default, groups and all; `undefined` where they are too many to follow.

import { guard } from '../../memory/guards.js';
import { guardsTested } from '../../rules/guards-tested.js';
import type { Default, Group, Rule, RuleSet } from '../../rules/model.js';
import { walkEntries } from '../../rules/walk-rules.js';
import { type Clause, conjoin, everything, restrict } from './clauses/clause.js';
import { normalize } from './clauses/normal-form.js';
import { notHuman, notOnStandby, ofThePage } from './clauses/platform.js';

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
  const asked = guardsAsked(ruleSet);
  for (const { of, around } of walkEntries(ruleSet.root, outermost(asked), enter)) {
    standings.push(toStanding(of, around, asked));
  }
  return standings;
}

/** What the groups around a rule ask. */
interface Around {
  readonly groups: readonly Group[];
  /** The ways in which they hold. */
  readonly ways: readonly Clause[] | undefined;
  /** What they test for, as bits of `guard`. */
  readonly guards: number;
  /** By the guards that a rule tests for besides them: those of the ways that are left to it. */
  readonly left: Map<number, readonly Clause[] | undefined>;
}

/** The guards that anything tests for. */
function guardsAsked({ root }: RuleSet): number {
  let sum = 0;
  const note = ({ when }: Group) => {
    sum |= guardsTested(when);
  };
  for (const { of } of walkEntries(root, undefined, note)) {
    if (of.kind === 'rule') sum |= guardsTested(of.when);
  }
  return sum;
}

// What nobody asks for, nobody takes: such events are left out at once, and no clause has to say so.
function outermost(asked: number): Around {
  let all: Clause | undefined = everything;
  for (const [bit, field, values] of guarded) {
    if (bit !== guard.standby && (asked & bit) === 0) all = all && restrict(all, field, values);
  }
  return { groups: [], ways: all && [all], guards: 0, left: new Map() };
}

function enter(group: Group, outer: Around): Around {
  const { when } = group;
  const ways = when && outer.ways ? normalize(outer.ways, when) : outer.ways;
  const guards = outer.guards | guardsTested(when);
  return { groups: [...outer.groups, group], ways, guards, left: new Map() };
}

function toStanding(of: Rule | Default, around: Around, asked: number): Standing {
  const { groups } = around;
  const when = of.kind === 'rule' ? of.when : undefined;
  const base = leftTo(around.guards | guardsTested(when), around, asked);
  const ways = base && when ? normalize(base, when) : base;
  return { of, groups, ways, takes: of.kind === 'default' || !of.continue };
}

const guarded = [
  [guard.standby, 'standby', notOnStandby],
  [guard.human, 'human', notHuman],
  [guard.event, 'event', ~ofThePage],
] as const;

/** What nothing tests for is kept from events on standby, from those while a person talks, and from the page's own. */
function leftTo(
  guards: number,
  { ways, groups, left }: Around,
  asked: number,
): readonly Clause[] | undefined {
  const key = guards & (guard.standby | guard.human | guard.event);
  if (!left.has(key)) {
    const { span } = groups.at(-1)!;
    let some = ways;
    for (const [bit, field, values] of guarded) {
      if (key & bit || (bit !== guard.standby && (asked & bit) === 0)) continue;
      some = some?.flatMap(
        (clause) => conjoin(clause, { kind: 'closed', field, values, span }) ?? [],
      );
    }
    left.set(key, some);
  }
  return left.get(key);
}
