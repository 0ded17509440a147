import { inQuotes } from '../report/quoted-line.js';
import type { Span } from '../report/source.js';

/** Returns where a value is in the line that tests it; the whole line if it is not written that way, or more than once. */
export function placeInLine(line: Span, value: string): Span {
  const { source, start } = line;
  const written = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const places = [
    ...source.text
      .slice(start, line.end)
      .matchAll(new RegExp(`(?=${written})${before}${written}${behind}`, 'gu')),
  ];
  const [place] = places;
  if (place === undefined || places.length > 1 || value === '') return line;
  const at = start + place.index;
  return { source, start: at, end: at + value.length };
}

/** Where a whole text of YAML begins: after a key, a bracket, a comma, a dash or a quote. */
const before = /(?<=[:,[{"']\s*|\n\s*(?:-\s+)+)/u.source;
/** Where one ends, without being a key. */
const behind = /(?=\s*(?:[,\]}"']|\s#|\n|$))/u.source;

/** Returns a value as it is to be written in place of another one; `undefined` if it takes more than one line. */
export function writtenAt({ source: { text }, start, end }: Span, value: string) {
  if (/[\n\r]/.test(value)) return undefined;
  const quote = text.charAt(start - 1);
  if (quote === text.charAt(end) && quote === '"') return value.replace(/["\\]/g, '\\$&');
  if (quote === text.charAt(end) && quote === "'") return value.replaceAll("'", "''");
  const isPlain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ .+@/-]*[\p{L}\p{N}_.])?$/u.test(value);
  return isPlain && !/^null$/i.test(value) ? value : inQuotes(value);
}
