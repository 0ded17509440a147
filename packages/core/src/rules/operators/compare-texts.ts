import type { Node } from '../../syntax/node.js';
import { fold } from '../fold.js';
import { flag, someOf, text } from '../shape.js';
import {
  type KeywordContext,
  noCaptures,
  type Operator,
  type ReadTest,
  textNodes,
} from './operator.js';
import { sayCase, sayTexts } from './say.js';
import type { TextOperator } from './text-set.js';

/** A text is compared with others: any of the values, as written (not folded where `ignoreCase`). */
export interface TextTest<Kind extends TextOperator> {
  readonly kind: Kind;
  readonly values: readonly string[];
  readonly ignoreCase: boolean;
}

/** An operator that compares a text with others. */
export function compareTexts<Kind extends TextOperator>(
  place: Kind,
  compare: (text: string, value: string) => boolean,
): Operator<TextTest<Kind>> {
  return {
    properties: () => ({ values: someOf(text), ignoreCase: flag }),
    matchers({ values, ignoreCase }) {
      const own = ignoreCase ? values.map(fold) : values;
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
    takes: ({ values, ignoreCase }) => ({
      kind: 'literals',
      place,
      texts: values,
      list: undefined,
      folded: ignoreCase,
    }),
  };
}

/** Reads the texts that something is compared with. */
export function readTexts(
  kind: TextOperator,
  values: readonly string[],
  { ignoreCase }: KeywordContext,
): ReadTest {
  const test: TextTest<TextOperator> = { kind, values: [...new Set(values)], ignoreCase };
  return { test, captures: noCaptures };
}

/** Reads texts that stand in another. An empty one stands in each, and has been refused. */
export function readParts(
  kind: TextOperator,
  value: Node,
  context: KeywordContext,
): readonly ReadTest[] {
  const values = textNodes(value).map((node) => node.text);
  if (values.length === 0 || values.includes('')) return [];
  return [readTexts(kind, values, context)];
}

/** `starts with "A" or "B", in any case` */
export function describeTexts(words: string, test: TextTest<TextOperator>): string {
  return `${words} ${sayTexts(test.values)}${sayCase(test)}`;
}
