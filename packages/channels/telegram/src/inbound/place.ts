import { get } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { idOf } from './scalars.js';

/** Who did something, and where. */
export interface Whereabouts {
  readonly sender: string;
  /** Set where it is not the person's own chat with the bot. */
  readonly conversation: Event['conversation'];
}

/**
 * Who did something, and in which chat: or a sentence on what is missing.
 *
 * @param sender the person's id
 * @param message what holds the `chat`; nothing where there is none
 */
export function placeOf(sender: string | undefined, message: unknown): Whereabouts | string {
  const chat = get(message, 'chat');
  const chatId = idOf(get(chat, 'id'));
  if (sender === undefined) return say`It does not say who did it ("from.id").`;
  // A tap below a message that was shared by inline mode has no chat.
  if (message === undefined || chatId === sender) return { sender, conversation: undefined };
  if (chatId === undefined) return say`It does not say in which chat ("chat.id").`;
  const type = get(chat, 'type') === 'private' ? 'direct' : 'group';
  return { sender, conversation: { id: chatId, type } };
}
