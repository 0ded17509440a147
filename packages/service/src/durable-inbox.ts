import type { Event } from '@botrules/core';
import { conversationOf, type Delivery, type Inbox } from '@botrules/koa';
import type { Arrival } from './inbox/entry.js';
import { keyOf } from './inbox/key.js';
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
  const conversation = conversationOf(event);
  // The page stays readable: what was put off for it is found by it.
  const slash = conversation.indexOf('/') + 1;
  return {
    id: keyOf(event.id!),
    conversation: keyOf(conversation.slice(0, slash)) + keyOf(conversation.slice(slash)),
    person: person === undefined ? null : keyOf(person),
    happened: event.timestamp ?? receivedAt,
    body: JSON.stringify(event),
  };
}
