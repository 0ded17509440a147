import { Compartment, type Extension } from '@codemirror/state';
import { type Command, EditorView, keymap, ViewPlugin } from '@codemirror/view';
import { current } from '../store.js';
import type { TypingHelp } from './typing-help.js';

const place = new Compartment();
let fetched: TypingHelp | undefined;

/** Help for people who type, which is fetched when the text is first entered. */
export function helped(path: string): Extension {
  return place.of(fetched ? fetched.of(path) : waiting());
}

/** A file that was opened before the help was there gets it when it is shown again. */
const giver = ViewPlugin.define((view) => {
  queueMicrotask(() => give(view));
  return {};
});

function waiting(): Extension {
  let isTyped = false;
  return [
    giver,
    EditorView.updateListener.of(({ transactions, docChanged }) => {
      if (docChanged) isTyped = transactions.some((each) => each.isUserEvent('input.type'));
    }),
    EditorView.domEventHandlers({
      focus: (_, view) => {
        // Somebody who began a word meanwhile is offered what it can be.
        fetchHelp(view, (help) => () => isTyped && isInWord(view) && help.startCompletion(view));
      },
    }),
    keymap.of([
      { key: 'Mod-f', run: (view) => fetchHelp(view, (help) => help.openSearchPanel) },
      { key: 'Ctrl-Space', run: (view) => fetchHelp(view, (help) => help.startCompletion) },
    ]),
  ];
}

/** Fetches the help, and then does what was asked of it. Without an answer the next focus tries again. */
function fetchHelp(view: EditorView, command?: (help: TypingHelp) => Command): true {
  void import('./typing-help.js').then(
    ({ typingHelp }) => {
      fetched = typingHelp;
      give(view);
      command?.(typingHelp)(view);
    },
    () => undefined,
  );
  return true;
}

function isInWord({ state }: EditorView): boolean {
  const { head } = state.selection.main;
  return /\w/.test(state.sliceDoc(Math.max(0, head - 1), head));
}

function give(view: EditorView): void {
  if (!fetched || !view.plugin(giver)) return;
  view.dispatch({ effects: place.reconfigure(fetched.of(current.peek())) });
}
