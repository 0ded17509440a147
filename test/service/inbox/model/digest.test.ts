import { expect } from 'chai';
import { digestsOf, keptDigest } from '../../../../packages/service/src/inbox/model/digest.js';

describe('the digests of an id', () => {
  const at = (happened: number, received: number, id = 'a') => ({ id, happened, received });
  const kept = (event: ReturnType<typeof at>) => keptDigest(event, digestsOf(event));
  const time = 1_796_038_603_974;

  for (const [what, first, again] of [
    ['that the platform sends again', at(time, time + 50), at(time, time + 60_000)],
    ['taken in the moment in which it happened', at(time, time), at(time, time + 60_000)],
    ['without a time of its own', at(time, time), at(time + 90_000, time + 90_000)],
    ['before 1970', at(-5, 50), at(-5, 90)],
    ['at a time that is none', at(1e300, 50), at(1e300, 90)],
  ] as const) {
    it(`have the one of an event ${what}`, () => {
      expect(digestsOf(again)).to.include(kept(first));
    });
  }

  it('stand in the order of time, those without a time first', () => {
    const events = [at(-5, 1), at(0, 1), at(time, 1), at(time + 70_000, 1), at(4e12, 1)];
    for (const id of ['a', 'b', 'c', 'z', '~']) {
      const digests = events.map((event) => kept({ ...event, id }));
      expect(digests.toSorted()).to.deep.equal(digests);
    }
  });

  it('differ by the id alone where the time is the same', () => {
    const [one, other] = [at(time, 1, 'a'), at(time + 1, 2, 'b')].map(kept);
    expect(one!.slice(0, 7)).to.equal(other!.slice(0, 7));
    expect(one).not.to.equal(other);
  });
});
