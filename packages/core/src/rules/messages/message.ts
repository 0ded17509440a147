import type { ChannelProfile, ShownKind, TextLimit } from '../../channel-profile.js';
import type { Message } from '../../message.js';
import type { Report } from '../../report/diagnostic.js';
import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Span } from '../../report/source.js';
import { entryOf, type MapNode, type Node, type TextNode } from '../../syntax/node.js';
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

/** What a kind of message is to a router, and to whatever looks at rules that have been read. */
export interface MessageKind<T extends { readonly kind: string }> {
  /** Readers of what a message has besides its kind, for rule sets that come from elsewhere. */
  properties(shared: TextReaders): Readers<Omit<T, 'kind'>>;
  /**
   * The message with every placeholder filled.
   *
   * @param place its number in the reply, from 0
   */
  fill(message: T, names: Filling, place: number): Message;
  /** Every text in it that placeholders can stand in. */
  templates(message: T): Iterable<Template>;
  /** What a person can tap, and that sends a payload. */
  clicks(message: T): readonly Tappable[];
  /** What is in it that some platforms cannot show. */
  shown(message: T): readonly ShownPart[];
  /** The words that stand first in it. */
  words(message: T): Template | undefined;
}

/** Readers of what all texts have in common. */
export interface TextReaders {
  readonly span: Reader<Span>;
  readonly template: Reader<Template>;
  readonly parts: Reader<readonly TemplatePart[]>;
}

/** Something in a reply that a person can tap, and that sends a payload. */
export interface Tappable {
  readonly style: 'button' | 'quick_reply';
  /** The words that people see. */
  readonly title: Template;
  readonly payload: Template;
  /** Of the payload; `undefined` inside a raw message. */
  readonly span: Span | undefined;
}

/** Something in a message that some platforms cannot show. */
export interface ShownPart {
  readonly kind: ShownKind;
  /** Where it stands, as far as that is known. */
  readonly span?: Span;
}

/** A key that can stand in a message, as who writes rules knows it. */
export interface MessageKey<T> {
  /** What an editor explains. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of what stands below it. */
  readonly shape: object;
  /** What people try in its place. */
  readonly synonyms: readonly string[];
  /** The keys that can stand next to it, where it says what kind of message it is. */
  readonly beside: readonly string[];
  /** Reads a message that it says the kind of; left out for keys that only stand next to others. */
  readonly read?: (value: Node, map: MapNode, context: MessageContext) => T | undefined;
}

/** What surrounds a message while it is read. */
export interface MessageContext {
  readonly names: Names;
  readonly report: Report;
}

/** What most keys of a message take. */
export const filledText = {
  type: ['string', 'number', 'boolean'],
  'x-kind': 'a text',
  minLength: 1,
};

/** Reads a text that a platform takes only so long; one with placeholders is cut when it is sent. */
export function readLimited(
  node: TextNode,
  what: string,
  limit: LimitOfText | ((profile: ChannelProfile) => TextLimit),
  { names, report }: MessageContext,
): Template {
  const template = readTemplate(node, names, report);
  // Where the channels are known, a payload that is too long for one is kept for it, and a key goes out.
  const isKept = limit === 'payload' && names.heldTo.named;
  if (typeof template === 'string' && !isKept) {
    const over = tightest(names.heldTo, (limits, profile) => {
      const measured = measure(
        template,
        typeof limit === 'string' ? limits[limit] : limit(profile),
      );
      return measured.length > measured.most ? measured : undefined;
    });
    if (over !== undefined) {
      // Where the platform counts what people see, no emoji is more than one.
      const emoji = over.length === countCharacters(template) ? longestEmoji(template) : undefined;
      report(problems.tooLong(node.span, what, over, emoji));
    }
  }
  return template;
}

/** The items of a list whose length a platform limits: the first beyond the limit is marked. */
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
 * How long the words on a button or quick reply may be: a platform may show few of them otherwise than many.
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
  // A link is a button of its own where it is the only one.
  const isAlone = action === 'url' && taps === 0 && buttons.length === 1;
  return ({ limits, fewButtons }) =>
    fewButtons !== undefined && (isAlone || (action === 'payload' && taps <= fewButtons.most))
      ? fewButtons.title
      : limits.buttonTitle;
}
