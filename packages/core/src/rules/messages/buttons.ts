import type { Button } from '../../message.js';
import { insideCurly } from '../../report/characters.js';
import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Span } from '../../report/source.js';
import { entryOf, type MapNode, type Node, type TextNode, textAt } from '../../syntax/node.js';
import { type Filling, fillText } from '../fill-text.js';
import { readUrl } from '../read-url.js';
import { listOf, object, oneOf, type Reader } from '../shape.js';
import { readTemplate, type Template } from '../template.js';
import {
  itemsOf,
  type MessageContext,
  type MessageKey,
  readLimited,
  type ShownPart,
  type Tappable,
  type TextReaders,
  titleLimit,
} from './message.js';

/** A button whose placeholders are not yet filled. */
export interface ButtonTemplate {
  /** The words on it. */
  readonly title: Template;
  /** What a click does: send a payload back, open a page, call a number. */
  readonly action: 'payload' | 'url' | 'phone';
  /** The payload, the address or the number. */
  readonly value: Template;
  /** The value of `payload`, `url` or `phone`. */
  readonly span: Span;
}

/** Most messages have nothing to tap: they all share one empty list. */
const none: readonly never[] = [];
/** And what is added to each of them. */
const nothing = {};

export function buttonReader({ template, span }: TextReaders): Reader<readonly ButtonTemplate[]> {
  const action = oneOf('payload', 'url', 'phone');
  return listOf(object<ButtonTemplate>({ title: template, action, value: template, span }));
}

export function fillButtons(
  buttons: readonly ButtonTemplate[],
  names: Filling,
): { readonly buttons?: readonly Button[] } {
  if (buttons.length === 0) return nothing;
  return { buttons: buttons.map((button) => fillButton(button, names)) };
}

function fillButton(button: ButtonTemplate, names: Filling): Button {
  const title = fillText(button.title, names);
  const value = fillText(button.value, names);
  switch (button.action) {
    case 'payload':
      return { title, payload: value };
    case 'url':
      return { title, url: value };
    case 'phone':
      return { title, phone: value };
  }
}

export function buttonTemplates(buttons: readonly ButtonTemplate[]): Template[] {
  return buttons.flatMap(({ title, value }) => [title, value]);
}

export function buttonsShown(buttons: readonly ButtonTemplate[]): ShownPart[] {
  return buttons.flatMap(({ action, span }) =>
    action === 'phone' ? [{ kind: action, span }] : [],
  );
}

export function buttonClicks(buttons: readonly ButtonTemplate[]): Tappable[] {
  return buttons.flatMap(({ action, title, value, span }) =>
    action === 'payload' ? [{ style: 'button', title, payload: value, span }] : [],
  );
}

/** `buttons: [{ title: Track it, payload: "TRACK_{order_id}" }]` */
export const buttonsKey: MessageKey<never> = {
  schema: {
    description: 'Up to three buttons below the text.',
    examples: [[{ title: 'Track it', payload: 'TRACK_{order_id}' }]],
  },
  shape: {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/button' },
    'x-kind': 'a list of buttons',
    'x-write': 'Write: [{ title: $, payload: $ID }]',
  },
  synonyms: [],
  beside: [],
};

/** Reads the buttons of a message or a card. */
export function readButtons(map: MapNode, context: MessageContext): readonly ButtonTemplate[] {
  const value = entryOf(map, 'buttons')?.value;
  if (value?.kind !== 'list') return none;
  const items = itemsOf(value, say`buttons`, 'buttons', context);
  return items.flatMap((item) => readButton(item, map, context) ?? []);
}

function readButton(node: Node, map: MapNode, context: MessageContext): ButtonTemplate | undefined {
  if (node.kind !== 'map') return undefined;
  const { report } = context;
  const actions = node.entries.filter(({ key }) => /^(payload|url|phone)$/.test(key));
  const [action, second] = actions;
  const title = textAt(node, 'title');
  if (!action) {
    const misspelt = node.entries.some(({ key }) => key !== 'title');
    if (node.entries[0] && !misspelt) {
      report(
        problems.missingKey(
          node.entries[0].keySpan,
          say`Nothing happens when this button is clicked.`,
          say`Add "payload:", "url:" or "phone:".`,
        ),
      );
    }
    return undefined;
  }
  if (second) {
    report(
      problems.wrongValue(
        second.keySpan,
        say`A button does one thing, and this one has "${action.key}" and "${second.key}".`,
        say`Keep one of the two, or make them two buttons.`,
      ),
    );
  }
  if (!title || action.value.kind !== 'text') return undefined;
  return {
    title: readLimited(title, say`A button's title`, titleLimit(map, action.key), context),
    action: action.key as ButtonTemplate['action'],
    value: readAction(action.key, action.value, context),
    span: action.value.span,
  };
}

function readAction(key: string, node: TextNode, context: MessageContext): Template {
  const { names, report } = context;
  if (key === 'payload') return readLimited(node, say`A payload`, 'payload', context);
  if (key === 'url') return readUrl(node, '"url"', names, report);
  const template = readTemplate(node, names, report);
  return typeof template === 'string' ? readPhone(node, template, context) : template;
}

function readPhone(node: TextNode, template: string, { report }: MessageContext): string {
  // What people put between the digits is removed: the platform takes "+" and 7 to 15 digits.
  const number = template.replace(/[ \u00a0()./-]/g, '');
  if (/^\s*\+.*\(0\)/.test(template)) {
    report(
      problems.wrongValue(
        node.span,
        say`The "(0)" in ${problems.quote(node.text)} leaves open whether the 0 is dialled.`,
        say`Write what is dialled from abroad: in most countries "${template.replace('(0)', '').trim().replace(/ +/g, ' ')}".`,
      ),
    );
    return template;
  }
  if (/^\+[1-9][0-9]{6,14}$/.test(number)) return number;
  report(
    problems.wrongValue(
      node.span,
      /^[0-9]{7,15}$/.test(number)
        ? say`${problems.quote(node.text)} does not say which country it is in.`
        : say`${problems.quote(node.text)} is not a phone number.`,
      insideCurly(node.text) !== undefined
        ? say`${problems.quote(node.text.charAt(0))} is a typographic quote: type a plain one, or none.`
        : say`Write "+", the number of the country, and the rest without its first 0, such as "+4917012345678".`,
    ),
  );
  return template;
}
