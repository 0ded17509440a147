import {
  type Call,
  type Calls,
  kindOfValue,
  leftOut,
  type Problem,
  type ReplyAndHandover,
} from '@botrules/channel';
import type { ChannelName, Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { inboxes } from '../inbound/of-the-page.js';
import { limits } from '../profile.js';
import { toMessage } from './to-message.js';

/**
 * The calls that carry out a step's replies and then its handover, for the person who caused the event. With
 * nobody to send to, there are no calls and a warning.
 */
export function toCalls(step: ReplyAndHandover, event: Pick<Event, 'channel' | 'sender'>): Calls {
  if (typeof step !== 'object' || step === null || Array.isArray(step)) {
    const given = kindOfValue(step);
    throw new TypeError(`toCalls takes a step, { reply, handover }, and was given ${given}.`);
  }
  const { reply = [], handover = null } = step;
  const warnings: Problem[] = [];
  const warn = (at: string, message: string): void => void warnings.push({ at, message });
  const recipient = recipientOf(event);
  if (recipient === undefined) {
    if (reply.length > 0 || handover !== null) {
      warn('', leftOut.nobody());
    }
    return { calls: [], warnings };
  }
  const calls: Call[] = [];
  let index = 0;
  const warnOfMessage = (below: string, text: string) => warn(`reply[${index}]${below}`, text);
  for (const message of reply) {
    if ('typing' in message) calls.push(typingCall(recipient, message.typing));
    else {
      const made = toMessage(message, event.channel, warnOfMessage);
      if (made !== undefined) calls.push(messageCall(recipient, made));
    }
    index++;
  }
  if (handover !== null) {
    const { to, ...told } = typeof handover === 'string' ? { to: handover } : handover;
    const control = Object.hasOwn(controls, to) ? controls[to] : undefined;
    const app = to === 'page_inbox' ? inboxOf(event.channel) : to;
    if (control !== undefined && 'id' in recipient) {
      calls.push({ kind: control, path: control, body: { recipient, ...told } });
    } else if (app === undefined) {
      warn('handover', say`There is no page inbox on the channel "${event.channel}".`);
    } else if ('id' in recipient) calls.push(handoverCall(recipient, app, told));
    else warn('handover', say`Only a conversation with a person who has an id can be handed over.`);
  }
  return { calls, warnings };
}

/** What `handover` says besides whom to pass the conversation to, as the platform calls it. */
const controls: { readonly [to: string]: string } = {
  bot: 'take_thread_control',
  release: 'release_thread_control',
  request: 'request_thread_control',
};

type Recipient = { readonly id: string } | { readonly user_ref: string };

function recipientOf({ sender }: Pick<Event, 'sender'>): Recipient | undefined {
  if (sender?.id !== undefined) return { id: sender.id };
  return sender?.user_ref === undefined ? undefined : { user_ref: sender.user_ref };
}

/** `RESPONSE`: it answers what the person did, within the 24 hours that this opened. */
function messageCall(recipient: Recipient, message: Call['body']): Call {
  const body = { recipient, messaging_type: 'RESPONSE', message };
  return { kind: 'message', path: 'messages', body };
}

function typingCall(recipient: Recipient, milliseconds: number): Call {
  const body = { recipient, sender_action: 'typing_on' };
  // The dots go out by themselves after this time, so a longer wait would show nothing.
  const waitMs = Math.min(Math.max(0, milliseconds || 0), limits.typingMilliseconds);
  return { kind: 'typing', path: 'messages', body, waitMs };
}

function inboxOf(channel: ChannelName): string | undefined {
  return Object.hasOwn(inboxes, channel) ? inboxes[channel] : undefined;
}

function handoverCall(
  recipient: Recipient,
  app: string,
  told: { readonly metadata?: string },
): Call {
  const body = { recipient, target_app_id: app, ...told };
  return { kind: 'pass_thread_control', path: 'pass_thread_control', body };
}
