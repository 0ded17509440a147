import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import { formOf } from '../forms.js';
import type { RegexPattern } from '../patterns.js';
import { parseRegex } from '../regex.js';
import { splitHead } from '../regex-head.js';
import { compileRegex } from '../regex-run.js';
import { someOf } from '../shape.js';
import {
  type CaptureName,
  comparison,
  type Keyword,
  type Matcher,
  type Operator,
  someParts,
} from './operator.js';
import { type PatternTest, readPatterns } from './read-patterns.js';
import { sayComparison, sayTexts } from './say.js';

/** Holds if an expression is found somewhere in a text. */
export type RegexTest = PatternTest<'regex', RegexPattern>;

export const regex: Operator<RegexTest> = {
  properties: (shared) => ({ patterns: someOf(shared.regex), ...comparison }),
  matchers: ({ patterns, ignoreCase }, { regexes }) =>
    patterns.map((pattern): Matcher => {
      const { head, rest } = splitHead(pattern, ignoreCase);
      const ready = compileRegex(rest, ignoreCase, regexes);
      const after = (text: string) => text.slice(head.length);
      return {
        test: (text) => text.startsWith(head) && ready.test(after(text)),
        capture:
          ready.names.length === 0
            ? undefined
            : (text, own, into) => {
                // A head is never folded, so it comes before both.
                const captured = ready.captures(after(text), after(own))!;
                ready.names.forEach((name, index) => {
                  const part = captured[index];
                  if (part !== undefined) into.set(name, part);
                });
              },
      };
    }),
  takes: ({ patterns, ignoreCase }) => ({
    kind: 'expressions',
    patterns,
    form: formOf({ ignoreCase }),
  }),
  captures: ({ patterns }) => patterns.map(capturesOf),
};

function capturesOf({ captures, optional }: RegexPattern): readonly CaptureName[] {
  return captures.map((name) => ({ name, always: !optional.includes(name) }));
}

/** `regex: '^SKU-(?<sku>[0-9]+)$'` */
export const regexKeyword: Keyword<RegexTest> = {
  said: { so: /* say */ 'matches the expression', not: /* say */ 'does not match the expression' },
  takes: 'texts',
  schema: {
    description:
      'Is found by this RE2 expression, anywhere unless anchored with `^` and `$`; `(?<name>…)` is kept.',
    examples: ['^SKU-(?<sku>[0-9]+)$'],
  },
  shape: someParts,
  synonyms: ['matches', 'match', 're', 'regexp'],
  texts: 'expression',
  read(value, context) {
    if (context.loose) {
      context.report(problems.looseRegex(value.span));
      return [];
    }
    return readPatterns(
      'regex',
      value,
      context,
      'bad-regex',
      (text) => parseRegex(text, context.ignoreCase),
      capturesOf,
    );
  },
  describe: (test, negated) =>
    `${negated ? say`does not match` : say`matches`} ${sayTexts(test.patterns.map(({ text }) => text))}${sayComparison(test)}`,
  examples: [
    {
      test: "{ regex: '^SKU-(?<sku>[0-9]+)$' }",
      takes: 'SKU-42',
      leaves: 'SKU-42b',
      captures: { sku: '42' },
    },
    {
      test: "{ regex: ['hat(?<plural>s)?', cap], ignore_case: true }",
      takes: 'HATS',
      leaves: 'shoe',
      captures: { plural: 'S' },
    },
  ],
};
