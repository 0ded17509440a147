import { optional, text } from '../shape.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

export const handover: OutcomeKind<string | undefined, string | null> = {
  reader: () => optional(text),
  templates: () => [],
  fill: (template) => template ?? null,
  sum: lastOf,
};

/** `handover: page_inbox` */
export const handoverKey: OutcomeKey<string | undefined, string | null> = {
  schema: {
    description: 'Passes the conversation on: `page_inbox`, or an app id.',
    examples: ['page_inbox'],
  },
  shape: {
    type: ['string', 'number'],
    pattern: '^(page_inbox|[0-9]{5,20})$',
    'x-kind': 'a text',
    'x-pattern': 'A handover goes to page_inbox, or to an app by the digits of its id',
  },
  expected: {
    schema: { description: 'To whom the conversation is passed.', examples: ['page_inbox'] },
    shape: expectedText,
    isWritten: true,
  },
  synonyms: [],
  isEnough: true,
  read: (value) => writtenText(value)?.text,
  describe: (app) => (app === null ? undefined : `hands the conversation to ${app}`),
};
