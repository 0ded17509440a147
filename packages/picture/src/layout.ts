import type { Picture } from '@botrules/core/tooling';
import type { Column, Rect } from './geometry.js';
import { countTaps, type TapArrow } from './taps.js';
import { textWidth } from './text-width.js';
import type { Tile } from './tiles.js';
import { findWays, lane, type Way } from './ways.js';

/** Sizes in pixels. */
export const sizes = {
  title: 13,
  small: 11,
  lineHeight: 17,
  rowHeight: 24,
  padding: 12,
  boxPadding: 12,
  boxLabel: 22,
  /** Between cards, and between boxes, that stand one below the other. */
  gap: 26,
  margin: 24,
} as const;

/** Where everything stands, in pixels. */
export interface Layout {
  /** Of the whole picture, its margins in it. */
  readonly width: number;
  /** Of the whole picture, its margins in it. */
  readonly height: number;
  /** By id of a tile or a box. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** What is written on each box, cut to the room that it has. */
  readonly labels: ReadonlyMap<string, string>;
  /** The way of each arrow, in order. */
  readonly ways: readonly Way[];
}

/** Past this number of columns, taps count no further: nobody can read a row of a thousand cards. */
const mostColumns = 40;

/**
 * Lays tiles out: from left to right by how many taps lead to them, and downwards in the order in which they are
 * written. Each box is a band of its own below the one before it, so that none overlap.
 */
export function layOut(
  boxes: Picture['boxes'],
  tiles: readonly Tile[],
  arrows: readonly TapArrow[],
): Layout {
  const columnOf = toColumns(tiles, arrows);
  const columns = placeColumns(tiles, arrows, columnOf);
  const stack = new Stack(boxes, tiles, columnOf, columns);
  const { rects, labels, bottom } = stack.place();
  const obstacles = [...tiles.map(({ id }) => rects.get(id)!), ...stack.titles];
  const byId = new Map(tiles.map((tile) => [tile.id, tile]));
  const ends = arrows.map(({ from, row, to }) => ({
    from: { rect: rects.get(from)!, column: columnOf.get(from)! },
    to: { rect: rects.get(to)!, column: columnOf.get(to)! },
    leavesAt: rects.get(from)!.y + rowOffset(byId.get(from)!, row),
    arrivesAt: rects.get(to)!.y + sizes.padding + sizes.lineHeight / 2 - 3,
    target: to,
  }));
  const ways = findWays(ends, columns, obstacles);
  const points = ways.flatMap((way) => way.points);
  const right = Math.max(
    0,
    ...[...rects.values()].map(({ x, width }) => x + width),
    ...points.map(({ x }) => x),
  );
  const lowest = points.reduce((most, { y }) => Math.max(most, y), bottom);
  return {
    width: right + sizes.margin,
    height: lowest + sizes.margin,
    rects,
    labels,
    ways,
  };
}

