import { expect } from 'chai';
import fc from 'fast-check';
import { makeLiteralTable } from '../../../../packages/core/src/router/index/literal-table-builder.js';
import { SlipIndex } from '../../../../packages/core/src/router/index/slip-index.js';
import { hasPhrase } from '../../../support/oracle-words.js';
import { runs } from '../../../support/runs.js';

/** Words of few letters, so that many are slips of each other. */
const word = fc
  .array(fc.constantFrom(...'aabbcdé'), { minLength: 5, maxLength: 32 })
  .map((letters) => letters.join('').normalize('NFD').replace(/\p{M}/gu, 'e').slice(0, 32));
const longWord = fc.tuple(fc.constantFrom('ab', 'ba'), word).map(([part, all]) => {
  return part.repeat(16).slice(0, 32 - all.length) + all;
});

/** A word with letters left out, put in or swapped. */
function change(of: string, edits: readonly (readonly [number, string])[]): string {
  let letters = [...of];
  for (const [place, edit] of edits) {
    const at = place % (letters.length + 1);
    const rest = letters.slice(at + 1);
    if (edit === 'swap') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
    else if (edit === 'cut') letters = [...letters.slice(0, at), ...rest];
    else letters.splice(at, place % 2, edit);
  }
  return letters.join('');
}

describe('an index of words that may be misspelt', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(40), fc.constantFrom('swap', 'cut', 'a', 'b', 'z', '𐐨', 'я')),
    { maxLength: 3 },
  );

  it('finds each word that a written one is, or is a slip of, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(word, longWord), { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), edits), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (words, asked, isExact) => {
          const index = SlipIndex.of(new Map(words.map((each, value) => [each, { value }])));
          for (const [number, made] of asked) {
            const written = change(words[number % words.length]!, made);
            const exact = new Set(isExact ? [written] : []);
            const expected = words.flatMap((each, value) =>
              hasPhrase(written, each, true, exact) ? [value] : [],
            );
            const found: number[] = [];
            index.visitSlips(written, isExact, (value) => found.push(value));
            expect(
              found.sort((a, b) => a - b),
              written,
            ).to.deep.equal(expected);
            const searched: number[] = [];
            const table = makeLiteralTable([...exact].map((each) => [each, { value: 0 }]));
            const visitor = { limit: words.length, visit: (value: number) => searched.push(value) };
            index.search(` hi ${written} there `, table, visitor as never);
            expect(
              searched.sort((a, b) => a - b),
              written,
            ).to.deep.equal(expected);
          }
        },
      ),
      { numRuns: runs(150, 1500) },
    );
  });
});
