import { describe as explainWord } from '@botrules/core/tooling';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** The rule that takes a click with the payload at a place, as the last rules without errors have it. */
export function taker(state: StudioState, { path, offset }: AskOf<'taker'>): AnswerOf<'taker'> {
  const text = state.textOf(path);
  if (text === undefined || !state.router) return undefined;
  const payload =
    explainWord({ file: path, text }, offset, state.ruleSet)?.word ?? wordAt(text, offset);
  if (payload === '') return undefined;
  const { rules } = state.router.route({
    event: 'postback',
    channel: 'messenger',
    standby: false,
    payload,
  });
  const rule = rules.at(-1);
  return rule && { path: rule.file, line: rule.line };
}

/** The word around an offset, without the marks of YAML. */
function wordAt(text: string, offset: number): string {
  const before = /[^\s"',{}[\]]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))![0];
  return before + /^[^\s"',{}[\]]*/.exec(text.slice(offset))![0];
}
