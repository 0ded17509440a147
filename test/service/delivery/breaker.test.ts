import { expect } from 'chai';
import fc from 'fast-check';
import { Breaker } from '../../../packages/service/src/delivery/breaker.js';

const options = { failures: 3, firstMs: 1000, longestMs: 4000 };

describe('Breaker', () => {
  it('opens after so many failures in a row, and not when one went through between', () => {
    const breaker = new Breaker(options);
    expect([breaker.fail(0), breaker.fail(0)]).to.deep.equal([false, false]);
    breaker.succeed();
    expect([breaker.fail(0), breaker.fail(0), breaker.fail(0)]).to.deep.equal([false, false, true]);
    expect(breaker.admit(999)).to.equal(1000);
  });

  it('lets one call try when its time is over, and that one decides', () => {
    const breaker = new Breaker(options);
    breaker.trip(0);
    expect(breaker.admit(1000)).to.equal(0);
    expect(breaker.admit(1000)).to.be.greaterThan(1000);
    expect(breaker.succeed()).to.equal(true);
    expect([breaker.admit(1000), breaker.admit(1000)]).to.deep.equal([0, 0]);
  });

  it('lets another call try where the one that tried is never heard of again', () => {
    const breaker = new Breaker(options);
    breaker.trip(0);
    expect(breaker.admit(1000)).to.equal(0);
    const again = breaker.admit(1001);
    expect(again).to.equal(2000);
    expect(breaker.admit(again)).to.equal(0);
    expect(breaker.succeed()).to.equal(true);
  });

  it('lets another call try at once where the one that was let go ahead is not made', () => {
    const breaker = new Breaker(options);
    breaker.trip(0);
    expect(breaker.admit(1000)).to.equal(0);
    breaker.forgo();
    expect(breaker.admit(1001)).to.equal(0);
  });

  it('never holds calls back without an end, whatever becomes of those that it lets go ahead', () => {
    const act = fc.constantFrom('fail', 'succeed', 'trip', 'forgo', 'nothing');
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.nat({ max: 3000 })), { maxLength: 50 }), (acts) => {
        const breaker = new Breaker(options);
        let now = 0;
        for (const [act, passes] of acts) {
          now += passes;
          breaker.admit(now);
          if (act === 'fail') breaker.fail(now);
          if (act === 'trip') breaker.trip(now);
          if (act === 'succeed') breaker.succeed();
          if (act === 'forgo') breaker.forgo();
        }
        const again = breaker.admit(now);
        if (again > 0) {
          expect(again).to.be.within(now + 1, now + options.longestMs);
          expect(breaker.admit(again)).to.equal(0);
        }
      }),
    );
  });

  it('stays open twice as long each time, up to the longest', () => {
    const breaker = new Breaker(options);
    breaker.trip(0);
    let now = 0;
    const pauses: number[] = [];
    for (let n = 0; n < 4; n++) {
      const opens = breaker.admit(now);
      pauses.push(opens - now);
      now = opens;
      expect(breaker.admit(now)).to.equal(0);
      expect(breaker.fail(now)).to.equal(false);
    }
    expect(pauses).to.deep.equal([1000, 2000, 4000, 4000]);
  });

  it('is told by calls that were under way nothing that it did not know', () => {
    const breaker = new Breaker(options);
    expect(breaker.trip(0)).to.equal(true);
    expect(breaker.trip(500)).to.equal(false);
    expect(breaker.fail(600)).to.equal(false);
    expect(breaker.admit(999)).to.equal(1000);
  });
});
