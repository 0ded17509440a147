import { say, translated } from '../../report/say.js';
import { entryOf } from '../../syntax/node.js';
import { fillText } from '../fill-text.js';
import { object, optional, text } from '../shape.js';
import { readTemplate, type Template } from '../template.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

/** `page_inbox`, `bot`, `release`, `request`, or the digits of an app's id; or one of these together with a text. */
type WithWords<Words> = string | { readonly to: string; readonly metadata: Words };

/** A handover as it is written in a rule. */
export type HandoverTemplate = WithWords<Template>;

/**
 * Who gets the conversation: `page_inbox`, `bot`, `release`, `request`, or the digits of an app's id. If a text goes
 * with it, both: `{ to: 'page_inbox', metadata: 'order 12' }`.
 */
export type Handover = WithWords<string>;

/** Returns who gets the conversation, whether or not a text goes with the handover. Without a handover, returns its argument. */
export function handoverTo<None extends null | undefined>(
  handover: WithWords<unknown> | None,
): string | None {
  return typeof handover === 'object' && handover !== null ? handover.to : handover;
}

export const handover: OutcomeKind<HandoverTemplate | undefined, Handover | null> = {
  reader({ template }) {
    const withWords = object<Exclude<HandoverTemplate, string>>({ to: text, metadata: template });
    return optional((data) => (typeof data === 'string' ? data : withWords(data)));
  },
  templates: (template) => (typeof template === 'object' ? [template.metadata] : []),
  fill(template, names) {
    if (typeof template !== 'object') return template ?? null;
    const { to } = template;
    const metadata = fillText(template.metadata, names);
    return metadata === '' ? to : { to, metadata };
  },
  sum: lastOf,
};

/** What is done if nobody else gets the conversation. */
const deeds: { readonly [to: string]: string } = {
  bot: /* say */ 'takes the conversation back',
  release: /* say */ 'lets go of the conversation',
  request: /* say */ 'asks for the conversation',
};

const receiver = {
  type: ['string', 'number'],
  pattern: '^(page_inbox|bot|release|request|[0-9]{5,20})$',
  'x-kind': 'a text',
  'x-pattern':
    'A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request',
};

/** `handover: page_inbox` */
export const handoverKey: OutcomeKey<HandoverTemplate | undefined, Handover | null> = {
  said: /* say */ 'hand the conversation to',
  schema: {
    description:
      'Who gets the conversation: `page_inbox`, an app id, or `bot`; `release` lets go of it, `request` asks for it. With `metadata`, a text that goes along with it.',
    examples: ['page_inbox', { to: 'page_inbox', metadata: 'order {order_id}' }],
  },
  shape: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: {
      type: 'object',
      required: ['to'],
      additionalProperties: false,
      'x-kind': 'who gets the conversation, such as page_inbox',
      'x-what': 'a handover',
      properties: {
        to: {
          description: 'Who gets the conversation.',
          examples: ['page_inbox'],
          type: ['string', 'number'],
          'x-kind': 'a text',
          pattern: '^(page_inbox|bot|request|[0-9]{5,20})$',
          'x-pattern':
            'A handover with metadata goes to page_inbox, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone',
        },
        metadata: {
          description:
            'A text that goes along with it: for the app that gets it, the `payload` of a `handover` event.',
          examples: ['order {order_id}'],
          type: ['string', 'number', 'boolean'],
          minLength: 1,
          'x-kind': 'a text',
        },
      },
      'x-synonyms': {
        app: 'to',
        app_id: 'to',
        target_app_id: 'to',
        receiver: 'to',
        data: 'metadata',
        payload: 'metadata',
        text: 'metadata',
        note: 'metadata',
        message: 'metadata',
      },
    },
    else: receiver,
  },
  expected: {
    schema: {
      description: 'To whom the conversation is passed, and with which `metadata`.',
      examples: ['page_inbox', { to: 'page_inbox', metadata: 'order 12' }],
    },
    shape: {
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
      then: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        'x-kind': 'who gets the conversation, such as page_inbox',
        'x-what': 'a handover',
        properties: {
          to: {
            description: 'Who gets the conversation.',
            examples: ['page_inbox'],
            type: ['string', 'number', 'boolean'],
            'x-kind': 'a text',
            minLength: 1,
          },
          metadata: {
            description: 'The text that goes along with it, placeholders filled in.',
            examples: ['order 12'],
            type: ['string', 'number', 'boolean'],
            'x-kind': 'a text',
            minLength: 1,
          },
        },
      },
      else: expectedText,
    },
    isNamedBy: 'to',
    isWritten: true,
  },
  synonyms: [],
  isEnough: true,
  read(value, names, report) {
    const to = writtenText(value?.kind === 'map' ? entryOf(value, 'to')?.value : value)?.text;
    if (to === undefined) return undefined;
    const metadata =
      value?.kind === 'map' ? writtenText(entryOf(value, 'metadata')?.value) : undefined;
    return metadata === undefined ? to : { to, metadata: readTemplate(metadata, names, report) };
  },
  describe(filled) {
    const to = handoverTo(filled);
    if (to === null) return undefined;
    const deed = Object.hasOwn(deeds, to)
      ? translated(deeds[to]!)
      : say`hands the conversation to ${to}`;
    const words = typeof filled === 'object' && filled !== null ? filled.metadata : undefined;
    return words === undefined ? deed : say`${deed}, with ${JSON.stringify(words)}`;
  },
};
