import { mostCards } from './card-map.js';
import { type CardNode, type KnownGraph, nameOf, placeOf } from './known-graph.js';
import type { OverviewMap, OverviewTile, Square } from './map-answer.js';

/** Every file as a tile in the order in which rules are tried, a square a rule: thousands stay legible. */
export function toOverview(known: KnownGraph): OverviewMap {
  const byFile = new Map<string, CardNode[]>();
  for (const node of known.cards) {
    const place = placeOf(node);
    if (place === undefined) continue;
    const own = byFile.get(place.file);
    if (own) own.push(node);
    else byFile.set(place.file, [node]);
  }
  const stretches = [...byFile].flatMap(([file, nodes]) => {
    const parts = Math.ceil(nodes.length / mostCards);
    return Array.from({ length: parts }, (_, part) => ({
      file,
      part,
      parts,
      nodes: nodes.slice(part * mostCards, (part + 1) * mostCards),
    }));
  });
  const tileOf = new Map(
    stretches.flatMap(({ nodes }, at) => nodes.map(({ id }) => [id, at] as const)),
  );
  const tiles = stretches.map(({ nodes, ...stretch }, at): OverviewTile => {
    const leadsTo = new Set<number>();
    for (const { id } of nodes) {
      for (const button of known.buttonsOf(id)) {
        for (const to of known.leadsTo.get(button.id) ?? []) {
          const tile = tileOf.get(to);
          if (tile !== undefined && tile !== at) leadsTo.add(tile);
        }
      }
    }
    return {
      ...stretch,
      squares: nodes.map((node) => squareOf(known, node)),
      leadsTo: [...leadsTo],
    };
  });
  return { kind: 'files', rules: known.cards.length, tiles };
}

function squareOf(known: KnownGraph, node: CardNode): Square {
  const looks = new Set(known.buttonsOf(node.id).map((button) => known.lookOf(button)));
  const look = looks.has('dead') ? 'dead' : looks.has('weak') ? 'weak' : 'plain';
  return {
    key: node.key,
    name: nameOf(node),
    line: placeOf(node)!.line,
    look: node.kind === 'rule' && node.disabled ? 'disabled' : look,
  };
}
