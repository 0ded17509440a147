import { complete as suggest } from '@botrules/core/tooling';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** What can stand where somebody writes. */
export function complete(
  state: StudioState,
  { path, offset }: AskOf<'complete'>,
): AnswerOf<'complete'> {
  const text = state.textOf(path);
  return text === undefined ? [] : suggest({ file: path, text }, offset, state.ruleSet);
}
