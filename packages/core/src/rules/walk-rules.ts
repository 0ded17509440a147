import type { Default, Group, Rule } from './model.js';

/** A rule or a default, with what the groups around it hand down to it. */
export interface Placed<T> {
  readonly of: Rule | Default;
  readonly around: T;
}

/**
 * Walks every rule and every default, in the order in which they are tried: what stands in a group from top to bottom,
 * and then its default.
 *
 * @param outer what the outermost group is handed
 * @param enter is called for each group before what stands in it: what it hands down, made from what it was handed
 * @param leave is called for each group behind what stands in it, its default included
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

/** `walkRules` without the rules that are disabled: what an event can be taken by. */
export function* walkEntries<T = undefined>(
  group: Group,
  outer?: T,
  enter?: (group: Group, outer: T) => T,
): Generator<Placed<T>> {
  for (const placed of walkRules(group, outer as T, enter)) {
    if (!isDisabled(placed.of)) yield placed;
  }
}

/** Whether something is a rule that is switched off. */
export function isDisabled(of: Rule | Default): boolean {
  return of.kind === 'rule' && of.disabled;
}

/** How many rules stand in a group, at any depth, those that are disabled too. */
export function countRules(group: Group): number {
  let count = 0;
  for (const { of } of walkRules(group)) if (of.kind === 'rule') count++;
  return count;
}

function handOn<T>(_group: Group, outer: T): T {
  return outer;
}
