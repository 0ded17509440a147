import type { ChatLook } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** What the Studio knows of a channel without the channel itself, which is heavy and is loaded late. */
export interface ShownChannel extends Partial<ChatLook> {
  /** What people call it: `Telegram`. */
  readonly title: string;
  /** What of a bot's profile people see there. */
  readonly profile: readonly ('greeting' | 'menu' | 'iceBreakers' | 'commands')[];
  /** What people send there in place of words. */
  readonly attachments: readonly NonNullable<Event['attachment']>[];
  /** Questions to begin with arrive as messages with the question as their text. */
  readonly asksInWords?: boolean;
  /** Commands are seen only where there is no menu. */
  readonly menuHidesCommands?: boolean;
}
