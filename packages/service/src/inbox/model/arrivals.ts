import { type Conversation, conversationOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { isOfThePage } from '@botrules/core/tooling';
import type { Arrival } from './entry.js';
import { keyOf } from './key.js';

/** Whether the person did it: a follow-up comes by itself, and some events are what a colleague did. */
export function isByPerson({ event }: Pick<Event, 'event'>): boolean {
  return !isOfThePage(event);
}

/** What an inbox keeps of an event that was taken at this time. */
export function arrivalOf(event: Event, received: number): Arrival {
  const person = event.sender?.id ?? event.sender?.user_ref;
  return {
    id: keyOf(event.id!),
    person: person === undefined ? null : keyOf(person),
    happened: event.timestamp ?? received,
    received,
    body: JSON.stringify(event),
  };
}

/** The conversation of an event, by names that every database can index. */
export function storedConversationOf(event: Event): Conversation {
  const { channel, account, conversation } = conversationOf(event);
  return { channel: keyOf(channel), account: keyOf(account), conversation: keyOf(conversation) };
}
