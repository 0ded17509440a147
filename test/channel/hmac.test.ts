import { createHash, createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { createHmacSha256, hmacSha256 } from '../../packages/channel/src/hmac.js';
import { portableSha256, sha256 } from '../../packages/channel/src/sha256.js';
import { runs } from '../support/runs.js';

describe('messenger/hmac', () => {
  it("uses the runtime's own hash where it has one", () => {
    expect(sha256).not.to.equal(portableSha256);
  });

  const ways = {
    'the runtime’s own hash': hmacSha256,
    JavaScript: createHmacSha256(portableSha256),
  };
  for (const [way, hmac] of Object.entries(ways))
    it(`is what createHmac gives, for any keys and messages, by ${way}`, () => {
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
        // Several messages to a key, since the key of the last call is kept.
        fc.property(key, fc.array(message, { minLength: 1, maxLength: 3 }), (secret, messages) => {
          for (const bytes of messages) {
            const expected = createHmac('sha256', secret).update(bytes).digest('hex');
            expect(hmac(secret, bytes)).to.equal(expected);
          }
        }),
        { numRuns: runs(150, 500) },
      );
    });

  it('hashes to the same digest, however it is written, with the runtime’s own hash and in JavaScript', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const encoding of ['hex', 'binary', 'base64url'] as const) {
          const expected = createHash('sha256').update(bytes).digest(encoding);
          expect(sha256(bytes, encoding)).to.equal(expected);
          expect(portableSha256(bytes, encoding)).to.equal(expected);
        }
      }),
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
