import type { RuleSet } from '@botrules/core';
import type { StudioState } from './state.js';
import type { Steps } from './steps.js';

/** Something that is made of the rules in steps once, and again when they changed; `undefined` where there are none yet. */
export function* keptSteps<T>(
  state: StudioState,
  name: string,
  make: (ruleSet: RuleSet) => Steps<T>,
): Steps<T | undefined> {
  const { ruleSet } = state;
  if (ruleSet === undefined) return undefined;
  const known = state.made<T>(name);
  if (known !== undefined) return known;
  const value = yield* make(ruleSet);
  return state.madeOf(name, () => value);
}
