import type { Column, Point, Rect } from './geometry.js';

/** The way of an arrow: corners of straight stretches, from where it begins to where it ends. */
export interface Way {
  /** Two at the least. */
  readonly points: readonly Point[];
  /** It leads to what stands further left, or above in the same column. */
  readonly isBack: boolean;
}

export interface Ends {
  readonly from: { readonly rect: Rect; readonly column: number };
  readonly to: { readonly rect: Rect; readonly column: number };
  /** How far down the row is that it leaves. */
  readonly leavesAt: number;
  /** How far down the title is that it leads to. */
  readonly arrivesAt: number;
  /** Arrows to the same tile run in one lane. */
  readonly target: string;
}

/** Between two arrows that run side by side. */
export const lane = 7;
/** How near to a tile or title an arrow may pass by. */
const clearance = 9;

/**
 * Leads arrows round tiles and the titles of boxes: up and down in the gutters between columns, and from one gutter to
 * another where nothing stands in the columns between them.
 */
export function findWays(
  ends: readonly Ends[],
  columns: readonly Column[],
  obstacles: readonly Rect[],
): readonly Way[] {
  const lanes = columns.map(() => new Map<string, number>());
  lanes.push(new Map());
  const inColumns = columns.map(({ x, width }) =>
    obstacles
      .filter((rect) => rect.x < x + width && rect.x + rect.width > x)
      .sort((a, b) => a.y - b.y),
  );
  /** Where an arrow runs up or down in the gutter to the left of a column; the last is to the right of all. */
  const laneIn = (gutter: number, target: string): number => {
    const own = lanes[gutter]!;
    const at = own.get(target) ?? own.size;
    own.set(target, at);
    const column = columns[gutter];
    if (column === undefined) {
      const last = columns.at(-1)!;
      return last.x + last.width + 22 + at * lane;
    }
    const begin = column.gutter + (gutter === 0 ? 0 : 22);
    const room = column.x - 22 - begin;
    return begin + (room < lane ? room / 2 : (at * lane) % room);
  };
  return ends.map(({ from, to, leavesAt, arrivesAt, target }) => {
    const isForward = to.column > from.column;
    const isBack =
      to.column < from.column || (to.column === from.column && to.rect.y <= from.rect.y);
    const isLeft = to.column < from.column;
    const start = { x: isLeft ? from.rect.x : from.rect.x + from.rect.width, y: leavesAt };
    const end = { x: isForward ? to.rect.x : to.rect.x + to.rect.width, y: arrivesAt };
    const first = isLeft ? from.column : from.column + 1;
    const last = isForward ? to.column : to.column + 1;
    const x = laneIn(first, target);
    if (first === last) {
      return { points: straight([start, { x, y: start.y }, { x, y: end.y }, end]), isBack };
    }
    const crossed = inColumns.slice(Math.min(first, last), Math.max(first, last));
    const y = freeLine(crossed, start.y, end.y);
    const x2 = laneIn(last, target);
    return {
      points: straight([
        start,
        { x, y: start.y },
        { x, y },
        { x: x2, y },
        { x: x2, y: end.y },
        end,
      ]),
      isBack,
    };
  });
}

/** A height, as little out of the way as can be, at which a line passes by everything in some columns. */
function freeLine(columns: readonly (readonly Rect[])[], from: number, to: number): number {
  const detour = (y: number) => Math.abs(y - from) + Math.abs(y - to);
  return [from, to]
    .flatMap((y) => [firstFree(columns, y, 1), firstFree(columns, y, -1)])
    .reduce((best, y) => (detour(y) < detour(best) ? y : best));
}

/** The first free height from one on, downwards or upwards. */
function firstFree(columns: readonly (readonly Rect[])[], from: number, way: 1 | -1): number {
  let y = from;
  for (let isFree = false; !isFree; ) {
    isFree = true;
    for (const rects of columns) {
      const hit = rectAt(rects, y);
      if (hit === undefined) continue;
      y = way === 1 ? hit.y + hit.height + clearance : hit.y - clearance;
      isFree = false;
    }
  }
  return y;
}

/** What stands so near to a height that a line would touch it. `rects` are in order, and apart. */
function rectAt(rects: readonly Rect[], y: number): Rect | undefined {
  let [low, high] = [0, rects.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { y: top, height } = rects[middle]!;
    if (top + height + clearance <= y) low = middle + 1;
    else high = middle;
  }
  const rect = rects[low];
  return rect !== undefined && rect.y - clearance < y ? rect : undefined;
}

/** Without corners at which nothing turns. */
function straight(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return true;
    const isCorner = !(
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y)
    );
    return isCorner;
  });
}
