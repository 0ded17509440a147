import { say } from '../../report/say.js';
import type { TextNode } from '../../syntax/node.js';
import { fillText } from '../fill-text.js';
import type { Template } from '../template.js';
import {
  type ButtonTemplate,
  buttonClicks,
  buttonReader,
  buttonsShown,
  buttonTemplates,
  fillButtons,
  readButtons,
} from './buttons.js';
import {
  type MessageContext,
  type MessageKey,
  type MessageKind,
  type MessageView,
  readLimited,
  shownText,
} from './message.js';
import {
  fillQuickReplies,
  type QuickReplyTemplate,
  quickRepliesShown,
  quickReplyClicks,
  quickReplyReader,
  quickReplyTemplates,
  readQuickReplies,
} from './quick-replies.js';

/** Words, and what can be tapped below them. */
export interface TextMessage {
  readonly kind: 'text';
  readonly text: Template;
  readonly buttons: readonly ButtonTemplate[];
  readonly quickReplies: readonly QuickReplyTemplate[];
}

export const textMessage: MessageKind<TextMessage> = {
  properties: (shared) => ({
    text: shared.template,
    buttons: buttonReader(shared),
    quickReplies: quickReplyReader(shared),
  }),
  fill: ({ text, buttons, quickReplies }, names) => ({
    text: fillText(text, names),
    ...fillButtons(buttons, names),
    ...fillQuickReplies(quickReplies, names),
  }),
  templates: ({ text, buttons, quickReplies }) => [
    text,
    ...buttonTemplates(buttons),
    ...quickReplyTemplates(quickReplies),
  ],
};

export const textView: MessageView<TextMessage> = {
  clicks: ({ buttons, quickReplies }) => [
    ...buttonClicks(buttons),
    ...quickReplyClicks(quickReplies),
  ],
  shown: ({ buttons, quickReplies }) => [
    ...buttonsShown(buttons),
    ...quickRepliesShown(quickReplies),
  ],
  words: ({ text }) => text,
};

/** `text: Order {order_id} is on its way.` */
export const textKey: MessageKey<TextMessage> = {
  schema: {
    description: 'The words to send; placeholders are filled in.',
    examples: ['Order {order_id} is on its way.'],
  },
  shape: shownText,
  synonyms: ['message', 'say'],
  beside: ['buttons', 'quick_replies'],
  read(value, map, context) {
    if (value.kind !== 'text') return undefined;
    const buttons = readButtons(map, context);
    const text =
      buttons.length > 0
        ? readLimited(value, say`A text above buttons`, 'textWithButtons', context)
        : readLimited(value, say`A text`, 'text', context);
    return { kind: 'text', text, buttons, quickReplies: readQuickReplies(map, context) };
  },
};

const none: readonly never[] = [];

/** Reads a message that is written as only its words. */
export function readWords(node: TextNode, context: MessageContext): TextMessage {
  const text = readLimited(node, say`A text`, 'text', context);
  return { kind: 'text', text, buttons: none, quickReplies: none };
}
