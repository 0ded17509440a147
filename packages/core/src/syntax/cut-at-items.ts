/** A text whose last list, below a key of its own, is cut at its items. */
export interface CutText {
  /** The offset after the colon of the key. */
  readonly colon: number;
  /** How far the items are indented. */
  readonly column: number;
  /** Where the lines of each item begin, including comments above it. */
  readonly starts: readonly number[];
  /** The offset after the lines of the last item. */
  readonly end: number;
}

const space = 32;
const hash = 35;
const dash = 45;
const newline = 10;
const carriageReturn = 13;

/**
 * Cuts a text at the items of the block list below one of its outermost keys, by looking at how lines begin. A text
 * that can be cut may still be wrong: reading the parts shows that.
 *
 * @returns `undefined` if the text does not show where items begin
 */
export function cutAtItems(text: string, key: string): CutText | undefined {
  const line = new RegExp(`^${key}:(?=[ ]*(?:#.*)?\\r?$)`, 'm').exec(text);
  if (!line) return undefined;
  const colon = line.index + line[0].length;
  const starts: number[] = [];
  let column = -1;
  /** Where comments directly above the next line begin. */
  let lead: number | undefined;
  let at = text.indexOf('\n', colon) + 1;
  if (at === 0) return undefined;
  while (at < text.length) {
    let first = at;
    while (text.charCodeAt(first) === space) first++;
    const code = text.charCodeAt(first);
    const next = text.indexOf('\n', first);
    const indent = first - at;
    if (code === hash) {
      if (column < 0 || indent <= column) lead ??= at;
    } else if (code !== newline && code !== carriageReturn && first < text.length) {
      const isItem = code === dash && isSpaceOrEnd(text, first + 1);
      if (column < 0) {
        if (!isItem) return undefined;
        column = indent;
      }
      if (indent === column && isItem) {
        starts.push(starts.length === 0 ? text.indexOf('\n', colon) + 1 : (lead ?? at));
      } else if (indent <= column) {
        // A line that is indented less and is not a key of the file is a mistake that only the whole file shows.
        return indent === 0 ? { colon, column, starts, end: lead ?? at } : undefined;
      }
      lead = undefined;
    }
    at = next === -1 ? text.length : next + 1;
  }
  return starts.length === 0 ? undefined : { colon, column, starts, end: text.length };
}

function isSpaceOrEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === space || code === newline || code === carriageReturn;
}
