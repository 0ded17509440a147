import type { RuleSet } from '@botrules/core';
import type { StudioState } from './state.js';

/** Work in steps of some milliseconds each. Between two of them edits are taken, after which it is begun anew. */
export type Steps<T> = Generator<undefined, T>;

/** A step takes about this long, in milliseconds: nobody who types feels it. */
const slice = 20;

/** Whether an answer is made in steps. */
export function isSteps<T>(answer: T | Promise<T> | Steps<T>): answer is Steps<T> {
  return (
    typeof answer === 'object' && answer !== null && Symbol.iterator in answer && 'next' in answer
  );
}

/** Does steps until they are done, or as many as can be done while nobody has to wait. */
export function doSome<T>(steps: Steps<T>): IteratorResult<undefined, T> {
  const end = performance.now() + slice;
  for (;;) {
    const result = steps.next();
    if (result.done || performance.now() >= end) return result;
  }
}

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
