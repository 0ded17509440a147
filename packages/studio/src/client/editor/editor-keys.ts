import type { EditorView, KeyBinding } from '@codemirror/view';
import { ask } from '../ask.js';
import { current, say } from '../store.js';
import { words } from '../words/en.js';
import { goTo } from './documents.js';
import { nextProblem, visit } from './problems.js';
import { writtenOffset } from './written-text.js';

function toProblem(view: EditorView, step: 1 | -1): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const from = { path: current.peek(), line: line.number, column: head - line.from + 1 };
  const found = nextProblem(from, step);
  if (found) {
    visit(found);
    say(`${words.problems.severity(found.severity)}: ${found.message} ${found.hint ?? ''}`);
  } else say(words.problems.none);
  return true;
}

function toTaker(view: EditorView): boolean {
  const offset = writtenOffset(view.state, view.state.selection.main.head);
  void ask('taker', { path: current.peek(), offset }).then((found) => {
    if (found) goTo(found.path, found.line);
    else say(words.editor.noTaker);
  });
  return true;
}

/** Keys that lead from the text to somewhere else. */
export const editorKeys: readonly KeyBinding[] = [
  { key: 'F8', run: (view) => toProblem(view, 1), shift: (view) => toProblem(view, -1) },
  { key: 'F12', run: toTaker },
];
