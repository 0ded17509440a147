/** A place, in pixels to the right of and below the upper left corner of the picture. */
export interface Point {
  /** To the right. */
  readonly x: number;
  /** Downwards. */
  readonly y: number;
}

/** `x` and `y` are of its upper left corner. */
export interface Rect extends Point {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/** A column of tiles, with the gutter to its left in which arrows run up and down. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** Where the gutter to its left begins. */
  readonly gutter: number;
}
