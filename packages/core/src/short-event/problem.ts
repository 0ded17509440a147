import { isLosslessNumber } from 'lossless-json';

/** The first thing that keeps data from being a short event. */
export interface ShortEventProblem {
  /** One sentence that quotes what was written. */
  readonly problem: string;
  /** What to do, as an imperative. */
  readonly hint: string;
  /** The keys, as written, that lead to it. */
  readonly path: readonly string[];
}

/** A value with the dotted name and the written path of its key. */
export interface ShortValue {
  readonly key: string;
  readonly value: unknown;
  readonly path: readonly string[];
}

/** What stands under each dotted name that holds a text. */
export type Texts = ReadonlyMap<string, string>;

/** A problem at the value that `path` leads to. */
export function slip(path: readonly string[], problem: string, hint: string): ShortEventProblem {
  return { problem, hint, path };
}

/** A map of a parser of JSON or YAML: not a list, not a number of many digits. */
export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)
  );
}
