import { cutText, utf8Length } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { altTextLimit } from '../profile.js';
import type { TapAction } from './actions.js';

/** One of the `messages` of a call. */
export type LineMessage = { readonly [key: string]: Json };

/** What notifications show of a message that is more than a text. */
export function altTextOf(text: string): string {
  return cutText(text, altTextLimit.most, ({ length }) => length);
}

/** A message of bubbles. */
export function flexMessage(altText: string, contents: LineMessage): LineMessage {
  return { type: 'flex', altText: altTextOf(altText), contents };
}

/** Things one below the other. */
export function column(contents: readonly LineMessage[]): LineMessage {
  return { type: 'box', layout: 'vertical', spacing: 'sm', contents };
}

/** Buttons one below the other, as the foot of a bubble; nothing where there are none. */
export function footerOf(actions: readonly TapAction[]): { readonly footer?: Json } {
  if (actions.length === 0) return {};
  const buttons = actions.map((action) => ({ type: 'button', height: 'sm', action }));
  return { footer: column(buttons) };
}

/** The bytes of what a call would hold of it. */
export function bytesOf(contents: LineMessage): number {
  return utf8Length(JSON.stringify(contents));
}
