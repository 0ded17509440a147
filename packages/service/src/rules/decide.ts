import { routeUnseen } from '@botrules/bot';
import type { Person } from '@botrules/channel';
import {
  changeMemory,
  type Decision,
  type Event,
  followUps,
  type HandlerChanges,
  type MemoryOptions,
  remember,
  withPerson,
} from '@botrules/core';
import type { Rules } from './live-rules.js';
import { memoryIn, type StoredMemory, toStored } from './stored-memory.js';

/** What the rules say of an event, and what is remembered of its person from then on. */
export interface Decided {
  readonly decision: Decision;
  readonly version: string;
  /** Absent where it stays as it was. */
  readonly memory?: StoredMemory | null;
}

/** What an event is decided by, besides the rules. */
export interface DecideWith {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** What is remembered of its person. */
  readonly memory: StoredMemory | null;
  /** What the platform says of its person, where it was asked just now. */
  readonly person?: Person | undefined;
  /** For how long things are remembered. */
  readonly options?: MemoryOptions | undefined;
  /** What the event's channel calls secrets. */
  readonly secretKeys?: readonly string[] | undefined;
}

/** How far ahead of this clock an event's time is still believed: clocks differ a little. */
const aheadMs = 60_000;

/** Decides an event by the rules in force and by what is remembered of its person. */
export function decide(
  { router, version }: Pick<Rules, 'router' | 'version'>,
  given: Event,
  { now, memory, person, options, secretKeys }: DecideWith,
): Decided {
  const event = timed(given, now, router);
  const known = memoryIn(memory);
  const before = person === undefined ? known : withPerson(known, person, now);
  const decision = routeUnseen(router, event, { memory: before, options, secretKeys });
  const keeps = router.asksForMemory || before !== undefined;
  const after = keeps && isSomebodys(given) ? remember(before, decision, options) : known;
  return {
    decision,
    version,
    ...(after !== known && { memory: toStored(after, given) }),
  };
}

/** Whether an event is a follow-up that was called off after it was given out. */
export function isCalledOff(event: Event, memory: StoredMemory | null): boolean {
  if (event.event !== 'follow_up') return false;
  const known = memoryIn(memory);
  const due = followUps(known, event.timestamp ?? Number.POSITIVE_INFINITY);
  return !due.some(({ payload }) => payload === event.payload);
}

/** The memory after a handler's changes. */
export function changeStored(
  event: Event,
  memory: StoredMemory | null,
  change: HandlerChanges,
  now: number,
): StoredMemory | null {
  const known = memoryIn(memory);
  const after = changeMemory(known, change, now);
  return after === known ? memory : toStored(after, event);
}

/** Whether an event has a person: some things happen to a page alone. */
function isSomebodys({ sender }: Event): boolean {
  return sender?.id !== undefined || sender?.user_ref !== undefined;
}

/** An event with its age, where rules ask for it, and with a time that can be right: a memory goes by the newest time that it saw. */
function timed(event: Event, now: number, { asksForAge, asksForMemory }: Rules['router']): Event {
  const { timestamp } = event;
  if (asksForMemory && (timestamp === undefined || timestamp > now + aheadMs)) {
    return { ...event, timestamp: now, ...(asksForAge && { age: 0 }) };
  }
  return asksForAge && timestamp !== undefined
    ? { ...event, age: Math.max(0, now - timestamp) }
    : event;
}
