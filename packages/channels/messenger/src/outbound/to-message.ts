import { cutText, leftOut, toldCut, utf8Length } from '@botrules/channel';
import type { Button, Card, ChannelName, Json, Message, QuickReply } from '@botrules/core';
import { countCharacters, say } from '@botrules/core/tooling';
import { instagramTextBytes, limits } from '../profile.js';

type JsonMap = { [key: string]: Json };

/** Says what was cut or left out: where below the message (`.buttons[3]`, or nothing), and one sentence. */
export type Warn = (at: string, message: string) => void;

/** A message that shows something; typing is a call of another kind. */
export type ContentMessage = Exclude<Message, { readonly typing: number }>;

/**
 * The Send API's `message` for a message of the rule language, within the platform's limits: texts too long are
 * cut, what is too many or cannot be sent is left out, each with a warning. A payload is never cut, since it
 * would be another payload. `undefined` if nothing is left to send.
 */
export function toMessage(
  message: ContentMessage,
  channel: ChannelName,
  warn: Warn,
): Readonly<JsonMap> | undefined {
  if ('raw' in message) return message.raw;
  const body = toBody(message, channel, warn);
  if (body === undefined) return undefined;
  const quickReplies = toQuickReplies(message.quick_replies ?? [], warn);
  if (quickReplies.length > 0) body.quick_replies = quickReplies;
  return body;
}

function toBody(
  message: Exclude<ContentMessage, { readonly raw: unknown }>,
  channel: ChannelName,
  warn: Warn,
): JsonMap | undefined {
  if ('text' in message) return toText(message.text, message.buttons ?? [], channel, warn);
  if ('cards' in message) return toCards(message.cards, warn);
  for (const type of ['image', 'video', 'audio', 'file'] as const) {
    const url = (message as { readonly [key: string]: unknown })[type];
    if (url === undefined) continue;
    if (typeof url === 'string' && url !== '') return { attachment: { type, payload: { url } } };
    warn(`.${type}`, leftOut.noAddress(type));
    return undefined;
  }
  warn('', leftOut.emptyMessage());
  return undefined;
}

function toText(
  written: string,
  buttons: readonly Button[],
  channel: ChannelName,
  warn: Warn,
): JsonMap | undefined {
  if (isBlank(written)) {
    warn('.text', leftOut.emptyText());
    return undefined;
  }
  const made = toButtons(buttons, warn);
  let text = shorten(
    written,
    made.length > 0 ? limits.textWithButtons : limits.text,
    '.text',
    warn,
  );
  if (channel === 'instagram' && utf8Length(text) > instagramTextBytes) {
    warn('.text', say`The text was cut to ${instagramTextBytes} bytes, Instagram's limit.`);
    text = cutText(text, instagramTextBytes, utf8Length);
  }
  if (made.length === 0) return { text };
  return template({ template_type: 'button', text, buttons: made });
}

function toCards(cards: readonly Card[], warn: Warn): JsonMap | undefined {
  const elements = some(cards, limits.cards, '.cards', warn, toCard);
  if (elements.length > 0) return template({ template_type: 'generic', elements });
  warn('.cards', leftOut.noCards());
  return undefined;
}

function toCard(card: Card, warn: Warn): JsonMap | undefined {
  if (isBlank(card.title)) {
    warn('', leftOut.untitledCard());
    return undefined;
  }
  const buttons = toButtons(card.buttons ?? [], warn);
  const rest = {
    ...(isBlank(card.subtitle)
      ? {}
      : { subtitle: shorten(card.subtitle, limits.cardSubtitle, '.subtitle', warn) }),
    ...(isBlank(card.image) ? {} : { image_url: card.image }),
    ...(isBlank(card.url) ? {} : { default_action: { type: 'web_url', url: card.url } }),
    ...(buttons.length === 0 ? {} : { buttons }),
  };
  // Error 100-2018035; a `default_action` alone is not enough.
  if (!('subtitle' in rest || 'image_url' in rest || 'buttons' in rest)) {
    warn('', say`The card has a title and neither subtitle, image nor button, so it was left out.`);
    return undefined;
  }
  return { title: shorten(card.title, limits.cardTitle, '.title', warn), ...rest };
}

function toButtons(buttons: readonly Button[], warn: Warn): JsonMap[] {
  return some(buttons, limits.buttons, '.buttons', warn, toButton);
}

function toButton(button: Button, warn: Warn): JsonMap | undefined {
  const made = toAction(button, warn);
  if (made === undefined || !hasTitle(button, warn)) return undefined;
  made.title = titleOf(button, warn);
  return made;
}

function toAction({ payload, url, phone }: Button, warn: Warn): JsonMap | undefined {
  if (payload !== undefined) {
    return isGoodPayload(payload, warn) ? { type: 'postback', payload } : undefined;
  }
  if (!isBlank(url)) return { type: 'web_url', url };
  if (!isBlank(phone)) return { type: 'phone_number', payload: phone };
  warn('', leftOut.idleButton());
  return undefined;
}

function toQuickReplies(quickReplies: readonly QuickReply[], warn: Warn): JsonMap[] {
  return some(quickReplies, limits.quickReplies, '.quick_replies', warn, toQuickReply);
}

function toQuickReply(quickReply: QuickReply, warn: Warn): JsonMap | undefined {
  const { payload } = quickReply;
  if (!hasTitle(quickReply, warn) || !isGoodPayload(payload, warn)) return undefined;
  return { content_type: 'text', title: titleOf(quickReply, warn), payload };
}

/** Those that can be sent, at most `limit` of them. */
function some<T>(
  items: readonly T[],
  limit: number,
  at: string,
  warn: Warn,
  make: (item: T, warn: Warn) => JsonMap | undefined,
): JsonMap[] {
  const made: JsonMap[] = [];
  let index = 0;
  // One function for all of them: the path of an item is made only if there is something to say about it.
  const warnOfItem: Warn = (below, message) => warn(`${at}[${index}]${below}`, message);
  for (const item of items) {
    if (made.length === limit) {
      warnOfItem('', leftOut.more(limit));
      break;
    }
    const one = make(item, warnOfItem);
    if (one !== undefined) made.push(one);
    index++;
  }
  return made;
}

function hasTitle(item: { readonly title: string }, warn: Warn): boolean {
  if (!isBlank(item.title)) return true;
  warn('', leftOut.untitled());
  return false;
}

function titleOf({ title }: { readonly title: string }, warn: Warn): string {
  return shorten(title, limits.buttonTitle, '.title', warn);
}

function isGoodPayload(payload: string, warn: Warn): boolean {
  if (payload !== '' && isWithin(payload, limits.payload)) return true;
  const reason =
    payload === ''
      ? leftOut.isEmpty()
      : say`is longer than ${limits.payload} characters, and cut it would be another`;
  warn('.payload', leftOut.ofPayload(reason));
  return false;
}

function shorten(text: string, limit: number, at: string, warn: Warn): string {
  if (isWithin(text, limit)) return text;
  warn(at, toldCut(limit));
  return cutText(text, limit, countCharacters);
}

/** A character has one unit or two, so most texts need not be counted. */
function isWithin(text: string, limit: number): boolean {
  return text.length <= limit || countCharacters(text) <= limit;
}

function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === '';
}

function template(payload: JsonMap): JsonMap {
  return { attachment: { type: 'template', payload } };
}
