import type { Event } from '../event.js';
import { quote } from '../report/problems.js';
import { toPlace } from '../report/report.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { entryOf, type MapNode } from '../syntax/node.js';
import { mismatches } from './expectation.js';
import type { Judge } from './judge.js';
import type { Played, Player } from './player.js';
import { findTap } from './taps.js';
import type { ConversationStep, GivenBody } from './test-file.js';
import type { EventResult, TestProblem } from './test-result.js';

/** What happened to the events of a test, and why it could not go on. */
export interface Ran {
  readonly problem: TestProblem | null;
  readonly doubt?: TestProblem | undefined;
  readonly events: readonly EventResult[];
}

/** Reads the events of a webhook body. */
type ReadBody = (body: GivenBody) => readonly Event[] | TestProblem;

/** Plays a conversation step by step, up to the first difference. */
export function runConversation(
  steps: readonly ConversationStep[],
  player: Player,
  judge: Judge,
  readBody: ReadBody,
): Ran {
  const events: EventResult[] = [];
  for (const [number, step] of steps.entries()) {
    const played = play(step, player, judge, readBody);
    if ('message' in played) return { problem: played, events };
    for (const [at, one] of played.entries()) {
      const asked = one.knowsTime ? undefined : judge.askedTime(one);
      const result = judge.judge(one, asked ? undefined : expectOf(step, at, played.length));
      events.push({ ...result, step: number });
      if (asked) return { problem: noTime(step, asked), events };
      if (result.differences.length > 0) return { problem: null, events };
    }
    const problem = step.does.kind === 'wait' ? judgeWait(step, played, player, judge) : null;
    if (problem) return { problem, events };
  }
  return { problem: null, events };
}

/** Plays a step and returns what happened. */
function play(
  { does, span }: ConversationStep,
  player: Player,
  judge: Judge,
  readBody: ReadBody,
): readonly Played[] | TestProblem {
  const one = (own: Partial<Event>) => [player.play(player.eventOf(own))];
  switch (does.kind) {
    case 'say':
      return one({ event: 'message', text: does.text });
    case 'click':
      return one({ event: 'postback', payload: does.text });
    case 'human':
      return one({ event: 'human_reply', text: does.text });
    case 'tap': {
      const tap = findTap(judge.shown(player.shown), does.title, does.card);
      if ('message' in tap) return { kind: 'tap', ...tap, place: toPlace(span) };
      return [player.play(player.tapOf(tap))];
    }
    case 'wait':
      return [...player.wait(does.span)];
    case 'event':
      return [player.play(player.timed(does.given))];
    case 'webhook': {
      const read = readBody(does.given);
      return 'message' in read ? read : read.map((event) => player.play(player.timed(event)));
    }
  }
}

/** Keys of `expect` that describe the state afterwards, whatever events came. */
const afterwards: ReadonlySet<string> = new Set(['nothing', 'memory', 'ask']);

/** Returns what must be true of one of the events of a step. */
function expectOf(
  { does, expect }: ConversationStep,
  at: number,
  count: number,
): MapNode | undefined {
  if (expect?.kind === 'list') {
    const item = expect.items[at];
    return item?.kind === 'map' ? item : undefined;
  }
  if (expect === undefined || does.kind !== 'wait' || count === 1) return expect;
  // `nothing` holds for several events if no rule took any of them.
  const nothing = entryOf(expect, 'nothing');
  return nothing && { ...expect, entries: [nothing] };
}

/** Judges a wait as a whole if it caused no event. */
function judgeWait(
  { expect }: ConversationStep,
  played: readonly Played[],
  player: Player,
  judge: Judge,
): TestProblem | null {
  if (expect === undefined || (expect.kind === 'map' && played.length === 1)) return null;
  const came =
    played.length === 1
      ? say`1 follow-up came in this time`
      : say`${played.length} follow-ups came in this time`;
  const problem = (message: string, hint: string): TestProblem => ({
    kind: 'wait',
    message,
    hint,
    place: toPlace(expect.span),
  });
  if (expect.kind === 'list') {
    if (expect.items.length === played.length) return null;
    return problem(
      say`${came}, and the test expects ${expect.items.length}.`,
      say`Write one item for each, or expect: { nothing: true } where no rule takes any.`,
    );
  }
  const other = expect.entries.find(({ key }) => !afterwards.has(key));
  if (other) {
    return problem(
      say`${came}, and ${quote(other.key)} is of one.`,
      played.length === 0
        ? say`Write expect: { nothing: true }, or wait longer.`
        : say`Write a list, with one item for each.`,
    );
  }
  const left = { ...expect, entries: expect.entries.filter(({ key }) => key !== 'nothing') };
  const [found] = mismatches(left, judge.judged(played.at(-1) ?? player.rest()));
  if (found === undefined) return null;
  const is = found.actual === undefined ? say`not there` : JSON.stringify(found.actual);
  return problem(
    say`After this time ${found.path} should be ${JSON.stringify(found.expected)}, and is ${is}.`,
    say`Look for how long it is kept, and what else changes it.`,
  );
}

function noTime({ span }: ConversationStep, asked: Span): TestProblem {
  const { file, line } = toPlace(asked);
  return {
    kind: 'time',
    message: say`What is decided here hangs on the time (${file}:${line}), and the test does not say when it is.`,
    hint: say`Add a time beside "conversation", such as at: 2026-06-02T08:00:00Z`,
    place: toPlace(span),
  };
}
