import { say } from '../../report/say.js';
import { boundOf, compareNumbers, type NumberTest, readBound } from './compare-numbers.js';
import { decimalNumber, type Keyword } from './operator.js';

export const lessThan = compareNumbers('less_than', (order) => order < 0);

/** `less_than: 0` */
export const lessThanKeyword: Keyword<NumberTest<'less_than'>> = {
  said: { so: /* say */ 'is less than', not: /* say */ 'is not less than' },
  takes: 'number',
  schema: {
    description: 'Is a decimal number below this.',
    examples: [0],
  },
  shape: decimalNumber,
  synonyms: ['lt', '<', 'below'],
  read: (value, context) => readBound('less_than', value, context),
  describe: (test, negated) =>
    `${negated ? say`is not less than` : say`is less than`} ${boundOf(test)}`,
  examples: [{ test: '{ less_than: 0 }', takes: '-0.5', leaves: '-0' }],
};
