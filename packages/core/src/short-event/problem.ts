import { isLosslessNumber } from 'lossless-json';

/** The first thing because of which data is not a short event. */
export interface ShortEventProblem {
  /** One sentence that quotes the writer. */
  readonly problem: string;
  /** What to do, as an imperative. */
  readonly hint: string;
  /** The keys, as written, that lead to the problem. */
  readonly path: readonly string[];
}

/** A value, with its key as a dotted name and as the path that was written. */
export interface ShortValue {
  readonly key: string;
  readonly value: unknown;
  readonly path: readonly string[];
}

/** The text for each dotted name that has one. */
export type Texts = ReadonlyMap<string, string>;

/** Returns a problem with the value at a path. */
export function slip(path: readonly string[], problem: string, hint: string): ShortEventProblem {
  return { problem, hint, path };
}

/** Returns whether a value from a parser of JSON or YAML is a map: neither a list nor a lossless number. */
export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)
  );
}
