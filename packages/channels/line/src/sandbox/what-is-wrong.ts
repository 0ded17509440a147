import { fits, get, isObject, type PlatformError, utf8Length } from '@botrules/channel';
import type { TextLimit } from '@botrules/core';
import {
  altTextLimit,
  bubbleBytes,
  carouselBytes,
  displayTextLimit,
  limits,
  template,
  uriLimit,
} from '../profile.js';
import { refusal } from './refusals.js';

/** What the platform itself would find wrong with the messages of a call. */
export function whatIsWrongWith(messages: unknown): PlatformError | undefined {
  if (!Array.isArray(messages) || messages.length < 1 || messages.length > 5) {
    return bad('messages', 'Size must be between 1 and 5');
  }
  for (const [index, message] of messages.entries()) {
    const wrong = wrongMessage(message) ?? wrongQuickReply(get(message, 'quickReply'));
    if (wrong !== undefined) return bad(`messages[${index}]${wrong.at}`, wrong.message);
  }
  return undefined;
}

interface Slip {
  readonly at: string;
  readonly message: string;
}

function bad(property: string, message: string): PlatformError {
  return refusal(400, `The request body has 1 error(s) (${property}: ${message})`);
}

function wrongMessage(message: unknown): Slip | undefined {
  switch (get(message, 'type')) {
    case 'text':
      return wrongText(message, 'text', limits.text);
    case 'image':
      return (
        wrongAddress(message, 'originalContentUrl') ?? wrongAddress(message, 'previewImageUrl')
      );
    case 'template':
      return wrongText(message, 'altText', altTextLimit) ?? wrongTemplate(get(message, 'template'));
    case 'flex':
      return wrongText(message, 'altText', altTextLimit) ?? wrongFlex(get(message, 'contents'));
    case 'sticker':
    case 'video':
    case 'audio':
    case 'location':
    case 'imagemap':
      return undefined;
    default:
      return { at: '.type', message: 'Must be one of the following values: [text, image, …]' };
  }
}

function wrongTemplate(template_: unknown): Slip | undefined {
  if (get(template_, 'type') !== 'buttons') return undefined;
  const actions = get(template_, 'actions');
  if (!Array.isArray(actions) || actions.length < 1 || actions.length > template.actions) {
    return { at: '.template.actions', message: `Size must be between 1 and ${template.actions}` };
  }
  return wrongText(template_, 'text', template.text) ?? firstWrong(actions, wrongAction);
}

function wrongFlex(contents: unknown): Slip | undefined {
  const isCarousel = get(contents, 'type') === 'carousel';
  const most = isCarousel ? carouselBytes + 1000 : bubbleBytes;
  if (utf8Length(JSON.stringify(contents ?? null)) > most) {
    return { at: '.contents', message: 'The size is too large' };
  }
  const bubbles = isCarousel ? get(contents, 'contents') : [contents];
  if (!Array.isArray(bubbles) || bubbles.length < 1 || bubbles.length > limits.cards) {
    return { at: '.contents', message: `Size must be between 1 and ${limits.cards}` };
  }
  return firstWrong(bubbles, wrongPart);
}

/** A part of a bubble, and all that is in it. */
function wrongPart(part: unknown): Slip | undefined {
  if (Array.isArray(part)) return firstWrong(part, wrongPart);
  if (!isObject(part)) return undefined;
  const { type, action } = part;
  if (action !== undefined) return wrongAction(action, type === 'button');
  if (type === 'text' && get(part, 'contents') === undefined)
    return wrongText(part, 'text', 100_000);
  if (type === 'image') return wrongAddress(part, 'url');
  return firstWrong(
    ['hero', 'header', 'body', 'footer', 'contents'].map((key) => get(part, key)),
    wrongPart,
  );
}

function wrongQuickReply(quickReply: unknown): Slip | undefined {
  if (quickReply === undefined) return undefined;
  const items = get(quickReply, 'items');
  if (!Array.isArray(items) || items.length < 1 || items.length > limits.quickReplies) {
    const message = `Size must be between 1 and ${limits.quickReplies}`;
    return { at: '.quickReply.items', message };
  }
  return firstWrong(items, (item) => wrongAction(get(item, 'action')));
}

function wrongAction(action: unknown, needsLabel = true): Slip | undefined {
  const wrongLabel = needsLabel ? wrongText(action, 'label', limits.buttonTitle) : undefined;
  if (wrongLabel !== undefined) return wrongLabel;
  switch (get(action, 'type')) {
    case 'postback':
      return (
        wrongText(action, 'data', limits.payload) ??
        (get(action, 'displayText') === undefined
          ? undefined
          : wrongText(action, 'displayText', displayTextLimit))
      );
    case 'uri':
      return wrongText(action, 'uri', uriLimit) ?? wrongUri(get(action, 'uri'));
    default:
      return undefined;
  }
}

function wrongAddress(of: unknown, key: string): Slip | undefined {
  const url = get(of, key);
  const isRight = typeof url === 'string' && /^https:\/\/[!-~]+$/.test(url) && url.length <= 2000;
  return isRight ? undefined : { at: `.${key}`, message: 'Must be a valid HTTPS URL' };
}

function wrongUri(uri: unknown): Slip | undefined {
  const isRight = typeof uri === 'string' && /^(?:https?|line|tel):[!-~]+$/.test(uri);
  return isRight ? undefined : { at: '.uri', message: 'Invalid action URI' };
}

function wrongText(of: unknown, key: string, limit: TextLimit): Slip | undefined {
  const text = get(of, key);
  // What a button carries may be blank, and what people read may not.
  if (typeof text !== 'string' || (key === 'data' ? text : text.trim()) === '') {
    return { at: `.${key}`, message: 'May not be empty' };
  }
  return fits(text, limit) ? undefined : { at: `.${key}`, message: 'The text is too long' };
}

function firstWrong(
  items: readonly unknown[],
  look: (item: unknown) => Slip | undefined,
): Slip | undefined {
  for (const item of items) {
    const wrong = look(item);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
