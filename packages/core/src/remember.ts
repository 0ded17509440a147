import { type Decision, needDecision } from './decision.js';
import { change, type Draft } from './memory/change.js';
import {
  defaultForgetAfter,
  defaultHumanFor,
  type FollowUp,
  type KnownPerson,
  type Memory,
  type MemoryChanges,
  type MemoryOptions,
  memoryLimits,
  memoryVersion,
  type OfferedTap,
} from './memory/memory.js';
import { needMemoryOrNone, needNow } from './memory/need-memory.js';
import { arrivalOf, timeOf } from './memory/recall.js';
import { isOfThePage, isOfThePerson } from './memory/whose-event.js';
import type { Button, Message } from './message.js';
import { needOptions, needShape } from './report/argument.js';
import { type Handover, handoverTo } from './rules/outcomes/handover.js';
import { asMemory, readMemory } from './rules/read-memory.js';

/**
 * Returns the memory after a decision. It is pure: everything that it needs, including the time, is in the decision.
 *
 * @param memory the memory with which the event was routed; `undefined` at first
 * @param decision what `router.route(event, memory)` returned, or a copy of it
 * @param options how long a memory lasts: the same as those passed to `route`
 * @returns the very same object if nothing changed, `undefined` if there is still nothing to remember
 * @throws {TypeError} if it is given something other than a memory and a decision
 */
export function remember(
  memory: Memory | undefined,
  decision: Decision,
  options: MemoryOptions = {},
): Memory | undefined {
  needDecision('remember', decision);
  needOptions('remember', options, '{ forgetAfter: 86_400_000 }');
  const before = needMemory('remember', memory);
  const { event, memory: changes } = decision;
  const now = Math.max(timeOf(event) ?? before?.seen ?? 0, before?.seen ?? -Infinity);
  const forgetAfter = options.forgetAfter ?? defaultForgetAfter;
  const isFresh = before !== undefined && now - before.seen < forgetAfter;
  const draft = draftOf(isFresh ? before : undefined);
  keepWaiting(draft, decision, now);
  if (changes !== undefined) keepWords(draft, decision, now);
  keepHuman(draft, decision, now, options.humanFor ?? defaultHumanFor);
  keepOffers(draft, decision, now);
  // Of an expired memory only the time is kept: the next event may be older.
  const keepsTime = changes !== undefined && before !== undefined && now > before.seen;
  return finish(isFresh ? before : undefined, draft, now, keepsTime);
}

/** Removes follow-ups that have come, and those that the person's action cancels, whatever the rules now say. */
function keepWaiting(draft: Draft, { event }: Decision, now: number): void {
  if (draft.followUps === undefined) return;
  const isOver = ({ payload, due, inAnyCase }: FollowUp) =>
    event.event === 'follow_up'
      ? payload === event.payload && due <= now
      : isOfThePerson(event.event) && inAnyCase !== true;
  const left = draft.followUps.filter((each) => !isOver(each));
  if (left.length < draft.followUps.length) draft.followUps = left;
}

/** Keeps what only rules that use memory ask for. */
function keepWords(draft: Draft, { event, rule, steps }: Decision, now: number): void {
  const kind = event.event;
  if (isOfThePerson(kind)) {
    draft.active = now;
    const isHeard = !event.standby && !(draft.human !== undefined && now < draft.human);
    if (kind === 'message' && isHeard) {
      const missed = rule === null || rule === 'default' ? (draft.missed ?? 0) + 1 : 0;
      draft.missed = missed === 0 ? undefined : missed;
    }
  }
  const arrival = isOfThePage(kind) ? undefined : arrivalOf(event.referral);
  if (arrival !== undefined) draft.arrival = { ...arrival, at: now };
  for (const { memory } of steps) if (memory !== undefined) change(draft, memory);
}

/** Keeps whether a person of the page is talking from now on. */
function keepHuman(draft: Draft, { event, steps }: Decision, now: number, humanFor: number): void {
  if (draft.human !== undefined && draft.human <= now) draft.human = undefined;
  let isHuman = event.human ?? (event.event === 'human_reply' ? true : undefined);
  for (const { handover } of steps) isHuman = toHuman(handover) ?? isHuman;
  if (isHuman !== undefined) draft.human = isHuman ? now + humanFor : undefined;
}

function toHuman(handover: Handover | null): boolean | undefined {
  const to = handoverTo(handover);
  return to === 'page_inbox' ? true : to === 'bot' ? false : undefined;
}

