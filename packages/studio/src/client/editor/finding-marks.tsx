import type { Diagnostic } from '@botrules/core';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  closeHoverTooltips,
  Decoration,
  type DecorationSet,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Tooltip,
} from '@codemirror/view';
import { type ComponentChildren, render } from 'preact';
import { ask } from '../ask.js';
import { current, found } from '../store.js';
import { Finding } from './finding.js';
import { offsetAt, writtenOffset } from './written-text.js';

const setMarks = StateEffect.define<DecorationSet>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { changes, effects }) {
    const given = effects.findLast((effect) => effect.is(setMarks));
    return given ? (given.value as DecorationSet) : value.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlines what was found in the file that is open. */
export function paintFindings(view: EditorView): void {
  const own = found.peek().diagnostics.filter(({ file }) => file === current.peek());
  if (!view.state.field(marks, false)) return;
  const ranges = own.map((diagnostic) => {
    const { from, to } = rangeOf(view, diagnostic);
    const look = diagnostic.severity === 'error' ? 'bad' : 'doubtful';
    return Decoration.mark({ class: `squiggle ${look}`, diagnostic }).range(from, to);
  });
  view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) });
}

/** The range that is underlined, which is never empty. */
function rangeOf(
  { state }: EditorView,
  { line, column, length }: Diagnostic,
): { readonly from: number; readonly to: number } {
  const from = offsetAt(state, line, column);
  const to = Math.min(from + length, state.doc.length);
  if (to > from) return { from, to };
  return from < state.doc.length && state.doc.lineAt(from).to > from
    ? { from, to: from + 1 }
    : { from: Math.max(0, from - 1), to: Math.max(from, Math.min(1, state.doc.length)) };
}

/** A card beside the text, which is drawn by the page's own means. */
function card(from: number, to: number, children: ComponentChildren): Tooltip {
  return {
    pos: from,
    end: to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'tip';
      render(children, dom);
      return { dom, destroy: () => render(null, dom) };
    },
  };
}

const hover = hoverTooltip(
  async (view, pos): Promise<Tooltip | null> => {
    const findings: Diagnostic[] = [];
    let [from, to] = [pos, pos];
    view.state.field(marks).between(pos, pos, (start, end, { spec }) => {
      findings.push(spec.diagnostic);
      [from, to] = [start, end];
    });
    if (findings.length > 0) {
      const close = () => view.dispatch({ effects: closeHoverTooltips });
      return card(
        from,
        to,
        findings.map((each) => <Finding key={each.code} of={each} onDone={close} />),
      );
    }
    const path = current.peek();
    const about = await ask('describe', { path, offset: writtenOffset(view.state, pos) });
    if (!about?.about) return null;
    const line = view.state.doc.lineAt(pos);
    const start = line.text.lastIndexOf(about.word, pos - line.from);
    const at = start === -1 ? pos : line.from + start;
    return card(
      at,
      start === -1 ? pos : at + about.word.length,
      <div class="about">
        <b>{about.word}</b>
        <p>{about.about}</p>
      </div>,
    );
  },
  { hoverTime: 250, hideOnChange: true },
);

/** Findings as underlines, each with a card; and what a word means. */
export const findingMarks: Extension = [
  marks,
  hover,
  keymap.of([
    {
      key: 'Escape',
      run(view) {
        if (!hasHoverTooltips(view.state)) return false;
        view.dispatch({ effects: closeHoverTooltips });
        return true;
      },
    },
  ]),
];
