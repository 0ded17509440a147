import { without } from '../../report/left-out.js';
import type { readRegexAgain as ReadAgain } from '../regex-run.js';
import type { LookupTest } from './lookup.js';
import type { Operator, OperatorTest } from './operator.js';
import type { RegexTest } from './regex.js';
import type { WordsTest } from './words.js';

// Operators that a bundle may lack. Until its part is added, each throws where a rule has it.

const withoutRegex = /* @__PURE__ */ without('regex');

const lacking = <T extends OperatorTest>(leftOut: () => never): Operator<T> => ({
  properties: () => ({}) as ReturnType<Operator<T>['properties']>,
  matchers: leftOut,
  takes: leftOut,
});

export let words: Operator<WordsTest> = /* @__PURE__ */ lacking(without('words'));
export let lookup: Operator<LookupTest> = /* @__PURE__ */ lacking(without('tables'));
export let regex: Operator<RegexTest> = /* @__PURE__ */ lacking(withoutRegex);
export let readRegexAgain: typeof ReadAgain = withoutRegex;

export function addWords(operator: Operator<WordsTest>): void {
  words = operator;
}

export function addLookup(operator: Operator<LookupTest>): void {
  lookup = operator;
}

export function addRegex(operator: Operator<RegexTest>, read: typeof ReadAgain): void {
  regex = operator;
  readRegexAgain = read;
}
