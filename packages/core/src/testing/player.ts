import { changeMemory } from '../change-memory.js';
import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { due, followUpEvent, followUps } from '../memory/follow-ups.js';
import { defaultHumanFor, type KnownPerson, type Memory, memoryVersion } from '../memory/memory.js';
import { tapped } from '../memory/tapped.js';
import { remember, withPerson } from '../remember.js';
import { needShape } from '../report/argument.js';
import { toDecision } from '../router/decide.js';
import { addEveryPart } from '../router/parts/every.js';
import type { Router } from '../router/router.js';
import type { ShownTap } from './taps.js';
import type { TestSetting } from './test-file.js';

// Rules that are played may have any part of the language.
addEveryPart();

/** One event that was played, and the decision about it. */
export interface Played {
  /** The event as it came. */
  readonly event: Event;
  /** The decision about it. */
  readonly decision: Decision;
  /** What was remembered when the event came. */
  readonly memory: Memory | undefined;
  /** What is remembered afterwards. */
  readonly after: Memory | undefined;
  /** The time that was used for it. */
  readonly now: number;
  /** Whether the test says what time it is. */
  readonly knowsTime: boolean;
}

/** Where the clock begins in a test that does not set the time: nothing may depend on it. */
const someTime = Date.UTC(2026, 0, 1, 12);
/** If one wait has more follow-ups than this, they go round in a circle. */
const mostFollowUps = 1000;

/** Plays one person in one conversation, with a clock that only the test moves. */
export class Player {
  readonly #router: Router;
  readonly #setting: TestSetting;
  #memory: Memory | undefined;
  #now: number;
  #knowsTime: boolean;
  /** The newest decision that sent a message. */
  #shown: Played | undefined;

  /** @param first the only event of the test, unless it is a conversation */
  constructor(router: Router, setting: TestSetting, first?: Event) {
    this.#router = router;
    this.#setting = setting;
    this.#now = setting.at ?? someTime;
    this.#knowsTime = setting.at !== undefined;
    this.#memory = memoryOf(setting, this.#now, first);
  }

  /** The current time, in milliseconds since 1970-01-01 UTC. */
  get now(): number {
    return this.#now;
  }

  /** Returns another player at the same point, for trying something out. */
  copy(): Player {
    const copy = new Player(this.#router, this.#setting);
    copy.#memory = this.#memory;
    copy.#now = this.#now;
    copy.#knowsTime = this.#knowsTime;
    copy.#shown = this.#shown;
    return copy;
  }

  /** The event that caused the last reply. */
  get shown(): Played | undefined {
    return this.#shown;
  }

  /** Returns an event of the person, with what the test says about them; it happens now unless it has a time. */
  eventOf(own: Partial<Event>): Event {
    return { ...this.#setting.event, timestamp: this.#now, ...own };
  }

  /** Returns a tap on something that was shown. */
  tapOf({ title, payload, isQuickReply }: ShownTap & { readonly payload: string }): Event {
    return this.eventOf(tapped(title, payload, isQuickReply));
  }

  /** Plays one event. */
  play(event: Event): Played {
    const { timestamp } = event;
    if (timestamp !== undefined && timestamp !== this.#now) {
      // The first event with a time sets the clock.
      this.#now = this.#knowsTime ? Math.max(this.#now, timestamp) : timestamp;
      this.#knowsTime = true;
    }
    const memory = this.#memory;
    const decision = this.#router.route(event, memory);
    this.#memory = remember(memory, decision);
    const played: Played = {
      event,
      decision,
      memory,
      after: this.#memory,
      now: this.#now,
      knowsTime: this.#knowsTime,
    };
    if (decision.reply.some((message) => !('typing' in message))) this.#shown = played;
    return played;
  }

  /** Returns an event that happens now, unless it has a time. */
  timed(event: Event): Event {
    return event.timestamp === undefined ? { ...event, timestamp: this.#now } : event;
  }

  /** Returns the state of things when no event came. */
  rest(): Played {
    const event = this.eventOf({});
    return {
      event,
      decision: toDecision(event, [], false, false, undefined),
      memory: this.#memory,
      after: this.#memory,
      now: this.#now,
      knowsTime: this.#knowsTime,
    };
  }

  /** Lets time pass: plays each follow-up that falls due, in order, including those set by other follow-ups. */
  *wait(span: number): Generator<Played> {
    const end = this.#now + span;
    for (let count = 0; count < mostFollowUps; count++) {
      const next = due(this.#memory);
      if (next === undefined || next > end) break;
      this.#now = Math.max(this.#now, next);
      const [first] = followUps(this.#memory, this.#now);
      if (first === undefined) break;
      // Without an id, the first of several messages is sent.
      const { id: _, ...event } = followUpEvent(this.#setting.event, first, this.#now);
      const { split } = this.#setting.event;
      yield this.play(split === undefined ? event : { ...event, split });
    }
    this.#now = end;
  }
}

/** Whose conversation is played, where, and from what time on. */
export interface PlayerOptions {
  /** What all events of the person share: channel, `sender`, `conversation`. */
  readonly event?: Partial<Event> | undefined;
  /** Who the person is, if the platform tells: `{ first_name: 'Ada' }`. */
  readonly person?: Omit<KnownPerson, 'at'> | undefined;
  /** When it begins, in milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/**
 * Makes a player of one person's conversation, as tests play it: with memory and follow-ups, and a clock that only
 * `wait` moves. It is deterministic: the same steps lead to the same decisions.
 *
 * @throws {TypeError} if it is given something other than a router and a time to begin
 */
export function createPlayer(router: Router, options: PlayerOptions): Player {
  needShape(
    'createPlayer',
    'a router',
    router,
    { route: 'function' },
    'Pass what createRouter(ruleSet) returned.',
  );
  needShape(
    'createPlayer',
    'a time to begin',
    options,
    { at: 'number' },
    'Write createPlayer(router, { at: Date.now() }).',
  );
  const { event, person, at } = options;
  const shared = { event: 'message', channel: 'messenger', standby: false, ...event };
  return new Player(router, {
    event: { ...shared, sender: { id: '1', ...shared.sender } },
    short: {},
    person,
    memory: undefined,
    at,
    answerTo: undefined,
    arrival: undefined,
    human: false,
  });
}

/** Returns what is remembered before the first event. */
function memoryOf(setting: TestSetting, now: number, first: Event | undefined): Memory | undefined {
  const { memory: values, answerTo, arrival, human, person } = setting;
  let memory: Memory | undefined;
  if (values !== undefined) memory = changeMemory(memory, { remember: values }, now);
  if (answerTo !== undefined) memory = changeMemory(memory, { ask: answerTo }, now);
  if (person !== undefined) memory = withPerson(memory, person, now);
  const { age = 0, ...came } = arrival ?? {};
  // A click only answers a question if the last reply offered it.
  const { payload, title = '' } = first ?? {};
  const isOffered = answerTo !== undefined && first?.event === 'postback' && payload !== undefined;
  if (arrival === undefined && !human && !isOffered) return memory;
  return {
    ...(memory ?? { version: memoryVersion, seen: now }),
    ...(isOffered ? { offers: { at: now, taps: [{ title, payload }] } } : {}),
    ...(arrival === undefined ? {} : { arrival: { ...came, at: now - age } }),
    ...(human ? { human: now + defaultHumanFor } : {}),
  };
}
