import { sha256 as portable } from '@noble/hashes/sha2.js';

/** How a digest is written: `binary` has one character a byte. */
export type Encoding = 'hex' | 'binary' | 'base64url';

/** The SHA-256 of some bytes, as text. */
export type Sha256 = (bytes: Uint8Array, encoding: Encoding) => string;

/** In JavaScript alone, for browsers and edge runtimes. Not WebCrypto, whose answer has to be waited for. */
export const portableSha256: Sha256 = (bytes, encoding) => {
  const digest = portable(bytes);
  if (encoding === 'hex') {
    let digits = '';
    for (const byte of digest) digits += byte.toString(16).padStart(2, '0');
    return digits;
  }
  const binary = String.fromCharCode(...digest);
  if (encoding === 'binary') return binary;
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

/** By the runtime itself where it has `node:crypto`, which is many times as fast. */
export const sha256: Sha256 = nativeSha256() ?? portableSha256;

/** Not an import: a bundle for a browser or an edge runtime could not resolve it. */
function nativeSha256(): Sha256 | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  const { hash } = (process?.getBuiltinModule?.('node:crypto') ?? {}) as {
    readonly hash?: (algorithm: string, bytes: Uint8Array, encoding: Encoding) => string;
  };
  return typeof hash === 'function'
    ? (bytes, encoding) => hash('sha256', bytes, encoding)
    : undefined;
}
