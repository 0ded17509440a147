import type { Picture } from '@botrules/core';
import { Graph, layout } from '@dagrejs/dagre';
import { type Arrow, countTaps } from './graph-taps.js';
import type { Tile } from './graph-tiles.js';
import { textWidth } from './text-width.js';

/** Sizes in pixels. */
export const sizes = {
  title: 13,
  small: 11,
  lineHeight: 17,
  rowHeight: 24,
  padding: 12,
  boxPadding: 12,
  boxLabel: 20,
  margin: 24,
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are of its upper left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By id of a tile or a box. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** The way of each arrow, in order: where it begins, what draws it on, where it ends. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly points: readonly Point[];
  /** It leads to what stands further left. */
  readonly isBack: boolean;
}

/** Past so many tiles arrows back are not kept clear of them, and past so many tiles simply stand in columns. */
const large = 60;
const huge = 1000;

/** Lays tiles out from left to right, in the direction in which a conversation goes. */
export function layOut(
  boxes: Picture['boxes'],
  tiles: readonly Tile[],
  arrows: readonly Arrow[],
): Layout {
  const taps = countTaps(tiles, arrows);
  const isBack = ({ from, to }: Arrow): boolean => taps.get(to)! <= taps.get(from)!;
  // Arrows between the same two tiles take one way, and an arrow back is laid out as one that comes from there.
  const endsOf = (arrow: Arrow): readonly [string, string] =>
    isBack(arrow) ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
  const laidOut = arrows
    .filter((arrow) => tiles.length <= large || !isBack(arrow))
    .map((arrow) => endsOf(arrow));
  const graph = tiles.length <= huge ? arrange(boxes, tiles, laidOut) : undefined;
  const rects = new Map(graph ? rectsIn(graph, tiles) : columnsOf(tiles, taps));
  if (graph) addBoxes(rects, boxes, tiles);
  const byId = new Map(tiles.map((tile) => [tile.id, tile]));
  const ways = arrows.map((arrow) => {
    const { from, row, to } = arrow;
    const [v, w] = endsOf(arrow);
    const { points = [] } = (graph?.edge({ v, w }) ?? {}) as { points?: Point[] };
    const between = v === from ? points.slice(1, -1) : points.slice(1, -1).reverse();
    return wayOf(between, rects.get(from)!, rects.get(to)!, rowOffset(byId.get(from)!, row));
  });
  return moveIntoView(rects, ways);
}

function arrange(
  boxes: Picture['boxes'],
  tiles: readonly Tile[],
  edges: readonly (readonly [string, string])[],
): Graph {
  const graph = new Graph({ compound: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 30,
    ranksep: 80,
    // The best ranks are found by a search that a large picture cannot wait for.
    ranker: tiles.length > 200 ? 'longest-path' : 'network-simplex',
  });
  for (const box of boxes) graph.setNode(box.id, {});
  for (const box of boxes) if (box.parent) graph.setParent(box.id, box.parent);
  for (const tile of tiles) {
    graph.setNode(tile.id, sizeOf(tile));
    if (tile.parent) graph.setParent(tile.id, tile.parent);
  }
  for (const [from, to] of edges) graph.setEdge(from, to, {});
  layout(graph);
  return graph;
}

function* rectsIn(graph: Graph, tiles: readonly Tile[]): Generator<[string, Rect]> {
  for (const { id } of tiles) {
    const { x, y, width, height } = graph.node(id) as Rect;
    yield [id, { x: x - width / 2, y: y - height / 2, width, height }];
  }
}

