import { fits, isBlank, leftOut, shorten, type Tell } from '@botrules/channel';
import type { Button, Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { displayTextLimit, limits, uriLimit, widestLabel } from '../profile.js';

/** What a tap does, as the platform has it. */
export type TapAction = { readonly [key: string]: Json };

/** What the buttons of a message do. */
export interface TapActions {
  readonly actions: readonly TapAction[];
  /** What no button of the platform can do, as lines for the text. */
  readonly lines: readonly string[];
}

/** The actions of buttons, in their order. */
export function toActions(buttons: readonly Button[], tell: Tell): TapActions {
  const actions: TapAction[] = [];
  const lines: string[] = [];
  for (const [index, button] of buttons.entries()) {
    const at = `.buttons[${index}]`;
    if (actions.length === limits.buttons) {
      tell(at, leftOut.moreButtons(limits.buttons));
      break;
    }
    const made = toAction(button, (below, words) => tell(`${at}${below}`, words));
    if (typeof made === 'string') lines.push(made);
    else if (made !== undefined) actions.push(made);
  }
  return { actions, lines };
}

/** What a button does, or the line of text that stands in its place; nothing where it can be neither. */
export function toAction(button: Button, tell: Tell): TapAction | string | undefined {
  const { title, payload, url, phone } = button;
  if (isBlank(title)) {
    tell('', leftOut.untitled());
    return undefined;
  }
  if (payload !== undefined) {
    if (payload === '' || !fits(payload, limits.payload)) {
      const why =
        payload === ''
          ? leftOut.isEmpty()
          : say`is longer than ${limits.payload.most} units of UTF-16`;
      tell('.payload', leftOut.buttonOfPayload(why));
      return undefined;
    }
    // Without words of its own, a tap would leave no trace in the chat.
    const displayText = shorten(title, displayTextLimit, '.title', tell);
    return { type: 'postback', label: labelOf(title, tell), data: payload, displayText };
  }
  const [key, written] = isBlank(url) ? ['phone', phone] : ['url', url];
  if (isBlank(written)) {
    tell('', leftOut.idleButton());
    return undefined;
  }
  const uri = key === 'url' ? uriOf(written) : telOf(written);
  if (uri !== undefined) return { type: 'uri', label: labelOf(title, tell), uri };
  tell(`.${key}`, say`LINE opens no such address from a button, so it was written below the text.`);
  return `${title}: ${written}`;
}

function labelOf(title: string, tell: Tell): string {
  return shorten(shorten(title, limits.buttonTitle, '.title', tell), widestLabel, '.title', tell);
}

/** An address as the platform takes it: of a page, a telephone number or a screen of LINE; `undefined` where it takes none. */
export function uriOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (!/^(?:https?|line|tel):$/.test(protocol)) return undefined;
  // It wants characters beyond ASCII percent-encoded.
  const uri = /^[!-~]+$/.test(address) ? address : href;
  return fits(uri, uriLimit) ? uri : undefined;
}

function telOf(phone: string): string | undefined {
  const digits = phone.replace(/[^+\d]/g, '');
  return /\d/.test(digits) ? uriOf(`tel:${digits}`) : undefined;
}
