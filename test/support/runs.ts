/**
 * How often a test repeats what it does with random or with very many inputs. `npm test` does enough to find a mistake soon;
 * with LONG_TESTS=1, as in CI, it does all of it.
 *
 * @param soon the number for `npm test`
 * @param all the number for CI
 */
export function runs(soon: number, all: number): number {
  return isLong ? all : soon;
}

/**
 * The cases that a test goes through, where each takes seconds: `npm test` the first of them; with LONG_TESTS=1, as in CI, all.
 *
 * @param soon how many there are for `npm test`
 */
export function cases<T>(soon: number, all: readonly T[]): readonly T[] {
  return isLong ? all : all.slice(0, soon);
}

/** Whether this is the long run. */
export const isLong = process.env.LONG_TESTS === '1';
