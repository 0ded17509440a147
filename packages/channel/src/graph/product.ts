import { get } from '../parse-body.js';

/** What bodies of one platform are of, where they say so (`whatsapp`): a body, an entry or a change of it. */
export function productOf(part: unknown): unknown {
  const entry = firstOf(get(part, 'entry')) ?? part;
  const change = firstOf(get(entry, 'changes')) ?? entry;
  return get(get(change, 'value'), 'messaging_product');
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
