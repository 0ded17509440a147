import {
  type Call,
  type Calls,
  get,
  leftOut,
  type Problem,
  type ReplyAndHandover,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import { type Target, targetOf } from './target.js';
import { toMessages } from './to-messages.js';

/** The platform shows "typing…" for five seconds. */
const typingMs = 4000;

/** The calls that carry out a step's replies, in the chat in which the event happened. */
export function toCalls({ reply = [], handover = null }: ReplyAndHandover, event: Event): Calls {
  const warnings: Problem[] = [];
  const tell = (at: string, message: string): void => void warnings.push({ at, message });
  const target = targetOf(event);
  if (handover !== null) {
    tell('handover', say`Telegram has no handover, so the conversation stays with the bot.`);
  }
  if (target === undefined) {
    if (reply.length > 0) tell('', leftOut.nobody());
    return { calls: [], warnings };
  }
  const calls = reply.flatMap((message, index) =>
    'typing' in message
      ? typingCalls(message.typing, target)
      : toMessages(message, target, (below, words) => tell(`reply[${index}]${below}`, words)),
  );
  return { calls, warnings };
}

/** What stops the spinner on a tapped button. Without it, it turns for a minute. */
export function acknowledge({ raw }: Event): readonly Call[] {
  const id = get(get(raw, 'callback_query'), 'id');
  if (typeof id !== 'string') return [];
  const path = 'answerCallbackQuery';
  return [{ kind: path, path, body: { callback_query_id: id } }];
}

/** Said again and again, since the platform forgets it. */
function typingCalls(milliseconds: number, target: Target): readonly Call[] {
  const body = { ...target, action: 'typing' };
  const calls: Call[] = [];
  let left = Math.min(Math.max(0, milliseconds || 0), limits.typingMilliseconds);
  do {
    const waitMs = Math.min(left, typingMs);
    calls.push({ kind: 'typing', path: 'sendChatAction', body, waitMs });
    left -= waitMs;
  } while (left > 0);
  return calls;
}
