import { guard } from '../memory/guards.js';
import type { Condition } from './model.js';

const byField: ReadonlyMap<string, number> = new Map(Object.entries(guard));

/**
 * What a condition tests of what an event is only taken by where it is tested, each a bit of `guard`. It counts anywhere in the
 * condition, under a `not` too.
 */
export function guardsTested(condition: Condition | undefined): number {
  switch (condition?.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, one) => sum | guardsTested(one), 0);
    case 'not':
      return guardsTested(condition.of);
    case 'field':
      return byField.get(condition.field.name) ?? 0;
    default:
      return 0;
  }
}
