import { memoryKey, type Person } from '@botrules/channel';
import {
  changeMemory,
  type Decision,
  type Event,
  followUpEvent,
  followUps,
  type HandlerChanges,
  type Memory,
  type MemoryOptions,
  type Router,
  remember,
  withPerson,
} from '@botrules/core';
import type { Logger } from './logger.js';
import { KeptMemory, NewerMemoryError, type Whose } from './memory-record.js';
import { type KeptMemories, keptIn, type MemoryStore, readKeys } from './memory-store.js';
import type { People } from './people.js';
import { routeUnseen } from './route-unseen.js';

export interface RememberingOptions {
  readonly store: MemoryStore;
  readonly people: People;
  /** How long a memory lasts. */
  readonly lasts: MemoryOptions | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly logger: Logger;
  /** What the channel of an event calls secrets. */
  readonly secretKeysOf: (event: Event) => readonly string[] | undefined;
  /** Called when a memory was written in which a follow-up is due at that time. */
  readonly onDue: (at: number) => void;
}

/** What came of an event. */
export interface Recalled {
  readonly decision: Decision;
  /** What was remembered of the person when the event came. */
  readonly before: Memory | undefined;
}

type Soon<T> = T | Promise<T>;
/** How often a decision is made again where the memory has changed meanwhile. */
const mostTries = 20;
/** In place of what is kept, where the store failed, and of what is in it, where only a newer Botrules can read that. */
const unread = 'unread';

/** Decides events by what is remembered of people, and keeps what is remembered from then on. */
export class Remembering {
  readonly #options: RememberingOptions;
  readonly #kept: KeptMemories;

  constructor(options: RememberingOptions) {
    this.#options = options;
    this.#kept = keptIn(options.store);
  }

  /** Decides an event; `undefined` for a follow-up that was called off. A promise only where the store or a platform takes time. */
  decide(router: Router, event: Event): Soon<Recalled | undefined> {
    const key = memoryKey(event);
    const isFollowUp = event.event === 'follow_up';
    if (key === undefined || !(router.asksForMemory || isFollowUp)) {
      const secretKeys = this.#options.secretKeysOf(event);
      return { decision: routeUnseen(router, event, { secretKeys }), before: undefined };
    }
    return this.#decide(key, router, event, isFollowUp, 1);
  }

  /** Changes what is remembered of the person of an event, as code wants it. */
  async change(event: Event, change: HandlerChanges): Promise<void> {
    const key = memoryKey(event);
    if (key === undefined) throw new Error('The event names nobody to remember something of.');
    for (let tries = 1; ; tries++) {
      const kept = await this.#kept.get(key);
      const before = this.#read(kept);
      if (before === unread) {
        throw new Error(
          'What is remembered of the person is left to the newer Botrules that wrote it.',
        );
      }
      const after = changeMemory(before, change, this.#options.now());
      if (after === before || (await this.#put(key, event, after, kept))) return;
      if (tries === mostTries) throw conflict();
    }
  }

  /** Follow-ups that are due, as events. */
  async due(): Promise<readonly Event[]> {
    const { store, now, logger } = this.#options;
    const events: Event[] = [];
    for (const key of readKeys(await store.due(now()))) {
      try {
        const kept = await this.#kept.get(key);
        if (kept === undefined) continue;
        const { of, memory } = kept.record;
        for (const each of followUps(memory, now())) events.push(followUpEvent(of, each, now()));
      } catch (error) {
        logger.error({ err: error }, 'what is remembered of a person cannot be read');
      }
    }
    return events;
  }

  #decide(
    key: string,
    router: Router,
    given: Event,
    isFollowUp: boolean,
    tries: number,
  ): Soon<Recalled | undefined> {
    const { lasts, people, now, secretKeysOf } = this.#options;
    const event = given.timestamp === undefined ? { ...given, timestamp: now() } : given;
    return next(this.#get(key), (found) => {
      const kept = found === unread ? undefined : found;
      const read = found === unread ? unread : this.#read(found);
      const known = read === unread ? undefined : read;
      if (isFollowUp && !isWaiting(event, known)) return undefined;
      const asked = router.asksForPerson ? people.ask(event, known) : undefined;
      return next(asked, (person: Person | undefined) => {
        const before = person === undefined ? known : withPerson(known, person, now());
        const decision = routeUnseen(router, event, {
          memory: before,
          options: lasts,
          secretKeys: secretKeysOf(event),
        });
        const after = remember(before, decision, lasts);
        const decided = { decision, before };
        // What is there is not written over by what was decided without it.
        if (after === known || read === unread) return decided;
        return next(this.#tryPut(key, event, after, kept), (written) => {
          if (written === true) {
            this.#noteDropped(event, decision);
            return decided;
          }
          if (written === false && tries < mostTries) {
            return this.#decide(key, router, given, isFollowUp, tries + 1);
          }
          if (written === false) this.#noteUnwritten(conflict());
          // A follow-up is in the memory still: it comes once that can be written, and would come twice.
          return isFollowUp ? undefined : decided;
        });
      });
    });
  }

