import { expect } from 'chai';
import fc from 'fast-check';
import { compose, fold, lower, sliceFolded } from '../../../packages/core/src/rules/fold.js';

describe('fold', () => {
  for (const [a, b] of [
    ['Hello', 'hELLO'],
    ['CAFÉ', 'cafe\u0301'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['ΟΔΟΣ x', 'οδοσ X'],
    ['\u212a', 'k'],
    ['İ', 'i\u0307'],
  ] as const) {
    it(`makes ${a} and ${b} one`, () => expect(fold(a)).to.equal(fold(b)));
  }
  for (const [a, b] of [
    ['straße', 'STRASSE'],
    ['ı', 'I'],
    ['é', 'e'],
  ] as const) {
    it(`keeps ${a} and ${b} apart`, () => expect(fold(a)).not.to.equal(fold(b)));
  }
  it('changes no length but that of İ, on which slices rely', () => {
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      if (lower(character).length !== character.length) expect(character).to.equal('İ');
    }
  });
  it('folds each character by itself, so that a slice of a fold is the fold of a slice', () => {
    const text = fc
      .array(fc.constantFrom(...'aZΣσςİıéÉ😀 ß\ud83d'.split(''), 'x.'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(lower(a) + lower(b)).to.equal(lower(a + b));
      }),
    );
  });
});

describe('slices of folded text', () => {
  const own = 'aİb';
  const lowered = lower(own);
  for (const [start, end, slice] of [
    [0, 1, 'a'],
    [1, 3, 'İ'],
    [1, 2, 'İ'],
    [2, 3, 'İ'],
    [2, 4, 'İb'],
    [3, 4, 'b'],
    [0, 4, own],
  ] as const) {
    it(`${start} to ${end} is ${slice}`, () => {
      expect(lowered).to.have.length(4);
      expect(sliceFolded(own, lowered, start, end)).to.equal(slice);
    });
  }
  it('are plain slices where nothing changed its length', () => {
    const composed = compose('Cafe\u0301 AU LAIT');
    expect(sliceFolded(composed, lower(composed), 0, 4)).to.equal('Café');
  });
});
