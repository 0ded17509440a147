import {
  type Call,
  type Calls,
  leftOut,
  type Problem,
  type ReplyAndHandover,
  type Tell,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import type { LineMessage } from './flex.js';
import { type ReplyTarget, targetOf } from './target.js';
import { toMessages, toQuickReply } from './to-messages.js';

/** How many messages one call takes. */
const mostMessages = 5;

/** The calls that carry out a step's replies, in the chat in which the event happened. */
export function toCalls({ reply = [], handover = null }: ReplyAndHandover, event: Event): Calls {
  const warnings: Problem[] = [];
  const tell: Tell = (at, message) => void warnings.push({ at, message });
  if (handover !== null) {
    tell('handover', say`LINE has no handover for bots, so the conversation stays with the bot.`);
  }
  const target = targetOf(event);
  if (target === undefined) {
    if (reply.length > 0) tell('', leftOut.nobody());
    return { calls: [], warnings };
  }
  const { messages, typingMs, typingAfterMs } = gather(reply, target.isGroup, tell);
  const calls = [
    ...typingCall(typingMs, target),
    ...messageCalls(messages, target, tell),
    ...typingCall(typingAfterMs, target),
  ];
  return { calls, warnings };
}

/** A message, and the part of the reply that it comes from. */
interface PlacedMessage {
  readonly message: LineMessage;
  readonly at: string;
}

/** What a reply is made of. Its messages go out together: the first call is free, and each one after it costs. */
function gather(
  reply: NonNullable<ReplyAndHandover['reply']>,
  isGroup: boolean,
  tell: Tell,
): {
  readonly messages: readonly PlacedMessage[];
  /** How long typing is shown before them, in milliseconds; not at all unless given. */
  readonly typingMs: number | undefined;
  /** The same for after them. */
  readonly typingAfterMs: number | undefined;
} {
  const messages: PlacedMessage[] = [];
  let typing: number | undefined;
  let before: number | undefined;
  let quick: { readonly chips: LineMessage; readonly at: string } | undefined;
  for (const [index, message] of reply.entries()) {
    const at = `reply[${index}]`;
    if ('typing' in message) {
      if (isGroup)
        tell(`${at}.typing`, say`LINE shows typing to one person alone, and this is a group.`);
      else typing = (typing ?? 0) + Math.max(0, message.typing || 0);
      continue;
    }
    const tellOfMessage: Tell = (below, words) => tell(`${at}${below}`, words);
    const made = toMessages(message, tellOfMessage);
    if (made.length === 0) continue;
    if (typing !== undefined) {
      if (messages.length > 0) {
        tell(
          at,
          say`The messages of a reply go out together on LINE, so typing is shown before them.`,
        );
      }
      before = (before ?? 0) + typing;
      typing = undefined;
    }
    messages.push(...made.map((each) => ({ message: each, at })));
    const chips =
      'raw' in message ? undefined : toQuickReply(message.quick_replies ?? [], tellOfMessage);
    if (chips === undefined) continue;
    if (quick !== undefined) tell(`${quick.at}.quick_replies`, translated(onlyLast));
    quick = { chips, at };
  }
  const last = messages.at(-1);
  if (last !== undefined && quick !== undefined) {
    if (last.message.quickReply !== undefined)
      tell(`${quick.at}.quick_replies`, translated(onlyLast));
    else {
      const message = { ...last.message, quickReply: quick.chips };
      messages[messages.length - 1] = { ...last, message };
    }
  }
  return { messages, typingMs: before, typingAfterMs: typing };
}

const onlyLast =
  /* say */ 'Only the last quick replies of a reply are shown, so these were left out.';

/** The animation of typing, for as many times five seconds as it takes. */
function typingCall(milliseconds: number | undefined, { to }: ReplyTarget): readonly Call[] {
  if (milliseconds === undefined) return [];
  const waitMs = Math.min(milliseconds, limits.typingMilliseconds);
  const loadingSeconds = Math.max(5, Math.ceil(waitMs / 5000) * 5);
  const path = 'chat/loading/start';
  return [{ kind: 'typing', path, body: { chatId: to, loadingSeconds }, waitMs }];
}

/** The first call answers by the token of the event, which is free; those after it are pushed. */
function messageCalls(
  placed: readonly PlacedMessage[],
  { to, replyToken, until }: ReplyTarget,
  tell: Tell,
): readonly Call[] {
  const over = placed[mostMessages];
  if (over !== undefined) {
    tell(
      over.at,
      say`LINE takes ${mostMessages} messages at once, so what is more is pushed, which counts as another message of the month.`,
    );
  }
  const calls: Call[] = [];
  for (let from = 0; from < placed.length; from += mostMessages) {
    const messages = placed.slice(from, from + mostMessages).map(({ message }) => message);
    const push: Call = { kind: 'message', path: 'message/push', body: { to, messages } };
    if (from > 0 || replyToken === undefined) calls.push(push);
    else {
      const body = { replyToken, messages };
      const expires = until === undefined ? {} : { until };
      calls.push({ kind: 'message', path: 'message/reply', body, instead: push, ...expires });
    }
  }
  return calls;
}
