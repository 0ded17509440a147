import type { QuickReply } from '../../message.js';
import { say } from '../../report/say.js';
import type { Span } from '../../report/source.js';
import { entryOf, type MapNode, textAt } from '../../syntax/node.js';
import { type Filling, fillText } from '../fill-text.js';
import { listOf, object, type Reader } from '../shape.js';
import type { Template } from '../template.js';
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

/** A quick reply whose placeholders are not yet filled. */
export interface QuickReplyTemplate {
  /** The words on it. */
  readonly title: Template;
  /** What a tap sends back. */
  readonly payload: Template;
  /** The value of `payload`. */
  readonly span: Span;
}

/** Most messages have nothing to tap: they all share one empty list. */
const none: readonly never[] = [];
/** And what is added to each of them. */
const nothing = {};

export function quickReplyReader({
  template,
  span,
}: TextReaders): Reader<readonly QuickReplyTemplate[]> {
  return listOf(object<QuickReplyTemplate>({ title: template, payload: template, span }));
}

export function fillQuickReplies(
  quickReplies: readonly QuickReplyTemplate[],
  names: Filling,
): { readonly quick_replies?: readonly QuickReply[] } {
  if (quickReplies.length === 0) return nothing;
  return {
    quick_replies: quickReplies.map(({ title, payload }) => ({
      title: fillText(title, names),
      payload: fillText(payload, names),
    })),
  };
}

export function quickReplyTemplates(quickReplies: readonly QuickReplyTemplate[]): Template[] {
  return quickReplies.flatMap(({ title, payload }) => [title, payload]);
}

export function quickRepliesShown([first]: readonly QuickReplyTemplate[]): ShownPart[] {
  return first === undefined ? [] : [{ kind: 'quick_replies', span: first.span }];
}

export function quickReplyClicks(quickReplies: readonly QuickReplyTemplate[]): Tappable[] {
  return quickReplies.map((each) => ({ style: 'quick_reply', ...each }));
}

/** `quick_replies: [{ title: Track it, payload: "TRACK_{order_id}" }]` */
export const quickRepliesKey: MessageKey<never> = {
  schema: {
    description: 'Up to thirteen answers to tap; they vanish after the next message.',
    examples: [[{ title: 'Track it', payload: 'TRACK_{order_id}' }]],
  },
  shape: {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/quickReply' },
    'x-kind': 'a list of quick replies',
    'x-write': 'Write: [{ title: $, payload: $ID }]',
  },
  synonyms: ['options', 'suggestions'],
  beside: [],
};

/** Reads the quick replies of a message. */
export function readQuickReplies(
  map: MapNode,
  context: MessageContext,
): readonly QuickReplyTemplate[] {
  const value = entryOf(map, 'quick_replies')?.value;
  if (value?.kind !== 'list') return none;
  const items = itemsOf(value, say`quick replies`, 'quickReplies', context);
  const limit = titleLimit(map, 'payload');
  return items.flatMap((item) => {
    if (item.kind !== 'map') return [];
    const title = textAt(item, 'title');
    const payload = textAt(item, 'payload');
    if (!title || !payload) return [];
    return [
      {
        title: readLimited(title, say`A quick reply's title`, limit, context),
        payload: readLimited(payload, say`A payload`, 'payload', context),
        span: payload.span,
      },
    ];
  });
}
