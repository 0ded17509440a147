import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** What was done in an event, as one says it in a chat. */
export function doneIn({ event, payload, title, text, referral }: Event): string {
  switch (event) {
    case 'message':
    case 'human_reply':
      return text ?? say`[attachment]`;
    case 'referral':
      return say`(comes by ${referral?.ref ?? say`a link`})`;
    case 'follow_up':
      return say`(the follow-up ${payload ?? ''} is due)`;
    case 'handover':
      return say`(the conversation changes hands)`;
    case 'added':
      return say`(adds the bot)`;
    default: {
      const by = referral?.ref === undefined ? '' : say`, by ${referral.ref}`;
      const what = title ?? text ?? payload ?? say`a button`;
      return event === 'quick_reply' ? say`(taps ${what}${by})` : say`(clicks ${what}${by})`;
    }
  }
}

/** Who did it: the person, somebody of the page, or the clock. */
export function doneBy({ event }: Event): string {
  return event === 'human_reply' || event === 'handover'
    ? say`page`
    : event === 'follow_up'
      ? 'bot'
      : say`you`;
}
