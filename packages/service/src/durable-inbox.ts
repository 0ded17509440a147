import type { Event } from '@botrules/core';
import { conversationOf, type Delivery, type Inbox } from '@botrules/koa';
import type { Arrival } from './inbox/entry.js';
import type { Store } from './inbox/store.js';

export interface DurableInboxOptions {
  readonly store: Store;
  /** Something new came in. */
  readonly onNew: () => void;
  /** So many events had been taken before. */
  readonly onRepeats: (count: number) => void;
}

/** The inbox of the edge, kept in a store: what it has taken is on the disk before it is answered. */
export function createDurableInbox({ store, onNew, onRepeats }: DurableInboxOptions): Inbox {
  return {
    async accept({ events, receivedAt }: Delivery) {
      const taken = await store.accept(events.map((event) => toArrival(event, receivedAt)));
      if (taken > 0) onNew();
      if (taken < events.length) onRepeats(events.length - taken);
    },
  };
}

function toArrival(event: Event, receivedAt: number): Arrival {
  return {
    id: event.id!,
    conversation: conversationOf(event),
    person: event.sender?.id ?? event.sender?.user_ref ?? null,
    happened: event.timestamp ?? receivedAt,
    body: JSON.stringify(event),
  };
}
