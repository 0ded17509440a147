import { type ChangeSet, type EditorState, StateField, type Text } from '@codemirror/state';

/**
 * The text of a file as it is written. The editor knows lines alone; here each keeps its own line end, and the file the mark
 * that it may begin with, so that what nobody edited stays the same bytes.
 */
export interface TextAsWritten {
  readonly text: string;
  /** Every line ends with `\n`, and nothing stands before the first: offsets are the same in both. */
  readonly isPlain: boolean;
}

const mark = '\uFEFF';

/** A text as it is written, and what the editor shows of it. */
export function readWritten(text: string): {
  readonly written: TextAsWritten;
  readonly doc: string;
} {
  const isPlain = !text.includes('\r') && !text.startsWith(mark);
  return { written: { text, isPlain }, doc: text.startsWith(mark) ? text.slice(1) : text };
}

/** Keeps the text as it is written beside the editor's own. */
export const writtenText = StateField.define<TextAsWritten>({
  create: (state) => ({ text: state.doc.toString(), isPlain: true }),
  update(written, { docChanged, changes, startState, state }) {
    if (!docChanged) return written;
    if (written.isPlain) return { text: state.doc.toString(), isPlain: true };
    return { text: applyChanges(written.text, changes, startState.doc), isPlain: false };
  },
});

/** Where lines begin in a text as it is written. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith(mark) ? 1 : 0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

function applyChanges(text: string, changes: ChangeSet, doc: Text): string {
  const starts = lineStarts(text);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  let result = '';
  let at = 0;
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    result += text.slice(at, toWritten(starts, doc, from)) + inserted.toJSON().join(lineEnd);
    at = toWritten(starts, doc, to);
  });
  return result + text.slice(at);
}

function toWritten(starts: readonly number[], doc: Text, offset: number): number {
  const line = doc.lineAt(offset);
  return starts[line.number - 1]! + offset - line.from;
}

/** The offset in the text as it is written, for one in the editor. */
export function writtenOffset(state: EditorState, offset: number): number {
  const { text, isPlain } = state.field(writtenText);
  return isPlain ? offset : toWritten(lineStarts(text), state.doc, offset);
}

/** The offset in the editor, for one in the text as it is written. */
export function shownOffset(state: EditorState, offset: number): number {
  const { text, isPlain } = state.field(writtenText);
  if (isPlain) return Math.min(offset, state.doc.length);
  const starts = lineStarts(text);
  const after = starts.findIndex((start) => start > offset);
  const line = state.doc.line(after === -1 ? starts.length : Math.max(1, after));
  return Math.min(line.from + Math.max(0, offset - starts[line.number - 1]!), line.to);
}

/** The offset in the editor, for a line and column from 1; the nearest one where there is no such place. */
export function offsetAt({ doc }: EditorState, line: number, column: number): number {
  const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.min(found.from + column - 1, found.to);
}
