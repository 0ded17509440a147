import { createHash } from 'node:crypto';
import type { Event, Json, Message } from '@botrules/core';
import type {
  ButtonTemplate,
  JsonTemplate,
  MessageTemplate,
  OutcomeTemplate,
  QuickReplyTemplate,
  Template,
  TemplatePart,
} from '../../packages/core/src/rules/model.js';
import { fieldValue, follow, toText } from './oracle-fields.js';
import type { Captures } from './oracle-operators.js';

type Params = ReadonlyMap<string, string | number | boolean>;

/** An ordinary object in which `__proto__` is a key like any other. */
export function record<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}

/** Fills every placeholder of what a rule or default says to do. */
export function fillOutcome(
  outcome: OutcomeTemplate,
  event: Event,
  captures: Captures,
  rule: string,
) {
  const params = new Map<string, string | number | boolean>();
  const fill = (template: Template) => fillTemplate(template, event, captures, params);
  for (const { name, value } of outcome.params) {
    params.set(name, typeof value === 'number' || typeof value === 'boolean' ? value : fill(value));
  }
  return {
    route: outcome.route ?? null,
    params: record(params),
    reply: outcome.reply.map((message, place) =>
      fillMessage(chosen(message, event, rule, place), fill),
    ),
    forward: outcome.forward === undefined ? null : fill(outcome.forward),
    handover: outcome.handover ?? null,
  };
}

/** Of `one_of` the message that the event's id, the rule and the place lead to; without an id the first. */
function chosen(message: MessageTemplate, event: Event, rule: string, place: number): PlainMessage {
  if (message.kind !== 'one_of') return message;
  const id = toText(follow(event, ['id']));
  if (id === undefined || id === '') return message.variants[0]!;
  const hash = createHash('sha256').update(`${id}\0${rule}\0${place}`).digest();
  return message.variants[hash.readUInt32BE(0) % message.variants.length]!;
}

type PlainMessage = Exclude<MessageTemplate, { readonly kind: 'one_of' }>;
type Fill = (template: Template) => string;

function fillTemplate(
  template: Template,
  event: Event,
  captures: Captures,
  params: Params,
): string {
  if (typeof template === 'string') return template;
  const filled = template.map((part) => {
    if (typeof part === 'string') return part;
    const value = placeholderValue(part, event, captures, params);
    const text = value === undefined || value === '' ? (part.otherwise ?? '') : value;
    return part.encode ? percentEncode(text) : text;
  });
  const isUrl = template.some((part) => typeof part === 'object' && part.encode);
  return isUrl ? keepInFolder(template, filled) : filled.join('');
}

/** A URL in which no segment of the path that has filled-in text is `.` or `..`, as browsers read it. */
function keepInFolder(template: Exclude<Template, string>, filled: readonly string[]): string {
  const all = filled.join('');
  const path = /^[^?#]*/.exec(all)![0];
  const ends = filled.map((_, index) => filled.slice(0, index + 1).join('').length);
  let at = 0;
  const segments = path.split(/([/\\])/).map((segment) => {
    const start = at;
    at += segment.length;
    const isTouched = template.some((part, index) => {
      const begin = ends[index]! - filled[index]!.length;
      return typeof part === 'object' && begin <= at && ends[index]! >= start;
    });
    const read = segment.replace(/[\t\n\r]/g, '').replace(/%2e/gi, '.');
    if (!isTouched || (read !== '.' && read !== '..')) return segment;
    return read.split('.').join('%252E');
  });
  return segments.join('') + all.slice(path.length);
}

function placeholderValue(
  part: Exclude<TemplatePart, string>,
  event: Event,
  captures: Captures,
  params: Params,
): string | undefined {
  switch (part.kind) {
    case 'capture':
      return captures.get(part.name);
    case 'cell':
      return captures.get(`${part.name}.${part.column}`) ?? part.instead;
    case 'param':
      return toText(params.get(part.name));
    case 'field':
      return fieldValue(part.field, event);
  }
}

/** `encodeURIComponent` after each half of a broken emoji has become U+FFFD, which it would throw on. */
function percentEncode(text: string): string {
  return encodeURIComponent([...text].map((c) => (/^[\ud800-\udfff]$/.test(c) ? '�' : c)).join(''));
}

function fillMessage(message: PlainMessage, fill: Fill): Message {
  switch (message.kind) {
    case 'text':
      return {
        text: fill(message.text),
        ...fillButtons(message.buttons, fill),
        ...fillQuickReplies(message.quickReplies, fill),
      };
    case 'cards':
      return {
        cards: message.cards.map((card) => ({
          title: fill(card.title),
          ...(card.subtitle === undefined ? {} : { subtitle: fill(card.subtitle) }),
          ...(card.image === undefined ? {} : { image: fill(card.image) }),
          ...(card.url === undefined ? {} : { url: fill(card.url) }),
          ...fillButtons(card.buttons, fill),
        })),
        ...fillQuickReplies(message.quickReplies, fill),
      };
    case 'media':
      return {
        [message.media]: fill(message.url),
        ...fillQuickReplies(message.quickReplies, fill),
      } as Message;
    case 'typing':
      return { typing: message.milliseconds };
    case 'raw':
      return { raw: fillJson(message.message, fill) as { [key: string]: Json } };
  }
}

function fillButtons(buttons: readonly ButtonTemplate[], fill: Fill) {
  if (buttons.length === 0) return {};
  return {
    buttons: buttons.map(({ title, action, value }) => ({
      title: fill(title),
      [action]: fill(value),
    })),
  };
}

function fillQuickReplies(quickReplies: readonly QuickReplyTemplate[], fill: Fill) {
  if (quickReplies.length === 0) return {};
  return {
    quick_replies: quickReplies.map(({ title, payload }) => ({
      title: fill(title),
      payload: fill(payload),
    })),
  };
}

function fillJson(json: JsonTemplate, fill: Fill): Json {
  if (typeof json !== 'object' || json === null) return json;
  switch (json.kind) {
    case 'template':
      return fill(json.parts);
    case 'list':
      return json.items.map((item) => fillJson(item, fill));
    case 'map':
      return record(json.entries.map(([key, value]) => [key, fillJson(value, fill)]));
  }
}
