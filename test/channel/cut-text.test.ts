import { countCharacters, countGraphemes } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { cutText, type Measure, utf8Length } from '../../packages/channel/src/cut-text.js';

const family = '👨‍👩‍👧‍👦';

describe('cutText', () => {
  const cases: readonly (readonly [string, number, Measure, string])[] = [
    ['', 5, countCharacters, ''],
    ['12345', 5, countCharacters, '12345'],
    ['123456', 5, countCharacters, '1234…'],
    ['123 567', 5, countCharacters, '123…'],
    ['😀😀😀😀😀', 5, countCharacters, '😀😀😀😀😀'],
    ['😀😀😀😀😀😀', 5, countCharacters, '😀😀😀😀…'],
    [`ab${family}cd`, 9, countCharacters, 'ab…'],
    [`ab${family}cd`, 10, countCharacters, `ab${family}…`],
    ['e\u0301e\u0301e\u0301', 4, countCharacters, 'e\u0301…'],
    ['🇫🇷🇩🇪🇮🇹', 4, countCharacters, '🇫🇷…'],
    [`z${'\u0301'.repeat(100)}`, 10, countCharacters, `z${'\u0301'.repeat(8)}…`],
    [family.repeat(20), 20, countGraphemes, family.repeat(20)],
    [family.repeat(21), 20, countGraphemes, `${family.repeat(19)}…`],
    [`${family.repeat(3)} x`, 3, countGraphemes, `${family.repeat(2)}…`],
    ['12345', 5, utf8Length, '12345'],
    ['ééé', 5, utf8Length, 'é…'],
    ['é€😀é€😀', 12, utf8Length, 'é€😀…'],
    ['é€😀é€😀', 11, utf8Length, 'é€…'],
    ['a\ud83d', 20, utf8Length, 'a\ud83d'],
  ];
  for (const [text, limit, measure, expected] of cases) {
    it(`${JSON.stringify(text.slice(0, 20))} to ${limit}, by ${measure.name}`, () => {
      expect(cutText(text, limit, measure)).to.equal(expected);
    });
  }

  for (const measure of [countCharacters, countGraphemes, utf8Length]) {
    it(`keeps to the limit, begins as the text does and splits no character, by ${measure.name}`, () => {
      const unit = fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constant(family),
      );
      const text = fc.array(unit, { maxLength: 120 }).map((all) => all.join(''));
      fc.assert(
        fc.property(text, fc.integer({ min: 3, max: 80 }), (written, limit) => {
          const cut = cutText(written, limit, measure);
          expect(measure(cut)).to.be.at.most(limit);
          if (measure(written) <= limit) expect(cut).to.equal(written);
          else {
            expect(cut.endsWith('…')).to.equal(true);
            expect(written.startsWith(cut.slice(0, -1))).to.equal(true);
            expect(cut).not.to.match(/[\ud800-\udbff](?![\udc00-\udfff])/);
          }
        }),
      );
    });
  }

  it('goes through no more of a text of 10 million characters than it keeps', () => {
    let measured = 0;
    const measure = (text: string) => {
      measured++;
      return text.length;
    };
    expect(cutText('x '.repeat(5_000_000), 20, measure)).to.have.length(20);
    expect(measured).to.be.below(50);
  });
});
