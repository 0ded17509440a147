import * as problems from '../../report/problems.js';
import type { Node } from '../../syntax/node.js';
import { formOf, type TextComparison, toForm } from '../forms.js';
import { someOf, text } from '../shape.js';
import {
  comparison,
  comparisonOf,
  type KeywordContext,
  noCaptures,
  type Operator,
  type ReadTest,
  textNodes,
} from './operator.js';
import { sayComparison, sayTexts } from './say.js';
import type { TextOperator } from './text-set.js';

/** Compares a text with others: any of the values. They are as written, whatever form they are compared in. */
export interface TextTest<Kind extends TextOperator> extends TextComparison {
  readonly kind: Kind;
  readonly values: readonly string[];
}

/** Returns an operator that compares a text with others. */
export function compareTexts<Kind extends TextOperator>(
  place: Kind,
  compare: (text: string, value: string) => boolean,
): Operator<TextTest<Kind>> {
  return {
    properties: () => ({ values: someOf(text), ...comparison }),
    matchers({ values, ...how }) {
      const form = formOf(how);
      const own = values.map((value) => toForm(value, form));
      const [only = ''] = own;
      const test =
        own.length === 1
          ? (text: string) => compare(text, only)
          : (text: string) => {
              for (const value of own) if (compare(text, value)) return true;
              return false;
            };
      return [{ test, capture: undefined }];
    },
    takes: (test) => ({
      kind: 'literals',
      place,
      texts: test.values,
      list: undefined,
      form: formOf(test),
    }),
  };
}

/** Reads the texts that a field is compared with. */
export function readTexts(
  kind: TextOperator,
  values: readonly string[],
  context: KeywordContext,
): ReadTest {
  const test: TextTest<TextOperator> = {
    kind,
    values: values.length < 2 ? values : [...new Set(values)],
    ...comparisonOf(context),
  };
  return { test, captures: noCaptures };
}

/** Reads texts to look for inside another. An empty one is in every text, and is refused. */
export function readParts(
  kind: TextOperator,
  value: Node,
  context: KeywordContext,
): readonly ReadTest[] {
  const nodes = textNodes(value);
  const form = formOf(context);
  for (const { text, span } of nodes) {
    if (text !== '' && toForm(text, form) === '') context.report(problems.nothingLeft(span, text));
  }
  const values = nodes.map(({ text }) => text);
  if (values.length === 0 || values.some((text) => toForm(text, form) === '')) return [];
  return [readTexts(kind, values, context)];
}

/** Returns `starts with "A" or "B", in any case`. */
export function describeTexts(words: string, test: TextTest<TextOperator>): string {
  return `${words} ${sayTexts(test.values)}${sayComparison(test)}`;
}
