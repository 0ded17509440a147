import { get, isObject, type JsonObject, misread, textOf } from '@botrules/channel';
import { idOf, readTime } from '@botrules/channel/graph';
import type { ChannelName, Event, EventKind, Referral } from '@botrules/core';
import { circumstances, eventId } from './event-id.js';
import { goesToHuman, type HandoverKey, handoverKeys, isOfProgram } from './of-the-page.js';

/** Where an event object stood. */
export interface Envelope {
  readonly channel: ChannelName;
  readonly standby: boolean;
  /** `entry[].id`: the page. */
  readonly page: string | undefined;
  /** `entry[].time`: when the delivery was sent, which differs between repeats. */
  readonly sentAt: number | undefined;
  /** The ids of apps that write for the page without a person. */
  readonly bots: readonly string[];
}

/** What became of one event object. */
export type ReadItem =
  | { readonly event: Event }
  /** It is not for rules: the name of what it is. */
  | { readonly skipped: 'echo' | 'message_deleted' }
  /** It has no key that carries an event: the key that it has instead, such as `delivery`. */
  | { readonly unknown: string }
  /** It is broken: one sentence that says how. */
  | { readonly problem: string };

/** The keys that carry an event, in the order in which they are looked for. */
const carriers = ['postback', 'message', 'optin', 'referral'] as const;
type EventKey = (typeof carriers)[number];

/** The keys of what else the platform sends, which is counted by them. */
const otherCarriers: ReadonlySet<string> = new Set([
  'account_linking',
  'delivery',
  'game_play',
  'group_id',
  'message_edit',
  'messaging_feedback',
  'order',
  'policy-enforcement',
  'policy_enforcement',
  'reaction',
  'read',
  'response_feedback',
]);

/** What a single event object does not say of itself. */
export interface EventOrigin {
  /** `messenger` unless given. */
  readonly channel?: ChannelName | undefined;
  /** Whether another app owns the conversation: it came as `standby[]`. */
  readonly standby?: boolean | undefined;
  /** The ids of apps that write for the page without a person. */
  readonly bots?: readonly string[] | undefined;
}

/**
 * Reads one event object of the platform, an object of `messaging[]`, as Bottender (`rawEvent`), Botkit
 * (`incoming_message`) and the Bot Framework (`channelData`) hand it on. Returns `undefined` if no rule can take
 * it: an echo of the bot's own message, a receipt.
 *
 * Throws `TypeError` for what is not an event object. For a whole body use `readWebhook`. What the parser
 * lost of ids beyond 2^53 is lost.
 */
export function readEvent(item: unknown, origin: EventOrigin = {}): Event | undefined {
  const { channel = 'messenger', standby = false, bots = [] } = origin;
  if (isObject(item) && (Object.hasOwn(item, 'entry') || Object.hasOwn(item, 'messaging'))) {
    throw new TypeError('This is a whole body, or an entry of one. Read it with readWebhook.');
  }
  const read = readItem(item, { channel, standby, page: undefined, sentAt: undefined, bots });
  if ('problem' in read) throw new TypeError(read.problem);
  return 'event' in read ? read.event : undefined;
}

/** Reads one object of `messaging[]` or `standby[]`, or the `value` of a change. Throws nothing. */
export function readItem(item: unknown, envelope: Envelope): ReadItem {
  if (!isObject(item)) return { problem: misread.event(item) };
  const carrier = carriers.find((key) => (get(item, key) ?? null) !== null);
  if (carrier === undefined) {
    const control = handoverKeys.find((key) => isObject(get(item, key)));
    if (control !== undefined) return { event: toHandover(item, control, envelope) };
    return { unknown: nameOfUnknown(item) };
  }
  const core = item[carrier];
  if (!isObject(core)) return { problem: misread.object(carrier, core) };
  if (carrier === 'message') {
    if (isTrue(get(core, 'is_echo'))) {
      // A bot that hears itself answers itself without end.
      if (isOfProgram(core, envelope.bots)) return { skipped: 'echo' };
      return { event: toHumanReply(item, core, envelope) };
    }
    // It shares the `mid` of the message that the person took back.
    if (isTrue(get(core, 'is_deleted'))) return { skipped: 'message_deleted' };
  }
  return { event: toEvent(item, carrier, core, envelope) };
}

function toEvent(item: JsonObject, carrier: EventKey, core: JsonObject, envelope: Envelope): Event {
  const quickReply = carrier === 'message' ? get(core, 'quick_reply') : undefined;
  // Without a payload it is words that somebody sent, as where another app's quick reply was tapped.
  const kind: EventKind =
    textOf(get(quickReply, 'payload')) === undefined ? carrier : 'quick_reply';
  // What was tapped: the map that holds the payload.
  const tapped = kind === 'quick_reply' ? quickReply : undefined;
  const button = { postback: core, optin: core, message: tapped, referral: undefined }[carrier];
  const words = carrier === 'message' ? textOf(get(core, 'text')) : undefined;
  const sender = readSender(item, core);
  const page = idOf(get(get(item, 'recipient'), 'id')) ?? envelope.page;
  const happenedAt = readTime(get(item, 'timestamp'));
  const id = eventId({
    kind,
    standby: envelope.standby,
    mid: idOf(get(core, 'mid')),
    page,
    person: sender?.id ?? sender?.user_ref,
    timestamp: happenedAt,
    item,
  });
  return present({
    id,
    event: kind,
    channel: envelope.channel,
    payload: textOf(get(button, 'payload')),
    title: kind === 'quick_reply' ? words : textOf(get(button, 'title')),
    text: words,
    attachment: kind === 'message' ? attachmentIn(core) : undefined,
    referral: readReferral(item, carrier, core),
    sender,
    recipient: page === undefined ? undefined : { id: page },
    standby: envelope.standby,
    timestamp: happenedAt ?? envelope.sentAt,
    raw: item,
  });
}

