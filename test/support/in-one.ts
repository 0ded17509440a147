/** A question that is answered in steps, answered in one go. */
export function inOne<A extends readonly unknown[], T>(
  question: (...asked: A) => Generator<undefined, T>,
): (...asked: A) => T {
  return (...asked) => {
    const steps = question(...asked);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
}
