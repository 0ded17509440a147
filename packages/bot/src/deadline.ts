/**
 * What `work` resolves to, or what `late` returns once `milliseconds` have passed. The work is not stopped: it is
 * only no longer waited for, and its result is dropped.
 */
export function within<T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
