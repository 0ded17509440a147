import type { Event, EventResult, Json, TestResult } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { ShownTest, ShownTurn } from './test-answer.js';

/** How many turns of a conversation are shown: what differs stands at its end. */
const mostTurns = 12;

/** One test as the page shows it. For one that passed, its name is enough, and why it shows little. */
export function showTest({ name, place, passed, problem, doubt, events }: TestResult): ShownTest {
  const said = problem ?? doubt;
  return {
    name,
    file: place.file,
    line: place.line,
    passed,
    problem: said && { message: said.message, hint: said.hint },
    talk: passed ? [] : events.slice(-mostTurns).map(showTurn),
  };
}

function showTurn({ decision, differences }: EventResult): ShownTurn {
  const last = decision.steps.at(-1);
  return {
    ...didOf(decision.event),
    answer: decision.reply,
    rule: decision.rule,
    place: last && { file: last.file, line: last.line },
    differences: differences.map(({ path, expected, actual, place, hint }) => ({
      path,
      expected: inWords(expected),
      came: actual === undefined ? undefined : inWords(actual),
      line: place.line,
      hint,
    })),
  };
}

/** What a person did, as short as it can be told. */
export function didOf(event: Event): Pick<ShownTurn, 'did' | 'kind'> {
  const { text, title, payload, referral } = event;
  if (payload !== undefined) return { did: title ?? text ?? payload, kind: 'tap' };
  if (text !== undefined) return { did: text, kind: 'words' };
  if (referral?.ref !== undefined) return { did: say`came by ${referral.ref}`, kind: 'other' };
  return { did: event.event.replaceAll('_', ' '), kind: 'other' };
}

function inWords(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