/** A column for each number of taps, with the tiles in the order written. */
function* columnsOf(
  tiles: readonly Tile[],
  taps: ReadonlyMap<string, number>,
): Generator<[string, Rect]> {
  const columns = new Map<number, Tile[]>();
  for (const tile of tiles) {
    const at = taps.get(tile.id)!;
    const column = columns.get(at);
    if (column) column.push(tile);
    else columns.set(at, [tile]);
  }
  let x = 0;
  for (const [, column] of [...columns].sort(([a], [b]) => a - b)) {
    let y = 0;
    let widest = 0;
    for (const tile of column) {
      const size = sizeOf(tile);
      yield [tile.id, { x, y, ...size }];
      y += size.height + 30;
      widest = Math.max(widest, size.width);
    }
    x += widest + 90;
  }
}

function addBoxes(rects: Map<string, Rect>, boxes: Picture['boxes'], tiles: readonly Tile[]): void {
  // Inner boxes come after those around them, and are needed first.
  for (const box of [...boxes].reverse()) {
    const inner = [...boxes, ...tiles].filter(({ parent }) => parent === box.id);
    const around = aroundAll(
      inner.flatMap(({ id }) => rects.get(id) ?? []),
      box.label,
    );
    if (around) rects.set(box.id, around);
  }
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

function aroundAll(inner: readonly Rect[], label: string): Rect | undefined {
  if (inner.length === 0) return undefined;
  const x = Math.min(...inner.map((rect) => rect.x)) - sizes.boxPadding;
  const y = Math.min(...inner.map((rect) => rect.y)) - sizes.boxPadding - sizes.boxLabel;
  const right = Math.max(...inner.map((rect) => rect.x + rect.width)) + sizes.boxPadding;
  const bottom = Math.max(...inner.map((rect) => rect.y + rect.height)) + sizes.boxPadding;
  const width = Math.max(right - x, textWidth(label, sizes.small) + 2 * sizes.boxPadding);
  return { x, y, width, height: bottom - y };
}

/** From a row's side to the title of the tile that it leads to; what leads back leaves to the left. */
function wayOf(between: readonly Point[], from: Rect, to: Rect, offset: number): Way {
  const y = from.y + offset;
  const targetY = to.y + sizes.padding + sizes.lineHeight / 2 - 3;
  if (from === to) {
    const x = from.x + from.width;
    const out = x + 30;
    const points = [
      { x, y },
      { x: out, y },
      { x: out, y: (y + targetY) / 2 },
      { x: out, y: targetY },
      { x, y: targetY },
    ];
    return { points, isBack: true };
  }
  const isBack = to.x + to.width / 2 < from.x + from.width / 2;
  const side = isBack ? -1 : 1;
  const start = { x: isBack ? from.x : from.x + from.width, y };
  const end = { x: isBack ? to.x + to.width : to.x, y: targetY };
  // Next to each other, nothing stands between them.
  const inner = Math.abs(end.x - start.x) < 130 ? [] : between;
  const reach = Math.min(50, Math.max(20, Math.abs(end.x - start.x) / 2.5));
  const leave = { x: start.x + side * reach, y };
  const arrive = { x: end.x - side * reach, y: targetY };
  return { points: [start, leave, ...inner, arrive, end], isBack };
}

function moveIntoView(rects: ReadonlyMap<string, Rect>, ways: readonly Way[]): Layout {
  const corners: readonly Rect[] = [
    ...rects.values(),
    ...ways.flatMap(({ points }) => points).map((point) => ({ ...point, width: 0, height: 0 })),
  ];
  const left = corners.reduce((least, { x }) => Math.min(least, x), 0) - sizes.margin;
  const top = corners.reduce((least, { y }) => Math.min(least, y), 0) - sizes.margin;
  const right = corners.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const bottom = corners.reduce((most, { y, height }) => Math.max(most, y + height), 0);
  const move = <T extends Point>(point: T): T => ({
    ...point,
    x: point.x - left,
    y: point.y - top,
  });
  return {
    width: right - left + sizes.margin,
    height: bottom - top + sizes.margin,
    rects: new Map([...rects].map(([id, rect]) => [id, move(rect)])),
    ways: ways.map(({ points, isBack }) => ({ points: points.map(move), isBack })),
  };
}
