import type { DiagnosticCode } from '@botrules/core';
import { type Extension, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutter,
  WidgetType,
} from '@codemirror/view';
import { current, found, marked, reach } from '../store.js';
import { words } from '../words/en.js';
import { offsetAt } from './written-text.js';

/** What stands beside the lines: what a test reaches, what nothing can reach, how many events a rule takes. */

type Sign = 'reached' | 'unreached' | 'never' | 'bad' | 'doubtful';

class SignMarker extends GutterMarker {
  readonly sign: Sign;
  readonly says: string;

  constructor(sign: Sign, says: string) {
    super();
    this.sign = sign;
    this.says = says;
  }

  override eq(other: SignMarker): boolean {
    return other.sign === this.sign && other.says === this.says;
  }

  override toDOM(): Node {
    const dom = document.createElement('span');
    dom.className = `sign ${this.sign}`;
    dom.title = this.says;
    dom.setAttribute('role', 'img');
    dom.setAttribute('aria-label', this.says);
    return dom;
  }
}

/** A word behind the line of a rule. */
class AsideWidget extends WidgetType {
  readonly says: string;
  readonly look: string;
  /** How much of all events, 0 to 1; below 0 without a bar. */
  readonly share: number;

  constructor(says: string, look: string, share: number) {
    super();
    this.says = says;
    this.look = look;
    this.share = share;
  }

  override eq(other: AsideWidget): boolean {
    return other.says === this.says && other.look === this.look && other.share === this.share;
  }

  override toDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = `aside ${this.look}`;
    if (this.share >= 0) {
      const bar = document.createElement('i');
      bar.style.width = `${Math.max(3, Math.sqrt(this.share) * 44)}px`;
      dom.append(bar);
    }
    dom.append(this.says);
    return dom;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

interface BesideLines {
  readonly signs: RangeSet<GutterMarker>;
  readonly asides: DecorationSet;
}

const setBeside = StateEffect.define<BesideLines>();

const beside = StateField.define<BesideLines>({
  create: () => ({ signs: RangeSet.empty, asides: Decoration.none }),
  update(value, { changes, docChanged, effects }) {
    const given = effects.findLast((effect) => effect.is(setBeside));
    if (given) return given.value as BesideLines;
    if (!docChanged) return value;
    return { signs: value.signs.map(changes), asides: value.asides.map(changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ asides }) => asides),
});

const setMarked = StateEffect.define<number | undefined>();

const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { changes, effects }) {
    const given = effects.findLast((effect) => effect.is(setMarked));
    if (!given) return value.map(changes);
    return given.value === undefined
      ? Decoration.none
      : Decoration.set([Decoration.line({ class: 'marked' }).range(given.value as number)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Findings that prove that nothing can get there. */
const neverCodes: ReadonlySet<DiagnosticCode> = new Set(['unreachable-rule', 'never-holds']);

/** Puts signs and asides beside the lines of the file that is open. */
export function paintBeside(view: EditorView): void {
  const { state } = view;
  if (!state.field(beside, false)) return;
  const path = current.peek();
  const signs = new Map<number, { readonly rank: number; readonly marker: SignMarker }>();
  const asides: Range<Decoration>[] = [];
  const sign = (line: number, rank: number, marker: SignMarker) => {
    const at = state.doc.lineAt(offsetAt(state, line, 1)).from;
    if ((signs.get(at)?.rank ?? 0) < rank) signs.set(at, { rank, marker });
  };
  const aside = (line: number, widget: AsideWidget) => {
    const { to } = state.doc.lineAt(offsetAt(state, line, 1));
    asides.push(Decoration.widget({ widget, side: 1 }).range(to));
  };
  const never = new Set<number>();
  for (const { file, line, code, severity, message } of found.peek().diagnostics) {
    if (file !== path) continue;
    if (neverCodes.has(code)) {
      never.add(line);
      aside(line, new AsideWidget(words.beside.cannot, 'bad', -1));
      sign(line, 2, new SignMarker('never', words.beside.never(message)));
    } else {
      const rank = severity === 'error' ? 4 : 3;
      sign(line, rank, new SignMarker(severity === 'error' ? 'bad' : 'doubtful', message));
    }
  }
  for (const { path: file, line, tests, events, share } of reach.peek()) {
    if (file !== path || line > state.doc.lines) continue;
    if (tests !== undefined) {
      const kind = tests > 0 ? 'reached' : 'unreached';
      sign(line, 1, new SignMarker(kind, words.beside.tests(tests)));
    }
    if (events === undefined || never.has(line)) continue;
    aside(
      line,
      new AsideWidget(words.beside.events(events), events === 0 ? 'none' : '', share ?? -1),
    );
  }
  view.dispatch({
    effects: setBeside.of({
      signs: RangeSet.of(
        [...signs].map(([at, { marker }]) => marker.range(at)),
        true,
      ),
      asides: Decoration.set(asides, true),
    }),
  });
}

/** Marks the line that an answer came from. */
export function paintMarked(view: EditorView): void {
  if (!view.state.field(markedLine, false)) return;
  const of = marked.peek();
  const isHere = of?.path === current.peek();
  const { state } = view;
  view.dispatch({
    effects: setMarked.of(
      of && isHere ? state.doc.lineAt(offsetAt(state, of.line, 1)).from : undefined,
    ),
  });
}

/** The gutter, the asides and the marked line. */
export const besideLines: Extension = [
  beside,
  markedLine,
  gutter({
    class: 'signs',
    markers: (view) => view.state.field(beside).signs,
    initialSpacer: () => new SignMarker('unreached', ''),
  }),
];
