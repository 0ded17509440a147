import { get, isObject, type JsonObject, misread } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { placeOf } from './place.js';
import { readCommand } from './read-command.js';
import { idOf, timeOf } from './scalars.js';
import { eventOf, type UpdateContext, type UpdateReading } from './update.js';

/** What a person can send. A message with none of them is a service message: somebody joined, a title was changed. */
const contents = [
  ...['text', 'caption', 'photo', 'video', 'audio', 'voice', 'document', 'sticker', 'animation'],
  ...['video_note', 'location', 'venue', 'contact', 'poll', 'dice', 'game', 'story', 'paid_media'],
  ...['checklist', 'rich_message'],
];

/** What stands in every message, whatever it is. */
const surroundings: ReadonlySet<string> = new Set([
  ...['message_id', 'message_thread_id', 'is_topic_message', 'from', 'chat', 'date', 'edit_date'],
  ...['sender_chat', 'sender_boost_count', 'sender_business_bot', 'sender_tag', 'via_bot'],
  ...['business_connection_id', 'forward_origin', 'is_automatic_forward', 'reply_to_message'],
  ...['external_reply', 'quote', 'reply_to_story', 'reply_markup', 'has_protected_content'],
  ...[
    'is_from_offline',
    'media_group_id',
    'author_signature',
    'effect_id',
    'direct_messages_topic',
  ],
]);

/** What rules call these. An animation is there as a document, too, and a venue as a location. */
const attachments: readonly (readonly [key: string, kind: string])[] = [
  ['photo', 'image'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['audio', 'audio'],
  ['voice', 'audio'],
  ['document', 'file'],
  ['sticker', 'sticker'],
  ['location', 'location'],
  ['venue', 'location'],
  ['contact', 'contact'],
];

/** Reads a message that a person sent; service messages are skipped by their key. */
export function readMessage(message: JsonObject, context: UpdateContext): UpdateReading {
  const from = get(message, 'from');
  // Two bots that answer each other would never end. People who write for a group or a channel are shown as bots, too.
  if (get(from, 'is_bot') === true && !isObject(get(message, 'sender_chat'))) {
    return { skipped: 'bot_message' };
  }
  const has = (key: string) => get(message, key) !== undefined && get(message, key) !== null;
  const app = has('web_app_data') ? get(message, 'web_app_data') : undefined;
  if (app === undefined && !contents.some(has)) {
    const key = Object.keys(message).find((each) => !surroundings.has(each) && has(each));
    return { skipped: key ?? 'empty' };
  }
  // A message for a channel may not name the person who wrote it.
  const sender = idOf(get(from, 'id')) ?? idOf(get(get(message, 'sender_chat'), 'id'));
  const place = placeOf(sender, message);
  if (typeof place === 'string') return { problem: place };
  const timestamp = timeOf(get(message, 'date')) ?? context.receivedAt;
  if (app !== undefined) {
    const [data, title] = [get(app, 'data'), get(app, 'button_text')];
    if (typeof data !== 'string')
      return { problem: misread.text('data', data), at: 'web_app_data' };
    const said = { payload: data, ...(typeof title === 'string' && { title }) };
    return { event: { ...eventOf('postback', place, timestamp, context), ...said } };
  }
  const words = wordsIn(message, context.username);
  if ('problem' in words || 'skipped' in words) return words;
  const attachment = attachments.find(([key]) => has(key))?.[1];
  const event = { ...eventOf('message', place, timestamp, context), ...words };
  return { event: { ...event, ...(attachment !== undefined && { attachment }) } };
}

/** The text of a message, or the words below its picture. */
function wordsIn(
  message: JsonObject,
  username: string | undefined,
): Pick<Event, 'text' | 'referral'> | Exclude<UpdateReading, { readonly event: unknown }> {
  for (const [key, entities] of [
    ['text', 'entities'],
    ['caption', 'caption_entities'],
  ] as const) {
    const text = get(message, key) ?? undefined;
    if (text === undefined) continue;
    if (typeof text !== 'string') return { problem: misread.text(key, text), at: key };
    return (
      readCommand(text, get(message, entities), username) ?? { skipped: 'command_to_another_bot' }
    );
  }
  return {};
}
