import type { Router } from '@botrules/core';
import { routerSteps } from '@botrules/core/tooling';
import { keptSteps } from './kept-steps.js';
import type { StudioState } from './state.js';
import type { Steps } from './steps.js';

/** The router of the last rules without errors. */
export function routerOf(state: StudioState): Steps<Router | undefined> {
  return keptSteps(state, 'router', routerSteps);
}
