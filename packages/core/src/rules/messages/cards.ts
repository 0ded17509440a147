import type { Card } from '../../message.js';
import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import { type Node, textAt } from '../../syntax/node.js';
import { type Filling, fillText } from '../fill-text.js';
import { readUrl } from '../read-url.js';
import { listOf, object, optional } from '../shape.js';
import type { Template } from '../template.js';
import {
  type ButtonTemplate,
  buttonClicks,
  buttonReader,
  buttonsShown,
  buttonTemplates,
  fillButtons,
  readButtons,
} from './buttons.js';
import {
  itemsOf,
  type MessageContext,
  type MessageKey,
  type MessageKind,
  type MessageView,
  readLimited,
} from './message.js';
import {
  fillQuickReplies,
  type QuickReplyTemplate,
  quickRepliesShown,
  quickReplyClicks,
  quickReplyReader,
  quickReplyTemplates,
  readQuickReplies,
} from './quick-replies.js';

/** Cards, side by side. */
export interface CardsMessage {
  readonly kind: 'cards';
  readonly cards: readonly CardTemplate[];
  readonly quickReplies: readonly QuickReplyTemplate[];
}

/** A card whose placeholders are not yet filled. */
export interface CardTemplate {
  /** The words at the top. */
  readonly title: Template;
  /** The words below the title. */
  readonly subtitle: Template | undefined;
  /** The address of the picture. */
  readonly image: Template | undefined;
  /** The page that a tap opens. */
  readonly url: Template | undefined;
  /** The buttons below. */
  readonly buttons: readonly ButtonTemplate[];
}

export const cardsMessage: MessageKind<CardsMessage> = {
  properties(shared) {
    const { template } = shared;
    const card = object<CardTemplate>({
      title: template,
      subtitle: optional(template),
      image: optional(template),
      url: optional(template),
      buttons: buttonReader(shared),
    });
    return { cards: listOf(card), quickReplies: quickReplyReader(shared) };
  },
  fill: ({ cards, quickReplies }, names) => ({
    cards: cards.map((card) => fillCard(card, names)),
    ...fillQuickReplies(quickReplies, names),
  }),
  templates: ({ cards, quickReplies }) => [
    ...cards.flatMap(({ title, subtitle, image, url, buttons }) => [
      ...[title, subtitle, image, url].filter((text) => text !== undefined),
      ...buttonTemplates(buttons),
    ]),
    ...quickReplyTemplates(quickReplies),
  ],
};

export const cardsView: MessageView<CardsMessage> = {
  clicks: ({ cards, quickReplies }) => [
    ...cards.flatMap(({ buttons }) => buttonClicks(buttons)),
    ...quickReplyClicks(quickReplies),
  ],
  shown: ({ cards, quickReplies }) => [
    { kind: 'cards' },
    ...cards.flatMap(({ buttons }) => buttonsShown(buttons)),
    ...quickRepliesShown(quickReplies),
  ],
  words: ({ cards }) => cards[0]!.title,
};

function fillCard(card: CardTemplate, names: Filling): Card {
  return {
    title: fillText(card.title, names),
    ...(card.subtitle !== undefined && { subtitle: fillText(card.subtitle, names) }),
    ...(card.image !== undefined && { image: fillText(card.image, names) }),
    ...(card.url !== undefined && { url: fillText(card.url, names) }),
    ...fillButtons(card.buttons, names),
  };
}

/** `cards: [{ title: Red shirt, subtitle: Cotton }]` */
export const cardsKey: MessageKey<CardsMessage> = {
  schema: {
    description: 'Up to ten cards, side by side.',
    examples: [[{ title: 'Red shirt', subtitle: 'Cotton' }]],
  },
  shape: {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/card' },
    'x-kind': 'a list of cards',
    'x-write': 'Write: [{ title: $, subtitle: From S to XL }]',
  },
  synonyms: ['carousel', 'gallery'],
  beside: ['quick_replies'],
  read(value, map, context) {
    const cards = itemsOf(value, say`cards`, 'cards', context).flatMap(
      (item) => readCard(item, context) ?? [],
    );
    return { kind: 'cards', cards, quickReplies: readQuickReplies(map, context) };
  },
};

function readCard(node: Node, context: MessageContext): CardTemplate | undefined {
  if (node.kind !== 'map') return undefined;
  const { names, report } = context;
  const title = textAt(node, 'title');
  if (!title) return undefined;
  const [subtitle, image, url] = ['subtitle', 'image', 'url'].map((key) => textAt(node, key));
  // Without more, the platform answers with error 100-2018035; a `url` is not enough.
  if (node.entries.every(({ key }) => key === 'title' || key === 'url')) {
    report(
      problems.missingKey(
        node.entries[0]!.keySpan,
        say`A card needs more than a title.`,
        say`Add "subtitle:", "image:" or "buttons:".`,
      ),
    );
  }
  return {
    title: readLimited(title, say`A card's title`, 'cardTitle', context),
    subtitle: subtitle && readLimited(subtitle, say`A card's subtitle`, 'cardSubtitle', context),
    image: image && readUrl(image, '"image"', names, report),
    url: url && readUrl(url, '"url"', names, report),
    buttons: readButtons(node, context),
  };
}
