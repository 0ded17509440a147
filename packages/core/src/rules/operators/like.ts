import { Like, parseLike } from '../like.js';
import type { LikePattern } from '../patterns.js';
import { flag, someOf } from '../shape.js';
import { type CaptureName, type Keyword, type Operator, someParts } from './operator.js';
import { type PatternTest, readPatterns } from './read-patterns.js';
import { sayCase, sayTexts } from './say.js';

/** A pattern fits a text from end to end. */
export type LikeTest = PatternTest<'like', LikePattern>;

export const like: Operator<LikeTest> = {
  properties: (shared) => ({ patterns: someOf(shared.like), ignoreCase: flag }),
  matchers: ({ patterns, ignoreCase }) =>
    patterns.map((pattern) => {
      const ready = new Like(pattern, ignoreCase);
      return {
        test: (text) => ready.test(text),
        capture:
          ready.names.length > 0 ? (text, own, into) => ready.capture(own, text, into) : undefined,
      };
    }),
  takes: ({ patterns, ignoreCase }) => ({ kind: 'patterns', patterns, folded: ignoreCase }),
  captures: ({ patterns }) => patterns.map(capturesOf),
};

function capturesOf({ parts }: LikePattern): readonly CaptureName[] {
  return parts.flatMap((part) =>
    part.kind === 'capture' ? [{ name: part.name, always: true }] : [],
  );
}

/** `like: ORDER_{order_id}_*` */
export const likeKeyword: Keyword<LikeTest> = {
  schema: {
    description:
      'Fits a pattern from end to end: `*` is any run of characters, `{name}` a run of one or more that is kept, `\\` takes the next character as it is.',
    examples: ['ORDER_{order_id}_*'],
  },
  shape: someParts,
  synonyms: ['wildcard', 'glob', 'pattern'],
  texts: 'pattern',
  ends: 'both',
  read: (value, context) =>
    readPatterns('like', value, context, 'bad-pattern', parseLike, capturesOf),
  describe: (test, negated) =>
    `${negated ? 'is not' : 'is'} like ${sayTexts(test.patterns.map(({ text }) => text))}${sayCase(test)}`,
  examples: [
    {
      test: '{ like: "ORDER_{id}_*" }',
      takes: 'ORDER_7_now',
      leaves: 'ORDER__now',
      captures: { id: '7' },
    },
    {
      test: '{ like: ["buy {what}", "get *"], ignore_case: true }',
      takes: 'Buy Hats',
      leaves: 'buy',
      captures: { what: 'Hats' },
    },
    { test: "{ like: 'A\\*' }", takes: 'A*', leaves: 'AB' },
  ],
};
