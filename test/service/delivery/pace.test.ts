import { expect } from 'chai';
import fc from 'fast-check';
import { Pace } from '../../../packages/service/src/delivery/pace.js';

describe('Pace', () => {
  it('lets about a second’s worth go at once, and gives the rest turns', () => {
    const pace = new Pace(10);
    const taken = Array.from({ length: 15 }, (_, n) => pace.take(`c${n}`, 1000));
    expect(taken.filter((turn) => turn === 0)).to.have.lengthOf(11);
    expect(taken.slice(11)).to.deep.equal([2100, 2200, 2300, 2400]);
  });

  it('tells turns in whole milliseconds at every pace, and lets each go when its turn has come', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 300, noNaN: true }), (perSecond) => {
        const pace = new Pace(perSecond);
        for (let n = 0; n < 400; n++) {
          const turn = pace.take(`c${n}`, 1000);
          if (turn === 0) continue;
          expect(Number.isInteger(turn)).to.equal(true);
          expect(turn).to.be.greaterThan(1000);
          expect(pace.take(`c${n}`, 1000)).to.equal(turn);
        }
        const turn = pace.take('last', 1000);
        expect(pace.take('last', turn)).to.equal(0);
      }),
    );
  });

  it('keeps a turn for whoever was given it', () => {
    const pace = new Pace(10);
    for (let n = 0; n < 11; n++) pace.take(`c${n}`, 1000);
    expect(pace.take('late', 1000)).to.equal(2100);
    expect(pace.take('late', 1500)).to.equal(2100);
    expect(pace.take('late', 2100)).to.equal(0);
  });

  it('holds everybody back during a pause, then goes on at the same pace', () => {
    const pace = new Pace(10);
    pace.pauseUntil(60_000);
    expect(['a', 'b', 'c'].map((name) => pace.take(name, 1000))).to.deep.equal([
      60_000, 60_100, 60_200,
    ]);
    expect(pace.take('a', 60_000)).to.equal(0);
    expect(pace.take('b', 60_000)).to.equal(60_100);
  });

  it('holds back even a turn that was given when a pause begins', () => {
    const pace = new Pace(1);
    pace.take('x', 1000);
    pace.take('y', 1000);
    expect(pace.take('z', 1000)).to.equal(3000);
    pace.pauseUntil(10_000);
    expect(pace.take('z', 3000)).to.equal(10_000);
  });

  it('of an average lets its burst out at once, and then goes on at the average', () => {
    const pace = Pace.of({ calls: 1, perMs: 1000, burst: 5 });
    const went: number[] = [];
    for (let now = 1000; now < 11_000; now += 100) {
      for (; pace.wait(now) === 0; pace.spend(now)) went.push(now);
    }
    expect(went.slice(0, 7)).to.deep.equal([1000, 1000, 1000, 1000, 1000, 2000, 3000]);
    expect(went).to.have.lengthOf(14);
  });

  it('of a limit that is never exceeded counts calls instead', () => {
    const limit = Pace.of({ calls: 20, perMs: 60_000 });
    let went = 0;
    for (let now = 0; now < 60_000; now += 100) {
      for (; limit.wait(now) === 0; limit.spend(now)) went++;
    }
    expect(went).to.equal(20);
    expect(limit.wait(60_000)).to.equal(0);
  });

  it('never lets more go in a span of time than the rate and a second’s worth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 }),
        (perSecond, steps) => {
          const pace = new Pace(perSecond);
          const went: number[] = [];
          let now = 1000;
          const waiting = new Map<string, number>();
          for (const [index, step] of steps.entries()) {
            now += step;
            for (const [name, turn] of waiting) {
              if (turn > now) continue;
              const again = pace.take(name, now);
              if (again > 0) waiting.set(name, again);
              else {
                waiting.delete(name);
                went.push(now);
              }
            }
            const turn = pace.take(`n${index}`, now);
            if (turn === 0) went.push(now);
            else waiting.set(`n${index}`, turn);
          }
          for (const [index, from] of went.entries()) {
            const within = went.slice(index).filter((time) => time <= from + 5000).length;
            // Five seconds' worth, the second's worth at the start, and what waited for its turn till now.
            expect(within).to.be.at.most(perSecond * 6 + 2 + 400 / (1000 / perSecond));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
