import { type Graph, graph } from '@botrules/core/tooling';
import type { StudioState } from './state.js';

/** How the last rules without errors lead to each other. */
export function graphOf(state: StudioState): Graph | undefined {
  const { ruleSet } = state;
  return ruleSet && state.madeOf('graph', () => graph(ruleSet));
}
