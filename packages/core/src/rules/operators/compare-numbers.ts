import type { Node } from '../../syntax/node.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { textThat } from '../shape.js';
import { noCaptures, type Operator, type ReadTest } from './operator.js';
import type { NumberOperator } from './text-set.js';

/** A number is compared with another. `bound` is a decimal number's text, compared without loss. */
export interface NumberTest<Kind extends NumberOperator> {
  readonly kind: Kind;
  readonly bound: string;
}

/**
 * An operator that compares numbers.
 *
 * @param holds told how the number stands to the bound: below 0, 0 or above 0
 */
export function compareNumbers<Kind extends NumberOperator>(
  operator: Kind,
  holds: (order: number) => boolean,
): Operator<NumberTest<Kind>> {
  return {
    properties: () => ({ bound: textThat(isDecimal, 'a decimal number') }),
    matchers({ bound }) {
      const test = (text: string) => {
        const order = compareDecimals(text, bound);
        return order !== undefined && holds(order);
      };
      return [{ test, capture: undefined }];
    },
    takes: ({ bound }) => ({ kind: 'numbers', operator, bound, folded: false }),
  };
}

/** Reads the number that others are compared with. */
export function readBound(kind: NumberOperator, value: Node): readonly ReadTest[] {
  if (value.kind !== 'text' || !isDecimal(value.text)) return [];
  const test: NumberTest<NumberOperator> = { kind, bound: value.text };
  return [{ test, captures: noCaptures }];
}
