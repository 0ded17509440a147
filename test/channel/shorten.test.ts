import { fits, isBlank, shorten } from '@botrules/channel';
import type { TextLimit } from '@botrules/core';
import { expect } from 'chai';

const family = '👨‍👩‍👧‍👦';
const thai = 'ก็';

describe('A text that is too long', () => {
  const cases: readonly (readonly [text: string, limit: TextLimit, cut: string, says?: string])[] =
    [
      ['abcdef', 6, 'abcdef'],
      ['abcdefg', 6, 'abcde…', 'The text was cut to 6 characters.'],
      ['👍👍👍', 2, '👍…', 'The text was cut to 2 characters.'],
      ['ééé', { most: 6, in: 'bytes' }, 'ééé'],
      ['éééé', { most: 6, in: 'bytes' }, 'é…', 'The text was cut to 6 bytes.'],
      ['👍👍', { most: 4, in: 'units' }, '👍👍'],
      ['👍👍👍', { most: 4, in: 'units' }, '👍…', 'The text was cut to 4 units of UTF-16.'],
      [family.repeat(3), { most: 3, in: 'graphemes' }, family.repeat(3)],
      [thai.repeat(20), { most: 20, in: 'graphemes' }, thai.repeat(20)],
      [
        thai.repeat(21),
        { most: 20, in: 'graphemes' },
        `${thai.repeat(19)}…`,
        'The text was cut to 20 characters.',
      ],
    ];
  for (const [text, limit, cut, says] of cases) {
    it(`is cut as the platform counts: ${text.slice(0, 12)}, ${JSON.stringify(limit)}`, () => {
      const told: string[] = [];
      const made = shorten(text, limit, '.text', (at, message) => told.push(`${at}: ${message}`));
      expect(made).to.equal(cut);
      expect(told).to.deep.equal(says === undefined ? [] : [`.text: ${says}`]);
      expect(fits(text, limit)).to.equal(says === undefined);
      expect(fits(made, limit)).to.equal(true);
    });
  }

  it('has nothing to see where it is blank', () => {
    expect([undefined, '', ' \n\t', ' a '].map(isBlank)).to.deep.equal([true, true, true, false]);
  });
});
