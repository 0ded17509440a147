import { needArray, needShape, needText } from './argument.js';

/** A change of a file: what stands between two offsets gives way to a text. Everything else stays to the byte. */
export interface TextEdit {
  /** The file, by the name that it has in the rules. */
  readonly file: string;
  /** The offset of the first character that goes, in UTF-16 units. */
  readonly from: number;
  /** The offset after the last character that goes; `from` where nothing does. */
  readonly to: number;
  /** What comes in its place. */
  readonly text: string;
}

/**
 * The text of a file with some edits of it done. Offsets are those of the text before, so the order does not matter.
 *
 * @param text the text of one file
 * @param edits edits of that file; two of them must not overlap
 * @throws {TypeError} if the text is not a string, or edits overlap or lie outside of it
 */
export function applyEdits(
  text: string,
  edits: readonly Pick<TextEdit, 'from' | 'to' | 'text'>[],
): string {
  needText('applyEdits', 'the text of a file', text, 'Write applyEdits(text, edits).');
  needArray('applyEdits', 'edits as an array', edits, 'Write applyEdits(text, [edit]).');
  for (const each of edits) {
    const shape = { from: 'number', to: 'number', text: 'string' } as const;
    needShape('applyEdits', 'edits', each, shape, 'Write { from: 0, to: 0, text: "a" }.');
  }
  const sorted = [...(edits as readonly TextEdit[])].sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let at = 0;
  for (const { from, to, text: put } of sorted) {
    if (!(from >= at && to >= from && to <= text.length)) {
      throw new TypeError(
        `applyEdits takes edits that neither overlap nor leave the text, and was given one from ${from} to ${to}. Pass edits of this very text.`,
      );
    }
    result += text.slice(at, from) + put;
    at = to;
  }
  return result + text.slice(at);
}
