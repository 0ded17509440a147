import { computed, effect, signal } from '@preact/signals';
import type { MapAnswer, MapListAnswer, MapScope } from '../../worker/map/map-answer.js';
import { ask } from '../ask.js';
import { found, isKnown, passed, rested, testRun } from '../store.js';

/** What the map shows. */
export const scope = signal<MapScope>({ kind: 'all' });
/** As text, and not as a picture: a narrow window begins with it. */
export const asList = signal(matchMedia('(max-width: 860px)').matches);
/** What is looked for. */
export const find = signal('');
/** What was drawn last, and what for: a map is drawn anew only where the scope is another one. */
export const drawn = signal<{ readonly scope: MapScope; readonly map: MapAnswer } | undefined>(
  undefined,
);
/** The same as text. */
export const listed = signal<MapListAnswer | undefined>(undefined);

/** The turns in which each rule was passed, by its line and file. */
export const turnsOf = computed(() => {
  const turns = new Map<string, number[]>();
  for (const { line, file, turn } of passed.value) {
    const place = `${line} ${file}`;
    turns.set(place, [...(turns.get(place) ?? []), turn]);
  }
  return turns;
});

/** The taps that were made: from the place of a rule, by a payload, to the place of another. */
export const tapsMade = computed(() => {
  const taps = new Set<string>();
  for (const [at, { line, file, payload, turn }] of passed.value.entries()) {
    if (payload === undefined) continue;
    const before = passed.value.slice(0, at).findLast((step) => step.turn < turn);
    if (before) taps.add(JSON.stringify([before.line, before.file, payload, line, file]));
  }
  return taps;
});

const unreached = new Set(['unreachable-rule', 'never-holds', 'unreachable-default']);

/** The lines of rules that are proved to be reached by no event. */
export const never = computed(
  () =>
    new Set(
      found.value.diagnostics
        .filter(({ code }) => unreached.has(code))
        .map(({ line, file }) => `${line} ${file}`),
    ),
);

/** The lines of rules that tests reach. */
export const reached = computed(
  () =>
    new Set(
      (testRun.value?.reached?.points ?? [])
        .filter(({ kind, events }) => kind !== 'alternative' && events > 0)
        .map(({ line, file }) => `${line} ${file}`),
    ),
);

/** Shows the way of the conversation, and what it offers. */
export function showPath(): void {
  scope.value = { kind: 'path', places: [...turnsOf.value.keys()] };
}

/** The way of a conversation grows with it. */
function followed(of: MapScope): MapScope {
  return of.kind === 'path' ? { ...of, places: [...turnsOf.value.keys()] } : of;
}

let asked = 0;

/** Asks for what is shown, while the map is; stops when it is called. */
export function keepMap(): () => void {
  return effect(() => {
    if (!isKnown.value || rested.value < 0) return;
    asked += 1;
    const own = asked;
    if (asList.value) {
      void ask('mapList', { find: find.value }).then((answer) => {
        if (own === asked) listed.value = answer;
      });
      return;
    }
    const wanted = followed(scope.value);
    void ask('map', { scope: wanted }).then((map) => {
      if (own === asked) drawn.value = { scope: wanted, map };
    });
  });
}
