import { say } from '../../report/say.js';
import { compareTexts, describeTexts, readParts, type TextTest } from './compare-texts.js';
import { type Keyword, someParts } from './operator.js';

export const endsWith = compareTexts('ends_with', (text, value) => text.endsWith(value));

/** `ends_with: _STATUS` */
export const endsWithKeyword: Keyword<TextTest<'ends_with'>> = {
  said: { so: /* say */ 'ends with', not: /* say */ 'does not end with' },
  takes: 'texts',
  schema: {
    description: 'Ends with this text, or one of these.',
    examples: ['_STATUS'],
  },
  shape: someParts,
  synonyms: ['suffix', 'endswith'],
  texts: 'literal',
  ends: 'end',
  read: (value, context) => readParts('ends_with', value, context),
  describe: (test, negated) =>
    describeTexts(negated ? say`does not end with` : say`ends with`, test),
  examples: [
    { test: '{ ends_with: _STATUS }', takes: 'ORDER_STATUS', leaves: '_STATUS_7' },
    { test: '{ ends_with: [_de, _fr], ignore_case: true }', takes: 'LANG_FR', leaves: 'LANG_EN' },
  ],
};
