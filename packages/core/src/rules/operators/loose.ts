import { type Keyword, onOrOff } from './operator.js';

/** `loose: true` applies to the operators next to it, and to tests inside them. */
export const looseKeyword: Keyword = {
  said: { so: /* say */ 'as people type', not: /* say */ 'as it is written' },
  takes: 'flag',
  schema: {
    description:
      "Compare texts as people type them: upper or lower case, accents, `’` or `'`, one space or two, and skin tones make no difference. For every operator beside it but `regex`, and inside its `not`.",
    examples: [true],
  },
  shape: onOrOff,
  synonyms: ['fuzzy', 'ignore_accents', 'accent_insensitive', 'normalize'],
  modify: (value, context) =>
    value.kind === 'text' ? { ...context, loose: value.text === 'true' } : context,
  examples: [
    { test: '{ is: ça va, loose: true }', takes: ' CA  VA', leaves: 'cava' },
    {
      test: '{ like: "where is {what}", loose: true }',
      takes: 'Where is  Straße 4',
      leaves: 'where',
      captures: { what: 'Straße 4' },
    },
    { test: '{ is: a, loose: false }', takes: 'a', leaves: 'A' },
  ],
};
