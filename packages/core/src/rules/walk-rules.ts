import type { Default, Group, Rule } from './model.js';

/** A rule or a default, with what the groups around it pass down to it. */
export interface Placed<T> {
  readonly of: Rule | Default;
  readonly around: T;
}

/**
 * Yields every rule and every default, in the order in which they are tried: the items of a group from top to bottom,
 * and then its default.
 *
 * @param outer what is passed to the outermost group
 * @param enter called for each group before its items: returns what the group passes down, given what was passed to it
 * @param leave called for each group after its items and its default
 */
export function* walkRules<T = undefined>(
  group: Group,
  outer?: T,
  enter: (group: Group, outer: T) => T = handOn,
  leave?: () => void,
): Generator<Placed<T>> {
  const around = enter(group, outer as T);
  for (const item of group.items) {
    if (item.kind === 'group') yield* walkRules(item, around, enter, leave);
    else yield { of: item, around };
  }
  if (group.default !== undefined) yield { of: group.default, around };
  leave?.();
}

/** Does what `walkRules` does, without disabled rules: yields everything that can take an event. */
export function* walkEntries<T = undefined>(
  group: Group,
  outer?: T,
  enter?: (group: Group, outer: T) => T,
): Generator<Placed<T>> {
  for (const placed of walkRules(group, outer as T, enter)) {
    if (!isDisabled(placed.of)) yield placed;
  }
}

/** Returns whether something is a disabled rule. */
export function isDisabled(of: Rule | Default): boolean {
  return of.kind === 'rule' && of.disabled;
}

/** Returns the number of rules in a group at any depth, including disabled ones. */
export function countRules(group: Group): number {
  let count = 0;
  for (const { of } of walkRules(group)) if (of.kind === 'rule') count++;
  return count;
}

function handOn<T>(_group: Group, outer: T): T {
  return outer;
}
