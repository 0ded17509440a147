import type { ChannelProfile, ShownKind, TextLimit } from '../../channel-profile.js';
import type { Message } from '../../message.js';
import type { Report } from '../../report/diagnostic.js';
import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Span } from '../../report/source.js';
import { entryOf, type MapNode, type Node, type TextNode } from '../../syntax/node.js';
import { findCutText } from '../cut-text.js';
import type { Filling } from '../fill-text.js';
import { tightest } from '../held-to.js';
import {
  countCharacters,
  type LimitOfCount,
  type LimitOfText,
  longestEmoji,
  measure,
} from '../limits.js';
import type { Reader, Readers } from '../shape.js';
import { type Names, readTemplate, type Template, type TemplatePart } from '../template.js';

/** What a router, and whatever else works with rules that have been read, needs of a kind of message. */
export interface MessageKind<T extends { readonly kind: string }> {
  /** Returns readers of what a message has besides its kind, for rule sets from elsewhere. */
  properties(shared: TextReaders): Readers<Omit<T, 'kind'>>;
  /**
   * Returns the message with every placeholder filled.
   *
   * @param place its number in the reply, from 0
   */
  fill(message: T, names: Filling, place: number): Message;
  /** Returns every text of it in which placeholders can be. */
  templates(message: T): Iterable<Template>;
}

/** What people see of a message, for tools: the checker, a picture. A bundle that only routes has none of it. */
export interface MessageView<T> {
  /** Returns what a person can tap in it that sends a payload. */
  clicks(message: T): readonly Tappable[];
  /** Returns what it contains that some platforms cannot show. */
  shown(message: T): readonly ShownPart[];
  /** Returns its first words. */
  words(message: T): Template | undefined;
}

/** Readers of what all texts share. */
export interface TextReaders {
  readonly span: Reader<Span>;
  readonly template: Reader<Template>;
  readonly parts: Reader<readonly TemplatePart[]>;
}

/** Something in a reply that a person can tap and that sends a payload. */
export interface Tappable {
  readonly style: 'button' | 'quick_reply';
  /** The words that people see. */
  readonly title: Template;
  readonly payload: Template;
  /** The place of the payload; `undefined` inside a raw message. */
  readonly span: Span | undefined;
}

/** Something in a message that some platforms cannot show. */
export interface ShownPart {
  readonly kind: ShownKind;
  /** Where it is written, as far as that is known. */
  readonly span?: Span;
}

/** A key of a message, as rule writers know it. */
export interface MessageKey<T> {
  /** What editors show about it. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of its value. */
  readonly shape: object;
  /** What people try instead of it. */
  readonly synonyms: readonly string[];
  /** If it determines the kind of message: the keys that can be next to it. */
  readonly beside: readonly string[];
  /** Reads a message whose kind it determines; left out for keys that are only next to others. */
  readonly read?: (value: Node, map: MapNode, context: MessageContext) => T | undefined;
}

/** What surrounds a message while it is read. */
export interface MessageContext {
  readonly names: Names;
  readonly report: Report;
}

/** The schema of a text that people do not read, such as a URL. */
export const filledText = {
  type: ['string', 'number', 'boolean'],
  'x-kind': 'a text',
  minLength: 1,
};

/** The schema of words that people see: no platform sends a text of spaces alone. */
export const shownText = {
  type: ['string', 'number', 'boolean'],
  'x-kind': 'a text',
  pattern: '\\S',
};

/** Reads a text whose length a platform limits; one that is too long once it is filled in is cut when it is sent. */
export function readLimited(
  node: TextNode,
  what: string,
  limit: LimitOfText | ((profile: ChannelProfile) => TextLimit),
  { names, report }: MessageContext,
): Template {
  const template = readTemplate(node, names, report);
  const overIn = (text: string) =>
    tightest(names.heldTo, (limits, profile) => {
      const measured = measure(text, typeof limit === 'string' ? limits[limit] : limit(profile));
      return measured.length > measured.most ? measured : undefined;
    });
  if (typeof template === 'object') {
    const text = { parts: template, span: node.span, what, over: overIn };
    // A payload is never cut.
    const cut = limit === 'payload' ? undefined : findCutText(text, names);
    if (cut !== undefined) report(cut);
    return template;
  }
  // If the channels are known, a payload that is too long for one is stored, and a key is sent instead.
  const over = limit === 'payload' && names.heldTo.named ? undefined : overIn(template);
  if (over !== undefined) {
    // If the platform counts characters as people see them, each emoji is one.
    const emoji = over.length === countCharacters(template) ? longestEmoji(template) : undefined;
    report(problems.tooLong(node.span, what, over, emoji));
  }
  return template;
}

/** Returns the items of a list whose length a platform limits; the first beyond the limit is reported. */
export function itemsOf(
  node: Node | undefined,
  what: string,
  limit: LimitOfCount,
  { names, report }: MessageContext,
): readonly Node[] {
  const items = node?.kind === 'list' ? node.items : [];
  const over = tightest(names.heldTo, (limits) =>
    items.length > limits[limit] ? { most: limits[limit] } : undefined,
  );
  const first = over && items[over.most];
  if (first) report(problems.tooMany(first.span, what, items.length, over, say`in one message`));
  return items;
}

/**
 * Returns the limit for the words on a button or quick reply: a platform may show few in another way than many.
 *
 * @param map the message or the card
 * @param action the key that says what a tap does: `payload`, `url`, `phone`
 */
export function titleLimit(map: MapNode, action: string): (profile: ChannelProfile) => TextLimit {
  const listed = (key: string) => {
    const value = entryOf(map, key)?.value;
    return value?.kind === 'list' ? value.items : [];
  };
  const buttons = listed('buttons');
  const isTap = (node: Node) => node.kind === 'map' && entryOf(node, 'payload') !== undefined;
  const taps = [...buttons, ...listed('quick_replies')].filter(isTap).length;
  // A link has another form if it is the only button.
  const isAlone = action === 'url' && taps === 0 && buttons.length === 1;
  return ({ limits, fewButtons }) =>
    fewButtons !== undefined && (isAlone || (action === 'payload' && taps <= fewButtons.most))
      ? fewButtons.title
      : limits.buttonTitle;
}
