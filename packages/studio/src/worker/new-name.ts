import { say } from '@botrules/core/tooling';
import { freeName } from './free-name.js';

/** How many characters of what a rule takes are in its name at the most. */
const longest = 60;

/**
 * The name of a new rule, from the words or the payload that it takes: one that no rule has.
 *
 * @param names the names that rules have already
 */
export function newName(taken: string, names: ReadonlySet<string>): string {
  const words = taken
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  const name = [...words].slice(0, longest).join('').trim() || say`new rule`;
  // That is what decisions call a default.
  return freeName(name, (each) => each === 'default' || names.has(each));
}
