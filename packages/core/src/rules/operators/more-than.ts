import { say } from '../../report/say.js';
import { boundOf, compareNumbers, type NumberTest, readBound } from './compare-numbers.js';
import { decimalNumber, type Keyword } from './operator.js';

export const moreThan = compareNumbers('more_than', (order) => order > 0);

/** `more_than: 99.5` */
export const moreThanKeyword: Keyword<NumberTest<'more_than'>> = {
  said: { so: /* say */ 'is more than', not: /* say */ 'is not more than' },
  takes: 'number',
  schema: {
    description: 'Is a decimal number above this.',
    examples: [99.5],
  },
  shape: decimalNumber,
  synonyms: ['gt', '>', 'greater_than', 'above'],
  read: (value, context) => readBound('more_than', value, context),
  describe: (test, negated) =>
    `${negated ? say`is not more than` : say`is more than`} ${boundOf(test)}`,
  examples: [{ test: '{ more_than: 99.5 }', takes: '100', leaves: '99.50' }],
};
