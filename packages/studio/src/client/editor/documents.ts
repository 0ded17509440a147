import type { TextEdit } from '@botrules/core/tooling';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tellEdit } from '../ask.js';
import { current, marked, pane, texts, view } from '../store.js';
import { extensions } from './extensions.js';

/** The states of files that were open, with their undo. */
const states = new Map<string, EditorState>();
let editor: EditorView | undefined;

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
const cspNonce = EditorView.cspNonce.of(nonce);

/** Puts the editor into the page. */
export function mountEditor(parent: HTMLElement): void {
  editor = new EditorView({
    parent,
    state: EditorState.create({ extensions: [cspNonce] }),
    dispatchTransactions(transactions, of) {
      of.update(transactions);
      if (transactions.some(({ docChanged }) => docChanged)) note(current.peek(), of.state);
    },
  });
  if (current.peek() !== '') openFile(current.peek());
}

function stateOf(path: string): EditorState {
  const kept = states.get(path);
  if (kept) return kept;
  return EditorState.create({
    doc: texts.peek()[path] ?? '',
    extensions: [cspNonce, extensions(path)],
  });
}

function note(path: string, state: EditorState): void {
  const text = state.doc.toString();
  if (texts.peek()[path] === text) return;
  texts.value = { ...texts.peek(), [path]: text };
  tellEdit(path, text);
}

/** Shows a file in the editor. */
export function openFile(path: string): void {
  if (editor && current.peek() !== '') states.set(current.peek(), editor.state);
  current.value = path;
  editor?.setState(stateOf(path));
}

/** Changes exact characters of files, each as one step of its undo. Files that are not open stay so. */
export function applyTextEdits(edits: readonly TextEdit[]): void {
  for (const path of new Set(edits.map(({ file }) => file))) {
    const changes = edits
      .filter(({ file }) => file === path)
      .map(({ from, to, text }) => ({ from, to, insert: text }));
    if (editor && path === current.peek()) {
      editor.dispatch({ changes, userEvent: 'input' });
    } else {
      const { state } = stateOf(path).update({ changes });
      states.set(path, state);
      note(path, state);
    }
  }
}

/** Shows a line in the editor, and marks it. */
export function goTo(path: string, line: number, column = 1): void {
  view.value = 'rules';
  pane.value = 'view';
  if (current.peek() !== path) openFile(path);
  marked.value = { path, line };
  if (!editor) return;
  const { doc } = editor.state;
  const at = doc.line(Math.min(line, doc.lines));
  const anchor = Math.min(at.from + column - 1, at.to);
  editor.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 60 }),
  });
  editor.focus();
}
