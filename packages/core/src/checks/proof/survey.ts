// Decides the clauses of each rule and default, with those of its groups; `undefined` if there are too many to follow.

import { guard } from '../../memory/guards.js';
import type { Span } from '../../report/source.js';
import { guardsTested } from '../../rules/guards-tested.js';
import type { Condition, Default, Group, Rule, RuleSet } from '../../rules/model.js';
import { names } from '../../rules/reachable-channels.js';
import { walkEntries } from '../../rules/walk-rules.js';
import type { Steps } from '../../steps.js';
import { type Clause, conjoin, everything, restrict } from './clauses/clause.js';
import { normalize } from './clauses/normal-form.js';
import {
  byThePage,
  type ClosedField,
  notHuman,
  notOnStandby,
  ofThePage,
} from './clauses/platform.js';

/** A rule or default, in the order in which they are tried, with everything that must hold for it. */
export interface Standing {
  readonly of: Rule | Default;
  /** The groups around it, the outermost first. */
  readonly groups: readonly Group[];
  /**
   * The ways in which its own condition and those of its groups hold together: none if they cannot, `undefined` if
   * there are too many to follow.
   */
  readonly ways: readonly Clause[] | undefined;
  /** Whether it takes what reaches it and holds: it is not disabled and has no `continue`. */
  readonly takes: boolean;
}

/**
 * Returns every rule and default of a rule set, in the order in which they are tried. Disabled rules are left out.
 *
 * @param kept the ways of rules that have not changed
 */
export function* survey(ruleSet: RuleSet, kept = new KeptWays(false)): Steps<readonly Standing[]> {
  const standings: Standing[] = [];
  const asked = guardsAsked(ruleSet);
  const enter = (group: Group, outer: Around) => inside(group, outer, kept);
  for (const { of, around } of walkEntries(ruleSet.root, outermost(asked, kept), enter)) {
    standings.push(toStanding(of, around, asked, kept));
    if (standings.length % eachStep === 0) yield;
  }
  return standings;
}

/** How many rules are looked at in one step. */
const eachStep = 16;

type WaysToHold = readonly Clause[] | undefined;

/** The ways of rules and groups from one survey to the next: unchanged ones are the same objects. */
export class KeptWays {
  readonly #outermost = new Map<number, WaysToHold>();
  readonly #own = new WeakMap<
    Condition,
    { readonly base: WaysToHold; readonly ways: WaysToHold }
  >();
  readonly #left = new WeakMap<Group, Map<string, LeftWays>>();
  /** By file, since a file becomes a new group each time it is read. */
  readonly #leftInFile = new Map<string, Map<string, LeftWays>>();
  readonly #isKept: boolean;

  /** @param isKept whether there will be another survey: within one, each condition is asked for once */
  constructor(isKept = true) {
    this.#isKept = isKept;
  }

