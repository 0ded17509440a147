import type { Decision } from '../decision.js';
import { declarationsOf } from '../declared.js';
import type { Event } from '../event.js';
import { diffDecisions } from '../replay/diff-decisions.js';
import { needOptions, needShape } from '../report/argument.js';
import type { Router } from '../router/router.js';
import { readShortEvent } from '../short-event/read-short-event.js';
import { writeShortEvent } from '../short-event/write-short-event.js';
import { applyInsertions, endOf, isFlow, lineEnd, lineStart, newlineOf } from './edit-yaml.js';
import type { TestFile } from './test-file.js';
import { needTestFile } from './test-file.js';
import { toExpect } from './to-expect.js';
import { type AboutConversation, writeConversation } from './write-conversation.js';
import { type Writable, writeEntry, writeFlow } from './write-yaml.js';

/** How a new test is written, and for a conversation what its events do not say. */
export interface NewTestOptions extends AboutConversation {
  /** The name of the test; by default what happens: `order status takes ORDER_12_STATUS`. */
  readonly name?: string | undefined;
}

/** An event, or all events of one person in order, which become a conversation. */
type EventOrConversation = Event | readonly Event[];

type Map = { readonly [key: string]: Writable };

/**
 * Writes an event that was just seen, and the present decision about it, as a file with one test. It leaves out who
 * clicked, when, and the platform's own object, unless the decision depends on them.
 */
export function newTest(
  event: EventOrConversation,
  router: Router,
  options: NewTestOptions = {},
): string {
  needEventsAndRouter('newTest', event, router);
  needOptions('newTest', options, '{ name: "…" }');
  return `tests:\n${writeItem(toTest(event, router, options), '  ')}\n`;
}

/** Returns the text of a test file with this test added at its end, and everything else as it was. */
export function addTest(
  file: TestFile,
  event: EventOrConversation,
  router: Router,
  options: NewTestOptions = {},
): string {
  needTestFile('addTest', file);
  needEventsAndRouter('addTest', event, router);
  needOptions('addTest', options, '{ name: "…" }');
  const { text } = file.source;
  const last = file.tests.at(-1)!.node;
  const test = toTest(event, router, options);
  const before = text.slice(lineStart(text, last.span.start), last.span.start);
  const dash = /^(\s*)-\s+(?:&\S+\s+)?$/.exec(before);
  const at = endOf(last);
  // Without a dash, the tests are a list in brackets.
  if (!dash) return applyInsertions(text, [{ at, text: `, ${writeFlow(test)}` }]);
  const newline = newlineOf(text);
  // Tests of several lines are separated by an empty line.
  const gap = isFlow(last) ? newline : newline + newline;
  const item = gap + writeItem(test, dash[1]!).replaceAll('\n', newline);
  return applyInsertions(text, [{ at: lineEnd(text, at), text: item }]);
}

function writeItem(test: Map, indent: string): string {
  const entries = Object.entries(test).map(([key, value]) => writeEntry(key, value, `${indent}  `));
  const block = entries.join('\n');
  return `${indent}- ${block.slice(indent.length + 2)}`;
}

function toTest(
  event: EventOrConversation,
  router: Router,
  { name, ...about }: NewTestOptions,
): Map {
  if (Array.isArray(event)) {
    return { name: name ?? 'a conversation', ...writeConversation(event, router, about) };
  }
  return toTestOfOne(event as Event, router, name);
}

function toTestOfOne(event: Event, router: Router, name: string | undefined): Map {
  const short = writeShortEvent(withoutTheRest(event, router)) as Map;
  // The decision is about the event as the test will read it: a quick reply's words are its title and its text.
  const read = readShortEvent(short, declarationsOf(event));
  const decision = router.route('event' in read ? read.event : event);
  return { name: name ?? nameOf(decision), event: short, expect: toExpect([decision]) };
}

function nameOf({ event, rule }: Decision): string {
  const what = event.payload ?? event.title ?? event.text ?? event.referral?.ref ?? event.event;
  const line = what.replace(/\s+/g, ' ').trim();
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  const taker = rule === 'default' ? 'a default' : (rule ?? 'nothing');
  return `${taker} takes ${short === '' ? event.event : short}`;
}

/** Returns the event without parts that are personal or large and do not affect the decision. */
function withoutTheRest(event: Event, router: Router): Event {
  const decision = router.route(event);
  let { id: _, ...rest }: Event = event;
  for (const key of [
    'raw',
    'fields',
    'sender',
    'recipient',
    'conversation',
    'timestamp',
    'age',
  ] as const) {
    const { [key]: __, ...less } = rest;
    if (diffDecisions(decision, router.route(less)).length === 0) rest = less as Event;
  }
  return rest;
}

function needEventsAndRouter(caller: string, given: unknown, router: unknown): void {
  if (Array.isArray(given) && given.length > 0) {
    for (const event of given) needEventsAndRouter(caller, event, router);
    return;
  }
  const event = given;
  needShape(
    caller,
    'an event',
    event,
    { event: 'string', channel: 'string' },
    'Write { event: "postback", channel: "messenger", … }.',
  );
  needShape(
    caller,
    'a router',
    router,
    { route: 'function' },
    'Pass what createRouter(ruleSet) returned.',
  );
}
