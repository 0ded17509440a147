import { nearest } from '@botrules/core/tooling';
import { expect } from 'chai';
import { trueOrFalse } from '../../../packages/core/src/report/suggest.js';

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

describe('trueOrFalse', () => {
  for (const [hint, words] of [
    ['Write true.', ['True', 'yes', 'ON', '1', 'ja', 'oui', 'evet', 'sí']],
    ['Write false.', ['FALSE', 'no', 'off', '0', 'nein', 'non', 'hayır', 'não']],
    ['Write true or false.', ['', 'maybe', '2', 'none', 'jein']],
  ] as const) {
    for (const word of words)
      it(`"${word}": ${hint}`, () => expect(trueOrFalse(word)).to.equal(hint));
  }
});
