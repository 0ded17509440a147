import {
  type Call,
  fits,
  isBlank,
  leftOut,
  shorten,
  type Tell,
  withLines,
} from '@botrules/channel';
import type { Card, Json, QuickReply } from '@botrules/core';
import { translated } from '@botrules/core/tooling';
import { carouselLimits, limits, replyLimits } from '../profile.js';
import type { Frame } from './frame.js';
import { filler, interactiveCall, type Medium, toInteractive, toLink } from './interactive.js';
import { toContent } from './media.js';
import { noTappables, type Tappables, titlesOf, toTappables } from './tappables.js';

/** A card with what becomes of its parts, and where to tell of it. */
interface ReadCard {
  readonly text: string;
  readonly medium: Medium | undefined;
  readonly tappables: Tappables;
  readonly tell: Tell;
}

/**
 * Cards side by side where all of them have a picture and the same buttons, which the platform asks for; else one below the
 * other, a message each.
 */
export function toCards(
  cards: readonly Card[],
  quickReplies: readonly QuickReply[],
  frame: Frame,
  tell: Tell,
): readonly Call[] {
  const shown = cards.slice(0, limits.cards);
  if (shown.length < cards.length) {
    const what = leftOut.moreCards(limits.cards);
    tell(`.cards[${limits.cards}]`, what);
  }
  const read = shown.flatMap((card, index) => {
    const tellOfCard: Tell = (at, words) => tell(`.cards[${index}]${at}`, words);
    return readCard(card, tellOfCard) ?? [];
  });
  if (read.length === 0) {
    tell('.cards', leftOut.noCards());
    return [];
  }
  const below = toTappables([], quickReplies, tell);
  const carousel = toCarousel(read, frame);
  if (carousel === undefined && read.length > 1) tell('.cards', translated(notAlike));
  const last = read.at(-1)!;
  // Quick replies belong to all cards. The last one has room for them where it has no buttons of its own.
  const isRoom = carousel === undefined && !isTappable(last.tappables);
  const calls = carousel ?? [
    ...(isRoom ? read.slice(0, -1) : read).flatMap((card) => toCard(card, frame)),
    ...(isRoom ? toCard(last, frame, below, tell) : []),
  ];
  if (isRoom || !isTappable(below)) return calls;
  return [...calls, ...toInteractive(frame, { text: '' }, below, tell)];
}

const notAlike =
  /* say */ 'WhatsApp shows cards side by side only where each has a picture, a short text and the same buttons, so each was sent by itself.';

function readCard(card: Card, tell: Tell): ReadCard | undefined {
  if (isBlank(card.title)) {
    tell('', leftOut.untitledCard());
    return undefined;
  }
  const title = shorten(card.title, limits.cardTitle, '.title', tell);
  const second = isBlank(card.subtitle)
    ? []
    : [shorten(card.subtitle, limits.cardSubtitle, '.subtitle', tell)];
  const content = isBlank(card.image) ? undefined : toContent({ image: card.image }, tell);
  const tappables = toTappables(card.buttons ?? [], [], tell);
  const opens = isBlank(card.url) || card.url === tappables.link?.url ? [] : [card.url];
  // A picture that cannot be shown is its link.
  const picture = content?.medium === undefined && content !== undefined ? [content.text] : [];
  const lines = [...tappables.lines, ...opens, ...picture];
  return {
    text: withLines([title, ...second].join('\n'), lines, replyLimits.text, '', tell),
    medium: content?.medium,
    tappables: { ...tappables, lines: [] },
    tell,
  };
}

function toCard(
  { text, medium, tappables, tell }: ReadCard,
  frame: Frame,
  below: Tappables = noTappables,
  tellOfAll: Tell = tell,
): readonly Call[] {
  if (isTappable(below)) return toInteractive(frame, { text, medium }, below, tellOfAll);
  return toInteractive(frame, { text, medium }, tappables, tell);
}

/** One message with all cards; nothing where they are not alike, or where one has more than fits beside others. */
function toCarousel(cards: readonly ReadCard[], frame: Frame): readonly Call[] | undefined {
  const [first] = cards;
  if (first === undefined || cards.length < 2 || !isTappable(first.tappables)) return undefined;
  const { choices, link } = first.tappables;
  const areAlike = cards.every(
    ({ text, medium, tappables }) =>
      medium !== undefined &&
      (tappables.link === undefined) === (link === undefined) &&
      tappables.choices.length === choices.length &&
      fits(text, carouselLimits.text) &&
      text.split('\n').length - 1 <= carouselLimits.lineBreaks,
  );
  if (!areAlike || choices.length > carouselLimits.buttons) return undefined;
  const made = cards.map(({ text, medium, tappables, tell }, index): Json => {
    const header = { type: medium!.type, [medium!.type]: medium!.object };
    // The platform calls a card so whatever its buttons are.
    return {
      card_index: index,
      type: 'cta_url',
      header,
      body: { text },
      ...actionOf(tappables, tell),
    };
  });
  return [interactiveCall(frame, filler, { type: 'carousel', action: { cards: made } })];
}

function actionOf({ choices, link }: Tappables, tell: Tell): { readonly action: Json } {
  if (link !== undefined) return { action: toLink(link, tell).action! };
  const titles = titlesOf(choices, replyLimits.title, tell);
  const buttons = choices.map(({ id }, at) => ({
    type: 'quick_reply',
    quick_reply: { id, title: titles[at]! },
  }));
  return { action: { buttons } };
}

function isTappable({ choices, link }: Tappables): boolean {
  return choices.length > 0 || link !== undefined;
}
