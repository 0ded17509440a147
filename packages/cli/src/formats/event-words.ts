import type { Event } from '@botrules/core';

/** What was done in an event, as one says it in a chat. */
export function doneIn({ event, payload, title, text, referral }: Event): string {
  switch (event) {
    case 'message':
    case 'human_reply':
      return text ?? '[attachment]';
    case 'referral':
      return `(comes by ${referral?.ref ?? 'a link'})`;
    case 'follow_up':
      return `(the follow-up ${payload} is due)`;
    case 'handover':
      return '(the conversation changes hands)';
    case 'added':
      return '(adds the bot)';
    default: {
      const by = referral?.ref === undefined ? '' : `, by ${referral.ref}`;
      return `(${event === 'quick_reply' ? 'taps' : 'clicks'} ${title ?? text ?? payload ?? 'a button'}${by})`;
    }
  }
}

/** Who did it: the person, somebody of the page, or the clock. */
export function doneBy({ event }: Event): 'you' | 'page' | 'bot' {
  return event === 'human_reply' || event === 'handover'
    ? 'page'
    : event === 'follow_up'
      ? 'bot'
      : 'you';
}
