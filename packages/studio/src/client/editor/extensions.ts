import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { readOnly } from '../store.js';

/** What the editor of a file does. */
export function extensions(path: string): Extension {
  return [
    lineNumbers(),
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': path, spellcheck: 'false' }),
    EditorState.readOnly.of(readOnly.peek()),
    keymap.of([...defaultKeymap, ...historyKeymap]),
  ];
}
