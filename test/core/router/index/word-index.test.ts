import { expect } from 'chai';
import fc from 'fast-check';
import type { WordIndex } from '../../../../packages/core/src/router/index/word-index.js';
import { makeWordIndex } from '../../../../packages/core/src/router/index/word-index-builder.js';
import { finish } from '../../../../packages/core/src/steps.js';
import { runs } from '../../../support/runs.js';

function index(words: readonly string[]): WordIndex {
  const postings = new Map(words.map((word, value) => [word, { value, least: value }]));
  return finish(makeWordIndex(postings));
}

/** Words that are visited while the limit stays, or falls to each that is visited. */
function visited(words: readonly string[], text: string, falls = false): number[] {
  const found: number[] = [];
  const visitor = {
    limit: Number.POSITIVE_INFINITY,
    visit(value: number) {
      found.push(value);
      if (falls) this.limit = Math.min(this.limit, value);
    },
  };
  index(words).search(text, visitor);
  return found;
}

const letters = fc.constantFrom('a', 'a', 'b', 'c', '_', 'é', '😀');
const run = (min: number, max: number) =>
  fc.array(letters, { minLength: min, maxLength: max }).map((each) => each.join(''));

describe('an index of words', () => {
  for (const [words, text, found] of [
    [['cart', 'art', 'part'], 'a cart', [0, 1]],
    [['a', 'aa', 'aaa'], 'aa', [0, 1]],
    [['abcdefgh'], 'abcdefg', []],
    [['abcdefgh'], 'abcdabcdefgh', [0]],
    [['abcdefgh', 'abcdefgi'], 'xabcdefgix', [1]],
    [['bcdxyz', 'abcd', 'zabcd'], 'zabcd abcdxyz', [0, 1, 2]],
    [['\ud83d'], '😀', [0]],
    [['xabcd', 'xabcdq', 'abcdz'], 'xabcd xabcdz', [0, 2]],
    [['a'], '', []],
  ] as const) {
    it(`of ${words.join(', ')} finds ${found.length} in "${text}"`, () => {
      expect(visited(words, text).sort()).to.deep.equal(found);
    });
  }

  it('finds each word that a text contains, once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(run(1, 9), { minLength: 1, maxLength: 30 }),
        run(0, 40),
        (words, text) => {
          const expected = words.flatMap((word, value) => (text.includes(word) ? [value] : []));
          expect(visited(words, text).sort((a, b) => a - b)).to.deep.equal(expected);
        },
      ),
      { numRuns: runs(1300, 4000) },
    );
  });

  it('finds the least word even where its limit falls on the way', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(run(1, 9), { minLength: 1, maxLength: 30 }),
        run(0, 40),
        (words, text) => {
          const found = visited(words, text, true);
          const least = words.findIndex((word) => text.includes(word));
          expect(found.length === 0 ? -1 : Math.min(...found)).to.equal(least);
        },
      ),
      { numRuns: runs(700, 2000) },
    );
  });

  it('finds words of very many different characters', () => {
    const words = Array.from({ length: 3000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + n, 0x3400 + n),
    );
    const text = words.slice(100, 200).join('');
    expect(visited(words, text)).to.include.members(Array.from({ length: 100 }, (_, n) => 100 + n));
  });

  it('visits each word once where words are nested and texts lead through all of them', () => {
    const words = Array.from({ length: 1000 }, (_, n) => 'a'.repeat(n + 1));
    const nested = index(words);
    let visits = 0;
    const visitor = { limit: Number.POSITIVE_INFINITY, visit: () => void visits++ };
    for (let round = 0; round < 20; round++) nested.search('a'.repeat(1000), visitor);
    expect(visits).to.equal(20_000);
  });
});
