import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { cspNonce } from '../editor/documents.js';
import { highlight } from '../editor/highlight.js';
import { words } from '../words/en.js';

/**
 * Shows what differs between two texts, with what is the same folded away.
 *
 * @returns what takes it away again
 */
export function showDiff(
  parent: HTMLElement,
  label: string,
  before: string,
  after: string,
): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        cspNonce,
        lineNumbers(),
        highlight,
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorState.phrases.of(words.editor.phrases),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          gutter: true,
          highlightChanges: true,
          syntaxHighlightDeletions: false,
          collapseUnchanged: { margin: 2, minSize: 5 },
        }),
      ],
    }),
  });
  return () => view.destroy();
}
