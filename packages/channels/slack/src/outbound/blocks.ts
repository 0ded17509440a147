import { cutText, fits, isBlank, leftOut, shorten, type Tell, toldCut } from '@botrules/channel';
import type { Button, Json, QuickReply } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { urlActionId } from '../inbound/read-interaction.js';
import { limits } from '../profile.js';

/** A block of a message, as Block Kit has it. */
export type Block = { readonly [key: string]: Json };

/** A text in which `&`, `<` and `>` are what people see. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => signs[sign as keyof typeof signs]);
}

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/** A text that has at most this number of units of UTF-16 once it is escaped. */
export function escapeWithin(text: string, limit: number, at: string, tell: Tell): string {
  const escaped = escapeText(text);
  if (escaped.length <= limit) return escaped;
  tell(at, toldCut(limit));
  return escapeText(cutText(text, limit, (part) => escapeText(part).length));
}

/** A text with lines below it, as many as there is room for. */
export function withEscapedLines(
  text: string,
  lines: readonly string[],
  limit: number,
  tell: Tell,
): string {
  let all = text;
  for (const line of lines) {
    const more = `\n${escapeText(line)}`;
    if (all.length + more.length <= limit) all += more;
    else tell('', leftOut.lineBelow());
  }
  return all;
}

/** As many sections as a text needs, cut between lines or words where that is possible. */
export function toSections(escaped: string): readonly Block[] {
  const sections: Block[] = [];
  for (let left = escaped; left !== ''; ) {
    const text = headOf(left);
    if (text.trim() !== '') sections.push({ type: 'section', text: { type: 'mrkdwn', text } });
    left = left.slice(text.length);
  }
  return sections;
}

/** What one section holds, in units of UTF-16. */
export const sectionLimit = 3000;

/** As much of an escaped text as one section holds. */
export function headOf(text: string): string {
  if (text.length <= sectionLimit) return text;
  const head = text.slice(0, sectionLimit);
  for (const gap of ['\n', ' ']) {
    const at = head.lastIndexOf(gap);
    if (at > sectionLimit / 2) return head.slice(0, at + 1);
  }
  // Neither an emoji nor an `&amp;` may come apart.
  return head.replace(/(?:&[a-z]{0,3}|[\ud800-\udbff])$/, '');
}

/** The buttons of a message. */
export interface Buttons {
  readonly elements: readonly Block[];
  /** What no button of the platform can do, as lines for the text. */
  readonly lines: readonly string[];
}

/** Makes buttons of buttons and quick replies, and counts them: each of a message has a name of its own. */
export class ButtonMaker {
  #count = 0;

  /** The buttons below one text or card. Quick replies are buttons, too, and stay. */
  make(buttons: readonly Button[], quickReplies: readonly QuickReply[], tell: Tell): Buttons {
    const elements: Block[] = [];
    const lines: string[] = [];
    const add = (all: readonly Button[], key: string, most: number): void => {
      for (const [index, button] of all.entries()) {
        const at = `.${key}[${index}]`;
        if (index === most) {
          tell(at, leftOut.more(most));
          return;
        }
        const made = this.#one(button, (below, words) => tell(`${at}${below}`, words));
        if (typeof made === 'string') lines.push(made);
        else if (made !== undefined) elements.push(made);
      }
    };
    add(buttons, 'buttons', limits.buttons);
    add(quickReplies, 'quick_replies', limits.quickReplies);
    return { elements, lines };
  }

  /** A button, or the line of text that stands in its place; nothing where it can be neither. */
  #one(button: Button, tell: Tell): Block | string | undefined {
    const { payload, url, phone } = button;
    if (isBlank(button.title)) {
      tell('', leftOut.untitled());
      return undefined;
    }
    const words = shorten(button.title, limits.buttonTitle, '.title', tell);
    const text = { type: 'plain_text', text: words, emoji: true };
    if (payload !== undefined) {
      if (payload !== '' && fits(payload, limits.payload)) {
        return { type: 'button', action_id: `br:${this.#count++}`, text, value: payload };
      }
      const why =
        payload === '' ? leftOut.isEmpty() : say`has more than ${limits.payload} characters`;
      tell('.payload', leftOut.buttonOfPayload(why));
      return undefined;
    }
    if (!isBlank(url)) {
      if (canBeOpened(url)) {
        return { type: 'button', action_id: `${urlActionId}${this.#count++}`, text, url };
      }
      tell(
        '.url',
        say`Slack opens no such address from a button, so it was written below the text.`,
      );
      return `${words}: ${url}`;
    }
    if (!isBlank(phone)) {
      tell(
        '.phone',
        say`Slack has no button that calls, so the number was written below the text.`,
      );
      return `${words}: ${phone}`;
    }
    tell('', leftOut.idleButton());
    return undefined;
  }
}

/** Whether the platform takes an address for a button, a picture or a link. */
export function canBeOpened(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address) && address.length <= 3000 && URL.canParse(address);
}

const buttonsOfBlock = 25;

/** The platform takes about 13,000 characters in all blocks of a message together, and 50 blocks. */
const mostCharacters = 12_000;
const mostBlocks = 50;

/** The buttons as blocks, as few as they fit into. */
export function toActions(elements: readonly Block[]): readonly Block[] {
  const packs = pack(elements, buttonsOfBlock);
  return packs.map((pack) => ({ type: 'actions', elements: pack }));
}

/** Blocks as the messages that hold them, in their order. */
export function toMessagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return pack(blocks, mostBlocks);
}

function pack(items: readonly Block[], most: number): readonly (readonly Block[])[] {
  const packs: Block[][] = [];
  let room = 0;
  for (const item of items) {
    const size = JSON.stringify(item).length;
    const last = packs.at(-1);
    if (last === undefined || last.length === most || size > room) {
      packs.push([item]);
      room = mostCharacters - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return packs;
}
