import { type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Decorates the lines that are seen, and does so again when the text changes or others are seen. */
export function decorateVisible(decorate: (view: EditorView) => DecorationSet) {
  return ViewPlugin.define(
    (view) => ({
      decorations: decorate(view),
      update({ docChanged, viewportChanged, view: now }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = decorate(now);
      },
    }),
    { decorations: ({ decorations }) => decorations },
  );
}