  /** Logs the names of what found no room, and not their values, which are about a person. */
  #noteDropped({ id }: Event, { rule, memory }: Decision): void {
    const names = memory?.dropped ?? [];
    if (names.length === 0) return;
    this.#options.logger.warn(
      { event: id, rule, names },
      'not remembered, since the memory is full',
    );
  }

  /** A store that fails does not keep a person from their answer: it is as if nothing were remembered. */
  #get(key: string): Soon<KeptMemory | undefined | typeof unread> {
    return saved<KeptMemory | undefined | typeof unread>(
      () => this.#kept.get(key),
      (error) => {
        this.#options.logger.error({ err: error }, 'the memory cannot be read: decided without');
        return unread;
      },
    );
  }

  #tryPut(
    key: string,
    whose: Whose,
    memory: Memory | undefined,
    before: KeptMemory | undefined,
  ): Soon<boolean | undefined> {
    return saved<boolean | undefined>(
      () => this.#put(key, whose, memory, before),
      (error) => {
        this.#noteUnwritten(error);
        return undefined;
      },
    );
  }

  #noteUnwritten(error: unknown): void {
    this.#options.logger.error({ err: error }, 'the memory cannot be written');
  }

  #put(
    key: string,
    whose: Whose,
    memory: Memory | undefined,
    before: KeptMemory | undefined,
  ): Soon<boolean> {
    if (memory === undefined) return true;
    const kept = KeptMemory.made(memory, whose);
    return next(this.#kept.put(key, kept, before), (written) => {
      if (written && kept.due !== undefined) this.#options.onDue(kept.due);
      return written;
    });
  }

  #read(kept: KeptMemory | undefined): Memory | undefined | typeof unread {
    if (kept === undefined) return undefined;
    const { logger } = this.#options;
    try {
      return kept.record.memory;
    } catch (error) {
      if (error instanceof NewerMemoryError) {
        logger.error(
          { err: error },
          'a newer Botrules wrote what is remembered of a person: decided without, and left as it is. Run that version everywhere',
        );
        return unread;
      }
      logger.error({ err: error }, 'what is remembered of a person cannot be read');
      return undefined;
    }
  }
}

function isWaiting({ payload, timestamp = 0 }: Event, memory: Memory | undefined): boolean {
  return followUps(memory, timestamp).some((each) => each.payload === payload);
}

/** Goes on at once with a value, and later with a promise of one. */
function next<T, U>(value: Soon<T>, work: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(work) : work(value);
}

/** What a function returns, or what `instead` makes of what it throws or rejects with. */
function saved<T>(work: () => Soon<T>, instead: (error: unknown) => T): Soon<T> {
  try {
    const value = work();
    return value instanceof Promise ? value.catch(instead) : value;
  } catch (error) {
    return instead(error);
  }
}

function conflict(): Error {
  return new Error(
    `What is remembered of a person changed ${mostTries} times while it was to be written.`,
  );
}
