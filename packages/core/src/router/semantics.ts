import { guard } from '../memory/guards.js';
import { guardsTested } from '../rules/guards-tested.js';
import { markOf } from '../rules/marks.js';
import type { Condition, Default, Group, Rule } from '../rules/model.js';

/** An event, as rules ask about it. */
export interface AskedEvent {
  /** The guards on the event, each a bit of `guard`: only rules that test for all of them may take it. */
  readonly guards: number;
  /** Whether a rule or default with `once` has taken an event, and does not hold again yet. */
  isMarked(mark: string): boolean;
  holds(condition: Condition): boolean;
}

/** The verdict on one group, rule or default. `groups` are those around it, the outermost first; a group includes itself. */
export type Say = { readonly groups: readonly Group[] } & (
  | { readonly of: Group; readonly verdict: 'entered' | 'not-entered' }
  | { readonly of: Rule; readonly verdict: RuleVerdict }
  | { readonly of: Default; readonly verdict: 'took' | HeldBack }
);

type RuleVerdict = 'took' | 'added' | 'failed' | 'disabled' | HeldBack;
/** Why a rule or default is held back: it does not test for the guard of this name, or `once` pauses it after an event. */
export type HeldBack = 'standby' | 'human' | 'event' | 'once';

/**
 * What a rule set means: yields the verdict on each group, rule and default that is asked about an event, in order. The
 * first that takes the event ends the search. All routing and explaining follows from this.
 *
 * @returns whether something in the group took the event
 */
export function* consult(
  group: Group,
  event: AskedEvent,
  outer: readonly Group[] = [],
): Generator<Say, boolean> {
  const groups = [...outer, group];
  if (group.when !== undefined && !event.holds(group.when)) {
    yield { of: group, groups, verdict: 'not-entered' };
    return false;
  }
  yield { of: group, groups, verdict: 'entered' };
  for (const item of group.items) {
    if (item.kind === 'group') {
      if (yield* consult(item, event, groups)) return true;
    } else {
      const verdict = consultRule(item, event, groups);
      yield { of: item, groups, verdict };
      if (verdict === 'took') return true;
    }
  }
  if (group.default === undefined) return false;
  const verdict = guardFor(event, group.default, groups) ?? pauseOf(event, group.default) ?? 'took';
  yield { of: group.default, groups, verdict };
  return verdict === 'took';
}

function consultRule(rule: Rule, event: AskedEvent, groups: readonly Group[]): RuleVerdict {
  if (rule.disabled) return 'disabled';
  const held = guardFor(event, rule, groups);
  if (held !== undefined) return held;
  if (!event.holds(rule.when)) return 'failed';
  if (pauseOf(event, rule) !== undefined) return 'once';
  return rule.continue ? 'added' : 'took';
}

/**
 * Returns the guard that keeps a rule or default from an event, if one does. Nobody talks over a person by accident: a
 * guarded event is only taken by a rule that tests for the guard, itself or by a group.
 */
export function guardFor(
  { guards }: Pick<AskedEvent, 'guards'>,
  of: Rule | Default,
  groups: readonly Group[],
): 'standby' | 'human' | 'event' | undefined {
  if (guards === 0) return undefined;
  const missed = guards & ~guardsAround(of, groups);
  if (missed === 0) return undefined;
  return missed & guard.standby ? 'standby' : missed & guard.event ? 'event' : 'human';
}

/** Returns the guards that a rule or default tests for, itself or by its groups, as bits of `guard`. */
export function guardsAround(of: Rule | Default, groups: readonly Group[]): number {
  const own = of.kind === 'rule' ? guardsTested(of.when) : 0;
  return groups.reduce((sum, { when }) => sum | guardsTested(when), own);
}

function pauseOf(event: AskedEvent, of: Rule | Default): 'once' | undefined {
  const mark = markOf(of);
  return mark !== undefined && event.isMarked(mark) ? 'once' : undefined;
}