/** The number of the column that each tile stands in, none of them empty. */
function toColumns(
  tiles: readonly Tile[],
  arrows: readonly TapArrow[],
): ReadonlyMap<string, number> {
  const taps = countTaps(tiles, arrows);
  const used = [...new Set([...taps.values()].map((count) => Math.min(count, mostColumns)))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(used.map((count, at) => [count, at]));
  return new Map(tiles.map(({ id }) => [id, numbers.get(Math.min(taps.get(id)!, mostColumns))!]));
}

/** As wide as their widest tile; the gutter before each has room for a lane for each tile that is led to through it. */
function placeColumns(
  tiles: readonly Tile[],
  arrows: readonly TapArrow[],
  columnOf: ReadonlyMap<string, number>,
): readonly Column[] {
  const widths: number[] = [];
  for (const tile of tiles) {
    const column = columnOf.get(tile.id)!;
    widths[column] = Math.max(widths[column] ?? 0, sizeOf(tile).width);
  }
  const lanes = widths.map(() => new Set<string>());
  for (const { from, to } of arrows) {
    const [a, b] = [columnOf.get(from)!, columnOf.get(to)!];
    // The gutters that it may run through: next to its tile, and next to the one that it leads to.
    for (const gutter of [a, a + 1, b, b + 1]) lanes[gutter]?.add(to);
  }
  const columns: Column[] = [];
  let x = sizes.margin;
  for (const [at, width] of widths.entries()) {
    const gutter = x;
    // Nothing leads to the left of the first.
    const room = at === 0 ? 0 : 50 + Math.min(lanes[at]!.size, 24) * lane;
    x += room + 2 * sizes.boxPadding;
    columns.push({ x, width, gutter });
    x += width;
  }
  return columns;
}

/** Puts tiles and boxes one below the other. */
class Stack {
  readonly #boxes: Picture['boxes'];
  readonly #tiles: readonly Tile[];
  readonly #columnOf: ReadonlyMap<string, number>;
  readonly #columns: readonly Column[];
  readonly #rects = new Map<string, Rect>();
  readonly #labels = new Map<string, string>();
  /** Where the titles of boxes are. */
  readonly titles: Rect[] = [];

  constructor(
    boxes: Picture['boxes'],
    tiles: readonly Tile[],
    columnOf: ReadonlyMap<string, number>,
    columns: readonly Column[],
  ) {
    this.#boxes = boxes;
    this.#tiles = tiles;
    this.#columnOf = columnOf;
    this.#columns = columns;
  }

  place() {
    const bottom = this.#fill(undefined, sizes.margin, 0);
    return { rects: this.#rects, labels: this.#labels, bottom };
  }

  /** Places what stands right inside a box, in the order written, and returns where it ends. */
  #fill(box: string | undefined, top: number, depth: number): number {
    /** Where the next tile of each column can stand; a box needs the room of all. */
    const next = this.#columns.map(() => top);
    let lowest = top;
    for (const item of this.#inOrder(box)) {
      if ('rows' in item) {
        const column = this.#columnOf.get(item.id)!;
        const size = sizeOf(item);
        const y = next[column]!;
        this.#rects.set(item.id, { x: this.#columns[column]!.x, y, ...size });
        next[column] = y + size.height + sizes.gap;
        lowest = Math.max(lowest, y + size.height);
      } else {
        const begin = lowest === top ? top : lowest + sizes.gap;
        lowest = this.#box(item, begin, depth);
        next.fill(lowest + sizes.gap);
      }
    }
    return lowest;
  }

  #box({ id, label }: Picture['boxes'][number], top: number, depth: number): number {
    const inner = top + sizes.boxLabel + sizes.boxPadding / 2;
    const bottom = this.#fill(id, inner, depth + 1);
    const columns = this.#columnsIn(id);
    if (columns.length === 0) return top;
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    // Inner boxes stand a little inside of the one around them.
    const padding = Math.max(3, sizes.boxPadding - 3 * depth);
    const x = this.#columns[first]!.x - padding;
    const end = this.#columns[last]!;
    const width = end.x + end.width + padding - x;
    this.#rects.set(id, { x, y: top, width, height: bottom + sizes.boxPadding - top });
    const room = this.#columns[first]!.width;
    const text = cut(label, room);
    this.#labels.set(id, text);
    this.titles.push({
      x,
      y: top,
      width: textWidth(text, sizes.small) + 2 * padding,
      height: sizes.boxLabel,
    });
    return bottom + sizes.boxPadding;
  }

  #columnsIn(box: string): readonly number[] {
    const inside = this.#boxes.filter(({ parent }) => parent === box);
    return [
      ...this.#tiles
        .filter(({ parent }) => parent === box)
        .map(({ id }) => this.#columnOf.get(id)!),
      ...inside.flatMap(({ id }) => this.#columnsIn(id)),
    ];
  }

  /** What stands right inside a box. A box has the place of the first tile in it. */
  #inOrder(box: string | undefined): readonly (Tile | Picture['boxes'][number])[] {
    const items = new Set<Tile | Picture['boxes'][number]>();
    const boxes = new Map(this.#boxes.map((one) => [one.id, one]));
    for (const tile of this.#tiles) {
      let item: Tile | Picture['boxes'][number] = tile;
      while (item.parent !== box && item.parent !== undefined) item = boxes.get(item.parent)!;
      if (item.parent === box) items.add(item);
    }
    return [...items];
  }
}

function cut(text: string, width: number): string {
  if (textWidth(text, sizes.small) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, sizes.small) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

/** How far below a tile's upper edge the middle of a row is. */
function rowOffset(tile: Tile, row: string): number {
  const at = tile.rows.findIndex(({ id }) => id === row);
  return headHeight(tile) + at * sizes.rowHeight + sizes.rowHeight / 2 - 2;
}

/** The height of what stands above the rows. */
export function headHeight({ lines }: Tile): number {
  return sizes.padding * 1.6 + (lines.length + 1) * sizes.lineHeight;
}

function sizeOf(tile: Tile): { readonly width: number; readonly height: number } {
  const { title, lines, rows } = tile;
  const widths = [
    textWidth(title, sizes.title) * 1.08,
    ...lines.map((line) => textWidth(line, sizes.small)),
    ...rows.map(({ text }) => textWidth(text, sizes.small) + sizes.padding),
  ];
  const below = rows.length > 0 ? rows.length * sizes.rowHeight + sizes.padding / 3 : 0;
  return {
    width: Math.max(120, ...widths) + 2 * sizes.padding,
    height: headHeight(tile) + below,
  };
}
