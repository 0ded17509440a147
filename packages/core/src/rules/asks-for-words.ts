import type { Condition, Test } from './model.js';

const fields: ReadonlySet<string> = new Set(['text', 'title', 'payload']);

/** Returns whether conditions ask for words of a person, or for a button: other texts do not pass. */
export function asksForWords(conditions: readonly Condition[]): boolean {
  return conditions.some(asks);
}

function asks(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some(asks);
    case 'any':
      return condition.of.every(asks);
    case 'field':
      return fields.has(condition.field.name) && areWords(condition.test);
    default:
      return false;
  }
}

function areWords(test: Test): boolean {
  switch (test.kind) {
    case 'all':
      return test.of.some(areWords);
    case 'any':
      return test.of.every(areWords);
    default:
      return test.kind === 'is' || test.kind === 'words';
  }
}
