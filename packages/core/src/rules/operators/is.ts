import { say } from '../../report/say.js';
import { compareTexts, describeTexts, readTexts, type TextTest } from './compare-texts.js';
import { type Keyword, someTexts, textNodes } from './operator.js';

export const is = compareTexts('is', (text, value) => text === value);

/** `is: GET_STARTED`, which is also the meaning of a text or a list of texts without an operator. */
export const isKeyword: Keyword<TextTest<'is'>> = {
  said: { so: /* say */ 'is', not: /* say */ 'is not' },
  takes: 'texts',
  schema: {
    description: 'Is this text, or one of these.',
    examples: ['GET_STARTED', ['HUMAN', 'AGENT']],
  },
  shape: someTexts,
  synonyms: ['equals', 'equal', 'eq', '=', '==', 'exact', 'exactly', 'one_of', 'any_of'],
  texts: 'literal',
  ends: 'both',
  read(value, context) {
    const values = textNodes(value).map((node) => node.text);
    return values.length === 0 ? [] : [readTexts('is', values, context)];
  },
  describe: (test, negated) => describeTexts(negated ? say`is not` : say`is`, test),
  examples: [
    { test: 'HUMAN', takes: 'HUMAN', leaves: 'human' },
    { test: '{ is: [HUMAN, AGENT] }', takes: 'AGENT', leaves: 'AGENTS' },
    { test: '{ is: human, ignore_case: true }', takes: 'Human', leaves: 'a human' },
  ],
};
