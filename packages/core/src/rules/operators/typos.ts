import { type Keyword, onOrOff } from './operator.js';

/** `typos: true` applies to the `words` or `lookup` next to it. */
export const typosKeyword: Keyword = {
  said: { so: /* say */ 'typing slips count, too', not: /* say */ 'typing slips do not count' },
  takes: 'flag',
  schema: {
    description:
      'Next to `words` or `lookup`: also takes a word of five letters or more with one slip, of nine or more with two. The first letter must be right.',
    examples: [true],
  },
  shape: onOrOff,
  synonyms: ['typo', 'misspellings', 'spelling'],
  beside: ['words', 'lookup'],
  modify: (value, context) =>
    value.kind === 'text' ? { ...context, typos: value.text === 'true' } : context,
  examples: [
    { test: '{ words: address, typos: true }', takes: 'your adress?', leaves: 'undress' },
    { test: '{ words: restaurant, typos: true }', takes: 'a resturent', leaves: 'a rest' },
  ],
};
