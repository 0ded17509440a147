import { isBlank, leftOut, type Tell } from '@botrules/channel';
import type { Card, Json, Message, QuickReply } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import {
  type Block,
  ButtonMaker,
  canBeOpened,
  escapeText,
  escapeWithin,
  headOf,
  sectionLimit,
  toActions,
  toMessagesOf,
  toSections,
  withEscapedLines,
} from './blocks.js';

/** A message that shows something; typing is a call of another kind. */
export type ShownMessage = Exclude<Message, { readonly typing: number }>;

/** What a message becomes: the keys of `chat.postMessage` beside those that say where it goes. */
export interface MessageBody {
  readonly body: { readonly [key: string]: Json };
  /** Without the picture, for where the platform cannot get it. */
  readonly instead?: { readonly [key: string]: Json };
}

/** The messages that show one. What cannot be shown becomes what people would expect, or is left out, and is told. */
export function toMessages(
  message: Exclude<ShownMessage, { readonly raw: unknown }>,
  tell: Tell,
): readonly MessageBody[] {
  const { quick_replies: quickReplies = [] } = message;
  if ('cards' in message) return toCards(message.cards, quickReplies, tell);
  if (!('text' in message)) return toMedia(message, quickReplies, tell);
  if (isBlank(message.text)) {
    tell('.text', leftOut.emptyText());
    return [];
  }
  const { elements, lines } = new ButtonMaker().make(message.buttons ?? [], quickReplies, tell);
  // Half of the room is for the lines, where they need it.
  const below = lines.reduce((sum, line) => sum + escapeText(line).length + 1, 0);
  const room = limits.text.most - Math.min(below, limits.text.most / 2);
  const head = escapeWithin(message.text, room, '.text', tell);
  const text = withEscapedLines(head, lines, limits.text.most, tell);
  return elements.length === 0
    ? [{ body: { text } }]
    : bodies([...toSections(text), ...toActions(elements)]);
}

/** Messages of blocks. Each has words for notifications and for people who cannot see. */
function bodies(blocks: readonly Block[]): readonly MessageBody[] {
  return toMessagesOf(blocks).map((some) => {
    const plain = some.map(({ accessory: _, ...block }) => block);
    const hasPicture = some.some(({ accessory }) => accessory !== undefined);
    return { body: bodyOf(some), ...(hasPicture && { instead: bodyOf(plain) }) };
  });
}

function bodyOf(blocks: readonly Block[]): MessageBody['body'] {
  return { text: wordsOf(blocks), blocks };
}

/** The words that stand in blocks. */
function wordsOf(blocks: readonly Block[]): string {
  const words = blocks.flatMap(({ text, alt_text, elements }) => {
    if (typeof alt_text === 'string') return [escapeText(alt_text)];
    if (text !== undefined) return [(text as { readonly text: string }).text];
    const buttons = (elements ?? []) as readonly { readonly text: { readonly text: string } }[];
    return buttons.length === 0
      ? []
      : [buttons.map((each) => `[${escapeText(each.text.text)}]`).join(' ')];
  });
  return headOf(words.join('\n'));
}

const nouns = {
  video: /* say */ 'video',
  audio: /* say */ 'sound',
  file: /* say */ 'file',
} as const;

