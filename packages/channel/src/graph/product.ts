import { get } from '../parse-body.js';

/** The product that a body, an entry or a change of it belongs to, where it says so: `whatsapp`. */
export function productOf(part: unknown): unknown {
  const entry = firstOf(get(part, 'entry')) ?? part;
  const change = firstOf(get(entry, 'changes')) ?? entry;
  return get(get(change, 'value'), 'messaging_product');
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
