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

/** Whether this is the long run. */
export const isLong = process.env.LONG_TESTS === '1';
