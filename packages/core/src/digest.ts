import type { SourceText } from './report/source.js';

/**
 * A short name for what was read: the same for the same files with the same texts. It tells versions of rules apart;
 * it is no protection against somebody who wants two texts to have one (FNV-1a, two lanes of 32 bits).
 */
export function digest(sources: Iterable<SourceText>): string {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ ((unit << 7) | (i % 97)), 0x01000193);
    }
  };
  for (const { file, text } of sources) {
    add(file);
    add('\u0000');
    add(text);
    add('\u0000');
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
