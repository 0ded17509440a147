// Decides what may come next in a text that automata read as it is, folded, or both; `undefined` if that is too much.

import type { Automaton } from './automaton.js';

/** The forms in which tests read a value: as it came (`own`), and folded as `ignore_case` compares it (`folded`). */
export type View = 'own' | 'folded';

export interface Viewed {
  readonly automaton: Automaton;
  readonly view: View;
}

/** A step of a search: what each view reads, and the place after it. */
export interface Move {
  readonly reads: { readonly [view in View]?: readonly number[] };
  readonly to: number;
}

/** What may come next in a text, and where a text may end. Places are numbers from 0, the beginning. */
export interface Moves {
  from(place: number): readonly Move[];
  isEnd(place: number): boolean;
}

/** If automata distinguish more kinds of characters than this, they are not searched. */
const mostEdges = 6000;

/** Returns what may come next if all automata read the same form: any character. `undefined` if there are too many kinds. */
export function movesOfOne(all: readonly Viewed[]): Moves | undefined {
  const kinds = kindsOf(all.map(({ automaton }) => automaton));
  if (kinds === undefined) return undefined;
  const moves = kinds.map((each) => {
    const read = [each];
    return { reads: { own: read, folded: read }, to: 0 };
  });
  return { from: () => moves, isEnd: () => true };
}

/** Characters that an example is made of if possible, so that people can read it. */
const readable = Array.from(
  '1aA0_b2B -xX3cC4d5e6f7g8h9ijklmnopqrstuvwyzDEFGHIJKLMNOPQRSTUVWYZ.,:;/!?@#$%&*+=()[]{}<>|~^\'"`\\éßñçüöäàøåæαβγабв中日あ😀',
  (each) => each.codePointAt(0)!,
);

/** Returns one character of each kind that the automata distinguish, from the code point `least` on. */
function kindsOf(automata: readonly Automaton[], least = 0): readonly number[] | undefined {
  const edges = new Set<number>([least]);
  for (const { edges: own } of automata) for (const edge of own) if (edge > least) edges.add(edge);
  if (edges.size > mostEdges) return undefined;
  const kinds = new Map<number, number>();
  const add = (each: number) => {
    if (each < least || each > 0x10ffff) return;
    let key = 0;
    for (const automaton of automata) key = key * automaton.kinds + automaton.classOf(each);
    if (!kinds.has(key)) kinds.set(key, each);
  };
  readable.forEach(add);
  edges.forEach(add);
  return [...kinds.values()];
}

// ── Forms side by side ──────────────────────────────────────────────────────────────────────────────
//
// No automaton follows exactly how folding changes a text. This allows all that folding does, and more: an ASCII
// character becomes its lower case and nothing else, unless a character that is not ASCII follows and joins it (`e` and
// an accent). A run of characters that are not ASCII becomes some other such run. Three such characters become ASCII.
// `İ` in lower case is `i` and a dot.

const between = 0;
/** Within a run that is not ASCII: which views have read a character of it (as bits), and whether a dot must follow `i`. */
const inRun = 8;
const dotFollows = 16;
const bits: { readonly [view in View]: number } = { own: 1, folded: 2 };

const becomeAscii: readonly (readonly [number, number])[] = [
  [0x212a, 0x4b],
  [0x37e, 0x3b],
  [0x1fef, 0x60],
];

/** Returns what may come next if automata read different forms of one value. */
export function movesOfSeveral(all: readonly Viewed[]): Moves | undefined {
  const absent = (['own', 'folded'] as const).reduce(
    (set, view) => (all.some((each) => each.view === view) ? set : set | bits[view]),
    0,
  );
  const foreign = foreignMoves(all);
  if (foreign === undefined) return undefined;
  const ascii = asciiMoves(all, absent);
  const whole = inRun | bits.own | bits.folded;
  return {
    from(place) {
      if (place === between) return [...ascii, ...foreign(inRun | absent)];
      return place === whole ? [...ascii, ...foreign(place)] : foreign(place);
    },
    isEnd: (place) => place === between || place === whole,
  };
}

function asciiMoves(all: readonly Viewed[], absent: number): readonly Move[] {
  const moves = new Map<string, Move>();
  const add = (own: number, composed: number) => {
    const folded = composed >= 65 && composed <= 90 ? composed + 32 : composed;
    const read = { own, folded };
    const key = all.map(({ automaton, view }) => automaton.classOf(read[view])).join();
    if (moves.has(`${key} alone`)) return;
    const reads = { own: [own], folded: [folded] };
    moves.set(`${key} alone`, { reads, to: between });
    // The next character, which is not ASCII, may join it.
    moves.set(`${key} before others`, { reads, to: inRun | absent });
    moves.set(`${key} taken in`, { reads: { own: [own] }, to: inRun | absent });
  };
  for (const each of readable) if (each < 128) add(each, each);
  for (let each = 0; each < 128; each++) add(each, each);
  for (const [own, composed] of becomeAscii) add(own, composed);
  return [...moves.values()];
}

/** Returns the moves within a run that is not ASCII: each view goes on by itself. */
function foreignMoves(all: readonly Viewed[]): ((place: number) => readonly Move[]) | undefined {
  const runs: { view: View; reads: Move['reads'] }[] = [];
  for (const view of ['own', 'folded'] as const) {
    const automata = all.flatMap((each) => (each.view === view ? [each.automaton] : []));
    if (automata.length === 0) continue;
    const kinds = kindsOf(automata, 128);
    if (kinds === undefined) return undefined;
    for (const each of kinds) runs.push({ view, reads: { [view]: [each] } });
  }
  const folds = all.some(({ view }) => view === 'folded');
  return (place) => {
    const moves: Move[] = [];
    for (const { view, reads } of runs) {
      if ((place & dotFollows) !== 0 && view !== 'folded') continue;
      moves.push({ reads, to: (place & ~dotFollows) | bits[view] });
    }
    if (folds && (place & dotFollows) === 0) {
      moves.push({ reads: { folded: [0x69] }, to: place | dotFollows });
    }
    return moves;
  };
}
