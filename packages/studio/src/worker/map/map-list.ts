import { type KnownGraph, nameOf, placeOf } from './known-graph.js';
import type { ListedRule, MapListAnswer } from './map-answer.js';

/** How many rules are listed at once. */
const mostListed = 300;

/** The map as text: the rules whose names have a text in them, in the order in which they are tried. */
export function toMapList(known: KnownGraph, find: string): MapListAnswer {
  const wanted = find.trim().toLowerCase();
  const all = known.cards.filter((node) => nameOf(node).toLowerCase().includes(wanted));
  return {
    more: Math.max(0, all.length - mostListed),
    rules: all.slice(0, mostListed).map(
      (node): ListedRule => ({
        key: node.key,
        kind: node.kind,
        name: nameOf(node),
        place: placeOf(node),
        disabled: node.kind === 'rule' && node.disabled,
        rows: known.buttonsOf(node.id).map((button) => ({
          key: button.key,
          text: button.title === '' ? button.payload : button.title,
          payload: button.payload,
          look: known.lookOf(button),
          to: (known.leadsTo.get(button.id) ?? []).flatMap((id) => {
            const taker = known.byId.get(id);
            return taker?.kind === 'rule' || taker?.kind === 'default'
              ? [{ key: taker.key, name: nameOf(taker) }]
              : [];
          }),
        })),
      }),
    ),
  };
}
