import { createRouter, parseRules } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { fold } from '../../../packages/core/src/rules/fold.js';
import { matchLike } from '../../../packages/core/src/rules/like.js';
import { foldLoose } from '../../../packages/core/src/rules/loose.js';
import type { LikePattern } from '../../../packages/core/src/rules/model.js';
import { toTest } from '../../../packages/core/src/rules/operators/words.js';
import { parseLike } from '../../../packages/core/src/rules/parse-like.js';
import { cutWords, type Phrase, parsePhrase } from '../../../packages/core/src/rules/words.js';
import { phrase, phraseWords } from '../../support/arbitrary-values.js';
import { like } from '../../support/oracle-operators.js';
import { foldLoosely, hasPhrase } from '../../support/oracle-words.js';
import { runs } from '../../support/runs.js';

const pieces = [
  ...phraseWords,
  ' ',
  '  ',
  '-',
  '_',
  "'",
  '’',
  '!',
  '*',
  '´',
  '¨',
  '\u0301',
  '\u200d',
]
  .concat(['\ufe0f', '🏽', 'İ', 'ı', 'ß', 'ς', 'ё', 'е\u0308', 'ﬁ', 'ｶﾞ', 'き', '\u3099', '\u0e34'])
  .concat(['각', '\u1100', '\u1161', '\u11a8', '1️⃣', '½', '™', '\u0345', 'ᾳ', '\u0640', '\u064b']);

/** A text of many scripts, or of any characters at all. */
const texts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

describe('texts compared loosely', () => {
  it('fold as the language page says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldLoose(text)).to.equal(foldLoosely(text));
      }),
      { numRuns: runs(1500, 5000) },
    );
  });

  it('fold once: what is folded stays', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldLoose(foldLoose(text))).to.equal(foldLoose(text));
      }),
      { numRuns: runs(1500, 5000) },
    );
  });

  it('fold alike whether case was left aside before or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldLoose(fold(text))).to.equal(foldLoose(text));
      }),
      { numRuns: runs(1500, 5000) },
    );
  });

  it('keep what was written in captures', () => {
    const pattern = fc
      .array(fc.constantFrom(...pieces.filter((each) => !/[*\\{}]/.test(each)), '*', '{}', '{}'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) => all.join('').replaceAll(/(?<=[*}])(?=[{])/g, '_'))
      .map((all) => all.split('{}').reduce((so, next, at) => `${so}{c${at}}${next}`));
    fc.assert(
      fc.property(pattern, texts, (written, text) => {
        const parsed = parseLike(written, 'loose') as LikePattern;
        fc.pre('parts' in parsed);
        const expected = like(parsed.parts, text, { ignoreCase: false, loose: true });
        const found = matchLike(parsed, text, 'loose');
        expect(found && [...found]).to.deep.equal(expected && [...expected]);
      }),
      { numRuns: runs(1500, 5000) },
    );
  });
});

describe('words', () => {
  it('are found as the language page says, with typos and without', () => {
    const exact = new Set(['plant', 'adresse', 'ресторан']);
    const change = fc.record({
      at: fc.nat(12),
      put: fc.constantFrom('', 'x', 'z', 'а', ' ', '披'),
    });
    const text = fc.oneof(
      texts,
      // The phrase itself, a little changed.
      phrase.map((each) => each.replaceAll('*', '')),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(
        phrase,
        text,
        change,
        fc.boolean(),
        fc.boolean(),
        (written, other, { at, put }, cut, typos) => {
          const of = (other ?? written).replaceAll('*', 's');
          const value = of.slice(0, at) + put + of.slice(at + (cut ? 1 : 0));
          const parsed = parsePhrase(written) as Phrase;
          fc.pre('words' in parsed);
          const found = toTest(parsed, typos, { exactWords: exact })(cutWords(value));
          expect(found, `${written} in ${value}`).to.equal(hasPhrase(value, written, typos, exact));
        },
      ),
      { numRuns: runs(3000, 10_000) },
    );
  });
});

describe('Words that a disabled rule asks for', () => {
  const rules = (more: string) => `
rules:
  - { name: plane, when: { text: { words: plane, typos: true } }, route: a }
  - { name: plant, when: { text: { words: plant } }, ${more}route: b }
`;
  const taker = (text: string) =>
    createRouter(parseRules({ 'a.yaml': text }).value!).route({
      event: 'message',
      channel: 'messenger',
      standby: false,
      text: 'plant',
    }).rule;

  it('are slips of others, since nothing else is meant by them', () => {
    expect(taker(rules(''))).to.equal('plant');
    expect(taker(rules('disabled: true, '))).to.equal('plane');
  });
});
