import { type Pace, type Slices, sliceSize } from '../slices.js';

/** Texts in the order of their UTF-16 units, sorted in slices: short runs first, which are merged then. */
export function* sortTexts(texts: readonly string[], pace: Pace): Slices<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < texts.length; at += sliceSize) {
    runs.push(texts.slice(at, at + sliceSize).sort());
    if (pace.fills(sliceSize)) yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at]!, runs[at + 1] ?? [], pace));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(
  some: readonly string[],
  others: readonly string[],
  pace: Pace,
): Slices<readonly string[]> {
  const merged: string[] = [];
  for (let one = 0, other = 0; one < some.length || other < others.length; ) {
    // Past its end, a run has nothing that is less.
    const isOther = one === some.length || others[other]! < some[one]!;
    merged.push(isOther ? others[other++]! : some[one++]!);
    if (pace.fills()) yield;
  }
  return merged;
}
