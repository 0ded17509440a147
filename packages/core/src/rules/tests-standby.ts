import type { Condition } from './model.js';

/** Whether `standby` is tested anywhere in a condition, under a `not` too. */
export function testsStandby(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some(testsStandby);
    case 'not':
      return testsStandby(condition.of);
    case 'field':
      return condition.field.name === 'standby';
    case 'time':
      return false;
  }
}
