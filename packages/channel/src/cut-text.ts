const ellipsis = '…';
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const encoder = new TextEncoder();

/** How long a text is, by what the platform counts. */
export type Measure = (text: string) => number;

/** The bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Cuts a text that is longer than `limit` by `measure`: between two characters as people
 * see them, so that no emoji comes apart, with "…" at the end.
 */
export function cutText(text: string, limit: number, measure: Measure): string {
  if (measure(text) <= limit) return text;
  const room = limit - measure(ellipsis);
  // Where characters as people see them are counted, each may be a whole family. Nothing further on can fit.
  const head = text.slice(0, (limit + 1) * longestCharacter).replace(halfOfAPair, '');
  return head.slice(0, fit(head, room, measure)).trimEnd() + ellipsis;
}

/** In units, longer than any emoji; what runs on for longer is cut between code points. */
const longestCharacter = 64;
/** The end of a text that was cut within a character of two units. */
const halfOfAPair = /[\ud800-\udbff]$/;

/** How many units from the start fit into `room`. */
function fit(text: string, room: number, measure: Measure): number {
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += measure(segment);
    if (used > room) return index > 0 ? index : fitCodePoints(segment, room, measure);
  }
  return text.length;
}

/** The same for one character that is too long by itself: a letter under a tower of accents. */
function fitCodePoints(text: string, room: number, measure: Measure): number {
  let used = 0;
  let at = 0;
  for (const point of text) {
    used += measure(point);
    if (used > room) break;
    at += point.length;
  }
  return at;
}
