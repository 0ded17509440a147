import type { Event } from '../event.js';

/** What of an event a tap makes: that on a quick reply has its words as text, too. */
export function tapped(
  title: string,
  payload: string,
  isQuickReply: boolean,
): Pick<Event, 'event' | 'payload' | 'title' | 'text'> {
  return isQuickReply
    ? { event: 'quick_reply', payload, title, text: title }
    : { event: 'postback', payload, title };
}
