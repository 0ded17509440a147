import type { Source } from './source.js';

/** Longer lines are not shown whole: nobody compares them by eye. */
const maxLine = 200;

/** Where the line ends that an offset is in, its line break left out. */
export function lineEnd({ text }: Source, offset: number): number {
  const end = text.indexOf('\n', offset);
  const last = end === -1 ? text.length : end;
  return text.charAt(last - 1) === '\r' && last > offset ? last - 1 : last;
}

/** Where the line begins that an offset is in. */
export function lineStart({ text }: Source, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** A text between the quotes that need the least escaping. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * The line of a file as it would be right: what stands from `start` to `end` in it gives way to `instead`. Without
 * indentation; `undefined` if that is too long to be shown.
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
