import {
  type Button,
  type Card,
  type Channel,
  countCharacters,
  type Json,
  replyLimits as limits,
  type Message,
  type QuickReply,
} from '@botrules/core';
import { cutText, utf8Length } from './cut-text.js';

type JsonMap = { readonly [key: string]: Json };

/** Says what was cut or left out: where below the message (`.buttons[3]`, or nothing), and one sentence. */
export type Warn = (at: string, message: string) => void;

/** A message that shows something; typing is a call of another kind. */
export type ContentMessage = Exclude<Message, { readonly typing: number }>;

/**
 * The Send API's `message` for a message of the rule language, within the platform's limits: texts too long are
 * cut, what is too many or cannot be sent is left out, each with a warning. A payload is never cut, since it
 * would be another payload. `undefined` where nothing is left to send.
 */
export function toMessage(
  message: ContentMessage,
  channel: Channel,
  warn: Warn,
): JsonMap | undefined {
  if ('raw' in message) return message.raw;
  const body = toBody(message, channel, warn);
  if (body === undefined) return undefined;
  const quickReplies = toQuickReplies(message.quick_replies ?? [], warn);
  return quickReplies.length === 0 ? body : { ...body, quick_replies: quickReplies };
}

function toBody(
  message: Exclude<ContentMessage, { readonly raw: unknown }>,
  channel: Channel,
  warn: Warn,
): JsonMap | undefined {
  if ('text' in message) return toText(message.text, message.buttons ?? [], channel, warn);
  if ('cards' in message) return toCards(message.cards, warn);
  for (const type of ['image', 'video', 'audio', 'file'] as const) {
    const url = (message as { readonly [key: string]: unknown })[type];
    if (url === undefined) continue;
    if (typeof url === 'string' && url !== '') return { attachment: { type, payload: { url } } };
    warn(`.${type}`, `The ${type} has no address, so it was not sent.`);
    return undefined;
  }
  warn('', 'The message has nothing to show, so it was not sent.');
  return undefined;
}

function toText(
  written: string,
  buttons: readonly Button[],
  channel: Channel,
  warn: Warn,
): JsonMap | undefined {
  if (isBlank(written)) {
    warn('.text', 'The text is empty, so the message was not sent.');
    return undefined;
  }
  const made = toButtons(buttons, warn);
  let text = shorten(
    written,
    made.length > 0 ? limits.textWithButtons : limits.text,
    '.text',
    warn,
  );
  if (channel === 'instagram' && utf8Length(text) > limits.instagramTextBytes) {
    warn('.text', `The text was cut to ${limits.instagramTextBytes} bytes, Instagram's limit.`);
    text = cutText(text, limits.instagramTextBytes, utf8Length);
  }
  if (made.length === 0) return { text };
  return template({ template_type: 'button', text, buttons: made });
}

function toCards(cards: readonly Card[], warn: Warn): JsonMap | undefined {
  const elements = some(cards, limits.cards, '.cards', warn, toCard);
  if (elements.length > 0) return template({ template_type: 'generic', elements });
  warn('.cards', 'No card is left to send, so the message was not sent.');
  return undefined;
}

function toCard(card: Card, at: string, warn: Warn): JsonMap | undefined {
  if (isBlank(card.title)) {
    warn(at, 'The card has no title, so it was left out.');
    return undefined;
  }
  const buttons = toButtons(card.buttons ?? [], (below, message) => warn(at + below, message));
  const rest = {
    ...(isBlank(card.subtitle)
      ? {}
      : { subtitle: shorten(card.subtitle, limits.cardSubtitle, `${at}.subtitle`, warn) }),
    ...(isBlank(card.image) ? {} : { image_url: card.image }),
    ...(isBlank(card.url) ? {} : { default_action: { type: 'web_url', url: card.url } }),
    ...(buttons.length === 0 ? {} : { buttons }),
  };
  // Error 100-2018035; a `default_action` alone does not do.
  if (!('subtitle' in rest || 'image_url' in rest || 'buttons' in rest)) {
    warn(at, 'The card has a title and neither subtitle, image nor button, so it was left out.');
    return undefined;
  }
  return { title: shorten(card.title, limits.cardTitle, `${at}.title`, warn), ...rest };
}

function toButtons(buttons: readonly Button[], warn: Warn): JsonMap[] {
  return some(buttons, limits.buttons, '.buttons', warn, (button, at) => {
    const action = toAction(button, at, warn);
    if (action === undefined || !hasTitle(button, at, warn)) return undefined;
    return { ...action, title: shorten(button.title, limits.buttonTitle, `${at}.title`, warn) };
  });
}

function toAction({ payload, url, phone }: Button, at: string, warn: Warn): JsonMap | undefined {
  if (payload !== undefined) {
    return isGoodPayload(payload, at, warn) ? { type: 'postback', payload } : undefined;
  }
  if (!isBlank(url)) return { type: 'web_url', url };
  if (!isBlank(phone)) return { type: 'phone_number', payload: phone };
  warn(at, 'The button has neither payload, url nor phone, so it was left out.');
  return undefined;
}

function toQuickReplies(quickReplies: readonly QuickReply[], warn: Warn): JsonMap[] {
  return some(quickReplies, limits.quickReplies, '.quick_replies', warn, (quickReply, at) => {
    const { payload } = quickReply;
    if (!hasTitle(quickReply, at, warn) || !isGoodPayload(payload, at, warn)) return undefined;
    const title = shorten(quickReply.title, limits.buttonTitle, `${at}.title`, warn);
    return { content_type: 'text', title, payload };
  });
}

/** Those that can be sent, at most `limit` of them. */
function some<T>(
  items: readonly T[],
  limit: number,
  at: string,
  warn: Warn,
  make: (item: T, at: string, warn: Warn) => JsonMap | undefined,
): JsonMap[] {
  const made: JsonMap[] = [];
  for (const [index, item] of items.entries()) {
    if (made.length === limit) {
      warn(
        `${at}[${index}]`,
        `Only ${limit} can be sent, so this one and those after it were left out.`,
      );
      break;
    }
    const one = make(item, `${at}[${index}]`, warn);
    if (one !== undefined) made.push(one);
  }
  return made;
}

function hasTitle(item: { readonly title: string }, at: string, warn: Warn): boolean {
  if (!isBlank(item.title)) return true;
  warn(at, 'It has no title, so it was left out.');
  return false;
}

function isGoodPayload(payload: string, at: string, warn: Warn): boolean {
  if (payload !== '' && isWithin(payload, limits.payload)) return true;
  const reason =
    payload === ''
      ? 'is empty'
      : `is longer than ${limits.payload} characters, and cut it would be another`;
  warn(`${at}.payload`, `The payload ${reason}, so it was left out.`);
  return false;
}

function shorten(text: string, limit: number, at: string, warn: Warn): string {
  if (isWithin(text, limit)) return text;
  warn(at, `The text was cut to ${limit} characters.`);
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
