import { outline as readOutline } from '@botrules/core/tooling';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** What stands where in a file. */
export function outline(state: StudioState, { path }: AskOf<'outline'>): AnswerOf<'outline'> {
  const text = state.textOf(path);
  return text === undefined ? undefined : readOutline(path, text);
}
