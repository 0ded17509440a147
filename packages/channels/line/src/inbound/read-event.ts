import { get, isObject, type JsonObject, jsonText, misread, sha256 } from '@botrules/channel';
import type { Event, EventKind } from '@botrules/core';
import { idOf, readSource } from './source.js';

/** What an event of a body is. A problem says where below the event it is. */
export type EventReading =
  | { readonly event: Event }
  | { readonly skipped: string }
  | { readonly problem: string; readonly at?: string };

/** What is known of an event besides what is in it. */
export interface EventContext {
  /** The account's id on the platform: the `destination` of the body. */
  readonly account: string | undefined;
  /** When it came, in milliseconds since 1970-01-01 UTC. */
  readonly receivedAt: number | undefined;
}

/** What rules see of an event besides who did it, where and when; or what is wrong with it, as a sentence. */
type SaidByEvent = { readonly kind: EventKind; readonly said: Partial<Event> } | string;

/** The types of event that rules hear of. All others are skipped by their type. */
const readers: ReadonlyMap<string, (event: JsonObject) => SaidByEvent> = new Map([
  ['message', readMessage],
  ['postback', readPostback],
  ['follow', (): SaidByEvent => ({ kind: 'added', said: {} })],
]);

/** Reads one of the `events` of a body. */
export function readEvent(item: JsonObject, { account, receivedAt }: EventContext): EventReading {
  const type = get(item, 'type');
  if (typeof type !== 'string' || type === '') {
    return { problem: misread.text('type', type), at: 'type' };
  }
  const read = readers.get(type)?.(item);
  if (read === undefined) return { skipped: type };
  if (typeof read === 'string') return { problem: read, at: type };
  const source = readSource(get(item, 'source'));
  if (typeof source === 'string') return { problem: source };
  const { kind, said } = read;
  const timestamp = timeOf(get(item, 'timestamp')) ?? receivedAt;
  return {
    event: {
      id: `${kind}:${idOf(get(item, 'webhookEventId')) ?? digestOf(item)}`,
      event: kind,
      channel: 'line',
      ...said,
      ...(source.sender && { sender: source.sender }),
      ...(account !== undefined && { recipient: { id: account } }),
      ...(source.conversation && { conversation: source.conversation }),
      standby: get(item, 'mode') === 'standby',
      ...(timestamp !== undefined && { timestamp }),
      raw: item,
    },
  };
}

/** Types of message that rules call by the same name. */
const attachments: ReadonlySet<unknown> = new Set([
  ...['image', 'video', 'audio', 'file', 'sticker', 'location'],
]);

/** Words are those that were typed: what is drawn on a sticker is not among them. */
function readMessage(event: JsonObject): SaidByEvent {
  const message = get(event, 'message');
  if (!isObject(message)) return misread.object('message', message);
  const type = get(message, 'type');
  if (type !== 'text') {
    const said = attachments.has(type) ? { attachment: type as string } : {};
    return { kind: 'message', said };
  }
  const text = get(message, 'text');
  if (typeof text !== 'string') return misread.text('text', text);
  return { kind: 'message', said: { text } };
}

function readPostback(event: JsonObject): SaidByEvent {
  const payload = get(get(event, 'postback'), 'data');
  if (typeof payload !== 'string') return misread.text('data', payload);
  return { kind: 'postback', said: { payload } };
}

/** The last millisecond that a `Date` can hold. */
const lastMillisecond = 8.64e15;

function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value <= lastMillisecond
    ? Math.round(value)
    : undefined;
}

/** Keys that may differ in a repeat. */
const changing: ReadonlySet<string> = new Set(['deliveryContext', 'replyToken']);

const encoder = new TextEncoder();

/** An id for an event without one, the same for each repeat of it. */
function digestOf(item: JsonObject): string {
  const lasting = Object.entries(item).filter(([key]) => !changing.has(key));
  const text = jsonText(Object.fromEntries(lasting));
  return `sha256-${sha256(encoder.encode(text), 'base64url')}`;
}
