import { needShape } from './report/argument.js';

/**
 * Long work in steps of a few milliseconds or less, for a program that has other things to do in between. It may be left
 * off after any step.
 */
export type Steps<T> = Generator<undefined, T>;

/**
 * Does all steps at once, and returns what they lead to.
 *
 * @throws {TypeError} if it is given something else
 */
export function finish<T>(steps: Steps<T>): T {
  needShape(
    'finish',
    'steps',
    steps,
    { next: 'function' },
    'Write finish(workspace.checkSteps()).',
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does each step inside something, which what comes in between does not see.
 *
 * @param around runs a step, such as with what the step finds in a variable of its module
 */
export function* within<T>(steps: Steps<T>, around: <R>(step: () => R) => R): Steps<T> {
  for (;;) {
    const result = around(() => steps.next());
    if (result.done) return result.value;
    yield;
  }
}

/** What work in steps finds in its module during a step. In between, others may find something else there. */
export class Ambient<T> {
  now: T;

  constructor(now: T) {
    this.now = now;
  }

  /** Runs something that finds this here. */
  during<R>(given: T, work: () => R): R {
    const before = this.now;
    this.now = given;
    try {
      return work();
    } finally {
      this.now = before;
    }
  }
}

/** Goes through items, some of them in each step. */
export function* inSteps<T>(
  items: Iterable<T>,
  each: number,
  look: (item: T, at: number) => void,
): Steps<void> {
  let at = 0;
  for (const item of items) {
    look(item, at++);
    if (at % each === 0) yield;
  }
}
