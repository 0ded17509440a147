import { conversationOf, type Delivery } from '@botrules/bot';
import type { Event } from '@botrules/core';
import type { Arrival } from './entry.js';
import { keyOf } from './key.js';

/** What an inbox keeps of a delivery's events. */
export function arrivalsOf({
  events,
  receivedAt,
}: Pick<Delivery, 'events' | 'receivedAt'>): readonly Arrival[] {
  return events.map((event) => toArrival(event, receivedAt));
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
