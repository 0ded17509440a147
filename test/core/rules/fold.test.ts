import { expect } from 'chai';
import fc from 'fast-check';
import { compose, fold, foldComposed, sliceFolded } from '../../../packages/core/src/rules/fold.js';
import { runs } from '../../support/runs.js';

describe('fold', () => {
  for (const [a, b] of [
    ['Hello', 'hELLO'],
    ['CAFÉ', 'cafe\u0301'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['ΟΔΟΣ x', 'οδοσ X'],
    ['\u212a', 'k'],
    ['İ', 'i\u0307'],
    ['J\u030c', 'ǰ'],
    ['H\u0331T\u0308W\u030aY\u030a', 'ẖẗẘẙ'],
    ['Ϊ\u0301', 'ΐ'],
    ['ẞ', 'ß'],
    ['ϴ', 'θ'],
    ['\u212b', 'å'],
  ] as const) {
    it(`makes ${a} and ${b} one`, () => expect(fold(a)).to.equal(fold(b)));
  }
  for (const [a, b] of [
    ['straße', 'STRASSE'],
    ['ı', 'I'],
    ['é', 'e'],
    ['ſ', 's'],
    ['ϑ', 'θ'],
    ['µ', 'μ'],
    ['İ', 'i'],
  ] as const) {
    it(`keeps ${a} and ${b} apart`, () => expect(fold(a)).not.to.equal(fold(b)));
  }
  it('makes no character longer but İ, on which slices rely', () => {
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      const composed = compose(character);
      if (fold(character).length > composed.length) expect(character).to.equal('İ');
    }
  });
  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
        expect(fold(text).normalize('NFC')).to.equal(fold(text));
      }),
    );
  });
});

const awkward = [
  ...'aZJjhTwYIiıİſsßẞKkÅåµμϑθϴΣςσΩέΊĲǅⅧ1 -_กำ가か😀',
  ...['\u212a', '\u2126', '\u212b', '\u0301', '\u0307', '\u030c', '\u030a', '\u0308', '\u0323'],
  ...['\u0331', '\u0342', '\u0345', '\u0958', '\u1100', '\u1161', '\u11a8', '\ud83d', '\u{16d67}'],
];
const texts = fc
  .array(fc.constantFrom(...awkward), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('slices of folded text', () => {
  const own = 'aİb';
  const lowered = fold(own);
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
    expect(sliceFolded(composed, foldComposed(composed), 0, 4)).to.equal('Café');
  });
  it('have all of what one mark joined', () => {
    expect(sliceFolded('aJ\u030cb', 'aǰb', 1, 2)).to.equal('J\u030c');
    expect(sliceFolded('İJ\u030cx', 'i\u0307ǰx', 2, 4)).to.equal('J\u030cx');
    expect(sliceFolded('İJ\u030cx', 'i\u0307ǰx', 2, 2)).to.equal('');
  });
  it('are the text again where they touch each other', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, place) => {
        const composed = compose(text);
        const folded = fold(text);
        const middle = folded === '' ? 0 : place % (folded.length + 1);
        const [head, tail] = [
          sliceFolded(composed, folded, 0, middle),
          sliceFolded(composed, folded, middle, folded.length),
        ];
        expect(composed.startsWith(head) && composed.endsWith(tail)).to.equal(true);
        expect(head.length + tail.length).to.be.at.least(composed.length);
        expect(sliceFolded(composed, folded, 0, folded.length)).to.equal(composed);
        if (head.length + tail.length === composed.length) {
          expect(fold(head) + fold(tail)).to.equal(folded);
        }
      }),
      { numRuns: runs(1500, 5000) },
    );
  });
});
