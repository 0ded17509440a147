import type { Condition, Default, Group, Rule } from '../rules/model.js';
import { testsStandby } from '../rules/tests-standby.js';

/** An event, as rules ask about it. */
export interface AskedEvent {
  /** Another app owns the conversation. */
  readonly standby: boolean;
  holds(condition: Condition): boolean;
}

/** What came of one group, rule or default. `groups` are those around it, the outermost first; a group counts itself. */
export type Say = { readonly groups: readonly Group[] } & (
  | { readonly of: Group; readonly verdict: 'entered' | 'not-entered' }
  | { readonly of: Rule; readonly verdict: RuleVerdict }
  | { readonly of: Default; readonly verdict: 'took' | 'standby' }
);

type RuleVerdict = 'took' | 'added' | 'failed' | 'disabled' | 'standby';

/**
 * What a rule set means: who is asked about an event, in which order, and what comes of each. The first that takes the
 * event ends the search. All that routes and explains follows from here.
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
  const verdict = event.standby && !hearsStandby(group.default, groups) ? 'standby' : 'took';
  yield { of: group.default, groups, verdict };
  return verdict === 'took';
}

function consultRule(rule: Rule, event: AskedEvent, groups: readonly Group[]): RuleVerdict {
  if (rule.disabled) return 'disabled';
  if (event.standby && !hearsStandby(rule, groups)) return 'standby';
  if (!event.holds(rule.when)) return 'failed';
  return rule.continue ? 'added' : 'took';
}

/** Nobody talks over a person by accident: on standby only what tests `standby`, itself or by a group, has a say. */
export function hearsStandby(of: Rule | Default, groups: readonly Group[]): boolean {
  return [...groups, of].some(
    (each) => each.kind !== 'default' && each.when !== undefined && testsStandby(each.when),
  );
}
