import { nothingLeft, rowLikeField } from '../../report/problems.js';
import { say } from '../../report/say.js';
import { type TextNode, within } from '../../syntax/node.js';
import { beginsField } from '../fields.js';
import { formOf } from '../forms.js';
import { Like, toParts, withinOf, withLists } from '../like.js';
import { OneCapture } from '../one-capture.js';
import { parseLike } from '../parse-like.js';
import type { LikePattern } from '../patterns.js';
import { someOf } from '../shape.js';
import type { List } from '../tables/table.js';
import {
  type CaptureName,
  comparison,
  type Keyword,
  type KeywordContext,
  type Matcher,
  type Operator,
  type SharedParts,
  someParts,
} from './operator.js';
import { type PatternTest, readPatterns } from './read-patterns.js';
import { sayComparison, sayTexts } from './say.js';

/** Holds if a pattern fits a text from end to end. */
export type LikeTest = PatternTest<'like', LikePattern>;

export const like: Operator<LikeTest> = {
  properties: (shared) => ({ patterns: someOf(shared.like), ...comparison }),
  matchers: ({ patterns, ...how }, shared) =>
    patterns.map((pattern) => {
      const form = formOf(how);
      const valuesOf: SharedParts['valuesOf'] = (list) => shared.valuesOf(list, form);
      return OneCapture.of(pattern, form, valuesOf) ?? toMatcher(new Like(pattern, form, valuesOf));
    }),
  takes: ({ patterns, ...how }) => ({ kind: 'patterns', patterns, form: formOf(how) }),
  captures: ({ patterns }) => patterns.map(capturesOf),
};

function toMatcher(ready: Like): Matcher {
  const test = (text: string) => ready.test(text);
  if (ready.names.length === 0) return { test };
  return { test, capture: (text, own, into) => void ready.capture(own, text, into) };
}

function capturesOf({ parts }: LikePattern): readonly CaptureName[] {
  return parts.flatMap((part) =>
    part.kind === 'capture'
      ? [
          {
            name: part.name,
            always: true,
            table: part.list?.table,
            isUnread: part.within !== undefined && part.list === undefined,
          },
        ]
      : [],
  );
}

/** Returns a pattern with the lists that its captures must be in; `undefined` if one is unknown, which has been reported. */
function findLists(
  pattern: LikePattern,
  node: TextNode,
  context: KeywordContext,
): LikePattern | undefined {
  const { lists, report, fields, loose } = context;
  const hasLiteral = (parts: readonly { readonly kind: string }[]) =>
    parts.some(({ kind }) => kind === 'literal');
  if (loose && hasLiteral(pattern.parts) && !hasLiteral(toParts(pattern, 'loose'))) {
    report(nothingLeft(node.span, node.text));
  }
  if (withinOf(pattern).length === 0) return pattern;
  let at = 0;
  const found = pattern.parts.flatMap((part): (List | undefined)[] => {
    if (part.kind !== 'capture' || part.within === undefined) return [];
    at = node.text.indexOf(part.within, node.text.indexOf(`{${part.name}`, at));
    const end = at + part.within.length;
    const name: TextNode = { ...node, text: part.within, span: within(node, at, end) };
    const list = lists.find(name, report, true);
    if (list?.table && beginsField(part.name, fields)) {
      const place = within(node, node.text.lastIndexOf(`{${part.name}`, at) + 1, at);
      report(rowLikeField(place, part.name));
    }
    return [list];
  });
  if (found.includes(undefined)) return undefined;
  return withLists(pattern, found as List[]);
}

/** `like: ORDER_{order_id}_*` */
export const likeKeyword: Keyword<LikeTest> = {
  said: { so: /* say */ 'is like', not: /* say */ 'is not like' },
  takes: 'texts',
  schema: {
    description:
      'Fits a pattern from end to end: `*` is any run of characters, `{name}` a run of one or more that is kept, `{name in TABLE}` one that is a key of this table or in this list, `\\` takes the next character as it is.',
    examples: ['ORDER_{order_id}_*'],
  },
  shape: someParts,
  synonyms: ['wildcard', 'glob', 'pattern'],
  texts: 'pattern',
  ends: 'both',
  read: (value, context) =>
    readPatterns(
      'like',
      value,
      context,
      'bad-pattern',
      (text) => parseLike(text, formOf(context)),
      capturesOf,
      findLists,
    ),
  describe: (test, negated) =>
    say`${negated ? say`is not` : say`is`} like ${sayTexts(test.patterns.map(({ text }) => text))}${sayComparison(test)}`,
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
