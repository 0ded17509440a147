import type { Condition, Test } from '../rules/model.js';

/** Whether a condition that holds can capture anything. */
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
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.some(testCaptures);
    case 'like':
      return test.patterns.some(({ parts }) => parts.some((part) => part.kind === 'capture'));
    case 'regex':
      return test.patterns.some(({ captures }) => captures.length > 0);
    default:
      return false;
  }
}
