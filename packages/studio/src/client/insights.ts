import { effect } from '@preact/signals';
import { request } from './api.js';
import { ask } from './ask.js';
import {
  dirty,
  disk,
  type Fact,
  facts,
  found,
  isKnown,
  type RuleReach,
  reach,
  recorded,
  replay,
  rested,
  starts,
  testRun,
} from './store.js';
import { eventWords, testWords } from './words/en-views.js';

/**
 * Keeps what tests and recorded events say of the rules: asked whenever typing rests, and after a save.
 *
 * @param hasEvents the server has recorded events
 */
export function keepInsights(hasEvents: boolean): void {
  // The page begins again after the server was gone.
  if (isKept) return;
  isKept = true;
  effect(() => {
    if (isKnown.value && rested.value >= 0) void runTests();
  });
  effect(() => {
    const isReady = rested.value > 0 && recorded.value.kind === 'ready';
    const saved = dirty.value.map((path) => [path, disk.value[path]?.text ?? null] as const);
    if (isReady) void runReplay(Object.fromEntries(saved));
  });
  effect(() => {
    reach.value = reachOfRules();
    facts.value = { ...factOfTests(), ...factOfEvents() };
  });
  effect(() => {
    if (hasEvents && starts.value >= 0) void loadRecorded();
  });
}

let isKept = false;
const asked = { tests: 0, replay: 0 };

async function runTests(): Promise<void> {
  asked.tests += 1;
  const own = asked.tests;
  const answer = await ask('tests', {});
  // A newer question is on its way.
  if (own === asked.tests) testRun.value = answer;
}

async function runReplay(saved: { readonly [path: string]: string | null }): Promise<void> {
  asked.replay += 1;
  const own = asked.replay;
  const answer = await ask('events', { saved });
  if (own === asked.replay) replay.value = answer;
}

async function loadRecorded(): Promise<void> {
  recorded.value = { kind: 'loading' };
  try {
    const response = await request('events');
    if (!response.ok) throw new Error(String(response.status));
    const counts = await ask('loadEvents', { lines: await response.text() });
    recorded.value = { kind: 'ready', ...counts };
  } catch (error) {
    recorded.value = { kind: 'failed', message: error instanceof Error ? error.message : '' };
  }
}

/** What stands beside the lines of rules: how many events of tests reach them, and how many of those recorded. */
function reachOfRules(): readonly RuleReach[] {
  const { reached, tests = [] } = testRun.value ?? {};
  const { takers = [], total = 0 } = replay.value ?? {};
  const places = new Map<string, RuleReach>();
  for (const { kind, file, line, events } of tests.length > 0 ? (reached?.points ?? []) : []) {
    if (kind !== 'alternative') places.set(`${line} ${file}`, { path: file, line, tests: events });
  }
  for (const { file, line, events } of takers) {
    const place = `${line} ${file}`;
    const share = events / Math.max(1, total);
    places.set(place, { ...places.get(place), path: file, line, events, share });
  }
  return [...places.values()];
}

function factOfTests(): { readonly tests?: Fact } {
  const { passed, failed } = testRun.value ?? { passed: 0, failed: 0 };
  if (passed + failed === 0) return {};
  return {
    tests: {
      look: failed > 0 ? 'bad' : 'good',
      short: failed > 0 ? testWords.count(failed) : testWords.number(passed),
      long: testWords.title(passed, failed),
    },
  };
}

function factOfEvents(): { readonly events?: Fact } {
  const { different, total, isComparable } = replay.value ?? { different: 0, total: 0 };
  // About rules with errors nothing is known yet.
  if (!isComparable || dirty.value.length === 0 || !found.value.ok) return {};
  return {
    events: {
      look: different > 0 ? 'doubtful' : 'good',
      short: different > 0 ? eventWords.count(different) : eventWords.same,
      long: eventWords.title(different, total),
    },
  };
}
