import { createHash } from 'node:crypto';
import type { Event } from '@botrules/core';
import { conversationOf, type Delivery, type Inbox } from '@botrules/koa';
import type { Arrival } from './inbox/entry.js';
import type { InboxStore } from './inbox/store.js';

export interface DurableInboxOptions {
  readonly store: Pick<InboxStore, 'accept'>;
  /** A delivery is on the disk. */
  readonly onTaken: () => void;
  /** A delivery could not be written down, and nothing of it was. */
  readonly onRefused: (error: unknown) => void;
}

/** The inbox of the edge, kept in a store: what it has taken is on the disk before it is answered. */
export function createDurableInbox({ store, onTaken, onRefused }: DurableInboxOptions): Inbox {
  return {
    async accept({ events, receivedAt }: Delivery) {
      const arrivals = events.map((event) => toArrival(event, receivedAt));
      try {
        await store.accept(arrivals);
      } catch (error) {
        onRefused(error);
        throw error;
      }
      onTaken();
    },
  };
}

function toArrival(event: Event, receivedAt: number): Arrival {
  const person = event.sender?.id ?? event.sender?.user_ref;
  return {
    id: key(event.id!),
    conversation: key(conversationOf(event)),
    person: person === undefined ? null : key(person),
    happened: event.timestamp ?? receivedAt,
    body: JSON.stringify(event),
  };
}

/** Longer than any id of the platform, and short enough to be indexed by every database. */
const longestKey = 180;
/** A NUL, which PostgreSQL refuses, or half a character, for which every database gives another one back. */
const unkept = /[\0\p{Surrogate}]/u;

/**
 * A text as a database can keep and index it. What was taken has to be sorted in some day: an id that PostgreSQL
 * refuses (a NUL in it, or thousands of characters) would hold up all that came after it, and an event that comes
 * back under another id is taken for a repeat and worked on by nobody.
 */
function key(text: string): string {
  if (text.length <= longestKey && !unkept.test(text)) return text;
  return `sha256-${createHash('sha256').update(text).digest('base64url')}`;
}
