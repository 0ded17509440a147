import type { Event } from '@botrules/core';

/** A conversation: a person, or a group of them, with one of the bot's accounts. */
export interface Conversation {
  /** The platform, by the name that rules test as `channel`. */
  readonly channel: string;
  /** The bot's own side: a page, a phone number, a bot. Empty where the platform did not say. */
  readonly account: string;
  /** The other side, by the platform's id of it; `ref:` and the `user_ref` of a person who has no id yet. */
  readonly conversation: string;
}

/**
 * The conversation that an event belongs to. Where the platform names a conversation, as for groups, it is that one;
 * anywhere else it is the person's own.
 */
export function conversationOf({ channel, recipient, conversation, sender }: Event): Conversation {
  return {
    channel,
    account: recipient?.id ?? '',
    conversation: conversation?.id ?? sender?.id ?? `ref:${sender?.user_ref ?? ''}`,
  };
}

/**
 * Whose memory an event belongs to, as one text: a person's in a conversation. In a group each member has their own.
 * Nothing where the event is of nobody.
 */
export function memoryKey(event: Event): string | undefined {
  const { sender } = event;
  const person =
    sender?.id ?? (sender?.user_ref === undefined ? undefined : `ref:${sender.user_ref}`);
  return person === undefined ? undefined : `${conversationKey(conversationOf(event))}\n${person}`;
}

/** A conversation as one text, for maps: no two conversations have the same. */
export function conversationKey({ channel, account, conversation }: Conversation): string {
  // No platform puts line ends into ids, and no conversation is mistaken for another where one does.
  return `${channel.length} ${account.length} ${channel}\n${account}\n${conversation}`;
}
