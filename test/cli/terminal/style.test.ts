import { expect } from 'chai';
import { widthOf } from '../../../packages/cli/src/terminal/io.js';
import { clock, wrap } from '../../../packages/cli/src/terminal/style.js';

describe('the width of a terminal', () => {
  for (const [columns, width] of [
    [0, 80],
    [undefined, 80],
    [1, 1],
    [132, 132],
  ] as const) {
    it(`is ${width} where it says ${columns}`, () => {
      expect(widthOf(columns)).to.equal(width);
    });
  }

  it('of 0 does not break a sentence into its words', () => {
    expect(wrap('It is a click on a button.', widthOf(0))).to.have.length(1);
  });
});

describe('the time of day', () => {
  it('has hours, minutes and seconds of two digits', () => {
    expect(clock(new Date(2026, 5, 2, 9, 5, 7))).to.equal('09:05:07');
  });
});