/** Keeps what the newest reply offers, which replaces the offers before. */
function keepOffers(draft: Draft, { reply }: Decision, now: number): void {
  if (!reply.some((message) => !('typing' in message))) return;
  const taps: OfferedTap[] = [];
  for (const message of reply) addTaps(taps, message);
  let count = 0;
  let room: number = memoryLimits.tapPayloads;
  for (; count < taps.length && count < memoryLimits.taps; count++) {
    room -= taps[count]!.payload.length;
    if (room < 0) break;
  }
  taps.length = count;
  draft.offers = count === 0 ? undefined : { at: now, taps };
}

function addTaps(taps: OfferedTap[], message: Message): void {
  if ('buttons' in message) addButtons(taps, message.buttons);
  if ('cards' in message) for (const { buttons } of message.cards) addButtons(taps, buttons);
  if (!('quick_replies' in message) || message.quick_replies === undefined) return;
  for (const { title, payload } of message.quick_replies) {
    taps.push({ title, payload, quick: true });
  }
}

function addButtons(taps: OfferedTap[], buttons: readonly Button[] | undefined): void {
  if (buttons === undefined) return;
  for (const { title, payload } of buttons) {
    if (payload !== undefined) taps.push({ title, payload });
  }
}

const keys = [
  ...(['active', 'missed', 'values', 'question', 'arrival', 'once', 'followUps'] as const),
  ...(['offers', 'human', 'person'] as const),
] satisfies (keyof Memory)[];

/** Returns a memory to change. Written out, since each event needs one: spreading a memory takes several times as long. */
function draftOf(before: Memory | undefined): Draft {
  if (before === undefined) return {};
  return {
    active: before.active,
    missed: before.missed,
    values: before.values,
    question: before.question,
    arrival: before.arrival,
    once: before.once,
    followUps: before.followUps,
    offers: before.offers,
    human: before.human,
    person: before.person,
  } satisfies { readonly [key in (typeof keys)[number]]: Memory[key] };
}

/**
 * Returns the draft as a memory, with unchanged parts of the memory before.
 *
 * @param keepsTime whether to make a memory if nothing but the time changed
 */
function finish(
  before: Memory | undefined,
  draft: Draft,
  now: number,
  keepsTime: boolean,
): Memory | undefined {
  if (!keepsTime && keys.every((key) => draft[key] === before?.[key])) return before;
  const memory: { -readonly [key in keyof Memory]: Memory[key] } = {
    version: memoryVersion,
    seen: now,
  };
  for (const key of keys) {
    const value = draft[key];
    if (value !== undefined && !isEmpty(value)) (memory as { [key: string]: unknown })[key] = value;
  }
  return asMemory(memory);
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

/** Does what `changeMemory` does, with changes that are already read. */
export function applyChanges(
  memory: Memory | undefined,
  changes: MemoryChanges,
): Memory | undefined {
  const before = needMemory('applyChanges', memory);
  const draft = draftOf(before);
  change(draft, changes);
  return finish(before, draft, Math.max(changes.at, before?.seen ?? -Infinity), false);
}

/**
 * Returns the memory once a platform has told who the person is; what the platform does not know is left out.
 *
 * @param now when it told, in milliseconds since 1970-01-01 UTC
 * @throws {TypeError} if it is given something other than a memory, a person and a time
 */
export function withPerson(
  memory: Memory | undefined,
  person: Omit<KnownPerson, 'at'>,
  now: number,
): Memory {
  const before = needMemory('withPerson', memory);
  needShape('withPerson', 'a person', person, {}, "Write { first_name: 'Ada' }.");
  needNow('withPerson', now);
  const { first_name, last_name, language, locale } = person;
  const known: { -readonly [key in keyof KnownPerson]: KnownPerson[key] } = { at: now };
  for (const [key, value] of Object.entries({ first_name, last_name, language, locale })) {
    if (typeof value === 'string' && value !== '') {
      known[key as Exclude<keyof KnownPerson, 'at'>] = value.slice(0, memoryLimits.value);
    }
  }
  return asMemory({
    ...(before ?? { version: memoryVersion, seen: now }),
    person: known,
  });
}

/** @throws {TypeError} if the memory is broken, with what is wrong */
function needMemory(caller: string, memory: Memory | undefined): Memory | undefined {
  const read = readMemory(memory);
  if (read.problem === undefined) return read.memory;
  needMemoryOrNone(caller, memory);
  throw new TypeError(`${caller}: ${read.problem}`);
}
