import { type Call, isBlank, leftOut, shorten, type Tell, withLines } from '@botrules/channel';
import type { Card, Json, Message, QuickReply } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { captionLimit, limits } from '../profile.js';
import { toKeyboard } from './keyboard.js';
import { toMedia } from './media.js';
import type { Target } from './target.js';

/** A message that shows something; typing is a call of another kind. */
type VisibleMessage = Exclude<Message, { readonly typing: number }>;

/** The calls that show a message. What cannot be shown becomes what people would expect, or is left out, and is told. */
export function toMessages(message: VisibleMessage, target: Target, tell: Tell): readonly Call[] {
  if ('raw' in message) return toRaw(message.raw, target, tell);
  const { quick_replies: quickReplies = [] } = message;
  if ('text' in message) {
    if (isBlank(message.text)) {
      tell('.text', leftOut.emptyText());
      return [];
    }
    const { markup, lines } = toKeyboard(message.buttons ?? [], quickReplies, tell);
    const text = withLines(message.text, lines, limits.text, '.text', tell);
    return [messageCall('sendMessage', { ...target, text, ...markup })];
  }
  if ('cards' in message) return toCards(message.cards, quickReplies, target, tell);
  return toMedia(message, toKeyboard([], quickReplies, tell).markup, target, tell);
}

/** Any body of `sendMessage`; with `method`, of another method. */
function toRaw(raw: { readonly [key: string]: Json }, target: Target, tell: Tell): readonly Call[] {
  const { method = 'sendMessage', ...body } = raw;
  if (typeof method === 'string' && /^[A-Za-z]+$/.test(method)) {
    return [messageCall(method, { ...target, ...body })];
  }
  tell('.raw.method', say`The method is not one of the Bot API, so the message was not sent.`);
  return [];
}

/** A card is a message of its own, as the platform shows nothing side by side. */
function toCards(
  cards: readonly Card[],
  quickReplies: readonly QuickReply[],
  target: Target,
  tell: Tell,
): readonly Call[] {
  const shown = cards.slice(0, limits.cards);
  if (shown.length < cards.length) {
    const more = `.cards[${limits.cards}]`;
    tell(more, leftOut.moreCards(limits.cards));
  }
  const last = shown.findLastIndex(({ title }) => !isBlank(title));
  if (last < 0) tell('.cards', leftOut.noCards());
  return shown.flatMap((card, index) => {
    const replies = index === last ? quickReplies : [];
    const tellOfCard: Tell = (below, words) => {
      // Quick replies are not the card's, though they stand below the last one.
      tell(below.startsWith('.quick_replies') ? below : `.cards[${index}]${below}`, words);
    };
    return toCard(card, replies, target, tellOfCard);
  });
}

function toCard(
  card: Card,
  quickReplies: readonly QuickReply[],
  target: Target,
  tell: Tell,
): readonly Call[] {
  if (isBlank(card.title)) {
    tell('', leftOut.untitledCard());
    return [];
  }
  const { markup, lines } = toKeyboard(card.buttons ?? [], quickReplies, tell);
  const title = shorten(card.title, limits.cardTitle, '.title', tell);
  const words = isBlank(card.subtitle)
    ? title
    : `${title}\n${shorten(card.subtitle, limits.cardSubtitle, '.subtitle', tell)}`;
  const all = isBlank(card.url) ? lines : [...lines, card.url];
  const plain = (told: Tell) =>
    messageCall('sendMessage', {
      ...target,
      text: withLines(words, all, limits.text, '', told),
      ...markup,
    });
  if (isBlank(card.image)) return [plain(tell)];
  const caption = withLines(words, all, captionLimit, '', tell);
  const body = { ...target, photo: card.image, caption, ...markup };
  return [{ ...messageCall('sendPhoto', body), instead: plain(() => {}) }];
}

export function messageCall(path: string, body: Call['body']): Call {
  return { kind: 'message', path, body };
}
