const ellipsis = '…';
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * A text that is no longer than `limit` by `measure` (UTF-16 units unless said), cut where it is longer: between
 * two characters as people see them, so that no emoji comes apart, with "…" at the end.
 */
export function cutText(text: string, limit: number, measure = unitLength): string {
  // A unit is never more than one by any measure used here, so what is beyond cannot fit.
  if (text.length <= limit && measure(text) <= limit) return text;
  const room = limit - measure(ellipsis);
  const head = text.slice(0, limit + longestCharacter);
  return head.slice(0, fit(head, room, measure)).trimEnd() + ellipsis;
}

/** Longer than any emoji; what runs on for longer is cut between code points. */
const longestCharacter = 64;

/** How many units from the start fit into `room`. */
function fit(text: string, room: number, measure: (text: string) => number): number {
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const size = measure(segment);
    if (used + size > room) return index === 0 ? fitCodePoints(segment, room, measure) : index;
    used += size;
  }
  return text.length;
}

/** The same for one character that is too long by itself: a letter under a tower of accents. */
function fitCodePoints(text: string, room: number, measure: (text: string) => number): number {
  let used = 0;
  let at = 0;
  for (const point of text) {
    used += measure(point);
    if (used > room) break;
    at += point.length;
  }
  return at;
}

function unitLength(text: string): number {
  return text.length;
}
