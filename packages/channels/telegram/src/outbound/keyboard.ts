import { fits, isBlank, leftOut, shorten, type Tell } from '@botrules/channel';
import type { Button, Json, QuickReply } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';

/** The buttons below a message. */
export interface Keyboard {
  /** `reply_markup`, where there is a button. */
  readonly markup: { readonly reply_markup?: Json };
  /** What no button of the platform can do, as lines for the text. */
  readonly lines: readonly string[];
}

/** Buttons and quick replies, one a row. Quick replies are buttons, too: the platform's own lose their payload. */
export function toKeyboard(
  buttons: readonly Button[],
  quickReplies: readonly QuickReply[],
  tell: Tell,
): Keyboard {
  const rows: Json[] = [];
  const lines: string[] = [];
  const add = (button: Button, at: string): boolean => {
    if (rows.length === limits.buttons) {
      tell(at, leftOut.moreButtons(limits.buttons));
      return false;
    }
    const made = toButton(button, (below, message) => tell(`${at}${below}`, message));
    if (typeof made === 'string') lines.push(made);
    else if (made !== undefined) rows.push([made]);
    return true;
  };
  buttons.every((button, index) => add(button, `.buttons[${index}]`));
  quickReplies.every((reply, index) => add(reply, `.quick_replies[${index}]`));
  return { markup: rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }, lines };
}

/** A button, or the line of text that stands in its place; nothing where it can be neither. */
function toButton(
  button: Button,
  tell: Tell,
): { readonly [key: string]: Json } | string | undefined {
  const { payload, url, phone } = button;
  if (isBlank(button.title)) {
    tell('', leftOut.untitled());
    return undefined;
  }
  const text = shorten(button.title, limits.buttonTitle, '.title', tell);
  if (payload !== undefined) {
    if (payload !== '' && fits(payload, limits.payload)) return { text, callback_data: payload };
    const why =
      payload === '' ? leftOut.isEmpty() : say`has more than ${limits.payload.most} bytes`;
    tell('.payload', leftOut.buttonOfPayload(why));
    return undefined;
  }
  if (!isBlank(url)) {
    if (canBeOpened(url)) return { text, url };
    tell(
      '.url',
      say`Telegram opens no such address from a button, so it was written below the text.`,
    );
    return `${text}: ${url}`;
  }
  if (!isBlank(phone)) {
    tell(
      '.phone',
      say`Telegram has no button that calls, so the number was written below the text.`,
    );
    return `${text}: ${phone}`;
  }
  tell('', leftOut.idleButton());
  return undefined;
}

/** Other schemes, and names that are no public address, make the platform refuse the whole message. */
function canBeOpened(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'tg:') return true;
  return /^https?:$/.test(protocol) && /[.:]/.test(hostname);
}
