import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  toggleComment,
} from '@codemirror/commands';
import { bracketMatching, indentService, indentUnit } from '@codemirror/language';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { readOnly } from '../store.js';
import { besideLines } from './beside.js';
import { isOurs } from './browser-keys.js';
import { findingMarks } from './finding-marks.js';
import { hangingIndent } from './hanging.js';
import { helped } from './helped.js';
import { highlight } from './highlight.js';
import { spoken } from './spoken.js';

/** A new line begins where the last one does, or deeper below a key without a value. */
const indent = indentService.of(({ state }, at) => {
  const line = state.doc.lineAt(at);
  const text = line.text.slice(0, at - line.from);
  const own = /^\s*/.exec(text)![0].length;
  const inItem = /^\s*- +(?=\S)/.exec(text)?.[0].length ?? own;
  return /(?::|[|>][-+]?)\s*$/.test(text) ? inItem + 2 : inItem;
});

/** Tab indents once something was typed; until then it leaves the editor, as everywhere on the page. */
function tabKeys(): Extension {
  let hasTyped = false;
  const when = (run: NonNullable<KeyBinding['run']>) => (view: EditorView) =>
    hasTyped ? run(view) : false;
  return [
    EditorView.updateListener.of(({ docChanged, focusChanged, view }) => {
      if (docChanged) hasTyped = true;
      if (focusChanged && !view.hasFocus) hasTyped = false;
    }),
    keymap.of([{ key: 'Tab', run: when(indentMore), shift: when(indentLess) }]),
    // Before the list of completions takes it.
    Prec.highest(
      keymap.of([
        {
          key: 'Escape',
          run: () => {
            hasTyped = false;
            return false;
          },
        },
      ]),
    ),
  ];
}

/** What the editor of a file does. */
export function extensions(path: string, keys: readonly KeyBinding[]): Extension {
  return [
    tabKeys(),
    lineNumbers(),
    besideLines,
    highlightSpecialChars(),
    history(),
    drawSelection(),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    hangingIndent,
    highlight,
    indent,
    indentUnit.of('  '),
    findingMarks,
    helped(path),
    EditorState.languageData.of(() => [
      { commentTokens: { line: '#' }, closeBrackets: { brackets: ['{', '[', '"'] } },
    ]),
    spoken(path),
    EditorView.contentAttributes.of({
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
    EditorState.readOnly.of(readOnly.peek()),
    EditorView.editable.of(!readOnly.peek()),
    readOnly.peek() ? EditorView.contentAttributes.of({ tabindex: '0' }) : [],
    keymap.of([
      ...keys,
      { key: 'Mod-/', run: toggleComment },
      ...historyKeymap,
      ...defaultKeymap.filter(isOurs),
    ]),
  ];
}
