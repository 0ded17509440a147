import type { Message } from '../../decision.js';
import * as problems from '../../report/problems.js';
import { entryOf, type MapNode, type Node } from '../../syntax/node.js';
import {
  kindOf,
  type MessageTemplate,
  messageKeyNames,
  messageKeyOf,
  messageReader,
} from '../messages/list.js';
import type { MessageContext } from '../messages/message.js';
import { readWords } from '../messages/text.js';
import { listOf } from '../shape.js';
import type { OutcomeKey, OutcomeKind } from './outcome.js';

export const reply: OutcomeKind<readonly MessageTemplate[], readonly Message[]> = {
  reader: (shared) => listOf(messageReader(shared)),
  templates: (messages) => messages.flatMap((message) => [...kindOf(message).templates(message)]),
  fill: (messages, names) => messages.map((message) => kindOf(message).fill(message, names)),
  sum: (steps) => steps.flat(),
};

/** Most outcomes send nothing: one empty list serves them all. */
const none: readonly never[] = [];

/** `reply: Hello!` */
export const replyKey: OutcomeKey<readonly MessageTemplate[]> = {
  schema: { description: 'Messages to send back, in order.', examples: ['Hello!'] },
  shape: { allOf: [{ $ref: '#/definitions/reply' }] },
  synonyms: ['then', 'answer', 'response', 'replies', 'say', 'send', 'message'],
  isEnough: true,
  read(node, names, report) {
    if (node === undefined) return none;
    const items = node.kind === 'list' ? node.items : [node];
    return items.flatMap((item) => readMessage(item, { names, report }) ?? []);
  },
};

/** Reads one message, held to what the platform takes. */
function readMessage(node: Node, context: MessageContext): MessageTemplate | undefined {
  if (node.kind === 'text') return readWords(node, context);
  if (node.kind !== 'map') return undefined;
  const body = bodyOf(node, context);
  if (body === undefined) return undefined;
  return messageKeyOf(body)!.read!(entryOf(node, body)!.value, node, context);
}

/** The one key that says what kind of message it is. */
function bodyOf(map: MapNode, { report }: MessageContext): string | undefined {
  const found = messageKeyNames().filter((key) => messageKeyOf(key)!.read && entryOf(map, key));
  const [first, second] = found;
  if (!first) {
    // A key that is none of a message's may be the one that is misspelt.
    if (map.entries.length > 0 && map.entries.every(({ key }) => messageKeyOf(key))) {
      report(
        problems.missingKey(
          map.entries[0]!.keySpan,
          'Buttons and quick replies need a message above them.',
          'Add "text:" beside them, such as text: What would you like?',
        ),
      );
    }
    return undefined;
  }
  const { beside } = messageKeyOf(first)!;
  const strange = map.entries.find(
    ({ key }) => key !== first && !beside.includes(key) && messageKeyOf(key),
  );
  if (strange) {
    report(
      problems.wrongValue(
        strange.keySpan,
        `"${strange.key}" cannot stand in one message with "${first}".`,
        second === strange.key || !second
          ? 'Make them two messages, one below the other, each with a dash before it.'
          : `Keep one of ${problems.listed(found)} a message.`,
      ),
    );
  }
  return first;
}
