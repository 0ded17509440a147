import { say } from '../../report/say.js';
import { compareTexts, describeTexts, readParts, type TextTest } from './compare-texts.js';
import { type Keyword, someParts } from './operator.js';

export const startsWith = compareTexts('starts_with', (text, value) => text.startsWith(value));

/** `starts_with: ORDER_` */
export const startsWithKeyword: Keyword<TextTest<'starts_with'>> = {
  said: { so: /* say */ 'starts with', not: /* say */ 'does not start with' },
  takes: 'texts',
  schema: {
    description: 'Begins with this text, or one of these.',
    examples: ['ORDER_'],
  },
  shape: someParts,
  synonyms: ['begins_with', 'beginswith', 'prefix', 'startswith'],
  texts: 'literal',
  ends: 'start',
  read: (value, context) => readParts('starts_with', value, context),
  describe: (test, negated) =>
    describeTexts(negated ? say`does not start with` : say`starts with`, test),
  examples: [
    { test: '{ starts_with: ORDER_ }', takes: 'ORDER_7', leaves: 'MY_ORDER_7' },
    {
      test: '{ starts_with: [buy, sell], ignore_case: true }',
      takes: 'SELL_hat',
      leaves: 'resell',
    },
  ],
};
