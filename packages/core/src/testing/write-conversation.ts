import type { Decision } from '../decision.js';
import { declarationsOf } from '../declared.js';
import type { Event } from '../event.js';
import type { KnownPerson } from '../memory/memory.js';
import { withPerson } from '../remember.js';
import { diffDecisions } from '../replay/diff-decisions.js';
import type { Router } from '../router/router.js';
import { isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';
import { readShortEvent } from '../short-event/read-short-event.js';
import { writeShortEvent } from '../short-event/write-short-event.js';
import { Player } from './player.js';
import { playRecorded } from './recorded-conversations.js';
import { tapsOf } from './taps.js';
import type { TestSetting } from './test-file.js';
import { toExpect } from './to-expect.js';
import type { Writable } from './write-yaml.js';

/** Shorter waits than the shortest follow-up are left out, as long as they do not add up. */
const worthAWait = 10_000;

type WrittenStep = { readonly [key: string]: Writable };

/** What is known of a conversation besides its events. */
export interface AboutConversation {
  /** Who the person is, if the platform told: `{ first_name: 'Ada' }`. */
  readonly person?: Omit<KnownPerson, 'at'> | undefined;
  /** Until when the conversation is played, in milliseconds since 1970-01-01 UTC: follow-ups due by then are played. */
  readonly until?: number | undefined;
}

/**
 * Writes the events of one person as a conversation of a test, which expects the present decisions about them. Who the
 * person was is left out, unless a decision depends on it.
 */
export function writeConversation(
  events: readonly Event[],
  router: Router,
  { person: who, until }: AboutConversation = {},
): { readonly [key: string]: Writable } {
  const recorded = playRecorded(router, {}, ({ timestamp }) =>
    who === undefined ? undefined : withPerson(undefined, who, timestamp ?? 0),
  );
  const start = events.find(({ timestamp }) => timestamp !== undefined)?.timestamp;
  const person: Event = { event: 'message', channel: events[0]!.channel, standby: false };
  const short = { sender: { id: '1' } };
  const setting: TestSetting = {
    event: { ...person, ...short },
    short,
    person: who,
    memory: undefined,
    at: start,
    answerTo: undefined,
    arrival: undefined,
    human: false,
  };
  const player = new Player(router, setting);
  const steps: WrittenStep[] = [];
  const waitUntil = (end: number) => {
    const gap = Math.floor((end - player.now) / 1000) * 1000;
    if (gap < worthAWait) return;
    const expect = [...player.wait(gap)].map((each) => toExpect([each.decision]) ?? {});
    steps.push({ wait: writeDuration(gap), ...(expect.length === 0 ? {} : { expect }) });
  };
  for (const event of events) {
    const decision = recorded.add(event).at(-1)?.decision;
    if (decision === undefined) continue;
    waitUntil(event.timestamp ?? player.now);
    steps.push(stepOf(event, decision, player));
  }
  if (until !== undefined) waitUntil(until);
  const { channel } = person;
  return {
    ...(who === undefined ? {} : { person: { ...who } as WrittenStep }),
    ...(channel === 'messenger' ? {} : { channel }),
    ...(start === undefined ? {} : { at: isoTime(start) }),
    conversation: steps,
  };
}

/** Returns the event as a step, as short as it can be while the decision stays the same. */
function stepOf(event: Event, decision: Decision, player: Player): WrittenStep {
  const expect = toExpect([decision]);
  for (const { step, made } of shortSteps(event, player)) {
    // A player cannot go back, so a copy tries the step.
    const tried = player.copy().play(made).decision;
    if (!isSame(tried, decision)) continue;
    player.play(made);
    return { ...step, expect };
  }
  const short = writeShortEvent(leastOf(event, decision, player));
  const read = readShortEvent(short, declarationsOf(event));
  player.play('event' in read ? player.timed(read.event) : event);
  return { event: { ...short } as WrittenStep, expect };
}

/** Returns the event without who, where and when, as far as the decision stays the same. */
function leastOf(event: Event, decision: Decision, player: Player): Event {
  const { id: _, timestamp: __, age: ___, ...rest } = event;
  let least = rest as Event;
  for (const key of ['raw', 'fields', 'recipient', 'sender'] as const) {
    const { [key]: ____, ...less } = least;
    const tried = player.copy().play(player.timed({ ...less } as Event)).decision;
    if (isSame(tried, decision)) least = less as Event;
  }
  return least;
}

function* shortSteps(
  event: Event,
  player: Player,
): Generator<{ readonly step: WrittenStep; readonly made: Event }> {
  const { event: kind, text, payload, title } = event;
  if (kind === 'message' && text !== undefined) {
    yield { step: { say: text }, made: player.eventOf({ event: 'message', text }) };
  }
  if (kind === 'human_reply' && text !== undefined) {
    yield { step: { human: text }, made: player.eventOf({ event: 'human_reply', text }) };
  }
  const shown = tapsOf(player.shown?.decision.reply ?? []);
  const tap = shown.find((each) => each.title === title && each.payload === payload);
  if (tap !== undefined && payload !== undefined) {
    const titled = shown.filter((each) => each.title === title);
    const isOne = titled.every((each) => each.payload === payload);
    const made = player.tapOf({ ...tap, payload });
    if (isOne) yield { step: { tap: tap.title }, made };
    else if (tap.card !== undefined)
      yield { step: { tap: { title: tap.title, card: tap.card } }, made };
  }
  if (kind === 'postback' && payload) {
    yield { step: { click: payload }, made: player.eventOf({ event: 'postback', payload }) };
  }
}

/** Returns whether two decisions do the same, apart from times. */
function isSame(one: Decision, other: Decision): boolean {
  return diffDecisions(one, other).every(({ path }) => /(?:^|\.)(?:at|until|due|by)$/.test(path));
}
