import { isBlank, leftOut, shorten, type Tell, withLines } from '@botrules/channel';
import type { Card } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { bubbleBytes, carouselBytes, limits } from '../profile.js';
import { toActions, uriOf } from './actions.js';
import { bytesOf, column, flexMessage, footerOf, type LineMessage } from './flex.js';
import { imageOf } from './media.js';

/** Cards side by side: a bubble each, since the platform's own carousel wants all of them alike. */
export function toCards(cards: readonly Card[], tell: Tell): readonly LineMessage[] {
  const bubbles: LineMessage[] = [];
  const titles: string[] = [];
  let bytes = 0;
  for (const [index, card] of cards.entries()) {
    const at = `.cards[${index}]`;
    if (bubbles.length === limits.cards) {
      tell(at, leftOut.moreCards(limits.cards));
      break;
    }
    const bubble = toBubble(card, (below, words) => tell(`${at}${below}`, words));
    if (bubble === undefined) continue;
    const own = bytesOf(bubble);
    if (own > bubbleBytes || bytes + own > carouselBytes) {
      tell(at, say`The cards are too large for one message, so this one was left out.`);
      continue;
    }
    bytes += own + 1;
    bubbles.push(bubble);
    titles.push(card.title);
  }
  const [first, ...more] = bubbles;
  if (first === undefined) {
    tell('.cards', leftOut.noCards());
    return [];
  }
  const contents = more.length === 0 ? first : { type: 'carousel', contents: bubbles };
  return [flexMessage(titles.join(', '), contents)];
}

function toBubble(card: Card, tell: Tell): LineMessage | undefined {
  if (isBlank(card.title)) {
    tell('', leftOut.untitledCard());
    return undefined;
  }
  const { actions, lines: written } = toActions(card.buttons ?? [], tell);
  const lines = [...written];
  const uri = isBlank(card.url) ? undefined : uriOf(card.url);
  if (!isBlank(card.url) && uri === undefined) {
    tell('.url', say`LINE opens no such address from a card, so it was written below the text.`);
    lines.push(card.url);
  }
  const title = shorten(card.title, limits.cardTitle, '.title', tell);
  const below = isBlank(card.subtitle)
    ? lines.join('\n')
    : withLines(card.subtitle, lines, limits.cardSubtitle, '.subtitle', tell);
  const words = [
    { type: 'text', text: title, weight: 'bold', size: 'lg', wrap: true },
    ...(below === '' ? [] : [{ type: 'text', text: below, size: 'sm', wrap: true }]),
  ];
  return {
    type: 'bubble',
    ...heroOf(card.image, tell),
    body: column(words),
    ...footerOf(actions),
    ...(uri !== undefined && { action: { type: 'uri', uri } }),
  };
}

/** The picture at the top of a card. */
function heroOf(image: string | undefined, tell: Tell): { readonly hero?: LineMessage } {
  if (isBlank(image)) return {};
  const url = imageOf(image);
  if (url === undefined) {
    tell('.image', say`LINE shows JPEG and PNG by https alone, so the picture was left out.`);
    return {};
  }
  return { hero: { type: 'image', url, size: 'full', aspectRatio: '20:13', aspectMode: 'cover' } };
}