/** Kinds of attachment that are called the same here. The others are links: a post, a reel, the preview of a page. */
const attachments: ReadonlySet<unknown> = new Set([
  ...['image', 'video', 'audio', 'file', 'sticker', 'location'],
]);

/** What the first attachment is. Stickers came as images before the end of August 2026. */
function attachmentIn(message: JsonObject): Event['attachment'] {
  const first = itemsOf(get(message, 'attachments'))[0];
  const type = get(first, 'type');
  if (type === 'image' && idOf(get(get(first, 'payload'), 'sticker_id')) !== undefined) {
    return 'sticker';
  }
  return attachments.has(type) ? (type as string) : undefined;
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** What a person of the page wrote: it was sent by the page, and is about the person who got it. */
function toHumanReply(item: JsonObject, message: JsonObject, envelope: Envelope): Event {
  const person = idOf(get(get(item, 'recipient'), 'id'));
  const page = idOf(get(get(item, 'sender'), 'id')) ?? envelope.page;
  return ofThePage('human_reply', item, envelope, person, page, {
    mid: idOf(get(message, 'mid')),
    text: textOf(get(message, 'text')),
  });
}

/** That control of a conversation changed hands; `app_roles` are about the page, and have no person. */
function toHandover(item: JsonObject, key: HandoverKey, envelope: Envelope): Event {
  const control = item[key] as JsonObject;
  const person = idOf(get(get(item, 'sender'), 'id'));
  const page = idOf(get(get(item, 'recipient'), 'id')) ?? envelope.page;
  return ofThePage('handover', item, envelope, person, page, {
    payload: textOf(get(control, 'metadata')),
    human: goesToHuman(key, control, envelope.standby),
  });
}

function ofThePage(
  kind: EventKind,
  item: JsonObject,
  { channel, standby, sentAt }: Envelope,
  person: string | undefined,
  page: string | undefined,
  {
    mid,
    ...rest
  }: Pick<Event, 'text' | 'payload' | 'human'> & { readonly mid?: string | undefined },
): Event {
  const happenedAt = readTime(get(item, 'timestamp'));
  return present({
    id: eventId({ kind, standby, mid, page, person, timestamp: happenedAt, item }),
    event: kind,
    channel,
    ...rest,
    sender: person === undefined ? undefined : { id: person },
    recipient: page === undefined ? undefined : { id: page },
    standby,
    timestamp: happenedAt ?? sentAt,
    raw: item,
  });
}

/** A person has a page-scoped id, or a `user_ref` from a plugin (the checkbox puts it in the opt-in), or both. */
function readSender(item: JsonObject, core: JsonObject): Event['sender'] {
  const sender = get(item, 'sender');
  const id = idOf(get(sender, 'id'));
  const userRef = idOf(get(sender, 'user_ref')) ?? idOf(get(core, 'user_ref'));
  if (id === undefined && userRef === undefined) return undefined;
  return present({ id, user_ref: userRef });
}

/**
 * The referral, from the five places where it has been seen: in the postback, in the message, the opt-in's own
 * `ref` and `source`, and as a `referral` of the event object, alone or next to any of these.
 */
function readReferral(item: JsonObject, carrier: EventKey, core: JsonObject): Referral | undefined {
  const places = [
    get(core, 'referral'),
    // An opt-in's `type` says what was opted in to, not how the person came.
    carrier === 'optin' ? { ref: get(core, 'ref'), source: get(core, 'source') } : undefined,
    get(item, 'referral'),
  ];
  for (const place of places) {
    const referral = toReferral(place);
    if (referral !== undefined) return referral;
  }
  return undefined;
}

function toReferral(value: unknown): Referral | undefined {
  if (!isObject(value)) return undefined;
  const referral = present({
    ref: textOf(get(value, 'ref')),
    source: textOf(get(value, 'source')),
    type: textOf(get(value, 'type')),
    ad_id: textOf(get(value, 'ad_id')),
    referer_uri: textOf(get(value, 'referer_uri')),
  });
  return Object.keys(referral).length === 0 ? undefined : referral;
}

/** The first key that is known to name something, else the first that is not about who, whom and when. */
function nameOfUnknown(item: JsonObject): string {
  const keys = Object.keys(item).filter((key) => !circumstances.has(key));
  return keys.find((key) => otherCarriers.has(key)) ?? keys[0] ?? 'empty';
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same without the keys that hold nothing. */
function present<T extends object>(value: T): Present<T> {
  const kept: { [key: string]: unknown } = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept as Present<T>;
}
