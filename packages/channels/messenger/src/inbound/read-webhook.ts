import {
  get,
  isObject,
  type JsonObject,
  misread,
  type Origin,
  parseBody,
  plain,
  type Reading,
  textOf,
} from '@botrules/channel';
import { idOf, productOf, ReadingBuilder, readTime, within } from '@botrules/channel/graph';
import type { ChannelName, Event } from '@botrules/core';
import { isPlatformObject } from './platform-object.js';
import { type Envelope, readItem } from './read-event.js';

/** The `object` of a body. The platform's oldest bodies and pasted samples may lack it. */
const channels: ReadonlyMap<unknown, ChannelName> = new Map([
  ['page', 'messenger'],
  ['instagram', 'instagram'],
  [undefined, 'messenger'],
]);

/** Whether a value that a person pasted is of this platform, and not of another that shares its webhooks. */
export function isOfMessenger(value: unknown): boolean {
  const isOurs = channels.has(get(value, 'object') ?? undefined);
  return isOurs && isPlatformObject(value) && productOf(value) === undefined;
}

/** The fields whose `value` is an event object like those of `messaging[]`. */
const messagingFields: ReadonlySet<unknown> = new Set([
  'messages',
  'message_echoes',
  'messaging_postbacks',
  'messaging_referrals',
  'messaging_referral',
  'messaging_optins',
  'messaging_handovers',
  'messaging_handover',
  'standby',
]);

/**
 * What an entry may hold: live events, those of a conversation that another app owns, the dashboard's tests and
 * Page feeds, and names alone, which the dashboard sends where "Include Values" is off.
 */
const lists = ['messaging', 'standby', 'changes', 'changed_fields'] as const;

/**
 * Reads the body of a delivery: its text, its bytes, or a value that is parsed already. Takes every form that
 * the platform sends: live (`entry[].messaging[]`), standby (`entry[].standby[]`), the dashboard's tests
 * (`entry[].changes[]`, or a bare `{ field, value }`), Instagram's, and batches over several pages; and an entry or an
 * object of `messaging[]` by itself, as people copy them out of a log (as of Messenger, since it does not say).
 *
 * Throws `WebhookError` if the body is not JSON, nests too deep or has too many updates, and nothing else: what is broken is reported
 * in `problems`, what is not an event is counted in `skipped`.
 */
export function readWebhook(
  body: string | Uint8Array | unknown,
  { bots = [] }: Pick<Origin, 'bots'> = {},
): Reading {
  const { value, lossless } = parseBody(body);
  const reader = new BodyReader(lossless, bots);
  reader.readBody(value);
  return reader.found.reading();
}

class BodyReader {
  readonly found = new ReadingBuilder();
  readonly #lossless: boolean;
  readonly #bots: readonly string[];

  constructor(lossless: boolean, bots: readonly string[]) {
    this.#lossless = lossless;
    this.#bots = bots;
  }

  readBody(body: unknown): void {
    if (!isObject(body)) {
      this.found.report('', misread.body(body));
      return;
    }
    const object = get(body, 'object') ?? undefined;
    const channel = channels.get(object);
    const entries = get(body, 'entry');
    if (channel === undefined) {
      // WhatsApp and whatever else the app is subscribed to: known, but not ours.
      this.found.skip(
        textOf(object) ?? '',
        Array.isArray(entries) ? Math.max(1, entries.length) : 1,
      );
    } else if (Array.isArray(entries)) {
      for (const [index, entry] of entries.entries()) {
        this.#readEntry(entry, `entry[${index}]`, channel);
      }
    } else if (Object.hasOwn(body, 'field')) {
      const envelope = this.#envelope(channel);
      this.#readChange(body, '', envelope);
    } else if (entries === undefined && isPlatformObject(body)) {
      this.#readPart(body, channel);
    } else if (entries === undefined) {
      this.found.report('', misread.noEntries());
    } else {
      this.found.report('entry', misread.list('entry', entries));
    }
  }

  /** An entry, or an object of `messaging[]`, that was copied out of its body. */
  #readPart(part: JsonObject, channel: ChannelName): void {
    if (lists.some((key) => Array.isArray(get(part, key)))) this.#readEntry(part, '', channel);
    else {
      this.#readItem(part, '', this.#envelope(channel));
    }
  }

  #envelope(channel: ChannelName): Envelope {
    return { channel, standby: false, page: undefined, sentAt: undefined, bots: this.#bots };
  }

  #readEntry(entry: unknown, at: string, channel: ChannelName): void {
    this.found.count();
    if (!isObject(entry)) {
      this.found.report(at, misread.entry(entry));
      return;
    }
    const page = idOf(get(entry, 'id'));
    const envelope: Envelope = {
      ...this.#envelope(channel),
      // The dashboard's tests come from page "0".
      page: page === '0' ? undefined : page,
      sentAt: readTime(get(entry, 'time')),
    };
    let known = false;
    for (const key of lists) {
      const items = get(entry, key) ?? undefined;
      if (items === undefined) continue;
      known = true;
      if (!Array.isArray(items)) {
        this.found.report(within(at, key), misread.list(key, items));
        continue;
      }
      for (const [index, item] of items.entries()) {
        this.#readUpdate(key, item, `${within(at, key)}[${index}]`, envelope);
      }
    }
    if (!known) {
      this.found.skip(Object.keys(entry).find((key) => key !== 'id' && key !== 'time') ?? 'empty');
    }
  }

  #readUpdate(list: (typeof lists)[number], item: unknown, at: string, envelope: Envelope): void {
    this.found.count();
    if (list === 'messaging') this.#readItem(item, at, envelope);
    else if (list === 'standby') this.#readItem(item, at, { ...envelope, standby: true });
    else if (list === 'changes') this.#readChange(item, at, envelope);
    else this.found.skip(textOf(item) ?? 'empty');
  }

  #readChange(change: unknown, at: string, envelope: Envelope): void {
    if (!isObject(change)) {
      this.found.report(at, misread.change(change));
      return;
    }
    const field = get(change, 'field');
    const value = get(change, 'value') ?? undefined;
    // A Page's feed and the like are posted to the same address, and their values have keys of the same names.
    if (!messagingFields.has(field) || value === undefined) {
      this.found.skip(textOf(field) ?? 'empty');
      return;
    }
    const standby = field === 'standby';
    this.#readItem(value, within(at, 'value'), { ...envelope, standby }, String(field));
  }

  /** `field` is the subscription that a change is of, which is the best name for what is not an event. */
  #readItem(item: unknown, at: string, envelope: Envelope, field?: string): void {
    const read = readItem(item, envelope);
    if ('problem' in read) this.found.report(at, read.problem);
    else if ('skipped' in read) this.found.skip(read.skipped);
    else if ('unknown' in read) this.found.skip(field ?? read.unknown);
    else this.found.events.push(this.#lossless ? withPlainRaw(read.event) : read.event);
  }
}

function withPlainRaw(event: Event): Event {
  return { ...event, raw: plain(event.raw) };
}
