import type { Button, Card, Json, Message, Outcome, QuickReply } from '../decision.js';
import type {
  ButtonTemplate,
  CardTemplate,
  JsonTemplate,
  MessageTemplate,
  OutcomeTemplate,
  QuickReplyTemplate,
  Template,
  TemplatePart,
} from '../rules/model.js';
import type { Facts } from './facts.js';
import { setOwn } from './own.js';
import type { CaptureMap } from './predicates.js';

type Params = Record<string, string | number | boolean>;

/** What the placeholders of one outcome stand for. */
interface Names {
  readonly facts: Facts;
  readonly captures: CaptureMap | undefined;
  readonly params: Params;
}

/** An outcome with every placeholder filled. */
export function fillOutcome(
  template: OutcomeTemplate,
  facts: Facts,
  captures: CaptureMap | undefined,
): Outcome {
  const params: Params = {};
  const names: Names = { facts, captures, params };
  for (const { name, value } of template.params) {
    setOwn(
      params,
      name,
      typeof value === 'number' || typeof value === 'boolean' ? value : fill(value, names),
    );
  }
  return {
    route: template.route ?? null,
    params,
    reply: template.reply.map((message) => fillMessage(message, names)),
    forward: template.forward === undefined ? null : fill(template.forward, names),
    handover: template.handover ?? null,
  };
}

function fill(template: Template, names: Names): string {
  if (typeof template === 'string') return template;
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
    } else {
      const value = placeholderText(part, names) || (part.otherwise ?? '');
      text += part.encode ? percentEncode(value) : value;
    }
  }
  return text;
}

function placeholderText(part: Exclude<TemplatePart, string>, names: Names): string | undefined {
  switch (part.kind) {
    case 'capture':
      return names.captures?.get(part.name);
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

function fillMessage(template: MessageTemplate, names: Names): Message {
  switch (template.kind) {
    case 'text':
      return {
        text: fill(template.text, names),
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
  const url = fill(template.url, names);
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
    title: fill(card.title, names),
    ...(card.subtitle !== undefined && { subtitle: fill(card.subtitle, names) }),
    ...(card.image !== undefined && { image: fill(card.image, names) }),
    ...(card.url !== undefined && { url: fill(card.url, names) }),
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
  const title = fill(button.title, names);
  const value = fill(button.value, names);
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
      title: fill(title, names),
      payload: fill(payload, names),
    })),
  };
}

function fillJson(template: JsonTemplate, names: Names): Json {
  if (typeof template !== 'object' || template === null) return template;
  switch (template.kind) {
    case 'template':
      return fill(template.parts, names);
    case 'list':
      return template.items.map((item) => fillJson(item, names));
    case 'map': {
      const map: Record<string, Json> = {};
      for (const [key, value] of template.entries) setOwn(map, key, fillJson(value, names));
      return map;
    }
  }
}
