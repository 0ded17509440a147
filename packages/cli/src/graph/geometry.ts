export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are of its upper left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A column of tiles, with the gutter to its left in which arrows run up and down. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** Where the gutter to its left begins. */
  readonly gutter: number;
}
