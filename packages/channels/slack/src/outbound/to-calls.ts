import {
  type Call,
  type Calls,
  leftOut,
  type Problem,
  type ReplyAndHandover,
  type Tell,
} from '@botrules/channel';
import type { Event, Json } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { placeOf } from '../inbound/part.js';
import { limits } from '../profile.js';
import { type AnswerPlace, targetOf } from './target.js';
import { type MessageBody, type ShownMessage, toMessages } from './to-messages.js';

/** How often the address of a tap or a command takes something. */
const mostAside = 5;

/** The calls that carry out a step's replies, where people expect the answer to an event. */
export function toCalls({ reply = [], handover = null }: ReplyAndHandover, event: Event): Calls {
  const warnings: Problem[] = [];
  const tell = (at: string, message: string): void => void warnings.push({ at, message });
  const target = targetOf(event);
  if (handover !== null) {
    tell('handover', say`Slack has no handover, so the conversation stays with the bot.`);
  }
  if (target === undefined) {
    if (reply.length > 0) tell('', leftOut.nobody());
    return { calls: [], warnings };
  }
  let aside = 0;
  const said = (message: MessageBody): Call => {
    const isAside = target.aside !== undefined && aside++ < mostAside;
    return isAside ? asideCall(message, target) : messageCall(message, target);
  };
  const calls = reply.flatMap((message, index): readonly Call[] => {
    const tellOf: Tell = (below, words) => tell(`reply[${index}]${below}`, words);
    if ('typing' in message) return [typingCall(message.typing, target)];
    if ('raw' in message) return toRaw(message.raw, target, said, tellOf);
    return toMessages(message, tellOf).map(said);
  });
  return { calls, warnings };
}

/** Any body of `chat.postMessage`; with `method`, of another method of the Web API. */
function toRaw(
  raw: Extract<ShownMessage, { readonly raw: unknown }>['raw'],
  { place }: AnswerPlace,
  said: (message: MessageBody) => Call,
  tell: Tell,
): readonly Call[] {
  const { method, ...body } = raw;
  if (method === undefined) return [said({ body })];
  if (typeof method === 'string' && /^[a-z]+(?:\.[A-Za-z]+)+$/.test(method)) {
    return [{ kind: 'message', path: method, body: { ...place, ...body } }];
  }
  tell('.raw.method', say`The method is not one of the Web API, so the message was not sent.`);
  return [];
}

function messageCall({ body, instead }: MessageBody, target: AnswerPlace): Call {
  const call = (said: { readonly [key: string]: Json }): Call => ({
    kind: 'message',
    path: 'chat.postMessage',
    body: { ...target.place, ...said },
  });
  return instead === undefined ? call(body) : { ...call(body), instead: call(instead) };
}

/** To the person alone, by the address that came along; where that is no longer there, in their own talk with the bot. */
function asideCall({ body, instead }: MessageBody, target: AnswerPlace): Call {
  const { body: address, until } = target.aside!;
  return {
    kind: 'message',
    path: asidePath,
    body: { ...address, ...body },
    ...(until !== undefined && { until }),
    instead: messageCall({ body, ...(instead && { instead }) }, target),
  };
}

/** What stands for the path of a call that goes to the address of a tap or a command. */
export const asidePath = 'response_url';

/** What stands for the path of a call that only waits. */
export const waitPath = 'wait';

/** The platform shows who types in the thread of an assistant alone. Anywhere else it is a pause. */
function typingCall(milliseconds: number, { place, aside }: AnswerPlace): Call {
  const waitMs = Math.min(Math.max(0, milliseconds || 0), limits.typingMilliseconds);
  const { channel, thread_ts } = place;
  const isAssistant = aside === undefined && placeOf(channel) === undefined;
  if (!isAssistant || thread_ts === undefined) {
    return { kind: 'typing', path: waitPath, body: {}, waitMs };
  }
  const body = { channel_id: channel!, thread_ts, status: 'is typing…' };
  return { kind: 'typing', path: 'assistant.threads.setStatus', body, waitMs };
}
