import type { Source } from './source.js';

/** Longer lines are not shown as a whole: nobody compares them by eye. */
const maxLine = 200;

/** Returns the end of the line with an offset, before its line break. */
export function lineEnd({ text }: Source, offset: number): number {
  const end = text.indexOf('\n', offset);
  const last = end === -1 ? text.length : end;
  return text.charAt(last - 1) === '\r' && last > offset ? last - 1 : last;
}

/** Returns the start of the line with an offset. */
export function lineStart({ text }: Source, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns a text in the quotes that need less escaping. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * Returns the corrected line of a file: the part from `start` to `end` is replaced by `instead`. Without indentation;
 * `undefined` if it is too long to be shown.
 */
export function lineWith(
  source: Source,
  start: number,
  end: number,
  instead: string,
): string | undefined {
  const line =
    source.text.slice(lineStart(source, start), start) +
    instead +
    source.text.slice(end, lineEnd(source, end));
  const shown = line.trim();
  return shown.length <= maxLine && !shown.includes('\n') ? shown : undefined;
}
