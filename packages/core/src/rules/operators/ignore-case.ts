import { type Keyword, onOrOff } from './operator.js';

/** `ignore_case: true` applies to the operators next to it, and to tests inside them. */
export const ignoreCaseKeyword: Keyword = {
  said: { so: /* say */ 'in capitals or not', not: /* say */ 'in these capitals' },
  takes: 'flag',
  schema: {
    description:
      'Compare texts in lower case and Unicode NFC, for every operator next to it, `regex` too, and inside its `not`.',
    examples: [true],
  },
  shape: onOrOff,
  synonyms: ['case_insensitive', 'nocase', 'i'],
  modify: (value, context) =>
    value.kind === 'text' ? { ...context, ignoreCase: value.text === 'true' } : context,
  examples: [
    { test: '{ is: café, ignore_case: true }', takes: 'CAFE\u0301', leaves: 'cafe' },
    { test: '{ is: a, ignore_case: false }', takes: 'a', leaves: 'A' },
  ],
};
