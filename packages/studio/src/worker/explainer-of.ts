import { createExplainer, type Explainer } from '@botrules/core';
import type { StudioState } from './state.js';

/** Says why the last rules without errors decide as they do. */
export function explainerOf(state: StudioState): Explainer | undefined {
  const { ruleSet } = state;
  return ruleSet && state.madeOf('explainer', () => createExplainer(ruleSet));
}
