import { expect } from 'chai';
import { LosslessNumber } from 'lossless-json';
import { readTime } from '../../../packages/channel/src/graph/read-time.js';

describe('readTime', () => {
  const times: readonly (readonly [unknown, number])[] = [
    [1458692752478, 1458692752478],
    ['1458692752478', 1458692752478],
    [1527459824, 1527459824000],
    ['1527459824', 1527459824000],
    [' 1527459824 ', 1527459824000],
    [1527459824.5, 1527459824500],
    ['1527459824.123', 1527459824123],
    [1458692752478.6, 1458692752479],
    [new LosslessNumber('1.458692752478E12'), 1458692752478],
    [999_999_999_999, 999_999_999_999_000],
    [1_000_000_000_000, 1_000_000_000_000],
    [1, 1000],
    [8.64e15, 8.64e15],
  ];
  for (const [written, expected] of times) {
    it(`${JSON.stringify(written)} is ${expected}`, () => {
      expect(readTime(written)).to.equal(expected);
    });
  }

  const none = [undefined, null, '', ' ', 'yesterday', '2026-11-23T10:00:00Z', '0x10', '1,5', '-5'];
  for (const written of [...none, 0, '0', -1, 8.64e15 + 1, 1e300, true, [], {}, ['1527459824']]) {
    it(`${JSON.stringify(written)} is none`, () => expect(readTime(written)).to.equal(undefined));
  }
});
