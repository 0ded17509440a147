import type { Event } from '../event.js';
import { needShape } from '../report/argument.js';
import type { FollowUp, Memory } from './memory.js';
import { needMemoryOrNone, needNow } from './need-memory.js';

/**
 * Returns when the next follow-up of a memory is due, in milliseconds since 1970-01-01 UTC; `undefined` if none is
 * waiting.
 *
 * @throws {TypeError} if it is given something other than a memory
 */
export function due(memory: Memory | undefined): number | undefined {
  needMemoryOrNone('due', memory);
  let first: number | undefined;
  for (const each of memory?.followUps ?? []) {
    if (first === undefined || each.due < first) first = each.due;
  }
  return first;
}

/**
 * Returns the follow-ups of a memory that are due at a time, the earliest first. Make an event of each with
 * `followUpEvent`, route it, and remember its decision, which removes it from the memory. A follow-up that is no longer
 * here has been cancelled.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @throws {TypeError} if it is given something other than a memory and a time
 */
export function followUps(memory: Memory | undefined, now: number): readonly FollowUp[] {
  needMemoryOrNone('followUps', memory);
  needNow('followUps', now);
  return (memory?.followUps ?? [])
    .filter((each) => each.due <= now)
    .toSorted((one, other) => one.due - other.due);
}

/**
 * Returns the event of a follow-up.
 *
 * @param whose an event of the person, or the parts of one that say who and where it was
 * @param now the time at which it is handed to the rules, in milliseconds since 1970-01-01 UTC
 * @throws {TypeError} if one of these is something else
 */
export function followUpEvent(
  whose: Pick<Event, 'channel' | 'sender' | 'recipient' | 'conversation'>,
  followUp: FollowUp,
  now: number,
): Event {
  needShape(
    'followUpEvent',
    'an event of the person',
    whose,
    { channel: 'string' },
    'Pass the event that the person did.',
  );
  needShape(
    'followUpEvent',
    'a follow-up',
    followUp,
    { payload: 'string', due: 'number' },
    'Pass one that followUps(memory, now) returned.',
  );
  needNow('followUpEvent', now);
  const { payload, due } = followUp;
  const { channel, sender, recipient, conversation } = whose;
  const who = [
    channel,
    recipient?.id,
    conversation?.id,
    sender?.id ?? sender?.user_ref,
    due,
    payload,
  ];
  return {
    id: `follow_up ${JSON.stringify(who)}`,
    event: 'follow_up',
    channel,
    payload,
    ...(sender === undefined ? {} : { sender }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(conversation === undefined ? {} : { conversation }),
    standby: false,
    timestamp: now,
  };
}
