import { createRouter, type Router } from '@botrules/core';
import type { StudioState } from './state.js';

/** The router of the last rules without errors. */
export function routerOf(state: StudioState): Router | undefined {
  const { ruleSet } = state;
  return ruleSet && state.madeOf('router', () => createRouter(ruleSet));
}
