import { type MessageTemplate, viewOf } from './messages/list.js';
import type { Tappable } from './messages/message.js';
import type { Template, TemplatePart } from './template.js';

const known = new WeakMap<MessageTemplate, readonly Tappable[]>();

/** Returns what a person can tap in a message that sends a payload: the same objects each time. */
export function clicksOf(message: MessageTemplate): readonly Tappable[] {
  let clicks = known.get(message);
  if (clicks === undefined) {
    clicks = viewOf(message).clicks(message);
    known.set(message, clicks);
  }
  return clicks;
}

/** Returns a template as it was written: `TRACK_{order_id}`. */
export function inWords(template: Template): string {
  if (typeof template === 'string') return template;
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = nameOf(part);
      return part.otherwise === undefined ? `{${name}}` : `{${name}|${part.otherwise}}`;
    })
    .join('');
}

function nameOf(part: Exclude<TemplatePart, string>): string {
  if (part.kind === 'field') return part.field.name;
  return part.kind === 'cell' ? `${part.name}.${part.column}` : part.name;
}
