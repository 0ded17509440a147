import type { Delivery } from '@botrules/bot';
import { conversationOf } from '@botrules/channel';
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
  const { account, conversation } = conversationOf(event);
  return {
    id: keyOf(event.id!),
    // The account stays readable: what was put off for it is found by it.
    conversation: keyOf(`${account}/`) + keyOf(conversation),
    person: person === undefined ? null : keyOf(person),
    happened: event.timestamp ?? receivedAt,
    body: JSON.stringify(event),
  };
}
