import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Node } from '../../syntax/node.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { parseDuration, writeDuration } from '../duration.js';
import { textThat } from '../shape.js';
import { type KeywordContext, noCaptures, type Operator, type ReadTest } from './operator.js';
import type { NumberOperator } from './text-set.js';

/** Compares a number with another. `bound` is the text of a decimal number, compared exactly. */
export interface NumberTest<Kind extends NumberOperator> {
  readonly kind: Kind;
  readonly bound: string;
  /** Whether the bound was written as a span, such as `30d`, and is in milliseconds. */
  readonly isSpan?: true;
}

/**
 * Returns an operator that compares numbers.
 *
 * @param holds is given how the number compares with the bound: below 0, 0 or above 0
 */
export function compareNumbers<Kind extends NumberOperator>(
  operator: Kind,
  holds: (order: number) => boolean,
): Operator<NumberTest<Kind>> {
  return {
    properties: () => ({
      bound: textThat(isDecimal, 'a decimal number'),
      isSpan: (data) => (data === true ? data : undefined),
    }),
    matchers({ bound }) {
      const test = (text: string) => {
        const order = compareDecimals(text, bound);
        return order !== undefined && holds(order);
      };
      return [{ test, capture: undefined }];
    },
    takes: ({ bound }) => ({ kind: 'numbers', operator, bound, form: 'written' }),
  };
}

/** Reads the number that others are compared with, or the span if the field is one. */
export function readBound(
  kind: NumberOperator,
  value: Node,
  { isSpan, report }: Pick<KeywordContext, 'isSpan' | 'report'>,
): readonly ReadTest[] {
  if (value.kind !== 'text') return [];
  const { text, span } = value;
  const length = /^0[smhd]$/.test(text) ? 0 : parseDuration(text);
  if (isSpan && length !== undefined)
    return [toTest({ kind, bound: String(length), isSpan: true })];
  if (isSpan && isDecimal(text)) {
    const hint = say`Write a whole number and s, m, h or d, such as ${/^[1-9]\d{0,8}$/.test(text) ? text : '30'}d.`;
    report(problems.wrongValue(span, say`${problems.quote(text)} is not a span of time.`, hint));
  } else if (!isSpan && length !== undefined) {
    const message = say`The operator compares with a decimal number, such as 10 or 99.5.`;
    const hint = say`Only "away" and "arrival.age" are compared with spans such as 30d.`;
    report(problems.wrongValue(span, message, hint));
  }
  return !isSpan && isDecimal(text) ? [toTest({ kind, bound: text })] : [];
}

function toTest(test: NumberTest<NumberOperator>): ReadTest {
  return { test, captures: noCaptures };
}

/** Returns the number as it was written, or nearly so. */
export function boundOf({ bound, isSpan }: NumberTest<NumberOperator>): string {
  return isSpan ? writeDuration(Number(bound)) : bound;
}
