import type { GraphNode } from '@botrules/core/tooling';
import { graphOf } from '../graph-of.js';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';
import type { Steps } from '../steps.js';

/** The rule that a click with the payload at a place leads to, as the last rules without errors have it. */
export function* taker(
  state: StudioState,
  { path, offset }: AskOf<'taker'>,
): Steps<AnswerOf<'taker'>> {
  const text = state.textOf(path);
  const graph = yield* graphOf(state);
  if (text === undefined || graph === undefined) return undefined;
  const payload = wordAt(text, offset);
  const { nodes, edges } = graph;
  const buttons = new Set(
    nodes.filter((node) => node.kind === 'button' && node.payload === payload).map(({ id }) => id),
  );
  const leads = new Set(edges.filter(({ from }) => buttons.has(from)).map(({ to }) => to));
  const rule = nodes.find(
    (node): node is GraphNode & { kind: 'rule' } => node.kind === 'rule' && leads.has(node.id),
  );
  return rule && { path: rule.file, line: rule.line };
}

/** The word around an offset, without the marks of YAML. */
function wordAt(text: string, offset: number): string {
  const before = /[^\s"',{}[\]]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))![0];
  return before + /^[^\s"',{}[\]]*/.exec(text.slice(offset))![0];
}
