import { say } from '../../report/say.js';
import { boundOf, compareNumbers, type NumberTest, readBound } from './compare-numbers.js';
import { decimalNumber, type Keyword } from './operator.js';

export const atMost = compareNumbers('at_most', (order) => order <= 0);

/** `at_most: 10` */
export const atMostKeyword: Keyword<NumberTest<'at_most'>> = {
  said: { so: /* say */ 'is at most', not: /* say */ 'is not at most' },
  takes: 'number',
  schema: {
    description: 'Is a decimal number of this size or less.',
    examples: [10],
  },
  shape: decimalNumber,
  synonyms: ['lte', '<=', 'max'],
  read: (value, context) => readBound('at_most', value, context),
  describe: (test, negated) =>
    `${negated ? say`is not at most` : say`is at most`} ${boundOf(test)}`,
  examples: [
    { test: '{ at_most: 10 }', takes: '1e1', leaves: '10.01' },
    {
      test: '{ at_most: 9007199254740992 }',
      takes: '9007199254740992',
      leaves: '9007199254740993',
    },
  ],
};
