import type { Group, Rule } from '../rules/model.js';
import { testsStandby } from '../rules/tests-standby.js';
import type { Line, Trials } from './trials.js';

/** A rule with its lines made ready to be asked. */
export interface ReadyRule {
  readonly kind: 'rule';
  readonly rule: Rule;
  readonly lines: readonly Line[];
  /** It, or a group around it, tests `standby`. */
  readonly standby: boolean;
}

export interface ReadyGroup {
  readonly kind: 'group';
  readonly group: Group;
  readonly lines: readonly Line[];
  /** What stands in it, in order. */
  readonly items: readonly (ReadyRule | ReadyGroup)[];
  readonly standby: boolean;
  /** How many rules stand in it, at any depth. */
  readonly size: number;
}

/** Makes a group ready, and everything in it. */
export function prepare(group: Group, trials: Trials, outer = false): ReadyGroup {
  const lines = group.when === undefined ? [] : trials.lines(group.when);
  const standby = outer || (group.when !== undefined && testsStandby(group.when));
  const items = group.items.map((item) =>
    item.kind === 'group' ? prepare(item, trials, standby) : prepareRule(item, trials, standby),
  );
  const size = items.reduce((sum, item) => sum + (item.kind === 'group' ? item.size : 1), 0);
  return { kind: 'group', group, lines, items, standby, size };
}

function prepareRule(rule: Rule, trials: Trials, outer: boolean): ReadyRule {
  const lines = trials.lines(rule.when);
  return { kind: 'rule', rule, lines, standby: outer || testsStandby(rule.when) };
}
