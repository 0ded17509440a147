import type { Condition, Test } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';

/** Returns whether a condition that holds may capture anything. */
export function capturesAnything(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some(capturesAnything);
    case 'field':
      return testCaptures(condition.test);
    default:
      return false;
  }
}

function testCaptures(test: Test): boolean {
  if (test.kind === 'all' || test.kind === 'any') return test.of.some(testCaptures);
  if (test.kind === 'not') return false;
  return (
    operatorOf(test)
      .captures?.(test)
      .some((names) => names.length > 0) ?? false
  );
}
