import type { Rect } from '@botrules/picture';

/** How a picture stands in its window: moved by `x` and `y`, and then `k` times as large. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A window, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How large a picture can be; what opens by itself is never too small to read. */
export const scales = { least: 0.08, most: 2.5, legible: 1, comfortable: 1.25 } as const;
const margin = 20;

/** All of a picture, as large as it fits. */
export function fitWhole(of: Rect, size: WindowSize): Camera {
  const k = clamp(wholeScale(of, size), scales.least, scales.comfortable);
  return center(of, size, k);
}

/** A picture that can be read: all of it where that is large enough, else around something, or from its upper left. */
export function fitLegibly(of: Rect, size: WindowSize, around?: Rect): Camera {
  const whole = wholeScale(of, size);
  if (whole >= scales.legible) return fitWhole(of, size);
  const k = scales.legible;
  if (around === undefined) return { k, x: margin - of.x * k, y: margin - of.y * k };
  const middle = center(around, size, k);
  return {
    k,
    x: inside(middle.x, size.width, of.x * k, of.width * k),
    y: inside(middle.y, size.height, of.y * k, of.height * k),
  };
}

/** Larger or smaller by a factor, so that what is at a point of the window stays there. */
export function zoomAt({ x, y, k: before }: Camera, by: number, atX: number, atY: number): Camera {
  const k = clamp(before * by, scales.least, scales.most);
  return { k, x: atX - (atX - x) * (k / before), y: atY - (atY - y) * (k / before) };
}

/** Moved as little as can be, so that something is seen. */
export function reveal(camera: Camera, rect: Rect, size: WindowSize): Camera {
  const { k } = camera;
  const move = (begin: number, length: number, room: number) => {
    if (begin < margin) return margin - begin;
    const over = begin + length - (room - margin);
    return over > 0 ? -Math.min(over, begin - margin) : 0;
  };
  return {
    k,
    x: camera.x + move(camera.x + rect.x * k, rect.width * k, size.width),
    y: camera.y + move(camera.y + rect.y * k, rect.height * k, size.height),
  };
}

function wholeScale(of: Rect, { width, height }: WindowSize): number {
  return Math.min((width - 2 * margin) / of.width, (height - 2 * margin) / of.height);
}

function center(of: Rect, { width, height }: WindowSize, k: number): Camera {
  return {
    k,
    x: (width - of.width * k) / 2 - of.x * k,
    y: Math.max(margin, (height - of.height * k) / 2) - of.y * k,
  };
}

/** Moves no further than until an edge of the picture meets the edge of the window. */
function inside(moved: number, room: number, begin: number, length: number): number {
  const most = margin - begin;
  return length + 2 * margin <= room ? most : clamp(moved, room - margin - begin - length, most);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
