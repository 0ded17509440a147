import { readShortEvent } from '@botrules/core';
import { parseSteps } from '@botrules/core/tooling';
import { compare, play, type Replayed } from '../events/replay.js';
import { keptSteps } from '../kept-steps.js';
import type { AnswerOf, AskOf } from '../protocol.js';
import { isTestPath, type StudioState } from '../state.js';
import type { Steps } from '../steps.js';

/** What was decided by rules that are not the ones being edited, and the texts that those were. */
interface SavedDecisions {
  readonly events: unknown;
  readonly texts: ReadonlyMap<string, string>;
  readonly replayed: Replayed | undefined;
}

const saved = new WeakMap<StudioState, SavedDecisions>();

/** Takes recorded events, a line of JSON each. Answers how many can be read. */
export function loadEvents(
  state: StudioState,
  { lines }: AskOf<'loadEvents'>,
): AnswerOf<'loadEvents'> {
  let broken = 0;
  state.events = lines.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const event = eventOf(line, state);
    if (event === undefined) broken++;
    return event ?? [];
  });
  return { events: state.events.length, broken };
}

function eventOf(line: string, { ruleSet, declarations }: StudioState) {
  try {
    const read = readShortEvent(JSON.parse(line), ruleSet?.declared ?? declarations);
    return 'event' in read ? read.event : undefined;
  } catch {
    return undefined;
  }
}

/** What the rules as they are make of the recorded events, against the rules as they were saved. */
export function* events(
  state: StudioState,
  { saved: on }: AskOf<'events'>,
): Steps<AnswerOf<'events'>> {
  const { ruleSet, events: recorded } = state;
  if (ruleSet === undefined || recorded.length === 0) return undefined;
  const now = (yield* keptSteps(state, `replay of ${recorded.length}`, (rules) =>
    play(rules, recorded),
  ))!;
  const texts = savedTexts(state, on);
  let before = saved.get(state);
  if (before?.events !== recorded || !areSame(before.texts, texts)) {
    const replayed = Object.keys(on).length === 0 ? now : yield* replayOf(texts, state);
    before = { events: recorded, texts, replayed };
    saved.set(state, before);
  }
  return compare(ruleSet, before.replayed, now);
}

/** Rules as they stand on the disk. */
function savedTexts(state: StudioState, on: AskOf<'events'>['saved']): ReadonlyMap<string, string> {
  const texts = new Map(state.workspace.texts);
  for (const [path, text] of Object.entries(on)) {
    if (text === null) texts.delete(path);
    else if (!isTestPath(path)) texts.set(path, text);
  }
  return texts;
}

function* replayOf(
  texts: ReadonlyMap<string, string>,
  state: StudioState,
): Steps<Replayed | undefined> {
  const { value } = yield* parseSteps(Object.fromEntries(texts), {
    entry: state.entry,
    checks: false,
    ...state.declarations,
  });
  return value && (yield* play(value, state.events));
}

function areSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
