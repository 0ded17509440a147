import { innerTest, type Keyword, noCaptures } from './operator.js';

/** `not: { ends_with: _TEST }`. It captures nothing, and holds if the field is absent. */
export const notKeyword: Keyword = {
  said: { so: /* say */ 'is not so that it', not: /* say */ 'is so that it' },
  takes: 'test',
  schema: {
    description: 'Does not pass this test; holds where the field is absent.',
    examples: [{ ends_with: '_TEST' }],
  },
  shape: innerTest,
  synonyms: [],
  read(value, context) {
    const inner = context.readInner(value, { ...context, negated: true });
    return inner ? [{ test: { kind: 'not', of: inner.test }, captures: noCaptures }] : [];
  },
  examples: [
    { test: '{ not: { ends_with: _TEST } }', takes: 'A', leaves: 'A_TEST' },
    { test: '{ not: A }', takes: undefined, leaves: 'A' },
    { test: '{ not: a, ignore_case: true }', takes: 'B', leaves: 'A' },
  ],
};
