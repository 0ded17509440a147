import type { Event } from '../event.js';

/** Returns the fields that a tap gives an event: for a quick reply, its words are also the text. */
export function tapped(
  title: string,
  payload: string,
  isQuickReply: boolean,
): Pick<Event, 'event' | 'payload' | 'title' | 'text'> {
  return isQuickReply
    ? { event: 'quick_reply', payload, title, text: title }
    : { event: 'postback', payload, title };
}
