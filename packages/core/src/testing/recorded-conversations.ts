import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { due, followUpEvent, followUps } from '../memory/follow-ups.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';
import { remember } from '../remember.js';
import { needOptions, needShape } from '../report/argument.js';
import type { Router } from '../router/router.js';

/** One event of a conversation that was played, and the decision about it. */
export interface PlayedEvent {
  /** The decision. */
  readonly decision: Decision;
  /** What was remembered of the person when the event came. */
  readonly memory: Memory | undefined;
  /** What is remembered of the person from then on. */
  readonly after: Memory | undefined;
}

/** Recorded events of many people, each with their own memory. */
export interface RecordedConversations {
  /**
   * Plays one recorded event, after the follow-ups of its person that fall due before it. Recorded follow-ups are
   * skipped, since other rules may set other ones.
   */
  add(event: Event): readonly PlayedEvent[];
  /** Plays everybody's follow-ups that fall due before the newest recorded event. */
  end(): readonly PlayedEvent[];
}

/** If one person gets more follow-ups in a row than this, they go round in a circle. */
const mostInRow = 1000;

/**
 * Plays recorded events in their order. It keeps a memory for each person, and nothing of the events.
 *
 * @throws {TypeError} if it is given something other than a router
 */
export function createConversations(
  router: Router,
  options: MemoryOptions = {},
): RecordedConversations {
  needShape(
    'createConversations',
    'a router',
    router,
    { route: 'function' },
    'Pass what createRouter(ruleSet) returned.',
  );
  needOptions('createConversations', options, '{ forgetAfter: 86_400_000 }');
  return playRecorded(router, options, () => undefined);
}

/**
 * `createConversations`, with what is known of each person before their first event.
 *
 * @param begin returns the memory that a person begins with, given that event
 */
export function playRecorded(
  router: Router,
  options: MemoryOptions,
  begin: (first: Event) => Memory | undefined,
): RecordedConversations {
  const people = new Map<string, { readonly whose: Event; memory: Memory | undefined }>();
  let newest = Number.NEGATIVE_INFINITY;

  function play(person: { memory: Memory | undefined }, event: Event): PlayedEvent {
    const { memory } = person;
    const decision = router.route(event, memory, options);
    person.memory = remember(memory, decision, options);
    return { decision, memory, after: person.memory };
  }

  function* followUpsOf(
    person: { readonly whose: Event; memory: Memory | undefined },
    until: number,
  ): Generator<PlayedEvent> {
    for (let count = 0; count < mostInRow; count++) {
      const next = due(person.memory);
      if (next === undefined || next > until) return;
      const [first] = followUps(person.memory, next);
      if (first === undefined) return;
      yield play(person, followUpEvent(person.whose, first, next));
    }
  }

  return {
    add(event) {
      const { timestamp } = event;
      if (timestamp !== undefined) newest = Math.max(newest, timestamp);
      if (event.event === 'follow_up') return [];
      const key = personOf(event);
      let person = people.get(key);
      if (person === undefined) {
        person = { whose: withoutTheRest(event), memory: begin(event) };
        people.set(key, person);
      }
      const before = timestamp === undefined ? [] : [...followUpsOf(person, timestamp)];
      return [...before, play(person, event)];
    },
    end: () => [...people.values()].flatMap((person) => [...followUpsOf(person, newest)]),
  };
}

/** Returns what identifies a person: in a group, each member separately. */
function personOf({ channel, recipient, conversation, sender }: Event): string {
  const who = sender?.id ?? sender?.user_ref;
  return JSON.stringify([channel, recipient?.id, conversation?.id, who]);
}

/** Returns who and where, so that the rest of the event need not be kept. */
function withoutTheRest({
  event,
  channel,
  standby,
  sender,
  recipient,
  conversation,
}: Event): Event {
  return {
    event,
    channel,
    standby,
    ...(sender === undefined ? {} : { sender }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(conversation === undefined ? {} : { conversation }),
  };
}
