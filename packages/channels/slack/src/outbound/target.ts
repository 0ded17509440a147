import { get, isObject } from '@botrules/channel';
import type { Event, Json } from '@botrules/core';
import { placeOf } from '../inbound/part.js';
import { idOf } from '../inbound/scalars.js';

/** Where an answer goes. */
export interface AnswerPlace {
  /** Keys of every message: the channel, and the thread in it. For a person's id the platform takes their own talk with the bot. */
  readonly place: { readonly [key: string]: Json };
  /** Where it can be said to the person alone, though others look on. */
  readonly aside?: Aside | undefined;
}

/** An address that a tap or a command came with: what is posted there, one person sees. */
export interface Aside {
  /** Keys of every message. The address is a secret. */
  readonly body: { readonly [key: string]: Json };
  /** Until when it is there, in milliseconds. */
  readonly until?: number;
}

/** The platform takes such an address for half an hour; this leaves a little to spare. */
const asideMs = 29 * 60_000;

/**
 * Where people expect the answer to an event: in the thread of what they wrote or tapped on; to them alone where they gave a
 * command, or tapped on what only they see; and in their own talk with the bot where there is no channel. Nothing where the
 * event names nobody.
 */
export function targetOf({ conversation, sender, raw, timestamp }: Event): AnswerPlace | undefined {
  const anywhere = conversation?.id ?? sender?.id;
  if (anywhere === undefined) return undefined;
  const person = sender?.id ?? anywhere;
  const said = get(raw, 'event');
  if (isObject(said)) return { place: placeIn(idOf(get(said, 'channel')) ?? anywhere, said) };
  if (isAside(raw)) {
    const thread = idOf(get(get(raw, 'message'), 'thread_ts'));
    const url = get(raw, 'response_url');
    return {
      place: { channel: person },
      ...(typeof url === 'string' && {
        aside: {
          body: {
            response_url: url,
            response_type: 'ephemeral',
            replace_original: false,
            ...(thread !== undefined && { thread_ts: thread }),
          },
          ...(timestamp !== undefined && { until: timestamp + asideMs }),
        },
      }),
    };
  }
  const [container, message] = [get(raw, 'container'), get(raw, 'message')];
  const channel = idOf(get(get(raw, 'channel'), 'id')) ?? idOf(get(container, 'channel_id'));
  if (channel === undefined) return { place: { channel: anywhere } };
  const ts = get(message, 'ts') ?? get(container, 'message_ts');
  const thread_ts = get(message, 'thread_ts') ?? get(container, 'thread_ts');
  return { place: placeIn(channel, { ts, thread_ts }) };
}

/** A command, a shortcut on somebody's message, a tap on what nobody else sees. */
function isAside(raw: unknown): boolean {
  return (
    typeof get(raw, 'command') === 'string' ||
    get(raw, 'type') === 'message_action' ||
    get(get(raw, 'container'), 'is_ephemeral') === true
  );
}

/** In the thread, where there is one. In a channel of many a message begins one; in a talk with the bot alone it does not. */
function placeIn(channel: string, message: object): AnswerPlace['place'] {
  const thread = idOf(get(message, 'thread_ts'));
  const begun = placeOf(channel, get(message, 'channel_type')) && idOf(get(message, 'ts'));
  const thread_ts = thread ?? begun;
  return { channel, ...(thread_ts !== undefined && { thread_ts }) };
}
