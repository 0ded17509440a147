import { type Graph, Graphs } from '@botrules/core/tooling';
import { keptSteps } from './kept-steps.js';
import type { StudioState } from './state.js';
import type { Steps } from './steps.js';

const graphs = new WeakMap<StudioState, Graphs>();

/** How the last rules without errors lead to each other. */
export function graphOf(state: StudioState): Steps<Graph | undefined> {
  return keptSteps(state, 'graph', (ruleSet) => {
    const own = graphs.get(state) ?? new Graphs();
    graphs.set(state, own);
    return own.steps(ruleSet, {
      profile: state.profile,
      ...state.declarations,
    });
  });
}
