import type { TextEdit } from '@botrules/core/tooling';
import { redo, undo } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { difference } from '../../worker/difference.js';
import { tellEdit } from '../ask.js';
import { current, marked, pane, say, texts, version, view } from '../store.js';
import { words } from '../words/en.js';
import { spokenAnew } from './spoken.js';
import { offsetAt, readWritten, shownOffset, writtenText } from './written-text.js';

/** The states of files that were open, with their undo. */
const states = new Map<string, EditorState>();
let editor: EditorView | undefined;
let extensionsOf: (path: string) => Extension = () => [];

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
/** Lets the editor write styles. */
export const cspNonce: Extension = EditorView.cspNonce.of(nonce);

/** Puts the editor into the page. */
export function mountEditor(
  parent: HTMLElement,
  extensions: (path: string) => Extension,
): EditorView {
  extensionsOf = extensions;
  // The page is drawn anew where its language is switched: what was written goes on from where it was, undo and all.
  if (editor && current.peek() !== '') states.set(current.peek(), editor.state);
  editor = new EditorView({
    parent,
    state: EditorState.create({ extensions: [cspNonce] }),
    dispatchTransactions(transactions, of) {
      of.update(transactions);
      if (transactions.some(({ docChanged }) => docChanged)) note(current.peek(), of.state);
    },
  });
  if (current.peek() !== '') editor.setState(stateOf(current.peek()));
  return editor;
}

function stateOf(path: string): EditorState {
  const kept = states.get(path);
  if (kept) return spokenAnew(kept, path);
  const { written, doc } = readWritten(texts.peek()[path] ?? '');
  return EditorState.create({
    doc,
    extensions: [cspNonce, writtenText.init(() => written), extensionsOf(path)],
  });
}

/** Tells everybody that a file has another text. */
function note(path: string, state: EditorState): void {
  const { text } = state.field(writtenText);
  if (texts.peek()[path] === text) return;
  texts.value = { ...texts.peek(), [path]: text };
  tellEdit(path, text);
  performance.mark(`edit ${version.peek()}`);
}

/** Shows a file in the editor. */
export function openFile(path: string): void {
  if (editor && states.get(current.peek()) !== editor.state && current.peek() !== '') {
    states.set(current.peek(), editor.state);
  }
  editor?.setState(stateOf(path));
  // What is painted when this changes must find the text of the file.
  current.value = path;
}

/**
 * Changes exact characters of files, each as one step of its undo. Files that are not open stay so.
 *
 * @param edits by offsets in the texts as they are now, `store.texts`
 */
export function applyTextEdits(edits: readonly TextEdit[]): void {
  for (const path of new Set(edits.map(({ file }) => file))) {
    const isOpen = editor !== undefined && path === current.peek();
    const state = isOpen ? editor!.state : stateOf(path);
    const changes = edits
      .filter(({ file }) => file === path)
      .map(({ from, to, text }) => ({
        from: shownOffset(state, from),
        to: shownOffset(state, to),
        insert: text,
      }));
    change(path, state, changes);
  }
}

/** Gives a file another text, in a way that undo can take back; only what differs is touched. */
export function takeText(path: string, text: string): void {
  const before = texts.peek()[path];
  if (before === undefined || before === text) return;
  const state = path === current.peek() && editor ? editor.state : stateOf(path);
  const isPlain = state.field(writtenText).isPlain && readWritten(text).written.isPlain;
  if (!isPlain) {
    // Line ends may differ, which an edit of lines cannot do.
    states.delete(path);
    texts.value = { ...texts.peek(), [path]: text };
    tellEdit(path, text);
    if (path === current.peek()) editor?.setState(stateOf(path));
    return;
  }
  const { text: insert, ...place } = difference(before, text);
  change(path, state, [{ ...place, insert }]);
}

function change(
  path: string,
  state: EditorState,
  changes: readonly { readonly from: number; readonly to: number; readonly insert: string }[],
): void {
  if (editor && path === current.peek()) {
    editor.dispatch({ changes, userEvent: 'input.edit' });
    return;
  }
  const now = state.update({ changes, userEvent: 'input.edit' }).state;
  states.set(path, now);
  note(path, now);
}

/** Takes back the last edit of a file. */
export function undoEdit(path: string): void {
  backOrOn(undo, path);
}

/** Does again what was taken back last. */
export function redoEdit(path: string): void {
  backOrOn(redo, path);
}

function backOrOn(go: typeof undo, path: string): void {
  if (editor && path === current.peek()) {
    go(editor);
    return;
  }
  go({
    state: stateOf(path),
    dispatch: ({ state }) => {
      states.set(path, state);
      note(path, state);
    },
  });
}

/** Forgets a file that is gone or has another name. */
export function forgetFile(path: string): void {
  states.delete(path);
}

/** Gives what is known of a file to another name: its text and its undo. */
export function renameFile(from: string, to: string): void {
  const state = from === current.peek() && editor ? editor.state : states.get(from);
  states.delete(from);
  if (state) states.set(to, state);
  if (from === current.peek()) current.value = to;
}

/** Shows a place in the editor, and marks its line. */
export function goTo(path: string, line: number, column = 1): void {
  if (texts.peek()[path] === undefined) {
    say(words.files.gone(path));
    return;
  }
  view.value = 'rules';
  pane.value = 'view';
  if (current.peek() !== path) openFile(path);
  marked.value = { path, line };
  if (!editor) return;
  const anchor = offsetAt(editor.state, line, column);
  editor.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  // From another view the editor is shown with the next frame, and cannot be focused before.
  requestAnimationFrame(() => editor?.focus());
}
