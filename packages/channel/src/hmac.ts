import { type Sha256, sha256 } from './sha256.js';

/** What SHA-256 takes in at a time, in bytes. */
const blockSize = 64;
const digestSize = 32;

const encoder = new TextEncoder();

/**
 * A function that gives the HMAC-SHA256 of a message in hexadecimal digits, by its definition (RFC 2104): the hash of
 * a hash, each with the key before it. `createHmac` of Node gives the same and makes objects for it that cost more
 * than hashing what the platform sends.
 */
export function createHmacSha256(
  hash: Sha256,
): (secret: string, message: Uint8Array | string) => string {
  // Never handed out: the key of the last call stays in both, so that the next call need not write it again.
  const inner = new Uint8Array(blockSize + 16 * 1024);
  const outer = new Uint8Array(blockSize + digestSize);
  let keyed: string | undefined;

  function writeKey(secret: string): void {
    let key = encoder.encode(secret);
    if (key.length > blockSize) key = bytesOfBinary(hash(key, 'binary'));
    for (let at = 0; at < blockSize; at++) {
      const byte = key[at] ?? 0;
      inner[at] = byte ^ 0x36;
      outer[at] = byte ^ 0x5c;
    }
    keyed = secret;
  }

  /** The inner key and the message behind it, in the buffer that is kept where they fit. */
  function keyAndMessage(message: Uint8Array | string): Uint8Array {
    // A character of a text may take three bytes.
    if (typeof message === 'string' && blockSize + 3 * message.length <= inner.length) {
      const { written } = encoder.encodeInto(message, inner.subarray(blockSize));
      return inner.subarray(0, blockSize + written);
    }
    const bytes = typeof message === 'string' ? encoder.encode(message) : message;
    const size = blockSize + bytes.length;
    let whole = inner.subarray(0, size);
    if (whole.length < size) {
      whole = new Uint8Array(size);
      whole.set(inner.subarray(0, blockSize));
    }
    whole.set(bytes, blockSize);
    return whole;
  }

  return (secret, message) => {
    if (secret !== keyed) writeKey(secret);
    const digest = hash(keyAndMessage(message), 'binary');
    for (let at = 0; at < digestSize; at++) outer[blockSize + at] = digest.charCodeAt(at);
    return hash(outer, 'hex');
  };
}

/** The HMAC-SHA256 of a message in hexadecimal digits of lower case: `hmacSha256(secret, message)`. */
export const hmacSha256 = createHmacSha256(sha256);

function bytesOfBinary(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
