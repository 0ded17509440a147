import type { Event } from '@botrules/core';

/**
 * The same event with what the platform would not send left out: a typed message has no payload, a quick reply
 * has a payload and its words as title and text, a payload has 1,000 characters at the most, and only a message has an attachment.
 */
export function asPlatformSends(event: Event): Event {
  const { payload, title, text, attachment, ...rest } = event;
  const short = payload === undefined ? {} : { payload: [...payload].slice(0, 1000).join('') };
  const titled = title === undefined ? {} : { title };
  if (event.event === 'quick_reply' && payload === undefined) {
    const words = title === undefined ? {} : { text: title };
    return { ...rest, event: 'message', ...words };
  }
  switch (event.event) {
    case 'postback':
    case 'optin':
      return { ...rest, ...short, ...titled };
    case 'quick_reply':
      return { ...rest, ...short, ...titled, ...(title === undefined ? {} : { text: title }) };
    case 'message':
      return {
        ...rest,
        ...(text === undefined ? {} : { text }),
        ...(attachment === undefined ? {} : { attachment }),
      };
    default:
      return rest;
  }
}
