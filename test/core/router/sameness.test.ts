import { expect } from 'chai';
import { expectSame, keptCases, runSameness } from './sameness.js';

/** All that can come of a rule, a group and a default, and what stands three groups deep. */
const meaning = [
  ...['deep', 'default standby', 'default took', 'group entered', 'group not-entered'],
  ...['rule added', 'rule disabled', 'rule failed', 'rule standby', 'rule took'],
];

describe('both routers', () => {
  it('decide as the oracle does, on 200 random rule sets', function () {
    this.timeout(300_000);
    const seed = Number(process.env.SAMENESS_SEED ?? Date.now() % 2 ** 31);
    const { compared, verdicts } = runSameness({ seed, sets: 200 });
    expect(compared, `seed ${seed}`).to.be.above(60_000);
    expect([...verdicts].sort(), `seed ${seed}`).to.deep.equal(meaning);
  });

  for (const [name, { files, event }] of keptCases()) {
    it(`decide as the oracle does on ${name}`, () => expectSame(files, [event]));
  }
});
