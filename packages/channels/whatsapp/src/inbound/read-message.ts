import { get, type JsonObject, misread } from '@botrules/channel';
import { idOf, readTime } from '@botrules/channel/graph';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { isProblem, type MessageContent, wordsOf } from './content.js';
import { readReferral } from './read-referral.js';
import { readTap } from './read-tap.js';
import type { Surroundings } from './surroundings.js';

/** What a message is. A problem says where below the message it is. */
export type MessageReading =
  | { readonly event: Event }
  | { readonly skipped: string }
  | { readonly problem: string; readonly at?: string };

/** Types that tell of other messages or of the conversation, and are nothing that a person says. */
const notices: ReadonlySet<string> = new Set([
  'reaction',
  'system',
  'edit',
  'revoke',
  'request_welcome',
]);

/** Types whose words stand below a picture. */
const captioned: ReadonlySet<string> = new Set(['image', 'video', 'document']);

/** What rules call the types that are no words. */
const attachments: ReadonlyMap<string, string> = new Map([
  ...['image', 'video', 'audio', 'sticker', 'location'].map((type) => [type, type] as const),
  ['document', 'file'],
  ['contacts', 'contact'],
]);

/** Reads a message: a tap, words, or something else that a person sent. Numbers of many digits in it are texts. */
export function readMessage(message: JsonObject, around: Surroundings): MessageReading {
  const type = get(message, 'type') ?? 'text';
  if (typeof type !== 'string') {
    return { problem: misread.text('type', type), at: 'type' };
  }
  if (notices.has(type)) return { skipped: type };
  const said = readContent(type, message);
  if ('skipped' in said || 'problem' in said) return said;
  const id = idOf(get(message, 'id'));
  if (id === undefined) return { problem: say`It has no "id", so a repeat could not be told.` };
  // People without a phone number have an id of their own in its place.
  const sender = idOf(get(message, 'from')) ?? idOf(get(message, 'from_user_id'));
  if (sender === undefined) return { problem: say`It does not say who sent it ("from").` };
  const { standby, number, receivedAt } = around;
  const group = idOf(get(message, 'group_id'));
  const timestamp = readTime(get(message, 'timestamp')) ?? receivedAt;
  const referral = readReferral(get(message, 'referral'));
  const contact = contactOf(message, around.contacts);
  return {
    event: {
      id: `${said.event}${standby ? '.standby' : ''}:${id}`,
      channel: 'whatsapp',
      ...said,
      ...(referral !== undefined && { referral }),
      sender: { id: sender },
      ...(number !== undefined && { recipient: { id: number } }),
      ...(group !== undefined && { conversation: { id: group, type: 'group' } }),
      standby,
      ...(timestamp !== undefined && { timestamp }),
      raw: contact === undefined ? message : { ...message, contact },
    },
  };
}

/** What is not an event. */
type Unread = Exclude<MessageReading, { readonly event: Event }>;

function readContent(type: string, message: JsonObject): MessageContent | Unread {
  if (type === 'button' || type === 'interactive') return readTap(type, get(message, type));
  const key = type === 'text' ? 'body' : captioned.has(type) ? 'caption' : undefined;
  const text = key === undefined ? undefined : wordsOf(get(message, type), key);
  if (isProblem(text)) return { problem: text.problem, at: `${type}.${key}` };
  const attachment = attachments.get(type);
  return {
    event: 'message',
    ...(text !== undefined && { text }),
    ...(attachment !== undefined && { attachment }),
  };
}

/** The contact of a message's sender, where those of several people come together. */
function contactOf(message: JsonObject, contacts: readonly unknown[]): unknown {
  const ids: readonly unknown[] = ['from', 'from_user_id'].flatMap(
    (key) => get(message, key) ?? [],
  );
  return contacts.find(
    (contact) => ids.includes(get(contact, 'wa_id')) || ids.includes(get(contact, 'user_id')),
  );
}
