import type { Span } from '../report/source.js';

/** Returns where a value is in the line that tests it, or the whole line if it is not written that way. */
export function placeInLine(line: Span, value: string): Span {
  const at = line.source.text.slice(line.start, line.end).lastIndexOf(value);
  if (at === -1) return line;
  return { source: line.source, start: line.start + at, end: line.start + at + value.length };
}
