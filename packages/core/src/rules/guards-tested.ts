import { guard } from '../memory/guards.js';
import type { Condition } from './model.js';

const byField: ReadonlyMap<string, number> = new Map(Object.entries(guard));

/**
 * Returns the guards that a condition tests for, as bits of `guard`: an event under a guard is only taken by what tests
 * for it. A test counts anywhere in the condition, even under a `not`.
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
