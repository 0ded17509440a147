import type { Decision } from '../decision.js';
import type { Message } from '../message.js';
import { needArray, needShape } from '../report/argument.js';
import { listed, quote } from '../report/problems.js';
import { say } from '../report/say.js';

/** Something that was shown and that a person can tap. */
export interface ShownTap {
  /** The words on it. */
  readonly title: string;
  /** The title of its card. */
  readonly card: string | undefined;
  /** What it sends; `undefined` if it opens a page or calls a number. */
  readonly payload: string | undefined;
  /** Whether it is a quick reply, rather than a button. */
  readonly isQuickReply: boolean;
}

/**
 * Returns what a reply shows that can be tapped, in order: the buttons of a message before its quick replies.
 *
 * @throws {TypeError} if it is not given the messages of a reply
 */
export function tapsOf(reply: Decision['reply']): readonly ShownTap[] {
  needArray('tapsOf', 'the messages of a reply as an array', reply, 'Pass decision.reply.');
  for (const message of reply) {
    needShape('tapsOf', 'messages', message, {}, 'Pass decision.reply.');
  }
  return reply.flatMap(tapsOfMessage);
}

function tapsOfMessage(message: Message): readonly ShownTap[] {
  const taps: ShownTap[] = [];
  const add = (buttons: readonly { title: string; payload?: string }[] = [], card?: string) => {
    for (const { title, payload } of buttons) {
      taps.push({ title, card, payload, isQuickReply: false });
    }
  };
  if ('buttons' in message) add(message.buttons);
  if ('cards' in message) for (const { title, buttons } of message.cards) add(buttons, title);
  for (const { title, payload } of 'quick_replies' in message
    ? (message.quick_replies ?? [])
    : []) {
    taps.push({ title, card: undefined, payload, isQuickReply: true });
  }
  return taps;
}

/** Why nothing that was shown is the wanted tap. */
interface NoTap {
  readonly message: string;
  readonly hint: string;
}

/** Returns the tap that a title means, on the named card if a card is named. */
export function findTap(
  shown: readonly ShownTap[],
  title: string,
  card: string | undefined,
): (ShownTap & { readonly payload: string }) | NoTap {
  const titled = shown.filter((tap) => tap.title === title);
  const found = titled.filter((tap) => card === undefined || tap.card === card);
  const [first] = found;
  if (first === undefined) {
    if (titled.length > 0) {
      const cards = [...new Set(titled.flatMap((tap) => tap.card ?? []))].map(quote);
      return cards.length === 0
        ? noTap(say`${quote(title)} is not on a card.`, say`Write tap: ${title}`)
        : noTap(
            say`${quote(title)} is not on a card ${quote(card!)}.`,
            say`Say which: ${listed(cards)}.`,
          );
    }
    const titles = [...new Set(shown.map((tap) => tap.title))].map(quote);
    return noTap(
      say`There is nothing titled ${quote(title)} to tap.`,
      titles.length === 0
        ? say`The last reply shows no button and no quick reply. Write click: and a payload for a button from elsewhere.`
        : say`The last reply shows ${titles.join(', ')}.`,
    );
  }
  const { payload } = first;
  if (payload === undefined) {
    return noTap(
      say`A tap on ${quote(title)} opens a page or calls a number, so no event comes of it.`,
      say`Leave the step out.`,
    );
  }
  if (found.some((tap) => tap.payload !== payload)) {
    const cards = [...new Set(found.flatMap((tap) => tap.card ?? []))].map(quote);
    return noTap(
      say`The last reply shows ${quote(title)} ${found.length} times, with several payloads.`,
      cards.length < found.length
        ? say`Write click: and the payload that is meant, such as click: ${payload}`
        : say`Say on which card: tap: { title: ${title}, card: ${found[0]!.card!} }`,
    );
  }
  return { ...first, payload };
}

function noTap(message: string, hint: string): NoTap {
  return { message, hint };
}
