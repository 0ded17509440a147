import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { sha256Head } from '../../../packages/core/src/rules/sha-256.js';

const byNode = (texts: readonly string[]) =>
  createHash('sha256')
    .update(Buffer.from(texts.join('\0'), 'utf8'))
    .digest()
    .readUInt32BE(0);

describe('The head of a SHA-256', () => {
  for (const text of [
    '',
    'abc',
    'é€😀',
    '\ud800',
    'a'.repeat(55),
    'a'.repeat(56),
    'a'.repeat(64),
  ]) {
    it(`is what Node says of ${JSON.stringify(text.slice(0, 8))} (${text.length})`, () => {
      expect(sha256Head(text)).to.equal(byNode([text]));
    });
  }
  it('is what Node says of any texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 90 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(sha256Head(...texts)).to.equal(byNode(texts));
      }),
    );
  });
});
