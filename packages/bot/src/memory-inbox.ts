import { kindOfValue, needOptions } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { captureContext, type InContext } from './async-context.js';
import { Conversations } from './conversations.js';
import type { Delivery, Inbox } from './inbox.js';
import { nextTurn } from './next-turn.js';
import { RecentIds } from './recent-ids.js';

/** How much an inbox in memory holds, and who works on it. */
export interface MemoryInboxOptions {
  /** Decides and acts on one event, and returns nothing if that is done at once; must not throw or reject. */
  readonly work: (event: Event) => Promise<void> | undefined;
  /** How many conversations are worked on at once. */
  readonly concurrency?: number | undefined;
  /** How many events may wait; a delivery that would exceed it is refused whole. */
  readonly maxWaiting?: number | undefined;
  /** How many of the newest event ids are remembered at least, to recognize repeats; at most twice as many are. */
  readonly rememberEvents?: number | undefined;
  /** How long they are remembered at least, in milliseconds. The platform repeats for up to 36 hours. */
  readonly rememberMs?: number | undefined;
}

/**
 * An inbox that lives and dies with the process: what it has taken and not yet worked on is lost with it. An
 * event counts as seen from the moment it is taken, so each is worked on at most once, whatever comes of it.
 */
export interface MemoryInbox extends Inbox {
  /** Takes a delivery as `accept` does, and resolves when all of it that is new has been worked on. */
  finish(delivery: Delivery): Promise<void>;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Events that wait or are being worked on. */
  readonly waiting: number;
}

/** The inbox has no room; the platform is to send the delivery again. */
export class InboxFullError extends Error {
  readonly code = 'inbox-full';
  override readonly name = 'InboxFullError';
}

/** An inbox in memory: events of one conversation are worked on in order, different conversations side by side. */
export function createMemoryInbox(options: MemoryInboxOptions): MemoryInbox {
  needOptions('createMemoryInbox', options);
  const {
    work,
    concurrency = 100,
    maxWaiting = 100_000,
    rememberEvents = 100_000,
    rememberMs = 36 * 60 * 60 * 1000,
  } = options;
  if (typeof work !== 'function') {
    throw new TypeError(`work is ${kindOfValue(work)}. Give a function that takes an event.`);
  }
  const seen = new RecentIds(rememberEvents, rememberMs);
  const conversations = new Conversations(work, concurrency);
  /** Taken, and not yet handed to its conversation. */
  let soon: (readonly [Event, InContext])[] = [];

  /** The events of a delivery that were not seen before; from now on they count as seen. Throws if there is no room. */
  function fresh({ events }: Delivery): readonly Event[] {
    const unseen = events.filter((event) => !hasSeen(event));
    if (soon.length + conversations.size + unseen.length > maxWaiting) {
      throw new InboxFullError(`More than ${maxWaiting} events wait to be worked on.`);
    }
    // Marked once there is room for all of them; one that stands twice in the delivery is seen the second time.
    return unseen.filter((event) => {
      if (hasSeen(event)) return false;
      if (event.id !== undefined) seen.add(event.id);
      return true;
    });
  }

  /** A follow-up that has come is in no memory any more; one that could not be worked on comes again. */
  function hasSeen({ id, event }: Event): boolean {
    return id !== undefined && event !== 'follow_up' && seen.has(id);
  }

  /** Not before the next turn of the event loop: the answers are on their way before any handler runs. */
  function workOnThem(): void {
    const taken = soon;
    soon = [];
    for (const [event, inContext] of taken) conversations.add(event, undefined, inContext);
  }

  return {
    async accept(delivery) {
      const inContext = captureContext();
      for (const event of fresh(delivery)) {
        if (soon.length === 0) nextTurn(workOnThem);
        soon.push([event, inContext]);
      }
    },

    async finish(delivery) {
      const inContext = captureContext();
      const works = fresh(delivery).map(
        (event) => new Promise<void>((done) => conversations.add(event, done, inContext)),
      );
      await Promise.all(works);
    },

    async idle() {
      while (soon.length > 0) await new Promise<void>(nextTurn);
      await conversations.idle();
    },

    get waiting() {
      return soon.length + conversations.size;
    },
  };
}
