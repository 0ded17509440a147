import { expect } from 'chai';
import fc from 'fast-check';
import { Window } from '../../../packages/service/src/delivery/window.js';

const limits = fc.record({
  calls: fc.integer({ min: 1, max: 30 }),
  perMs: fc.integer({ min: 1, max: 3000 }),
});
/** How much time passes before each call is asked for, how late its caller is at its turn, and a pause now and then. */
const asked = fc.array(
  fc.record({
    afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
    lateMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
    pauseMs: fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, fc.integer({ max: 2000 })),
  }),
  { minLength: 1, maxLength: 150 },
);

/** Expects that no stretch of time has more than so many calls, wherever it begins. */
function expectWithin(went: readonly number[], calls: number, perMs: number): void {
  for (const [index, time] of went.entries()) {
    const after = went[index + calls];
    if (after !== undefined) expect(after - time).to.be.at.least(perMs);
  }
}

describe('Window', () => {
  for (const [calls, perMs] of [
    [20, 60_000],
    [30, 1000],
    [45, 270_000],
    [1, 2000],
  ] as const) {
    it(`lets ${calls} calls out at once, and no more until ${perMs} ms are over`, () => {
      const window = new Window({ calls, perMs });
      const went: number[] = [];
      for (let now = 5; now < 3 * perMs; now += perMs / 1000) {
        for (let n = 0; n < 2; n++) {
          if (window.wait(now) > 0) continue;
          window.spend(now);
          went.push(now);
        }
      }
      expect(went.filter((time) => time < 5 + perMs)).to.have.lengthOf(calls);
      expect(went).to.have.lengthOf(3 * calls);
    });
  }

  it('never has more calls in any stretch than its limit, nor holds one back that may go, for a single caller', () => {
    fc.assert(
      fc.property(limits, asked, ({ calls, perMs }, times) => {
        const window = new Window({ calls, perMs });
        const went: number[] = [];
        let now = 1000;
        for (const { afterMs } of times) {
          now += afterMs;
          const wait = window.wait(now);
          const before = went.at(-calls);
          expect(wait).to.equal(before === undefined ? 0 : Math.max(0, before + perMs - now));
          now += wait;
          expect(window.wait(now)).to.equal(0);
          window.spend(now);
          went.push(now);
          expect(window.isIdle(now)).to.equal(false);
          expect(window.isIdle(now + perMs)).to.equal(true);
        }
        expectWithin(went, calls, perMs);
      }),
    );
  });

  it('never has more calls in any stretch than its limit, however late callers take their turns and whatever is paused', () => {
    fc.assert(
      fc.property(limits, asked, ({ calls, perMs }, times) => {
        const window = new Window({ calls, perMs });
        const went: number[] = [];
        const waiting: { name: string; at: number; lateMs: number }[] = [];
        const ask = (name: string, now: number, lateMs: number) => {
          const turn = window.take(name, now);
          if (turn === 0) {
            expect(now).to.be.at.least(window.pausedUntil);
            went.push(now);
          } else {
            expect(turn).to.be.greaterThan(now);
            waiting.push({ name, at: turn + lateMs, lateMs: 0 });
          }
        };
        const wake = (until: number) => {
          for (let turns = 0; ; turns++) {
            waiting.sort((a, b) => a.at - b.at);
            if (waiting.length === 0 || waiting[0]!.at > until) return;
            expect(turns, 'how often all ask again').to.be.below(100 * times.length);
            const { name, at, lateMs } = waiting.shift()!;
            ask(name, at, lateMs);
          }
        };
        let now = 1000;
        for (const [index, { afterMs, lateMs, pauseMs }] of times.entries()) {
          now += afterMs;
          wake(now);
          if (pauseMs > 0) window.pauseUntil(now + pauseMs);
          ask(`c${index}`, now, lateMs);
        }
        wake(Number.POSITIVE_INFINITY);
        expect(went).to.have.lengthOf(times.length);
        expectWithin(went, calls, perMs);
      }),
    );
  });

  it('gives everybody a turn as early as the limit allows, and asks each of them once', () => {
    const window = new Window({ calls: 3, perMs: 1000 });
    const taken = Array.from({ length: 8 }, (_, n) => window.take(`c${n}`, 1000));
    expect(taken).to.deep.equal([0, 0, 0, 2000, 2000, 2000, 3000, 3000]);
    expect(window.take('late', 1500)).to.equal(3000);
    expect(window.take('c3', 1500)).to.equal(2000);
    expect(['c3', 'c4', 'c5'].map((name) => window.take(name, 2000))).to.deep.equal([0, 0, 0]);
    expect(['c6', 'c7', 'late'].map((name) => window.take(name, 3000))).to.deep.equal([0, 0, 0]);
  });

  it('has a newcomer wait behind those who have turns', () => {
    const window = new Window({ calls: 1, perMs: 1000 });
    expect([window.take('a', 1000), window.take('b', 1000)]).to.deep.equal([0, 2000]);
    expect(window.take('c', 1999)).to.equal(3000);
    expect(window.take('b', 2000)).to.equal(0);
  });

  it('lets a single call out at once after a rest, and after turns that nobody took up', () => {
    const window = new Window({ calls: 2, perMs: 1000 });
    for (let n = 0; n < 6; n++) window.take(`c${n}`, 1000);
    expect(window.take('later', 10_000)).to.equal(0);
  });

  it('holds everybody back during a pause, and then goes on within its limit', () => {
    const window = new Window({ calls: 2, perMs: 1000 });
    window.pauseUntil(60_000);
    expect(window.wait(1000)).to.equal(59_000);
    expect(['a', 'b', 'c'].map((name) => window.take(name, 1000))).to.deep.equal([
      60_000, 60_000, 61_000,
    ]);
    expect(window.take('a', 60_000)).to.equal(0);
  });
});
