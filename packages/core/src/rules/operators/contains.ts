import { say } from '../../report/say.js';
import { compareTexts, describeTexts, readParts, type TextTest } from './compare-texts.js';
import { type Keyword, someParts } from './operator.js';

export const contains = compareTexts('contains', (text, value) => text.includes(value));

/** `contains: human` */
export const containsKeyword: Keyword<TextTest<'contains'>> = {
  said: { so: /* say */ 'contains', not: /* say */ 'does not contain' },
  takes: 'texts',
  schema: {
    description: 'Has this text somewhere, or one of these.',
    examples: [['human', 'agent']],
  },
  shape: someParts,
  synonyms: ['includes', 'has', 'substring'],
  texts: 'literal',
  read: (value, context) => readParts('contains', value, context),
  describe: (test, negated) => describeTexts(negated ? say`does not contain` : say`contains`, test),
  examples: [
    { test: '{ contains: [human, agent] }', takes: 'an agent please', leaves: 'an AGENT' },
    { test: '{ contains: straße, ignore_case: true }', takes: 'Hauptstraße 4', leaves: 'strasse' },
  ],
};
