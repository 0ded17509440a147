import type { List } from './tables/table.js';

/** `ORDER_{id}_*` is literal, capture, literal, star, escapes resolved, literals not empty. */
export interface LikePattern {
  /** The text as it was written. */
  readonly text: string;
  /** What it is made of. */
  readonly parts: readonly LikePart[];
}
/** One part of a pattern. */
export type LikePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'capture';
      readonly name: string;
      /** What it must be in, as it is written: `{shop in shops.town}`. */
      readonly within?: string;
      /** The list or column of that name. Captures of a pattern that is parsed have none yet. */
      readonly list?: List;
    };

/** A regular expression. */
export interface RegexPattern {
  /** An RE2 expression that compiles. */
  readonly text: string;
  /** Names of its named groups, in order. */
  readonly captures: readonly string[];
  /** Those of them that a match can leave out or empty: in an alternative, under `?` or `*`, or around nothing. */
  readonly optional: readonly string[];
}
