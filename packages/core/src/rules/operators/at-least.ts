import { say } from '../../report/say.js';
import { boundOf, compareNumbers, type NumberTest, readBound } from './compare-numbers.js';
import { decimalNumber, type Keyword } from './operator.js';

export const atLeast = compareNumbers('at_least', (order) => order >= 0);

/** `at_least: 10` */
export const atLeastKeyword: Keyword<NumberTest<'at_least'>> = {
  said: { so: /* say */ 'is at least', not: /* say */ 'is not at least' },
  takes: 'number',
  schema: {
    description: 'Is a decimal number of this size or more.',
    examples: [10],
  },
  shape: decimalNumber,
  synonyms: ['gte', '>=', 'min'],
  read: (value, context) => readBound('at_least', value, context),
  describe: (test, negated) =>
    `${negated ? say`is not at least` : say`is at least`} ${boundOf(test)}`,
  examples: [
    { test: '{ at_least: 10 }', takes: '10.0', leaves: '9.99' },
    { test: '{ at_least: -1 }', takes: '0', leaves: 'many' },
  ],
};
