import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { words } from '../words/en.js';

const place = new Compartment();

function saidOf(path: string): Extension {
  return [
    EditorState.phrases.of(words.editor.phrases),
    EditorView.contentAttributes.of({ 'aria-label': words.editor.label(path) }),
  ];
}

/** What the editor of a file says, in the language of the page. */
export function spoken(path: string): Extension {
  return place.of(saidOf(path));
}

/** A state that was kept, which may be from before the language was switched. */
export function spokenAnew(state: EditorState, path: string): EditorState {
  if (state.phrase('Find') === words.editor.phrases.Find) return state;
  return state.update({ effects: place.reconfigure(saidOf(path)) }).state;
}
