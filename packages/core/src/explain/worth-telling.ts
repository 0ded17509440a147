import { guardFor, type Say } from '../router/semantics.js';
import type { Group, Rule } from '../rules/model.js';
import { walkRules } from '../rules/walk-rules.js';
import type { TriedEvent } from './tried-event.js';

/** If at most this number of rules and groups fail, all are listed; otherwise only those that came close. */
const mostListed = 5;
/** At most how many of those that came close. */
const mostClose = 10;

/** The verdict on a rule or a group that does not hold. */
type Failed = Extract<Say, { readonly of: Rule | Group }>;

/** A rule that the search did not reach. */
interface Unasked {
  readonly of: Rule;
  readonly groups: readonly Group[];
  readonly verdict: 'not-entered' | 'not-reached';
  /** The group that was not entered, if there is one. */
  readonly behind: Say | undefined;
}

/** What is told: a verdict, or a rule that the search did not reach. */
export type Mention = Say | Unasked;

/** Returns what took the event, what failed but came close, and what would have taken the event if it could. */
export function worthTelling(
  said: readonly Say[],
  failed: readonly Failed[],
  tried: TriedEvent,
): readonly Say[] {
  const close = new Set(failed.length <= mostListed ? failed : closest(failed, tried));
  return said.filter((say) => {
    switch (say.verdict) {
      case 'entered':
        return false;
      case 'failed':
      case 'not-entered':
        return close.has(say);
      case 'disabled':
        return wouldTake(say.of, say.groups, tried);
      case 'standby':
      case 'human':
      case 'event':
      case 'once':
        return say.of.kind === 'default' || tried.holds(say.of.when);
      default:
        return true;
    }
  });
}

/** Returns whether a disabled rule would take the event if it were enabled. */
function wouldTake(rule: Rule, groups: readonly Group[], tried: TriedEvent): boolean {
  return guardFor(tried, rule, groups) === undefined && tried.holds(rule.when);
}

function closest(failed: readonly Failed[], tried: TriedEvent): readonly Say[] {
  return failed
    .flatMap((say) => {
      const { when } = say.of;
      const [line, second] = tried.failing(when);
      if (line === undefined || second !== undefined) return [];
      const near = tried.nearness(line.condition);
      const lines = tried.lines(when).length;
      return lines > 1 || near >= 0.5 ? { say, near, lines } : [];
    })
    .sort((a, b) => b.near - a.near || b.lines - a.lines)
    .slice(0, mostClose)
    .map(({ say }) => say);
}

/** Returns the verdict on one rule, and what took the event. */
export function about(name: string, root: Group, said: readonly Say[]): readonly Mention[] {
  const last = said.at(-1)!;
  const byDefault = last.of.kind === 'default' && last.verdict === 'took';
  const isTold = ({ of, verdict }: Say) =>
    of.kind === 'rule'
      ? verdict === 'took' || of.name === name
      : of.kind === 'default' && byDefault;
  const unasked = findUnasked(name, root, said);
  const told = said.flatMap((say) => [
    ...(isTold(say) ? [say] : []),
    ...(unasked !== undefined && say === unasked.behind ? [unasked] : []),
  ]);
  return unasked !== undefined && unasked.behind === undefined ? [...told, unasked] : told;
}

function findUnasked(name: string, root: Group, said: readonly Say[]): Unasked | undefined {
  for (const { of, around: groups } of walkRules<readonly Group[]>(root, [], within)) {
    if (of.kind !== 'rule' || of.name !== name) continue;
    if (said.some((say) => say.of === of)) return undefined;
    const behind = said.find((say) => say.verdict === 'not-entered' && groups.includes(say.of));
    return { of, groups, verdict: behind ? 'not-entered' : 'not-reached', behind };
  }
  return undefined;
}

function within(group: Group, outer: readonly Group[]): readonly Group[] {
  return [...outer, group];
}
