import { assert } from 'chai';
import fc from 'fast-check';
import { regexExample } from '../../../../../packages/core/src/checks/proof/texts/regex-example.js';
import { parseRegex } from '../../../../../packages/core/src/rules/regex.js';
import { compileRegex } from '../../../../../packages/core/src/rules/regex-run.js';
import { regexTexts } from '../../../../support/arbitrary-regexes.js';
import { runs } from '../../../../support/runs.js';

describe('The example of a regex', () => {
  it('is a text in which it is found', () => {
    let found = 0;
    fc.assert(
      fc.property(regexTexts, (text) => {
        const pattern = parseRegex(text);
        const example = regexExample(text);
        if (!('captures' in pattern) || example === undefined) return;
        found++;
        assert.isTrue(compileRegex(pattern, false).test(example), `${text}: ${example}`);
      }),
      { numRuns: runs(1500, 5000) },
    );
    assert.isAbove(found, runs(300, 1000));
  });

  const rows: readonly (readonly [string, string | undefined])[] = [
    ['^(BUY|SELL)_[A-Z]+_7', 'BUY_A_7'],
    ['\\bhelp\\b', 'help'],
    ['(?i)order \\d{3}', 'order 000'],
    ['a\\Bb', 'ab'],
    ['(?m)^a$', 'a'],
    // None that is seen at a glance: nothing can be there, or the class is not read.
    ['a\\bb', undefined],
    ['a^', undefined],
    ['[^a]', undefined],
  ];
  for (const [text, example] of rows) {
    it(`of ${text}`, () => assert.equal(regexExample(text), example));
  }
});
