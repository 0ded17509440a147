import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { hmacSha256 } from '../../packages/messenger/src/hmac.js';

describe('messenger/hmac', () => {
  it('is what createHmac gives, for any key and message', () => {
    // Keys around the 64 bytes from which on they are hashed, messages around what fits the buffer that is kept.
    const key = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ minLength: 60, maxLength: 68 }),
    );
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .tuple(fc.integer({ min: 16_300, max: 16_400 }), fc.nat(255))
        .map(([length, byte]) => new Uint8Array(length).fill(byte)),
    );
    fc.assert(
      fc.property(key, message, (secret, bytes) => {
        const expected = createHmac('sha256', secret).update(bytes).digest('hex');
        expect(hmacSha256(secret, bytes)).to.equal(expected);
      }),
      { numRuns: 500 },
    );
  });

  // RFC 4231, test cases 1 and 2.
  const cases = [
    [
      '\x0b'.repeat(20),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
  ] as const;
  for (const [secret, message, digest] of cases) {
    it(`gives the digest of RFC 4231 for "${message}"`, () => {
      expect(hmacSha256(secret, message)).to.equal(digest);
    });
  }
});
