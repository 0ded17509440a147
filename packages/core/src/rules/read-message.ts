import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import {
  entryOf,
  isNull,
  type MapNode,
  type Node,
  type TextNode,
  textAt,
  toScalar,
} from '../syntax/node.js';
import { countCharacters, replyLimits as limits, longestEmoji } from './limits.js';
import type {
  ButtonTemplate,
  CardTemplate,
  JsonTemplate,
  MessageTemplate,
  QuickReplyTemplate,
  Template,
} from './model.js';
import { readUrl } from './read-url.js';
import { type Names, readTemplate } from './template.js';

const bodies = ['text', 'cards', 'image', 'video', 'audio', 'file', 'typing', 'raw'] as const;
type Body = (typeof bodies)[number];

/** What can stand beside each body of a message. */
const companions: { readonly [body in Body]: readonly string[] } = {
  text: ['buttons', 'quick_replies'],
  cards: ['quick_replies'],
  image: ['quick_replies'],
  video: ['quick_replies'],
  audio: ['quick_replies'],
  file: ['quick_replies'],
  typing: [],
  raw: [],
};

/** In milliseconds. */
const unitLength: { readonly [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Most messages have nothing to tap: one empty list serves them all. */
const none: readonly never[] = [];

/** Reads a `reply`: one message or a list of them, held to what the platform takes. */
export function readMessages(node: Node, names: Names, report: Report): MessageTemplate[] {
  const reader = new MessageReader(names, report);
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => reader.message(item) ?? []);
}

class MessageReader {
  readonly #names: Names;
  readonly #report: Report;

  constructor(names: Names, report: Report) {
    this.#names = names;
    this.#report = report;
  }

  message(node: Node): MessageTemplate | undefined {
    if (node.kind === 'text') {
      const text = this.#limited(node, 'A text', limits.text);
      return { kind: 'text', text, buttons: none, quickReplies: none };
    }
    if (node.kind !== 'map') return undefined;
    const body = this.#body(node);
    return body && this.#read(body, node);
  }

  /** The one key that says what kind of message it is. */
  #body(map: MapNode): Body | undefined {
    const found = bodies.filter((body) => entryOf(map, body));
    const [first, second] = found;
    if (!first) {
      // A key that is none of a message's may be the one that is misspelt.
      if (map.entries.length > 0 && map.entries.every(({ key }) => isMessageKey(key))) {
        this.#report(
          problems.missingKey(
            map.entries[0]!.keySpan,
            'Buttons and quick replies need a message above them.',
            'Add "text:" beside them, such as text: What would you like?',
          ),
        );
      }
      return undefined;
    }
    const strange = map.entries.find(
      ({ key }) => key !== first && !companions[first].includes(key) && isMessageKey(key),
    );
    if (strange) {
      this.#report(
        problems.wrongValue(
          strange.keySpan,
          `"${strange.key}" cannot stand in one message with "${first}".`,
          second === strange.key || !second
            ? 'Make them two messages, one below the other, each with a dash before it.'
            : `Keep one of ${problems.listed(found)} a message.`,
        ),
      );
    }
    return first;
  }

  #read(body: Body, map: MapNode): MessageTemplate | undefined {
    const value = entryOf(map, body)!.value;
    switch (body) {
      case 'text': {
        if (value.kind !== 'text') return undefined;
        const buttons = this.#buttons(map);
        const text =
          buttons.length > 0
            ? this.#limited(value, 'A text above buttons', limits.textWithButtons)
            : this.#limited(value, 'A text', limits.text);
        return { kind: 'text', text, buttons, quickReplies: this.#quickReplies(map) };
      }
      case 'cards': {
        const items = value.kind === 'list' ? value.items : [];
        this.#count(items, 'cards', limits.cards);
        const cards = items.flatMap((item) => this.#card(item) ?? []);
        return { kind: 'cards', cards, quickReplies: this.#quickReplies(map) };
      }
      case 'typing':
        return value.kind === 'text' ? this.#typing(value) : undefined;
      case 'raw':
        return value.kind === 'map' ? { kind: 'raw', message: this.#json(value) } : undefined;
      default:
        if (value.kind !== 'text') return undefined;
        return {
          kind: 'media',
          media: body,
          url: readUrl(value, `"${body}"`, this.#names, this.#report),
          quickReplies: this.#quickReplies(map),
        };
    }
  }

  #typing(node: TextNode): MessageTemplate | undefined {
    const [, amount, unit] = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)$/.exec(node.text) ?? [];
    if (amount === undefined) return undefined;
    const milliseconds = Math.round(Number(amount) * unitLength[unit!]!);
    if (milliseconds > limits.typingMilliseconds) {
      this.#report(problems.typingTooLong(node.span, limits.typingMilliseconds / 1000));
    }
    return { kind: 'typing', milliseconds };
  }

  #card(node: Node): CardTemplate | undefined {
    if (node.kind !== 'map') return undefined;
    const title = textAt(node, 'title');
    if (!title) return undefined;
    const [subtitle, image, url] = ['subtitle', 'image', 'url'].map((key) => textAt(node, key));
    // Error 100-2018035 of the platform; a `url` alone does not do.
    if (node.entries.every(({ key }) => key === 'title' || key === 'url')) {
      this.#report(
        problems.missingKey(
          node.entries[0]!.keySpan,
          'A card needs more than a title.',
          'Add "subtitle:", "image:" or "buttons:".',
        ),
      );
    }
    return {
      title: this.#limited(title, "A card's title", limits.cardTitle),
      subtitle: subtitle && this.#limited(subtitle, "A card's subtitle", limits.cardSubtitle),
      image: image && readUrl(image, '"image"', this.#names, this.#report),
      url: url && readUrl(url, '"url"', this.#names, this.#report),
      buttons: this.#buttons(node),
    };
  }

  #buttons(map: MapNode): readonly ButtonTemplate[] {
    const value = entryOf(map, 'buttons')?.value;
    if (value?.kind !== 'list') return none;
    this.#count(value.items, 'buttons', limits.buttons);
    return value.items.flatMap((item) => this.#button(item) ?? []);
  }

  #button(node: Node): ButtonTemplate | undefined {
    if (node.kind !== 'map') return undefined;
    const actions = node.entries.filter(({ key }) => /^(payload|url|phone)$/.test(key));
    const [action, second] = actions;
    const title = textAt(node, 'title');
    if (!action) {
      const misspelt = node.entries.some(({ key }) => key !== 'title');
      if (node.entries[0] && !misspelt) {
        this.#report(
          problems.missingKey(
            node.entries[0].keySpan,
            'Nothing happens when this button is clicked.',
            'Add "payload:", "url:" or "phone:".',
          ),
        );
      }
      return undefined;
    }
    if (second) {
      this.#report(
        problems.wrongValue(
          second.keySpan,
          `A button does one thing, and this one has "${action.key}" and "${second.key}".`,
          'Keep one of the two, or make them two buttons.',
        ),
      );
    }
    if (!title || action.value.kind !== 'text') return undefined;
    return {
      title: this.#limited(title, "A button's title", limits.buttonTitle),
      action: action.key as ButtonTemplate['action'],
      value: this.#action(action.key, action.value),
      span: action.value.span,
    };
  }

  #action(key: string, node: TextNode): Template {
    if (key === 'payload') return this.#limited(node, 'A payload', limits.payload);
    if (key === 'url') return readUrl(node, '"url"', this.#names, this.#report);
    const template = readTemplate(node, this.#names, this.#report);
    if (typeof template !== 'string') return template;
    // What people put between the digits is left out: the platform takes "+" and 7 to 15 digits.
    const number = template.replace(/[ \u00a0()./-]/g, '');
    if (/^\s*\+.*\(0\)/.test(template)) {
      this.#report(
        problems.wrongValue(
          node.span,
          `The "(0)" in ${problems.quote(node.text)} leaves open whether the 0 is dialled.`,
          `Write what is dialled from abroad: in most countries "${template.replace('(0)', '').trim().replace(/ +/g, ' ')}".`,
        ),
      );
      return template;
    }
    if (/^\+[1-9][0-9]{6,14}$/.test(number)) return number;
    this.#report(
      problems.wrongValue(
        node.span,
        /^[0-9]{7,15}$/.test(number)
          ? `${problems.quote(node.text)} does not say which country it is in.`
          : `${problems.quote(node.text)} is not a phone number.`,
        'Write "+", the number of the country, and the rest without its first 0, such as "+4917012345678".',
      ),
    );
    return template;
  }

  #quickReplies(map: MapNode): readonly QuickReplyTemplate[] {
    const value = entryOf(map, 'quick_replies')?.value;
    if (value?.kind !== 'list') return none;
    this.#count(value.items, 'quick replies', limits.quickReplies);
    return value.items.flatMap((item) => {
      if (item.kind !== 'map') return [];
      const title = textAt(item, 'title');
      const payload = textAt(item, 'payload');
      if (!title || !payload) return [];
      return [
        {
          title: this.#limited(title, "A quick reply's title", limits.buttonTitle),
          payload: this.#limited(payload, 'A payload', limits.payload),
          span: payload.span,
        },
      ];
    });
  }

  #json(node: Node): JsonTemplate {
    if (node.kind === 'list') {
      return { kind: 'list', items: node.items.map((item) => this.#json(item)) };
    }
    if (node.kind === 'map') {
      const entries = node.entries.map(({ key, value }) => [key, this.#json(value)] as const);
      return { kind: 'map', entries };
    }
    if (node.kind === 'broken' || isNull(node)) return null;
    const scalar = toScalar(node);
    if (typeof scalar !== 'string') return scalar;
    const template = readTemplate(node, this.#names, this.#report);
    return typeof template === 'string' ? template : { kind: 'template', parts: template };
  }

  /** A text that the platform takes only so long; one with placeholders is cut when it is sent. */
  #limited(node: TextNode, what: string, most: number): Template {
    const template = readTemplate(node, this.#names, this.#report);
    if (typeof template === 'string') {
      const length = countCharacters(template);
      if (length > most)
        this.#report(problems.tooLong(node.span, what, length, most, longestEmoji(template)));
    }
    return template;
  }

  /** The first that is too many is marked. */
  #count(items: readonly Node[], what: string, most: number): void {
    const first = items[most];
    if (!first) return;
    this.#report(problems.tooMany(first.span, what, items.length, most, 'in one message'));
  }
}

function isMessageKey(key: string): boolean {
  return /^(buttons|quick_replies)$/.test(key) || (bodies as readonly string[]).includes(key);
}
