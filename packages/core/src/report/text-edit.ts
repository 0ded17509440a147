import { needArray, needShape, needText } from './argument.js';

/** A change of a file: what is between two offsets is replaced by a text. Every other byte stays. */
export interface TextEdit {
  /** The file, by the name that it has in the rules. */
  readonly file: string;
  /** The offset of the first character that is replaced, in UTF-16 units. */
  readonly from: number;
  /** The offset after the last character that is replaced; equal to `from` if none is. */
  readonly to: number;
  /** The new text. */
  readonly text: string;
}

/**
 * Returns the text of a file with some of its edits applied. Offsets are those of the text before, in any order.
 *
 * @param text the text of one file
 * @param edits edits of that file; two of them must not overlap
 * @throws {TypeError} if the text is not a string, or edits overlap or lie outside it
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
