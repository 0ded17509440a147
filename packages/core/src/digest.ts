import type { SourceText } from './report/source.js';

/** Digests that have been made before, for programs that load the same files again and again. */
const known = new WeakMap<SourceText, string>();

/**
 * Returns a short name for what was read: the same for the same files with the same texts. It distinguishes versions of
 * rules; it does not protect against a person who wants two texts with one digest (FNV-1a, two lanes of 32 bits).
 */
export function digest(sources: Iterable<SourceText>): string {
  let names = '';
  for (const source of sources) {
    let own = known.get(source);
    if (own === undefined) {
      own = digestOf(source.text);
      known.set(source, own);
    }
    names += `${source.file}\u0000${own}\u0000`;
  }
  return digestOf(names);
}

/** Returns the digest of one text. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x2c1b3c6d);
    b ^= b >>> 15;
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
