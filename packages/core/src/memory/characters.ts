import { memoryLimits } from './memory.js';

/** Returns the number of characters of a text: an emoji of two UTF-16 units is one. */
export function charactersOf(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const ellipsis = '…';

/** Returns a text within the limit of a remembered value: cut between two characters as people see them, with "…" at the end. */
export function cutValue(text: string): string {
  const { value: most } = memoryLimits;
  if (text.length <= most || charactersOf(text) <= most) return text;
  let used = 0;
  let end = 0;
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(text.slice(0, 2 * most))) {
    used += charactersOf(segment);
    if (used > most - 1) break;
    end = index + segment.length;
  }
  // A letter under a tower of accents may be longer than the whole limit.
  const kept =
    end === 0 ? [...text.slice(0, 2 * most)].slice(0, most - 1).join('') : text.slice(0, end);
  return kept.trimEnd() + ellipsis;
}
