import { expect } from 'chai';
import { usualFirst } from '../../../packages/studio/src/client/cards/usual-first.js';

describe('What is chosen from a long list', () => {
  it('begins with what is usual, and keeps the order of the rest', () => {
    const options = ['event', 'channel', 'text', 'away', 'time'].map((name) => [name, ''] as const);
    const names = usualFirst(['text', 'time', 'payload'], options).map(([name]) => name);
    expect(names).to.deep.equal(['text', 'time', 'event', 'channel', 'away']);
  });
});
