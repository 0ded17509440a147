import type { Button, Message, TextLimit } from '@botrules/core';
import type { Conversation } from './conversation.js';
import { sha256 } from './sha256.js';
import { fits } from './shorten.js';

/** A payload that is too long for a channel's buttons, and the key that they carry in its place. */
export interface LongPayload {
  /** What the buttons carry. */
  readonly key: string;
  /** What rules see. */
  readonly payload: string;
}

/** Where payloads are kept that are too long for the buttons of their channel. */
export interface PayloadStore {
  /**
   * Keeps payloads that are about to be shown to a person on an account. Resolves when they are safe: only then the
   * buttons may go out.
   */
  keep(
    payloads: readonly LongPayload[],
    of: Pick<Conversation, 'channel' | 'account'> & { readonly person: string },
  ): void | Promise<void>;
  /** The payload that a key of this account stands for; `undefined` where it is not known (any more). */
  find(
    key: string,
    of: Pick<Conversation, 'channel' | 'account'>,
  ): string | undefined | Promise<string | undefined>;
}

const encoder = new TextEncoder();
const form = /^~[A-Za-z0-9_-]{22}$/;

/** The key of a payload: 23 characters and bytes, always the same for the same payload. */
export function payloadKey(payload: string): string {
  return `~${sha256(encoder.encode(payload), 'base64url').slice(0, 22)}`;
}

/** Whether a payload that came in may be a key. */
export function isPayloadKey(payload: string | undefined): payload is string {
  return payload !== undefined && payload.length === 23 && form.test(payload);
}

/** Messages with keys in place of the payloads that are longer than a button may carry, and what the keys stand for. */
export function shortenPayloads(
  reply: readonly Message[],
  limit: TextLimit | undefined,
): { readonly reply: readonly Message[]; readonly long: readonly LongPayload[] } {
  if (limit === undefined || !reply.some((message) => hasLong(message, limit))) {
    return { reply, long: [] };
  }
  const long = new Map<string, string>();
  function shorten<T extends Button | { readonly payload: string }>(tappable: T): T {
    if (!isLong(tappable, limit!)) return tappable;
    const key = payloadKey(tappable.payload);
    long.set(key, tappable.payload);
    return { ...tappable, payload: key };
  }
  const short = reply.map((message): Message => {
    if ('cards' in message) {
      const cards = message.cards.map((card) =>
        card.buttons === undefined ? card : { ...card, buttons: card.buttons.map(shorten) },
      );
      return { ...message, cards, ...quickReplies(message) };
    }
    return 'buttons' in message && message.buttons !== undefined
      ? { ...message, buttons: message.buttons.map(shorten), ...quickReplies(message) }
      : { ...message, ...quickReplies(message) };
  });
  function quickReplies(message: Message): object {
    return 'quick_replies' in message && message.quick_replies !== undefined
      ? { quick_replies: message.quick_replies.map(shorten) }
      : {};
  }
  return { reply: short, long: [...long].map(([key, payload]) => ({ key, payload })) };
}

function isLong(
  tappable: { readonly payload?: string | undefined },
  limit: TextLimit,
): tappable is { readonly payload: string } {
  return tappable.payload !== undefined && !fits(tappable.payload, limit);
}

function hasLong(message: Message, limit: TextLimit): boolean {
  const isOver = (tappable: { readonly payload?: string | undefined }) => isLong(tappable, limit);
  return (
    ('buttons' in message && message.buttons?.some(isOver) === true) ||
    ('quick_replies' in message && message.quick_replies?.some(isOver) === true) ||
    ('cards' in message && message.cards.some(({ buttons = [] }) => buttons.some(isOver)))
  );
}
