import type { Point } from './geometry.js';

const largestRadius = 8;

/** A way as the path of an SVG: from corner to corner, each rounded off. */
export function toPath(points: readonly Point[]): string {
  let path = `M${place(points[0]!)}`;
  for (let at = 1; at < points.length - 1; at++) {
    const [before, corner, after] = points.slice(at - 1, at + 2) as [Point, Point, Point];
    const radius = Math.min(
      largestRadius,
      distance(before, corner) / 2,
      distance(corner, after) / 2,
    );
    const [begin, end] = [toward(corner, before, radius), toward(corner, after, radius)];
    path += `L${place(begin)}Q${place(corner)} ${place(end)}`;
  }
  return `${path}L${place(points.at(-1)!)}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point that is `by` away from `a` on the straight way to `b`. */
function toward(a: Point, b: Point, by: number): Point {
  const whole = distance(a, b) || 1;
  return { x: a.x + ((b.x - a.x) * by) / whole, y: a.y + ((b.y - a.y) * by) / whole };
}

function place({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
