import type { Steps } from '@botrules/core/tooling';

export type { Steps };

/** An answer, at once or later, or the steps in which it is made. */
export type Answering<T> = T | Steps<T> | Promise<T | Steps<T>>;

/** A step takes about this long, in milliseconds: nobody who types feels it. */
const slice = 20;

/** Whether an answer is made in steps. */
export function isSteps<T>(answer: T | Steps<T>): answer is Steps<T> {
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
