import type { Declared } from '../declared.js';
import type { Event, Referral } from '../event.js';
import { memoryName, questionName } from '../memory/memory.js';
import { insideCurly } from '../report/characters.js';
import type { Report } from '../report/diagnostic.js';
import { quote, wrongValue } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { parseDuration } from '../rules/duration.js';
import type { ShortEventProblem } from '../short-event/problem.js';
import { readShortEvent } from '../short-event/read-short-event.js';
import { entryOf, type MapEntry, type MapNode, type Node, textAt, toData } from '../syntax/node.js';
import type { TestSetting } from './test-file.js';

/** Keys of a test that describe the state before its first event, in the order in which people are told about them. */
export const settingKeys = [
  ...(['person', 'channel', 'split', 'memory', 'at'] as const),
  ...(['answer_to', 'arrival', 'human'] as const),
];

/** Keys that describe the state before a single event; in a conversation, steps bring it about. */
const ofOneEvent: readonly string[] = ['answer_to', 'arrival', 'human'];

/** The id of a person whom a test describes without an id. */
const somebody = '1';

/** Reads what a test says about the person, the channel and the time, and about what is remembered. */
export function readSetting(test: MapNode, declared: Declared, report: Report): TestSetting {
  const [misplaced] = ofOneEvent.flatMap((key) => entryOf(test, key) ?? []);
  if (misplaced && entryOf(test, 'conversation')) {
    report(
      wrongValue(
        misplaced.keySpan,
        say`"${misplaced.key}" cannot stand beside "conversation".`,
        say`Say it by steps: what is asked, how the person comes, and what a person of the page writes are steps before.`,
      ),
    );
  }
  const person = mapAt(test, 'person');
  const short = shortOf(test, person);
  const read = readShortEvent({ ...short, ...atOf(test) }, declared);
  if ('problem' in read) reportSlip(test, read, report);
  const event: Event =
    'event' in read ? read.event : { event: 'postback', channel: 'messenger', standby: false };
  const known = Object.fromEntries(
    (['first_name', 'last_name', 'language', 'locale'] as const).flatMap((key) => {
      const text = person && textAt(person, key)?.text;
      return text === undefined ? [] : [[key, text]];
    }),
  );
  return {
    event,
    short,
    person: Object.keys(known).length > 0 ? known : undefined,
    memory: readMemoryTexts(mapAt(test, 'memory'), report),
    at: event.timestamp,
    answerTo: readQuestion(test, report),
    arrival: readArrival(mapAt(test, 'arrival')),
    human: textAt(test, 'human')?.text === 'true',
  };
}

/** Returns what a test says of all its events, in the short form. */
function shortOf(test: MapNode, person: MapNode | undefined): { readonly [key: string]: unknown } {
  const isOfSomebody = ['conversation', ...settingKeys].some((key) => entryOf(test, key));
  const channel = textAt(test, 'channel')?.text;
  const split = mapAt(test, 'split');
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(split === undefined ? {} : { split: toData(split) }),
    ...(isOfSomebody ? { sender: { id: (person && textAt(person, 'id')?.text) ?? somebody } } : {}),
  };
}

function atOf(test: MapNode): { readonly time?: string } {
  const at = textAt(test, 'at')?.text;
  return at === undefined ? {} : { time: at };
}

function readMemoryTexts(map: MapNode | undefined, report: Report): TestSetting['memory'] {
  if (map === undefined) return undefined;
  const entries = map.entries.flatMap(({ key, keySpan, value }) => {
    if (!memoryName.test(key)) {
      report(
        wrongValue(
          keySpan,
          say`Nothing can be remembered as ${quote(key)}.`,
          say`Use letters, digits, "_" and "-", 64 of them at most.`,
        ),
      );
    }
    return value.kind === 'text' ? [[key, value.text] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readQuestion(test: MapNode, report: Report): string | undefined {
  const question = textAt(test, 'answer_to');
  if (question === undefined || questionName.test(question.text)) return question?.text;
  const inside = insideCurly(question.text) ?? '';
  report(
    wrongValue(
      question.span,
      say`A question cannot be named ${quote(question.text)}.`,
      questionName.test(inside)
        ? say`Write ${inside}.`
        : say`A name is dot-separated words of letters, digits, "_" and "-", such as order.name.`,
    ),
  );
  return undefined;
}

function readArrival(map: MapNode | undefined): TestSetting['arrival'] {
  if (map === undefined) return undefined;
  const { age, ...referral } = Object.fromEntries(
    map.entries.flatMap(({ key, value }) => (value.kind === 'text' ? [[key, value.text]] : [])),
  ) as Referral & { readonly age?: string };
  return { ...referral, age: parseDuration(age ?? '') ?? 0 };
}

function mapAt(map: MapNode, key: string): MapNode | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** Reports a mistake in a short event, or in what a test says of all of them, at its place. */
export function reportSlip(
  event: MapNode,
  { problem, hint, path }: ShortEventProblem,
  report: Report,
): void {
  let at: Node = event;
  let span: Span = event.span;
  // A test has "at" where an event has "time".
  for (const key of path[0] === 'time' && entryOf(event, 'at') ? ['at'] : path) {
    const entry: MapEntry | undefined = at.kind === 'map' ? entryOf(at, key) : undefined;
    if (!entry) break;
    at = entry.value;
    span = at.span;
  }
  report({ code: 'wrong-kind', span, message: problem, hint });
}
