import type { Event } from '@botrules/core';

/**
 * The same event with what the platform would not send left out: a typed message has no payload, the words of a quick
 * reply are its title and its text, a payload has 1,000 characters at the most.
 */
export function asPlatformSends(event: Event): Event {
  const { payload, title, text, ...rest } = event;
  const short = payload === undefined ? {} : { payload: [...payload].slice(0, 1000).join('') };
  const titled = title === undefined ? {} : { title };
  switch (event.event) {
    case 'postback':
    case 'optin':
      return { ...rest, ...short, ...titled };
    case 'quick_reply':
      return { ...rest, ...short, ...titled, ...(title === undefined ? {} : { text: title }) };
    case 'message':
      return { ...rest, ...(text === undefined ? {} : { text }) };
    default:
      return rest;
  }
}
