import { fits, isBlank, leftOut, shorten, type Tell } from '@botrules/channel';
import type { Button, QuickReply } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';

/** A button, or a row of a list, that sends something back. */
export interface TapChoice {
  readonly id: string;
  readonly title: string;
  /** Where it stands below the message: `.buttons[2]`. */
  readonly at: string;
}

/** What people can do with a message. */
export interface Tappables {
  readonly choices: readonly TapChoice[];
  /** The one button of a message that opens a page. */
  readonly link: { readonly title: string; readonly url: string } | undefined;
  /** What no button of the platform can do, as lines for the text. */
  readonly lines: readonly string[];
}

/** A message without anything to tap. */
export const noTappables: Tappables = { choices: [], link: undefined, lines: [] };

/**
 * Buttons and quick replies, as the platform has them: some that send something back, or one that opens a page. Both together,
 * and buttons that call, become lines of text, where a tap on an address or a number does the same.
 */
export function toTappables(
  buttons: readonly Button[],
  quickReplies: readonly QuickReply[],
  tell: Tell,
): Tappables {
  const choices: TapChoice[] = [];
  const lines: { readonly line: string; readonly link?: Tappables['link']; readonly at: string }[] =
    [];
  const add = (button: Button, at: string) => {
    const { title, payload, url, phone } = button;
    if (isBlank(title)) tell(at, leftOut.untitled());
    else if (payload !== undefined) addChoice({ id: payload, title, at }, choices, tell);
    else if (!isBlank(url)) {
      const link = canBeOpened(url) ? { title, url } : undefined;
      if (link === undefined) {
        const what = say`WhatsApp opens no such address from a button, so it was written below the text.`;
        tell(`${at}.url`, what);
      }
      lines.push({ line: `${title}: ${url}`, link, at });
    } else if (!isBlank(phone)) {
      const what = say`WhatsApp has no button that calls, so the number was written below the text.`;
      tell(`${at}.phone`, what);
      lines.push({ line: `${title}: ${phone}`, at });
    } else tell(at, leftOut.idleButton());
  };
  for (const [index, button] of buttons.entries()) add(button, `.buttons[${index}]`);
  for (const [index, reply] of quickReplies.entries()) add(reply, `.quick_replies[${index}]`);
  const links = lines.filter(({ link }) => link !== undefined);
  if (choices.length === 0 && links.length === 1) {
    const others = lines.filter((each) => each !== links[0]);
    return { choices, link: links[0]!.link, lines: others.map(({ line }) => line) };
  }
  for (const { at } of links) {
    const what = say`WhatsApp has one button that opens a page, and none beside others, so it was written below the text.`;
    tell(`${at}.url`, what);
  }
  return { choices, link: undefined, lines: lines.map(({ line }) => line) };
}

function addChoice(choice: TapChoice, choices: TapChoice[], tell: Tell): void {
  const { id, at } = choice;
  if (choices.length === limits.quickReplies) {
    const what = say`Only ${limits.quickReplies} can be sent, so this one was left out.`;
    tell(at, what);
  } else if (isBlank(id) || !fits(id, limits.payload)) {
    const why = isBlank(id) ? leftOut.isEmpty() : say`is longer than ${limits.payload} characters`;
    tell(`${at}.payload`, leftOut.ofPayload(why));
  } else if (choices.some((other) => other.id === id)) {
    tell(`${at}.payload`, say`An earlier one carries the same payload, so it was left out.`);
  } else choices.push(choice);
}

/** The words on choices, within a limit. No two are the same, since the platform refuses such. */
export function titlesOf(
  choices: readonly TapChoice[],
  limit: number,
  tell: Tell,
): readonly string[] {
  const taken = new Set<string>();
  return choices.map(({ title, at }) => {
    const cut = shorten(title.trim(), limit, `${at}.title`, tell);
    let unique = cut;
    for (let number = 2; taken.has(unique); number++) {
      const end = ` ${number}`;
      unique = shorten(cut, limit - end.length, '', () => {}) + end;
    }
    if (unique !== cut) {
      tell(`${at}.title`, say`Another one has the same words, so "${unique}" stands here.`);
    }
    taken.add(unique);
    return unique;
  });
}

/** Other schemes make the platform refuse the whole message. */
export function canBeOpened(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
