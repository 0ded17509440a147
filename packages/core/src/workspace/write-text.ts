import { lineStart, newlineOf } from '../testing/edit-yaml.js';
import { writeFlow } from '../testing/write-yaml.js';
import { edit, type FileText, quoted, type Tries } from './checked-edits.js';

/** Where a value is in a file: from its first offset to the one after it. */
interface ValuePlace {
  readonly from: number;
  readonly to: number;
}

/** Replaces a text, and writes the new one like the old one if possible. */
export function reworded(of: FileText, place: ValuePlace, value: string): Tries {
  const { from, to } = place;
  const written = of.text.slice(from, to);
  const own = /^ */.exec(of.text.slice(lineStart(of.text, from)))![0];
  const indent = /\n( *)\S/.exec(written)?.[1] ?? `${own}  `;
  const gap = gapBefore(of, place);
  return [writeLike(written, value, indent, newlineOf(of.text)), quoted(value)].map((put) => [
    edit(of, from, to, gap + put),
  ]);
}

/** Returns the blank before a value if none is written yet, as after `reply:` at the end of a line. */
export function gapBefore({ text }: FileText, { from, to }: ValuePlace): string {
  return from === to && /\S/.test(text.charAt(from - 1)) ? ' ' : '';
}

/**
 * Returns a text as it is written in place of another, in the same way if possible: plain, between the same quotes, or
 * in lines below `|`.
 *
 * @param written what is there now
 * @param value what the text should be read as
 * @param indent how far lines below `|` are indented
 * @param newline how lines of the file end
 */
function writeLike(written: string, value: string, indent: string, newline: string): string {
  const first = written.charAt(0);
  if (first === '|' || first === '>') {
    return writeLines(written, value, indent, newline) ?? quoted(value);
  }
  if (first === "'" && !/[\n\r]/.test(value) && isSeen(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  if (first === '"' || first === "'") return quoted(value);
  return writeFlow(value);
}

/** Writes a text in lines below `|`, which is there already or replaces `>`. */
function writeLines(
  written: string,
  value: string,
  indent: string,
  newline: string,
): string | undefined {
  const [head = ''] = written.split(/\r?\n/, 1);
  const comment = /[ \t]+#.*$/.exec(head)?.[0] ?? '';
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  // Some spaces and line breaks at the edges would be lost, or need more than `|` to be kept.
  if (text === '' || /^[ \n]|\n$|\r|\n[ \t]+(?:\n|$)/.test(text) || !isSeen(text)) return undefined;
  const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [`|${value.endsWith('\n') ? '' : '-'}${comment}`, ...lines].join(newline);
}

/** Returns whether every character can be in a file as it is. */
function isSeen(text: string): boolean {
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/u.test(
    text,
  );
}
