import type { Span } from '../report/source.js';
import type { ButtonTemplate, JsonTemplate, MessageTemplate, Template } from './model.js';

/** Something in a reply that a person can tap, and that sends a payload. */
export interface Click {
  readonly style: 'button' | 'quick_reply';
  /** The words that people see. */
  readonly title: Template;
  readonly payload: Template;
  /** Of the payload; `undefined` inside a raw message. */
  readonly span: Span | undefined;
}

export function clicksOf(message: MessageTemplate): readonly Click[] {
  if (message.kind === 'typing') return [];
  if (message.kind === 'raw') return clicksInRaw(message.message);
  const quickReplies = message.quickReplies.map(
    ({ title, payload, span }): Click => ({ style: 'quick_reply', title, payload, span }),
  );
  if (message.kind === 'media') return quickReplies;
  const buttons =
    message.kind === 'text' ? message.buttons : message.cards.flatMap((card) => card.buttons);
  return [...buttons.flatMap(ofButton), ...quickReplies];
}

function ofButton({ action, title, value, span }: ButtonTemplate): Click | [] {
  return action === 'payload' ? { style: 'button', title, payload: value, span } : [];
}

/** The Send API's own buttons and quick replies: maps with a payload and a type that is sent back. */
function clicksInRaw(json: JsonTemplate): readonly Click[] {
  if (typeof json !== 'object' || json === null || json.kind === 'template') return [];
  if (json.kind === 'list') return json.items.flatMap(clicksInRaw);
  const map = new Map(json.entries);
  const payload = toTemplate(map.get('payload'));
  const style =
    map.get('type') === 'postback'
      ? 'button'
      : map.get('content_type') === 'text'
        ? 'quick_reply'
        : undefined;
  if (payload !== undefined && style !== undefined) {
    return [{ style, title: toTemplate(map.get('title')) ?? '', payload, span: undefined }];
  }
  return json.entries.flatMap(([, value]) => clicksInRaw(value));
}

function toTemplate(json: JsonTemplate | undefined): Template | undefined {
  if (typeof json === 'string') return json;
  return typeof json === 'object' && json?.kind === 'template' ? json.parts : undefined;
}

/** A template as it was written: `TRACK_{order_id}`. */
export function inWords(template: Template): string {
  if (typeof template === 'string') return template;
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = part.kind === 'field' ? part.field.name : part.name;
      return part.otherwise === undefined ? `{${name}}` : `{${name}|${part.otherwise}}`;
    })
    .join('');
}
