import type { Button, Card, Json, Message, QuickReply } from '../decision.js';
import type {
  ButtonTemplate,
  CardTemplate,
  JsonTemplate,
  MessageTemplate,
  ParamTemplate,
  QuickReplyTemplate,
  Template,
  TemplatePart,
} from '../rules/model.js';
import type { Facts } from './facts.js';
import { setOwn } from './own.js';

type Params = Record<string, string | number | boolean>;

/** What the placeholders of one outcome stand for. */
export interface Names {
  readonly facts: Facts;
  readonly captures: Readonly<Record<string, string>>;
  readonly params: Params;
}

/** Params in the order in which they are written: each may use those before it. */
export function fillParams(
  templates: readonly ParamTemplate[],
  facts: Facts,
  captures: Readonly<Record<string, string>>,
): Params {
  const params: Params = {};
  const names: Names = { facts, captures, params };
  for (const { name, value } of templates) {
    const isText = typeof value !== 'number' && typeof value !== 'boolean';
    setOwn(params, name, isText ? fillText(value, names) : value);
  }
  return params;
}

/** A text with every placeholder filled. */
export function fillText(template: Template, names: Names): string {
  if (typeof template === 'string') return template;
  let text = '';
  /** Where what was filled into a URL begins and ends. */
  const encoded: [start: number, end: number][] = [];
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const start = text.length;
    const value = placeholderText(part, names) || (part.otherwise ?? '');
    text += part.encode ? percentEncode(value) : value;
    if (part.encode) encoded.push([start, text.length]);
  }
  return encoded.length === 0 ? text : withoutDotSegments(text, encoded);
}

function placeholderText(part: Exclude<TemplatePart, string>, names: Names): string | undefined {
  switch (part.kind) {
    case 'capture':
      return Object.hasOwn(names.captures, part.name) ? names.captures[part.name] : undefined;
    case 'param':
      return Object.hasOwn(names.params, part.name) ? String(names.params[part.name]) : undefined;
    case 'field':
      return names.facts.read(part.field);
  }
}

const halfCharacter = /\p{Surrogate}/gu;

// encodeURIComponent throws on half of a character.
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(halfCharacter, '\ufffd'));
}

// What `.` and `..` alone between two slashes stand for is worked out by whoever fetches a URL, and `%2e` is a dot to
// them. They read "\" as "/", and pass over tabs and line breaks.
const dotSegment = /(?<=[/\\])((?:[\t\n\r]|\.|%2e){1,40})(?=[/\\?#]|$)/gi;

/** A filled URL in which no text that was filled in leads to another folder. What the rules say themselves stays. */
function withoutDotSegments(
  url: string,
  encoded: readonly (readonly [start: number, end: number])[],
): string {
  const path = /^[^?#]*/.exec(url)![0];
  const safe = path.replace(dotSegment, (segment, _, at: number) => {
    const dots = segment.replace(/[\t\n\r]/g, '').replace(/%2e/gi, '.');
    const isFilled = encoded.some(([start, end]) => start <= at + segment.length && end >= at);
    return isFilled && /^\.\.?$/.test(dots) ? dots.replaceAll('.', '%252E') : segment;
  });
  return safe + url.slice(path.length);
}

/** A message with every placeholder filled. */
export function fillMessage(template: MessageTemplate, names: Names): Message {
  switch (template.kind) {
    case 'text':
      return {
        text: fillText(template.text, names),
        ...fillButtons(template.buttons, names),
        ...fillQuickReplies(template.quickReplies, names),
      };
    case 'cards':
      return {
        cards: template.cards.map((card) => fillCard(card, names)),
        ...fillQuickReplies(template.quickReplies, names),
      };
    case 'media':
      return fillMedia(template, names);
    case 'typing':
      return { typing: template.milliseconds };
    case 'raw':
      return { raw: fillJson(template.message, names) as { readonly [key: string]: Json } };
  }
}

function fillMedia(
  template: Extract<MessageTemplate, { readonly kind: 'media' }>,
  names: Names,
): Message {
  const url = fillText(template.url, names);
  const quickReplies = fillQuickReplies(template.quickReplies, names);
  switch (template.media) {
    case 'image':
      return { image: url, ...quickReplies };
    case 'video':
      return { video: url, ...quickReplies };
    case 'audio':
      return { audio: url, ...quickReplies };
    case 'file':
      return { file: url, ...quickReplies };
  }
}

function fillCard(card: CardTemplate, names: Names): Card {
  return {
    title: fillText(card.title, names),
    ...(card.subtitle !== undefined && { subtitle: fillText(card.subtitle, names) }),
    ...(card.image !== undefined && { image: fillText(card.image, names) }),
    ...(card.url !== undefined && { url: fillText(card.url, names) }),
    ...fillButtons(card.buttons, names),
  };
}

function fillButtons(
  buttons: readonly ButtonTemplate[],
  names: Names,
): { readonly buttons?: readonly Button[] } {
  if (buttons.length === 0) return {};
  return { buttons: buttons.map((button) => fillButton(button, names)) };
}

function fillButton(button: ButtonTemplate, names: Names): Button {
  const title = fillText(button.title, names);
  const value = fillText(button.value, names);
  switch (button.action) {
    case 'payload':
      return { title, payload: value };
    case 'url':
      return { title, url: value };
    case 'phone':
      return { title, phone: value };
  }
}

function fillQuickReplies(
  quickReplies: readonly QuickReplyTemplate[],
  names: Names,
): { readonly quick_replies?: readonly QuickReply[] } {
  if (quickReplies.length === 0) return {};
  return {
    quick_replies: quickReplies.map(({ title, payload }) => ({
      title: fillText(title, names),
      payload: fillText(payload, names),
    })),
  };
}

function fillJson(template: JsonTemplate, names: Names): Json {
  if (typeof template !== 'object' || template === null) return template;
  switch (template.kind) {
    case 'template':
      return fillText(template.parts, names);
    case 'list':
      return template.items.map((item) => fillJson(item, names));
    case 'map': {
      const map: Record<string, Json> = {};
      for (const [key, value] of template.entries) setOwn(map, key, fillJson(value, names));
      return map;
    }
  }
}
