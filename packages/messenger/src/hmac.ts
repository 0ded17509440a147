import { hash } from 'node:crypto';

/** What SHA-256 takes in at a time, in bytes. */
const blockSize = 64;
const digestSize = 32;

/** Enough for almost every delivery, and never handed out: the key is in it. */
const inner = Buffer.alloc(blockSize + 16 * 1024);
const outer = Buffer.alloc(blockSize + digestSize);

/**
 * HMAC-SHA256 in hexadecimal digits, by its definition (RFC 2104): the hash of a hash, each with the key before it.
 * `createHmac` comes to the same and makes objects for it that cost more than to hash what the platform sends.
 */
export function hmacSha256(secret: string, message: Uint8Array | string): string {
  const bytes = typeof message === 'string' ? Buffer.from(message) : message;
  const size = blockSize + bytes.length;
  const first = size <= inner.length ? inner.subarray(0, size) : Buffer.alloc(size);
  writeKey(secret, first, 0x36);
  first.set(bytes, blockSize);
  writeKey(secret, outer, 0x5c);
  outer.write(hash('sha256', first, 'binary'), blockSize, 'latin1');
  return hash('sha256', outer, 'hex');
}

function writeKey(secret: string, target: Buffer, pad: number): void {
  target.fill(0, 0, blockSize);
  if (Buffer.byteLength(secret) <= blockSize) target.write(secret);
  else target.write(hash('sha256', secret, 'binary'), 'latin1');
  for (let at = 0; at < blockSize; at++) target[at]! ^= pad;
}
