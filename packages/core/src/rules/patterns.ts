import type { List } from './tables/table.js';

/** `ORDER_{id}_*` is literal, capture, literal, star; escapes are resolved, and literals are not empty. */
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
      /** The name of what it must be in: `shops.town` for `{shop in shops.town}`. */
      readonly within?: string;
      /** The list or column of that name. Captures of a parsed pattern have none yet. */
      readonly list?: List;
    };

/** A regular expression. */
export interface RegexPattern {
  /** An RE2 expression that compiles. */
  readonly text: string;
  /** Names of its named groups, in order. */
  readonly captures: readonly string[];
  /** Those of them that a match can omit or leave empty: in an alternative, under `?` or `*`, or around nothing. */
  readonly optional: readonly string[];
}
