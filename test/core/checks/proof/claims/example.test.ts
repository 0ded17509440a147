import { assert } from 'chai';
import { type Claim, toClaim } from '../../../../../packages/core/src/checks/proof/claims/claim.js';
import { exampleOf } from '../../../../../packages/core/src/checks/proof/claims/example.js';
import { relateOne } from '../../../../../packages/core/src/checks/proof/claims/relate.js';
import type { LeafTest } from '../../../../../packages/core/src/rules/operators/list.js';
import { parsePhrase } from '../../../../../packages/core/src/rules/words.js';

const words = (...phrases: string[]): LeafTest => ({
  kind: 'words',
  patterns: phrases.map((phrase) => {
    const parsed = parsePhrase(phrase);
    if (!('words' in parsed)) throw new Error(parsed.message);
    return parsed;
  }),
});
const contains = (value: string): LeafTest => ({
  kind: 'contains',
  values: [value],
  ignoreCase: false,
});
const starts = (value: string): LeafTest => ({
  kind: 'starts_with',
  values: [value],
  ignoreCase: false,
});

/** Without an example a proof must compare what is left with each of many rules. */
describe('An example of claims that hold together', () => {
  const cases: Readonly<Record<string, readonly LeafTest[]>> = {
    'two phrases': [words('where* w7'), words('find* w7')],
    'three phrases': [words('where* w7'), words('find*'), words('please')],
    'a phrase beside a sign': [words('where* w7'), contains('?')],
    'a beginning and a phrase': [starts('Hello'), words('where are you')],
    'parts that make one text': [starts('A'), contains('-5')],
  };
  for (const [name, tests] of Object.entries(cases)) {
    it(`is found for ${name}`, () => {
      const claims: readonly Claim[] = tests.map((test) => toClaim(test));
      const example = exampleOf(claims, []);
      assert.isDefined(example);
      for (const claim of claims) assert.equal(relateOne(example!, false, claim), 'in', example);
    });
  }
});
