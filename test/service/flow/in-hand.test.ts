import { expect } from 'chai';
import { InHand } from '../../../packages/service/src/flow/in-hand.js';

describe('InHand', () => {
  const take = (inHand: InHand, person: string) =>
    inHand.take({ channel: 'messenger', account: '1', conversation: person }, person);

  it('has no room, and not less than none, where more came than it holds', () => {
    const inHand = new InHand(2);
    const rooms = ['anna', 'ben', 'cara'].map((person) => {
      take(inHand, person);
      return inHand.room().most;
    });
    expect(rooms).to.deep.equal([1, 0, 0]);
  });
});
