import { quote } from '../../report/problems.js';
import type { List } from '../lists.js';
import { flag } from '../shape.js';
import { type Keyword, listNames, noCaptures, type Operator, textNodes } from './operator.js';
import { sayCase, sayCount } from './say.js';

/** A text is any value of a list. All tests of one list share one `List`. */
export interface ListTest {
  readonly kind: 'in';
  readonly list: List;
  readonly ignoreCase: boolean;
}

export const inList: Operator<ListTest> = {
  properties: ({ list }) => ({ list, ignoreCase: flag }),
  matchers({ list, ignoreCase }, shared) {
    const values = shared.valuesOf(list, ignoreCase);
    return [{ test: (text) => values.has(text), capture: undefined }];
  },
  takes: ({ list, ignoreCase }) => ({
    kind: 'literals',
    place: 'is',
    // Those of a long list are not looked at before they are asked for.
    get texts() {
      return list.values;
    },
    list,
    folded: ignoreCase,
  }),
};

/** `in: sizes` */
export const inKeyword: Keyword<ListTest> = {
  schema: {
    description: 'Is in the list of this name, defined under `lists`, or in one of these.',
    examples: ['sizes', ['sizes', 'colors']],
  },
  shape: listNames,
  synonyms: [],
  read: (value, { lists, report, ignoreCase }) =>
    textNodes(value).flatMap((name) => {
      const list = lists.find(name, report);
      if (!list) return [];
      const test: ListTest = { kind: 'in', list, ignoreCase };
      return [{ test, captures: noCaptures }];
    }),
  describe(test, negated) {
    const list = `the list ${quote(test.list.name)} of ${sayCount(test.list.values.length)}`;
    return `${negated ? 'is not' : 'is'} in ${list}${sayCase(test)}`;
  },
  // Tests of the examples have the list `sizes: [S, M, L]`, and `colors: [red, blue]`.
  examples: [
    { test: '{ in: sizes }', takes: 'M', leaves: 'm' },
    { test: '{ in: [sizes, colors], ignore_case: true }', takes: 'RED', leaves: 'XL' },
  ],
};