/** A picture by its address; anything else as its link, of which the platform shows what it can. */
function toMedia(
  message: { readonly [kind in 'image' | 'video' | 'audio' | 'file']?: unknown },
  quickReplies: readonly QuickReply[],
  tell: Tell,
): readonly MessageBody[] {
  const kind = (['image', 'video', 'audio', 'file'] as const).find(
    (key) => message[key] !== undefined,
  );
  if (kind === undefined) {
    tell('', leftOut.emptyMessage());
    return [];
  }
  const url = message[kind];
  if (typeof url !== 'string' || isBlank(url)) {
    tell(`.${kind}`, leftOut.noAddress(kind));
    return [];
  }
  const { elements } = new ButtonMaker().make([], quickReplies, tell);
  const link = () => {
    const text = escapeWithin(url, limits.text.most, `.${kind}`, tell);
    return elements.length === 0
      ? [{ body: { text } }]
      : bodies([...toSections(text), ...toActions(elements)]);
  };
  if (kind !== 'image') {
    tell(
      `.${kind}`,
      say`Slack takes no ${translated(nouns[kind])} from an address, so its link was sent as text.`,
    );
    return link();
  }
  if (!canBeOpened(url)) {
    tell('.image', say`Slack takes no picture from such an address, so it was sent as text.`);
    return link();
  }
  const image = { type: 'image', image_url: url, alt_text: nameOfFile(url) };
  const text = escapeText(url);
  const actions = toActions(elements);
  const instead = [...toSections(text), ...actions];
  const fit = [[image, ...actions], instead].every((one) => toMessagesOf(one).length === 1);
  // Where the two are too long for one message, the buttons come in the next one.
  return fit && actions.length > 0
    ? [{ body: bodyOf([image, ...actions]), instead: { text, blocks: instead } }]
    : [{ body: bodyOf([image]), instead: { text } }, ...bodies(actions)];
}

/** The name of a picture, for people who cannot see it. */
function nameOfFile(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1)!;
  return (name === '' ? 'image' : name).slice(0, 2000);
}

/** Cards one below the other, with lines between them. */
function toCards(
  cards: readonly Card[],
  quickReplies: readonly QuickReply[],
  tell: Tell,
): readonly MessageBody[] {
  const maker = new ButtonMaker();
  const groups: (readonly Block[])[] = [];
  for (const [index, card] of cards.entries()) {
    const at = `.cards[${index}]`;
    if (index === limits.cards) {
      tell(at, leftOut.moreCards(limits.cards));
      break;
    }
    const group = toCard(card, maker, (below, words) => tell(`${at}${below}`, words));
    if (group.length > 0) groups.push(group);
  }
  if (groups.length === 0) {
    tell('.cards', leftOut.noCards());
    return [];
  }
  const replies = toActions(maker.make([], quickReplies, tell).elements);
  const between = groups.flatMap((group, index) =>
    index === 0 ? group : [{ type: 'divider' }, ...group],
  );
  return bodies([...between, ...replies]);
}

function toCard(card: Card, maker: ButtonMaker, tell: Tell): readonly Block[] {
  const { subtitle, url, image } = card;
  if (isBlank(card.title)) {
    tell('', leftOut.untitledCard());
    return [];
  }
  const { elements, lines } = maker.make(card.buttons ?? [], [], tell);
  const words = card.title.replace(/\s+/g, ' ').trim();
  const title = escapeWithin(words, limits.cardTitle.most, '.title', tell);
  const link = isBlank(url) || !canBeOpened(url) ? '' : linkOf(url);
  const isLinked = link !== '' && link.length <= longestLink;
  const head = [
    isLinked ? `*<${link}|${title}>*` : `*${title}*`,
    ...(isBlank(subtitle)
      ? []
      : [escapeWithin(subtitle, limits.cardSubtitle.most, '.subtitle', tell)]),
  ].join('\n');
  const below = isBlank(url) || isLinked ? lines : [url, ...lines];
  const text = { type: 'mrkdwn', text: withEscapedLines(head, below, sectionLimit, tell) };
  const actions = toActions(elements);
  if (isBlank(image)) return [{ type: 'section', text }, ...actions];
  if (!canBeOpened(image)) {
    tell('.image', say`Slack takes no picture from such an address, so it was left out.`);
    return [{ type: 'section', text }, ...actions];
  }
  const accessory = { type: 'image', image_url: image, alt_text: nameOfFile(image) };
  return [{ type: 'section', text, accessory }, ...actions];
}

/** The room that the longest title and subtitle leave in a section. */
const longestLink = 450;

/** An address within `<` and `|`. */
function linkOf(url: string): string {
  return escapeText(url.replace(/[<>|]/g, encodeURIComponent));
}
