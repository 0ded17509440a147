import { expect } from 'chai';
import fc from 'fast-check';
import { compareDecimals, isDecimal } from '../../../packages/core/src/rules/decimal.js';

describe('decimals', () => {
  for (const text of [
    '0',
    '-0',
    '12',
    '007',
    '+5',
    '-1.50',
    '.5',
    '1e3',
    '1E-3',
    '1e1000000000',
    '1e-99999999999999999999',
    '9'.repeat(400),
  ]) {
    it(`takes ${text.slice(0, 12)}`, () => expect(isDecimal(text)).to.equal(true));
  }
  for (const text of [
    '',
    ' 1',
    '1 ',
    '1.',
    '.',
    '-',
    '1,5',
    '0x1F',
    '1e',
    'NaN',
    'Infinity',
    '١',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(isDecimal(text)).to.equal(false);
      expect(compareDecimals(text, '1')).to.equal(undefined);
    });
  }

  const ordered = [
    '-1e99999999999999999999',
    '-1e1000000000',
    '-1e999999999',
    '-10',
    '-9.99',
    '-1',
    '-0.1',
    '-1e-999999999',
    '0',
    '1e-9',
    '0.1',
    '0.11',
    '1',
    '9007199254740992',
    '9007199254740993',
    '9007199254740993.0000000000000001',
    '1e20',
    '1e999999999',
  ];
  it('orders by value, without loss', () => {
    ordered.forEach((a, i) => {
      ordered.forEach((b, j) => {
        expect(Math.sign(compareDecimals(a, b)!), `${a} against ${b}`).to.equal(Math.sign(i - j));
      });
    });
  });
  for (const [a, b] of [
    ['1', '1.0'],
    ['007', '7'],
    ['-0', '0.00'],
    ['1e3', '1000'],
    ['.5', '50e-2'],
    ['+3', '3'],
  ] as const) {
    it(`${a} is ${b}`, () => expect(compareDecimals(a, b)).to.equal(0));
  }
  it('agrees with BigInt on whole numbers', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(Math.sign(compareDecimals(`${a}`, `${b}`)!)).to.equal(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
