import { needShape } from '../report/argument.js';
import { entryOf, toData } from '../syntax/node.js';
import { settingKeys } from './read-setting.js';
import type { TestCase } from './test-file.js';

/**
 * Returns whether two tests give the same event and expect the same, whatever their names.
 *
 * @throws {TypeError} if one is something other than a test
 */
export function isSameTest(one: TestCase, other: TestCase): boolean {
  for (const test of [one, other]) {
    needShape(
      'isSameTest',
      'two tests',
      test,
      { given: 'object', node: 'object' },
      'Pass two of those that parseTests({ "a.test.yaml": text }).value[0].tests has.',
    );
  }
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence({ given, expect, node }: TestCase): unknown {
  const setting = settingKeys.map((key) => {
    const value = entryOf(node, key)?.value;
    return value && toData(value);
  });
  if (given.kind === 'conversation') {
    return [given.steps.map((step) => toData(step.node)), setting];
  }
  const events = given.kind === 'events' ? given.events : [given];
  return [events.map(({ span: _, ...rest }) => rest), setting, expect && toData(expect)];
}
