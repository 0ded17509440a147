/** The entry `@botrules/picture`: where cards, boxes and arrows of a dialogue stand. Pure: it knows no page and no file. */
export type { Point, Rect } from './geometry.js';
export { headHeight, type Layout, layOut, sizes } from './layout.js';
export { toPath } from './path.js';
export type { TapArrow } from './taps.js';
export { textWidth } from './text-width.js';
export { exitMarks, type Tile, type TileRow, toTiles } from './tiles.js';
export type { Way } from './ways.js';
