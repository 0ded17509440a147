import { say, toPicture } from '@botrules/core/tooling';
import { headHeight, layOut, sizes, type Tile, toTiles } from '@botrules/picture';
import { type CardNode, fileName, type KnownGraph, placeOf } from './known-graph.js';
import type { CardMap, MapCard, MapRow, MapScope } from './map-answer.js';

/** How many rules are shown as cards at once; a file that has more is shown in stretches. */
export const mostCards = 60;
const longestAsk = 34;

/** Lays out the cards of a part of the rules. */
export function toCardMap(known: KnownGraph, scope: MapScope): CardMap {
  const inner = innerOf(known, scope);
  const { outer, more } =
    scope.kind === 'file' || scope.kind === 'rule'
      ? neighboursOf(known, inner)
      : { outer: new Set<string>(), more: 0 };
  const shown = new Set([...inner, ...outer]);
  const { nodes, edges } = known.graph;
  const isKept = (id: string) => inner.has(known.cardOf(id));
  const into = new Set(
    edges
      .filter(({ from, to }) => inner.has(to) && outer.has(known.cardOf(from)))
      .map(({ from }) => from),
  );
  const kept = nodes.filter((node) => {
    switch (node.kind) {
      case 'rule':
      case 'default':
      case 'start':
        return shown.has(node.id);
      case 'button':
        return inner.has(node.parent) || into.has(node.id);
      case 'group':
        return false;
      default:
        return true;
    }
  });
  const ids = new Set(kept.map(({ id }) => id));
  const part = {
    nodes: kept,
    edges: edges.filter(
      ({ from, to }) => ids.has(from) && ids.has(to) && (isKept(from) || inner.has(to)),
    ),
  };
  const picture = toPicture(part);
  const tiles = toTiles(picture).map((tile) => describe(known, tile, scope));
  const arrows = picture.arrows.flatMap(({ row, label: _, ...arrow }) =>
    row === undefined ? [] : { ...arrow, row },
  );
  const { width, height, rects, ways } = layOut([], tiles, arrows);
  const keyOf = (id: string) => known.byId.get(id)?.key ?? id;
  return {
    kind: 'cards',
    width,
    height,
    more,
    cards: tiles.map((tile): MapCard => {
      const node = known.byId.get(tile.id) as CardNode | undefined;
      return {
        ...rects.get(tile.id)!,
        key: keyOf(tile.id),
        kind: tile.kind,
        title: tile.title,
        lines: tile.lines,
        rows: tile.rows.map((row, at) => rowOf(known, tile, row.id, at)),
        place: node && placeOf(node),
        faint: tile.faint,
        outside: outer.has(tile.id),
        tip: tile.tip,
      };
    }),
    arrows: arrows.map(({ from, row, to, sure }, at) => ({
      from: keyOf(from),
      row: keyOf(row),
      to: keyOf(to),
      sure,
      ...ways[at]!,
    })),
  };
}

/** The cards that were asked for. */
function innerOf({ cards, byKey }: KnownGraph, scope: MapScope): ReadonlySet<string> {
  const idsOf = (nodes: readonly CardNode[]) => new Set(nodes.map(({ id }) => id));
  switch (scope.kind) {
    case 'all':
      return idsOf(cards);
    case 'rule': {
      const node = byKey.get(scope.key);
      return idsOf(node ? [node] : []);
    }
    case 'file': {
      const own = cards.filter((node) => placeOf(node)?.file === scope.file);
      const begin = scope.part * mostCards;
      return idsOf(own.slice(begin, begin + mostCards));
    }
    case 'path': {
      const places = new Set(scope.places);
      return idsOf(
        cards.filter((node) => {
          const place = placeOf(node);
          return place !== undefined && places.has(`${place.line} ${place.file}`);
        }),
      );
    }
  }
}

/** What is one tap away, in both directions, as far as people can read it. */
function neighboursOf(
  known: KnownGraph,
  inner: ReadonlySet<string>,
): { readonly outer: ReadonlySet<string>; readonly more: number } {
  const found = new Set<string>();
  for (const { from, to } of known.graph.edges) {
    const card = known.cardOf(from);
    if (inner.has(card) && !inner.has(to)) found.add(to);
    else if (inner.has(to) && !inner.has(card)) found.add(card);
  }
  const all = known.cards.filter(({ id }) => found.has(id));
  const room = Math.max(20, mostCards - inner.size);
  return {
    outer: new Set(all.slice(0, room).map(({ id }) => id)),
    more: Math.max(0, all.length - room),
  };
}

/** A tile with what its groups ask, and where it stands. */
function describe(known: KnownGraph, tile: Tile, scope: MapScope): Tile {
  const node = known.byId.get(tile.id) as CardNode | undefined;
  const place = node && placeOf(node);
  if (node === undefined || place === undefined) return tile;
  const asks = known.asksOf(node).map((ask) => say`only where ${shortened(ask)}`);
  const isElsewhere = scope.kind !== 'file' || scope.file !== place.file;
  return {
    ...tile,
    lines: [...tile.lines, ...asks, ...(isElsewhere ? [fileName(place.file)] : [])],
  };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestAsk
    ? text
    : `${characters.slice(0, longestAsk - 1).join('')}…`;
}

function rowOf(known: KnownGraph, tile: Tile, id: string, at: number): MapRow {
  const { look, text, tip } = tile.rows[at]!;
  const node = known.byId.get(id);
  const top = headHeight(tile) + at * sizes.rowHeight;
  const button = node?.kind === 'button' ? node : undefined;
  const isWeak = button !== undefined && look === 'button' && known.lookOf(button) === 'weak';
  return {
    key: node?.key ?? id,
    look: isWeak ? 'weak' : look,
    text,
    payload: button?.payload,
    tip,
    top,
  };
}
