import { graphOf } from '../graph-of.js';
import { mostCards, toCardMap } from '../map/card-map.js';
import { KnownGraph } from '../map/known-graph.js';
import { toMapList } from '../map/map-list.js';
import { toOverview } from '../map/overview-map.js';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';
import type { Steps } from '../steps.js';

/** How the rules lead to each other, laid out. */
export function* map(state: StudioState, { scope }: AskOf<'map'>): Steps<AnswerOf<'map'>> {
  const known = yield* knownGraph(state);
  if (known === undefined) return { kind: 'none' };
  if (scope.kind === 'all' && known.cards.length > mostCards) return toOverview(known);
  return toCardMap(known, scope);
}

/** The same as text. */
export function* mapList(
  state: StudioState,
  { find }: AskOf<'mapList'>,
): Steps<AnswerOf<'mapList'>> {
  const known = yield* knownGraph(state);
  return known === undefined ? { rules: [], more: 0 } : toMapList(known, find);
}

function* knownGraph(state: StudioState): Steps<KnownGraph | undefined> {
  const graph = yield* graphOf(state);
  return graph && state.madeOf('known graph', () => new KnownGraph(graph));
}
