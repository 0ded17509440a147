import type { Tell } from '@botrules/channel';
import type { Json, Message, QuickReply } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import { toAction } from './actions.js';
import { toCards } from './cards.js';
import type { LineMessage } from './flex.js';
import { toMedia } from './media.js';
import { toText } from './text.js';

/** A message that shows something; typing is a call of another kind. */
export type SeenMessage = Exclude<Message, { readonly typing: number }>;

/** The platform's messages for one of the rule language. What cannot be shown becomes what people would expect, and is told. */
export function toMessages(message: SeenMessage, tell: Tell): readonly LineMessage[] {
  if ('raw' in message) return toRaw(message.raw, tell);
  if ('text' in message) return toText(message.text, message.buttons ?? [], tell);
  if ('cards' in message) return toCards(message.cards, tell);
  return toMedia(message, tell);
}

/** A message of the platform's as it is. */
function toRaw(raw: { readonly [key: string]: Json }, tell: Tell): readonly LineMessage[] {
  if (typeof raw.type === 'string' && raw.type !== '') return [raw];
  tell('.raw', say`A message of LINE has a "type", and this has none, so it was not sent.`);
  return [];
}

/** The chips above the keyboard, for the last message; nothing where there are none. */
export function toQuickReply(
  quickReplies: readonly QuickReply[],
  tell: Tell,
): LineMessage | undefined {
  const items: LineMessage[] = [];
  for (const [index, reply] of quickReplies.entries()) {
    const at = `.quick_replies[${index}]`;
    if (items.length === limits.quickReplies) {
      tell(
        at,
        say`Only ${limits.quickReplies} quick replies can be sent, so this one and those after it were left out.`,
      );
      break;
    }
    const action = toAction(reply, (below, words) => tell(`${at}${below}`, words));
    if (typeof action === 'object') items.push({ type: 'action', action });
  }
  return items.length === 0 ? undefined : { items };
}
