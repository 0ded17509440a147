import { expect } from 'chai';
import { expectSame, keptCases, runSameness } from './sameness.js';

describe('the router', () => {
  it('decides as the oracle does, on 200 random rule sets', function () {
    this.timeout(300_000);
    const seed = Number(process.env.SAMENESS_SEED ?? Date.now() % 2 ** 31);
    const compared = runSameness({ seed, sets: 200 });
    expect(compared, `seed ${seed}`).to.be.above(60_000);
  });

  for (const [name, { files, event }] of keptCases()) {
    it(`decides as the oracle does on ${name}`, () => expectSame(files, [event]));
  }
});
