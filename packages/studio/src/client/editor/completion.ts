import type { Suggestion } from '@botrules/core/tooling';
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { ask } from '../ask.js';
import { shownOffset, writtenOffset } from './written-text.js';

/** Keys below which other keys stand, and those below which a list stands. */
const below: Readonly<Record<string, string>> = {
  when: '',
  lists: '',
  tables: '',
  params: '',
  profile: '',
  default: '',
  rules: '- ',
  buttons: '- ',
  quick_replies: '- ',
  cards: '- ',
};

/** Keys that most rules have come first. */
const likely = ['name', 'when', 'reply', 'payload', 'text', 'buttons', 'title', 'referral.ref'];

function insertKey(view: EditorView, key: string, from: number, to: number): void {
  const line = view.state.doc.lineAt(from);
  const isAlone = /^[\s-]*$/.test(line.text.slice(0, from - line.from));
  const rest = line.text.slice(to - line.from);
  const under = below[key];
  const insert =
    rest.trimStart().startsWith(':') || rest.trim() !== ''
      ? `${key}${rest.trimStart().startsWith(':') ? '' : ': '}`
      : isAlone && under !== undefined
        ? `${key}:\n${' '.repeat(from - line.from + 2)}${under}`
        : `${key}: `;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}

function toOption({ text, kind, about }: Suggestion): Completion {
  const rank = likely.indexOf(text);
  return {
    label: text,
    type: kind,
    ...(about !== '' && (kind === 'key' ? { info: about } : { detail: about })),
    ...(kind === 'key' && {
      boost: rank === -1 ? 0 : 20 - rank,
      apply: (view: EditorView, _: Completion, from: number, to: number) =>
        insertKey(view, text, from, to),
    }),
  };
}

/** The characters of a word: while one is being written, completions are not asked for anew. */
const word = /^[^\s,{}[\]"']*$/;

async function suggest(
  path: string,
  { state, pos, explicit, aborted }: CompletionContext,
): Promise<CompletionResult | null> {
  const before = state.sliceDoc(Math.max(0, pos - 1), pos);
  if (!explicit && !/[\p{L}\p{N}_.{]/u.test(before)) return null;
  const found = await ask('complete', { path, offset: writtenOffset(state, pos) });
  if (aborted || found.length === 0) return null;
  return {
    from: shownOffset(state, found[0]!.from),
    options: found.map(toOption),
    validFor: word,
  };
}

/** Offers what can stand where somebody writes. */
export function completion(path: string): Extension {
  return autocompletion({
    override: [(context) => suggest(path, context)],
    icons: false,
    activateOnTypingDelay: 30,
    maxRenderedOptions: 60,
  });
}
