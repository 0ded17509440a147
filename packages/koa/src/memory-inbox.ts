import type { Event } from '@botrules/core';
import { LRUCache } from 'lru-cache';
import { Conversations } from './conversations.js';
import type { Delivery, Inbox } from './inbox.js';

export interface MemoryInboxOptions {
  /** Decides and acts on one event; must not reject. */
  readonly work: (event: Event) => Promise<void>;
  /** How many conversations are worked on at once. */
  readonly concurrency?: number;
  /** How many events may wait; a delivery that would pass it is refused whole. */
  readonly maxWaiting?: number;
  /** How many event ids are remembered to tell repeats. */
  readonly rememberEvents?: number;
  /** For how long, in milliseconds. The platform repeats for up to 36 hours. */
  readonly rememberMs?: number;
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

export function createMemoryInbox({
  work,
  concurrency = 100,
  maxWaiting = 100_000,
  rememberEvents = 100_000,
  rememberMs = 36 * 60 * 60 * 1000,
}: MemoryInboxOptions): MemoryInbox {
  const seen = new LRUCache<string, true>({
    max: rememberEvents,
    ttl: rememberMs,
    ttlResolution: 1000,
  });
  const conversations = new Conversations(work, concurrency);
  let turn: Turn | undefined;
  let taken = 0;

  /** The events of a delivery that were not seen before, which from now on are. */
  function fresh(delivery: Delivery): Event[] {
    const unseen = delivery.events.filter(({ id }) => id === undefined || !seen.has(id));
    if (taken + conversations.size + unseen.length > maxWaiting) {
      throw new InboxFullError(`More than ${maxWaiting} events wait to be worked on.`);
    }
    // Marked once there is room for all of them; one that stands twice in the delivery is seen the second time.
    return unseen.filter(({ id }) => {
      if (id === undefined) return true;
      if (seen.has(id)) return false;
      seen.set(id, true);
      return true;
    });
  }

  /**
   * All deliveries of one turn of the event loop are answered together, and worked on in the turn after: the
   * answers are on their way before any handler runs, and answering in one go is what lets this edge serve
   * more requests a second than one that answers each at once (benchmarks/http).
   */
  function openTurn(): Turn {
    const events: Event[] = [];
    const over = new Promise<void>((resolve) => {
      setImmediate(() => {
        turn = undefined;
        resolve();
        setImmediate(() => {
          taken -= events.length;
          for (const event of events) void conversations.add(event);
        });
      });
    });
    return { events, over };
  }

  return {
    async accept(delivery) {
      const events = fresh(delivery);
      turn ??= openTurn();
      for (const event of events) turn.events.push(event);
      taken += events.length;
      await turn.over;
    },

    async finish(delivery) {
      await Promise.all(fresh(delivery).map((event) => conversations.add(event)));
    },

    async idle() {
      while (taken > 0) await new Promise<void>((resolve) => setImmediate(resolve));
      await conversations.idle();
    },

    get waiting() {
      return taken + conversations.size;
    },
  };
}

/** What one turn of the event loop has taken, until it is over. */
interface Turn {
  readonly events: Event[];
  readonly over: Promise<void>;
}
