import type { Message } from '../../message.js';
import type { Filling } from '../fill-text.js';
import { kindOf, type MessageTemplate, messageReader, readMessage } from '../messages/list.js';
import { listOf } from '../shape.js';
import type { OutcomeKey, OutcomeKind } from './outcome.js';

export const reply: OutcomeKind<readonly MessageTemplate[], readonly Message[]> = {
  reader: (shared) => listOf(messageReader(shared)),
  templates: (messages) => messages.flatMap((message) => [...kindOf(message).templates(message)]),
  // Most replies are one message: without a function made for it, and called, for each event.
  fill: (messages, names) =>
    messages.length === 1
      ? [fillMessage(messages[0]!, names, 0)]
      : messages.map((message, place) => fillMessage(message, names, place)),
  sum: (steps) => steps.flat(),
};

function fillMessage(message: MessageTemplate, names: Filling, place: number): Message {
  return kindOf(message).fill(message, names, place);
}

/** Most outcomes send nothing: they all share one empty list. */
const none: readonly never[] = [];

/** `reply: Hello!` */
export const replyKey: OutcomeKey<readonly MessageTemplate[], readonly Message[]> = {
  said: /* say */ 'answer',
  schema: { description: 'Messages to send back, in order.', examples: ['Hello!'] },
  shape: { allOf: [{ $ref: '#/definitions/reply' }] },
  expected: {
    schema: {
      description:
        'The messages that are sent back, all of them in order. A text stands for a message with that text; a message is compared by what is named of it.',
      examples: ['Hello!', ['Hello!', { text: 'What next?', buttons: ['Track it'] }]],
    },
    shape: { allOf: [{ $ref: '#/definitions/messages' }] },
    isWritten: false,
  },
  synonyms: ['then', 'answer', 'response', 'replies', 'say', 'send', 'message'],
  isEnough: true,
  read(node, names, report) {
    if (node === undefined) return none;
    const items = node.kind === 'list' ? node.items : [node];
    return items.flatMap((item) => readMessage(item, { names, report }) ?? []);
  },
};
