import {
  type Call,
  type Calls,
  get,
  isBlank,
  leftOut,
  type Problem,
  type ReplyAndHandover,
  type Tell,
} from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import { toCards } from './cards.js';
import { type Frame, frameOf, product } from './frame.js';
import { messageCall, toInteractive } from './interactive.js';
import { toContent } from './media.js';
import { toTappables } from './tappables.js';

/** The calls that carry out a step's replies, to the person who caused the event, or to the group in which it happened. */
export function toCalls({ reply = [], handover = null }: ReplyAndHandover, event: Event): Calls {
  const warnings: Problem[] = [];
  const tell: Tell = (at, message) => void warnings.push({ at, message });
  const frame = frameOf(event);
  if (handover !== null) {
    tell('handover', say`WhatsApp has no handover, so the conversation stays with the bot.`);
  }
  if (frame === undefined) {
    if (reply.length > 0) tell('', leftOut.nobody());
    return { calls: [], warnings };
  }
  const calls = reply.flatMap((message, index) => {
    const tellOfMessage: Tell = (at, words) => tell(`reply[${index}]${at}`, words);
    return 'typing' in message
      ? toTyping(message.typing, event, tellOfMessage)
      : toMessages(message, frame, tellOfMessage);
  });
  return { calls, warnings };
}

/** The calls that show a message. What cannot be shown becomes what people would expect, or is left out, and is told. */
function toMessages(
  message: Exclude<Message, { readonly typing: number }>,
  frame: Frame,
  tell: Tell,
): readonly Call[] {
  if ('raw' in message) return [messageCall({ ...frame, ...message.raw })];
  const { quick_replies: quickReplies = [] } = message;
  if ('cards' in message) return toCards(message.cards, quickReplies, frame, tell);
  if ('text' in message) {
    if (isBlank(message.text)) {
      tell('.text', leftOut.emptyText());
      return [];
    }
    const tappables = toTappables(message.buttons ?? [], quickReplies, tell);
    return toInteractive(frame, { text: message.text }, tappables, tell);
  }
  const content = toContent(message, tell);
  if (content === undefined) return [];
  return toInteractive(frame, content, toTappables([], quickReplies, tell), tell);
}

/** The dots stand below the message that is answered, which is marked as read by it. */
function toTyping(milliseconds: number, { raw }: Event, tell: Tell): readonly Call[] {
  const id = get(raw, 'id');
  if (typeof id !== 'string' || id === '') {
    tell('.typing', say`WhatsApp shows that somebody types only where a message is answered.`);
    return [];
  }
  const body = {
    ...product,
    status: 'read',
    message_id: id,
    typing_indicator: { type: 'text' },
  };
  const waitMs = Math.min(Math.max(0, milliseconds || 0), limits.typingMilliseconds);
  return [{ kind: 'typing', path: 'messages', body, waitMs }];
}
