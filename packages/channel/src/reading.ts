import type { Event } from '@botrules/core';
import type { Conversation } from './conversation.js';
import type { Reason } from './failure.js';
import type { Problem } from './problem.js';

/** What is known of a delivery besides its body. */
export interface Origin {
  /** The account that the address names, for platforms whose bodies do not: `/webhook/telegram/BOT`. */
  readonly account?: string | undefined;
  /** What `read` must be told of that account, as the channel's `about` has it: `{ bot_username: 'shop_bot' }`. */
  readonly about?: { readonly [key: string]: string } | undefined;
  /** When it came, in milliseconds since 1970-01-01 UTC, for events without a time. */
  readonly receivedAt?: number | undefined;
  /** The ids of apps that write for the account without a person: what they write is no `human_reply`. */
  readonly bots?: readonly string[] | undefined;
}

/** What one delivery holds. */
export interface Reading {
  /** In the order of the body. Each has an `id` that every repeat of it shares. */
  readonly events: readonly Event[];
  /** How many updates are not for rules, by what they are: `{ delivery: 2, echo: 1 }`. */
  readonly skipped: { readonly [kind: string]: number };
  /** What was broken and left out, while the rest went on. */
  readonly problems: readonly Problem[];
  /** Messages that the platform took and could not deliver, which some platforms tell later. */
  readonly undelivered?: readonly Undelivered[];
}

/** A message that was taken and did not arrive. */
export interface Undelivered {
  /** Whose it was. */
  readonly conversation: Conversation;
  /** The platform's id of the message. */
  readonly messageId: string | undefined;
  /** What is wrong, in one of a few words. */
  readonly reason: Reason;
  /** One line for the person who runs the bot. */
  readonly message: string;
}
