import { memory } from '#memory/router';
import { regex } from '#regex/router';
import { tables } from '#tables/router';
import { words } from '#words/router';

/**
 * Adds every part of the language but those that a condition of the bundler leaves out. Whatever takes rules that may
 * have any part calls it where it is imported. Only a bundle of `@botrules/core/compiled` does without.
 */
export function addEveryPart(): void {
  for (const part of [regex, words, memory, tables]) part.add();
}
