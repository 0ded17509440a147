import { describe as explainWord } from '@botrules/core/tooling';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** What the word at a place is. */
export function describe(
  state: StudioState,
  { path, offset }: AskOf<'describe'>,
): AnswerOf<'describe'> {
  const text = state.textOf(path);
  return text === undefined ? undefined : explainWord({ file: path, text }, offset, state.ruleSet);
}
