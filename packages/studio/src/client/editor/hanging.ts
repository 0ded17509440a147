import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { decorateVisible } from './visible-lines.js';

/** A long line goes on below its own beginning, so that the shape of the YAML is still seen. */

const deepest = 32;

const hangs = Array.from({ length: deepest + 1 }, (_, depth) =>
  Decoration.line({ class: `hang-${depth}` }),
);

const theme = EditorView.theme(
  Object.fromEntries(
    hangs.map((_, depth) => [
      `.cm-line.hang-${depth}`,
      { paddingInlineStart: `calc(${depth}ch + 8px)`, textIndent: `-${depth}ch` },
    ]),
  ),
);

function decorate({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let { number } = doc.lineAt(from); number <= doc.lines; number += 1) {
      const line = doc.line(number);
      if (line.from > to) break;
      const begins = /^\s*(?:- )*/.exec(line.text)![0].length;
      if (line.length > 20)
        builder.add(line.from, line.from, hangs[Math.min(begins + 2, deepest)]!);
    }
  }
  return builder.finish();
}

/** Indents what wraps. */
export const hangingIndent = [decorateVisible(decorate), theme, EditorView.lineWrapping];