  /** Returns the ways that are open to everything in a rule set. */
  outermost(asked: number, make: () => WaysToHold): WaysToHold {
    if (!this.#outermost.has(asked)) this.#outermost.set(asked, make());
    return this.#outermost.get(asked);
  }

  /** Returns the ways in which a condition holds together with others. */
  of(condition: Condition, base: readonly Clause[]): WaysToHold {
    if (!this.#isKept) return normalize(base, condition);
    const known = this.#own.get(condition);
    if (known && known.base === base) return known.ways;
    const ways = normalize(base, condition);
    this.#own.set(condition, { base, ways });
    return ways;
  }

  /** Returns what a group leaves to those in it. */
  left(group: Group, key: string, base: WaysToHold, make: (span: Span) => WaysToHold): WaysToHold {
    const all = this.#leftBy(group);
    const known = all.get(key);
    if (known && known.base === base) {
      Object.assign(known.span, group.span);
      return known.ways;
    }
    const span = { ...group.span };
    const ways = make(span);
    all.set(key, { base, ways, span });
    return ways;
  }

  #leftBy(group: Group): Map<string, LeftWays> {
    const { source, end } = group.span;
    const isFile = end === 0;
    const all =
      (isFile ? this.#leftInFile.get(source.file) : this.#left.get(group)) ??
      new Map<string, LeftWays>();
    if (isFile) this.#leftInFile.set(source.file, all);
    else this.#left.set(group, all);
    return all;
  }
}

/** The ways that are left, with the place to point at for those that were left out: the group's. */
interface LeftWays {
  readonly base: WaysToHold;
  readonly ways: WaysToHold;
  readonly span: Span;
}

/** What the groups around a rule demand. */
interface Around {
  readonly groups: readonly Group[];
  /** The ways in which they hold together. */
  readonly ways: readonly Clause[] | undefined;
  /** What they test for, as bits of `guard`. */
  readonly guards: number;
  /** The ways that are left to a rule, by the guards that it tests for besides those of its groups. */
  readonly left: Map<number, readonly Clause[] | undefined>;
}

/** Returns the guards that anything tests for. */
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

// Events that no rule asks for are taken by none: they are left out here, so that no clause has to exclude them.
function outermost(asked: number, kept: KeptWays): Around {
  const ways = kept.outermost(asked, () => {
    let all: Clause | undefined = everything;
    for (const [bit, field, values] of guarded) {
      if (bit !== guard.standby && (asked & bit) === 0) all = all && restrict(all, field, values);
    }
    return all && [all];
  });
  return { groups: [], ways, guards: 0, left: new Map() };
}

function inside(group: Group, outer: Around, kept: KeptWays): Around {
  const { when } = group;
  const base = outer.ways;
  const ways = when && base ? kept.of(when, base) : base;
  const guards = outer.guards | guardsTested(when);
  return { groups: [...outer.groups, group], ways, guards, left: new Map() };
}

function toStanding(of: Rule | Default, around: Around, asked: number, kept: KeptWays): Standing {
  const { groups } = around;
  const when = of.kind === 'rule' ? of.when : undefined;
  const base = leftTo(around.guards | guardsTested(when), around, asked, kept);
  const ways = base && when ? kept.of(when, base) : base;
  return { of, groups, ways, takes: of.kind === 'default' || !of.continue };
}

const guarded = [
  [guard.standby, 'standby', notOnStandby],
  [guard.human, 'human', notHuman],
  [guard.event, 'event', ~ofThePage],
] as const;

/** Returns the ways left to a rule: events on standby, while a person talks, and of the page need a test of their guard. */
function leftTo(
  guards: number,
  { ways, groups, left }: Around,
  asked: number,
  kept: KeptWays,
): WaysToHold {
  const key = guards & (guard.standby | guard.human | guard.event);
  if (!left.has(key)) {
    const make = (span: Span) => {
      const within = (some: WaysToHold, field: ClosedField, values: number): WaysToHold =>
        some?.flatMap((clause) => conjoin(clause, { kind: 'closed', field, values, span }) ?? []);
      let some = ways;
      for (const [bit, field, values] of guarded) {
        if (key & bit || (bit !== guard.standby && (asked & bit) === 0)) continue;
        if (bit === guard.human && key & guard.event) {
          // That a person of the page is talking keeps no rule from what they do themselves.
          const free = within(some, 'event', byThePage);
          const held = within(within(some, 'event', ~byThePage), field, values);
          some = free && held && [...held, ...free];
        } else {
          some = within(some, field, values);
        }
      }
      return some;
    };
    left.set(key, kept.left(groups.at(-1)!, `${key} ${asked}`, ways, make));
  }
  return left.get(key);
}

/** Returns whether a rule, or a group around it, names a channel in its condition. */
export function isNamed({ of, groups }: Standing, channel: string): boolean {
  const conditions = [...groups.map(({ when }) => when), of.kind === 'rule' ? of.when : undefined];
  return conditions.some((condition) => condition !== undefined && names(condition, channel));
}
