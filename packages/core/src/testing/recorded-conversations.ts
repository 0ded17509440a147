import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { due, followUpEvent, followUps } from '../memory/follow-ups.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';
import { remember } from '../remember.js';
import { needOptions, needShape } from '../report/argument.js';
import type { Router } from '../router/router.js';

/** One event of a conversation that was played, and what was decided on it. */
export interface PlayedEvent {
  /** What was decided. */
  readonly decision: Decision;
  /** What was remembered of the person when it came. */
  readonly memory: Memory | undefined;
  /** What is remembered of them from here on. */
  readonly after: Memory | undefined;
}

/** Recorded events of many people, each with a memory of their own. */
export interface RecordedConversations {
  /**
   * Plays one recorded event, and before it the follow-ups of its person that fall due until then. Follow-ups that were
   * recorded are passed over, since other rules may set others.
   */
  add(event: Event): readonly PlayedEvent[];
  /** Plays the follow-ups of everybody that fall due until the newest event that was recorded. */
  end(): readonly PlayedEvent[];
}

/** More follow-ups of one person than this in a row go round in a circle. */
const mostInRow = 1000;

/**
 * Plays recorded events in their order. It holds a memory a person, and nothing of the events.
 *
 * @throws {TypeError} where it is given something else than a router
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
 * @param begin the memory that a person begins with, by that event
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

/** What tells people apart: in a group each member by themselves. */
function personOf({ channel, recipient, conversation, sender }: Event): string {
  const who = sender?.id ?? sender?.user_ref;
  return JSON.stringify([channel, recipient?.id, conversation?.id, who]);
}

/** Who and where, so that the rest of the event need not be kept. */
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
