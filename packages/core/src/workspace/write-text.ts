import { writeFlow } from '../testing/write-yaml.js';

/**
 * A text as it is to be written where another text stands, in the same way where that can be: plain, between the quotes
 * that are there, or in lines below `|`.
 *
 * @param written what stands there now
 * @param value what is to be read
 * @param indent how far lines below `|` are indented
 * @param newline how lines of the file end
 */
export function writeLike(written: string, value: string, indent: string, newline: string): string {
  const first = written.charAt(0);
  if (first === '|' || first === '>') {
    return writeLines(written, value, indent, newline) ?? inDoubleQuotes(value);
  }
  if (first === "'" && !/[\n\r]/.test(value) && isSeen(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  if (first === '"' || first === "'") return inDoubleQuotes(value);
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

function inDoubleQuotes(value: string): string {
  const flow = writeFlow(value);
  return flow.startsWith('"') ? flow : `"${value}"`;
}

/** Whether each character can stand in a file as it is. */
function isSeen(text: string): boolean {
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/u.test(
    text,
  );
}
