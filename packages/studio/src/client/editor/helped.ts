import { Compartment, type Extension } from '@codemirror/state';
import { type Command, EditorView, keymap, ViewPlugin } from '@codemirror/view';
import { current } from '../store.js';

type TypingHelp = typeof import('./typing-help.js');

const help = new Compartment();
let fetched: TypingHelp | undefined;

/** Help for who types, which is fetched when the text is first entered. */
export function helped(path: string): Extension {
  return help.of(fetched ? fetched.typingHelp(path) : waiting());
}

/** A file that was opened before the help was there gets it when it is shown again. */
const giver = ViewPlugin.define((view) => {
  queueMicrotask(() => give(view));
  return {};
});

function waiting(): Extension {
  return [
    giver,
    EditorView.domEventHandlers({
      focus: (_, view) => {
        fetchHelp(view);
      },
    }),
    keymap.of([
      { key: 'Mod-f', run: (view) => fetchHelp(view, (of) => of.openSearchPanel) },
      { key: 'Ctrl-Space', run: (view) => fetchHelp(view, (of) => of.startCompletion) },
    ]),
  ];
}

/** Fetches the help, and then does what was asked of it. Without an answer the next focus tries again. */
function fetchHelp(view: EditorView, command?: (of: TypingHelp) => Command): true {
  void import('./typing-help.js').then(
    (file) => {
      fetched = file;
      give(view);
      command?.(file)(view);
    },
    () => undefined,
  );
  return true;
}

function give(view: EditorView): void {
  if (!fetched || !view.plugin(giver)) return;
  view.dispatch({ effects: help.reconfigure(fetched.typingHelp(current.peek())) });
}
