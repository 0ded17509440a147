import { listRules } from '@botrules/core/tooling';
import { changeFor } from '../cards/change.js';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** The edits of texts that do something to a card; nothing where an edit cannot do it. */
export function cardEdit(
  state: StudioState,
  { path, act }: AskOf<'cardEdit'>,
): AnswerOf<'cardEdit'> {
  const text = state.textOf(path);
  if (text === undefined) return undefined;
  const all = [...state.workspace.texts, ...state.tests]
    .filter(([file]) => /\.ya?ml$/.test(file))
    .map(([file, each]) => ({ file, text: each }));
  const rules = state.ruleSet ? listRules(state.ruleSet) : [];
  const names = new Set(rules.flatMap((of) => (of.kind === 'rule' ? [of.name] : [])));
  return changeFor({ file: path, text }, act, names, all);
}
