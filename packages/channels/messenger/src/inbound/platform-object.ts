import { isObject } from '@botrules/channel';

/** The lists of a body or of one of its entries. */
const lists = ['entry', 'messaging', 'standby', 'changes', 'changed_fields'];

/** What an object of `messaging[]` carries: a map each, and never a field of an event in the short form. */
const carriers = [
  'postback',
  'message',
  'optin',
  'delivery',
  'read',
  'reaction',
  'message_edit',
  'messaging_feedback',
  'account_linking',
  'pass_thread_control',
  'request_thread_control',
  'take_thread_control',
];

/**
 * Whether data is what the platform sends, or a part of it that people copy out of a log: a whole body, one of its
 * entries, an object of `messaging[]`, or the `{ field, value }` that the dashboard shows. `readWebhook`
 * reads each of them; everything else is an event in the short form.
 */
export function isPlatformObject(data: unknown): boolean {
  if (!isObject(data)) return false;
  const has = (key: string) => Object.hasOwn(data, key);
  return (
    lists.some((key) => has(key) && (key === 'entry' || Array.isArray(data[key]))) ||
    carriers.some((key) => has(key) && isObject(data[key])) ||
    (has('field') && has('value'))
  );
}
