import { optional, text } from '../shape.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

export const handover: OutcomeKind<string | undefined, string | null> = {
  reader: () => optional(text),
  templates: () => [],
  fill: (template) => template ?? null,
  sum: lastOf,
};

/** What is done where nobody else gets the conversation. */
const deeds: { readonly [handover: string]: string } = {
  bot: 'takes the conversation back',
  release: 'lets go of the conversation',
  request: 'asks for the conversation',
};

/** `handover: page_inbox` */
export const handoverKey: OutcomeKey<string | undefined, string | null> = {
  schema: {
    description:
      'Who gets the conversation: `page_inbox`, an app id, or `bot`; `release` lets go of it, `request` asks for it.',
    examples: ['page_inbox'],
  },
  shape: {
    type: ['string', 'number'],
    pattern: '^(page_inbox|bot|release|request|[0-9]{5,20})$',
    'x-kind': 'a text',
    'x-pattern':
      'A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request',
  },
  expected: {
    schema: { description: 'To whom the conversation is passed.', examples: ['page_inbox'] },
    shape: expectedText,
    isWritten: true,
  },
  synonyms: [],
  isEnough: true,
  read: (value) => writtenText(value)?.text,
  describe(app) {
    if (app === null) return undefined;
    return Object.hasOwn(deeds, app) ? deeds[app] : `hands the conversation to ${app}`;
  },
};
