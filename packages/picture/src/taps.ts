import type { Tile } from './tiles.js';

/** From a row of a tile to the tile whose rule takes what it sends. */
export interface TapArrow {
  /** The id of the tile that it leaves. */
  readonly from: string;
  /** The id of the row that it leaves from. */
  readonly row: string;
  /** The id of the tile that it leads to. */
  readonly to: string;
}

/**
 * How many taps each tile is from where a conversation can begin: at the menu, at rules that no button leads to, and
 * where every rule is led to, at the first one written.
 */
export function countTaps(
  tiles: readonly Tile[],
  arrows: readonly TapArrow[],
): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  const reached = new Set<string>();
  for (const { from, to } of arrows) {
    const others = next.get(from);
    if (others) others.push(to);
    else next.set(from, [to]);
    if (from !== to) reached.add(to);
  }
  const taps = new Map<string, number>();
  const walk = (roots: readonly string[]): void => {
    let open = roots.filter((id) => !taps.has(id));
    for (let depth = 0; open.length > 0; depth++) {
      for (const id of open) taps.set(id, depth);
      const found = new Set(open.flatMap((id) => next.get(id) ?? []));
      open = [...found].filter((id) => !taps.has(id));
    }
  };
  walk(tiles.filter(({ id }) => !reached.has(id)).map(({ id }) => id));
  for (const { id } of tiles) walk([id]);
  return taps;
}
