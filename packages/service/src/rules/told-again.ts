import type { Checked } from '@botrules/core';

/** What was found, in languages other than English, by their tags. */
export type Told<T = unknown> = ReadonlyMap<string, Checked<T>>;

/**
 * Returns the findings of a reading as a second one says them, in another language.
 *
 * @param read reads the same again. Files may change in between: places of one text are never shown in another, and a file that cannot be
 *   read any more does not spoil the first reading.
 * @returns the findings; `undefined` where the second reading saw or found something else
 */
export function toldAgain(
  first: Checked<unknown>,
  read: () => Checked<unknown>,
): Checked<unknown>['diagnostics'] | undefined {
  let second: Checked<unknown>;
  try {
    second = read();
  } catch {
    return undefined;
  }
  return seenIn(first) === seenIn(second) ? second.diagnostics : undefined;
}

/** The texts of a reading, and what was found where. */
function seenIn({ sources, diagnostics, omitted }: Checked<unknown>): string {
  const texts = [...sources].map(([file, { text }]) => [file, text]);
  const found = diagnostics.map(({ file, line, column, code }) => [file, line, column, code]);
  return JSON.stringify([texts, found, omitted]);
}
