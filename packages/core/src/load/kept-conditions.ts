import { moveSpans, spansIn, type TextChange } from '../report/places.js';
import type { Condition, Group, Item } from '../rules/model.js';

/**
 * Returns a rule or group that was read again, with its earlier conditions wherever they say the same at the same
 * place: what was computed for these need not be computed again while only a reply is edited.
 */
export function withKeptConditions<T extends Item>(now: T, before: Item, change: TextChange): T {
  if (now.kind === 'rule') {
    return before.kind === 'rule' ? { ...now, when: kept(now.when, before.when, change) } : now;
  }
  if (before.kind === 'rule') return now;
  const group: Group = {
    ...now,
    ...(now.when && before.when ? { when: kept(now.when, before.when, change) } : {}),
    items: now.items.map((item, at) => {
      const old = before.items[at];
      return old ? withKeptConditions(item, old, change) : item;
    }),
  };
  return group as T;
}

function kept(now: Condition, before: Condition, change: TextChange): Condition {
  moveSpans(spansIn(before), change);
  return isSame(now, before) ? before : now;
}

/** Returns whether two values of plain data are equal; anything else only equals itself. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const proto = Object.getPrototypeOf(a);
  if (proto !== Object.getPrototypeOf(b)) return false;
  if (proto !== Object.prototype && proto !== Array.prototype) return false;
  const [one, other] = [a as Bag, b as Bag];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

type Bag = { readonly [key: string]: unknown };
