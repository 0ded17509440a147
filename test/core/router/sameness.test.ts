import { expect } from 'chai';
import { isLong, runs } from '../../support/runs.js';
import { expectSame, keptCases, runSameness } from './sameness.js';

/** All that can come of a rule, a group and a default, and what stands three groups deep. */
const meaning = [
  ...['deep', 'default standby', 'default took', 'group entered', 'group not-entered'],
  ...['rule added', 'rule disabled', 'rule failed', 'rule standby', 'rule took'],
];

describe('both routers', () => {
  it('decide as the oracle does, on random rule sets', function () {
    this.timeout(300_000);
    const seed = Number(process.env.SAMENESS_SEED ?? Date.now() % 2 ** 31);
    const { compared, verdicts } = runSameness({
      seed,
      sets: runs(8, 200),
      events: runs(100, 1000),
    });
    expect(compared, `seed ${seed}`).to.be.above(runs(150, 60_000));
    expect(meaning, `seed ${seed}`).to.include.members([...verdicts]);
    // So many have each of them.
    if (isLong) expect([...verdicts].sort(), `seed ${seed}`).to.deep.equal(meaning);
  });

  for (const [name, { files, event }] of keptCases()) {
    it(`decide as the oracle does on ${name}`, () => expectSame(files, [event]));
  }
});
