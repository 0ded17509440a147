import { nearest } from '@botrules/core/tooling';
import { expect } from 'chai';

const known = [
  'payload',
  'title',
  'text',
  'starts_with',
  'ends_with',
  'referral.ref',
  'is',
  'in',
  'any',
  'all',
];

describe('nearest', () => {
  for (const [word, meant] of [
    ['payload', 'payload'],
    ['payloda', 'payload'],
    ['Payload', 'payload'],
    ['paylod', 'payload'],
    ['payloads', 'payload'],
    ['startsWith', 'starts_with'],
    ['STARTS-WITH', 'starts_with'],
    ['start_with', 'starts_with'],
    ['end_with', 'ends_with'],
    ['titel', 'title'],
    ['tilte', 'title'],
    ['txt', 'text'],
    ['referal.ref', 'referral.ref'],
    ['ins', 'is'],
    ['colour', undefined],
    ['rhymes', undefined],
    ['', undefined],
    ['x', undefined],
    ['__proto__', undefined],
    ['x'.repeat(10_000), undefined],
  ] as const) {
    it(`"${word.slice(0, 20)}" is ${meant === undefined ? 'nothing that is known' : `"${meant}"`}`, () => {
      expect(nearest(word, known)).to.equal(meant);
    });
  }
  it('of two that are equally near the first is meant', () => {
    expect(nearest('cat', ['bat', 'hat'])).to.equal('bat');
  });
});
