// Decides whether a value is one of many. It never gives up; what it builds for that is kept until the checks are done.

import { fold } from '../../../rules/fold.js';

// Built once for each array, since all tests of one list share one. The arrays live as long as the rules do, so what is
// built from them is dropped when the checks are done.
let sets = new WeakMap<readonly string[], ReadonlySet<string>>();
let foldedValues = new WeakMap<readonly string[], readonly string[]>();

/** Returns whether a value is one of these. */
export function has(values: readonly string[], value: string): boolean {
  return values.length <= 32 ? values.includes(value) : toSet(values).has(value);
}

export function toSet(values: readonly string[]): ReadonlySet<string> {
  const set = sets.get(values) ?? new Set(values);
  sets.set(values, set);
  return set;
}

/** Returns the values folded, without repeats: the same array for the same array. */
export function foldAll(values: readonly string[]): readonly string[] {
  const known = foldedValues.get(values);
  if (known !== undefined) return known;
  const folded = values.map(fold);
  const result = folded.every((value, index) => value === values[index])
    ? values
    : [...new Set(folded)];
  foldedValues.set(values, result);
  return result;
}

export function forgetSets(): void {
  sets = new WeakMap();
  foldedValues = new WeakMap();
}
