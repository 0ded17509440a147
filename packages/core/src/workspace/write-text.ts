import { lineStart, newlineOf } from '../testing/edit-yaml.js';
import { writeFlow } from '../testing/write-yaml.js';
import { edit, type FileText, quoted, type Tries } from './checked-edits.js';

/** Where a value stands in a file: from an offset to the one behind it. */
interface ValuePlace {
  readonly from: number;
  readonly to: number;
}

/** Gives a text other words, written as it was where that can be. */
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

/** The blank before a value where none is written yet, as behind `reply:` at the end of a line. */
export function gapBefore({ text }: FileText, { from, to }: ValuePlace): string {
  return from === to && /\S/.test(text.charAt(from - 1)) ? ' ' : '';
}

/**
 * A text as it is to be written where another text stands, in the same way where that can be: plain, between the quotes
 * that are there, or in lines below `|`.
 *
 * @param written what stands there now
 * @param value what is to be read
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

/** In lines below `|`, which stands there already, or takes the place of `>`. */
function writeLines(
  written: string,
  value: string,
  indent: string,
  newline: string,
): string | undefined {
  const [head = ''] = written.split(/\r?\n/, 1);
  const comment = /[ \t]+#.*$/.exec(head)?.[0] ?? '';
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  // What a line begins or ends with would be lost, or be told by more than the lines.
  if (text === '' || /^[ \n]|\n$|\r|\n[ \t]+(?:\n|$)/.test(text) || !isSeen(text)) return undefined;
  const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [`|${value.endsWith('\n') ? '' : '-'}${comment}`, ...lines].join(newline);
}

/** Whether each character can stand in a file as it is. */
function isSeen(text: string): boolean {
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/u.test(
    text,
  );
}
