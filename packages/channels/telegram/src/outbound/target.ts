import { get } from '@botrules/channel';
import type { Event, Json } from '@botrules/core';

/** Where a call goes: keys that stand in the body of each. */
export type Target = { readonly [key: string]: Json };

/** The chat in which an event happened, and the topic in it; nothing where the event names nobody. */
export function targetOf({ conversation, sender, raw }: Event): Target | undefined {
  const chat = conversation?.id ?? sender?.id;
  if (chat === undefined) return undefined;
  const message = get(raw, 'message') ?? get(get(raw, 'callback_query'), 'message');
  const topic = get(message, 'message_thread_id');
  const business = get(message, 'business_connection_id');
  return {
    chat_id: chatIdOf(chat),
    // Messages outside of topics have the id of what they answer there.
    ...(get(message, 'is_topic_message') === true &&
      Number.isSafeInteger(topic) && { message_thread_id: topic as number }),
    ...(typeof business === 'string' && { business_connection_id: business }),
  };
}

/** A number, as the platform has them; a text where it is a name or has more digits than a number holds. */
function chatIdOf(id: string): number | string {
  return /^-?\d{1,15}$/.test(id) ? Number(id) : id;
}
