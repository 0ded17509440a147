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
import { idOf, ReadingBuilder, within } from '@botrules/channel/graph';
import { readMessage } from './read-message.js';
import { readStatus } from './read-status.js';
import type { Surroundings } from './surroundings.js';

/** The `object` of a body. Pasted samples may lack it. */
export const platformObject = 'whatsapp_business_account';

/** What a value holds that is gone through item by item, in this order. */
const lists = ['messages', 'statuses', 'message_echoes'] as const;

/** What stands beside these lists in every value, or belongs to what is in them. */
const surroundings: ReadonlySet<string> = new Set(['messaging_product', 'metadata', 'contacts']);

/**
 * Reads the body of a delivery: its text, its bytes, or a value that is parsed already. There may be several entries, changes,
 * and messages in one; a change by itself is what the dashboard's test sends, and people paste.
 *
 * Throws `WebhookError` if the body is not JSON, nests too deep or has too many updates, and nothing else: what is broken is
 * reported in `problems`, what is not an event is counted in `skipped`.
 */
export function readBody(body: unknown, origin: Origin = {}): Reading {
  const { value, lossless } = parseBody(body);
  const found = new ReadingBuilder();
  new ValueReader(found, origin, lossless).readBody(value);
  return found.reading();
}

class ValueReader {
  readonly #found: ReadingBuilder;
  readonly #origin: Origin;
  readonly #lossless: boolean;

  constructor(found: ReadingBuilder, origin: Origin, lossless: boolean) {
    this.#found = found;
    this.#origin = origin;
    this.#lossless = lossless;
  }

  readBody(body: unknown): void {
    const found = this.#found;
    if (!isObject(body)) {
      found.report('', misread.body(body));
      return;
    }
    const of = get(body, 'object') ?? undefined;
    const entries = get(body, 'entry');
    if (of !== undefined && of !== platformObject) {
      // A page's or whatever else the app is subscribed to.
      found.skip(textOf(of)!, Array.isArray(entries) ? Math.max(1, entries.length) : 1);
    } else if (Array.isArray(entries)) {
      for (const [index, entry] of entries.entries()) this.#readEntry(entry, `entry[${index}]`);
    } else if (Object.hasOwn(body, 'field')) this.#readChange(body, '');
    else if (entries === undefined && Array.isArray(get(body, 'changes'))) {
      this.#readEntry(body, '');
    } else if (entries === undefined) {
      const what = misread.noEntries();
      found.report('', what);
    } else found.report('entry', misread.list('entry', entries));
  }

  #readEntry(entry: unknown, at: string): void {
    this.#found.count();
    if (!isObject(entry)) {
      this.#found.report(at, misread.entry(entry));
      return;
    }
    const changes = get(entry, 'changes') ?? undefined;
    if (changes === undefined) {
      this.#found.skip(
        Object.keys(entry).find((key) => key !== 'id' && key !== 'time') ?? platformObject,
      );
    } else if (!Array.isArray(changes)) {
      const what = misread.list('changes', changes);
      this.#found.report(within(at, 'changes'), what);
    } else {
      for (const [index, change] of changes.entries()) {
        this.#readChange(change, `${within(at, 'changes')}[${index}]`);
      }
    }
  }

  #readChange(change: unknown, at: string): void {
    this.#found.count();
    if (!isObject(change)) {
      this.#found.report(at, misread.change(change));
      return;
    }
    const field = get(change, 'field') ?? undefined;
    const value = get(change, 'value') ?? undefined;
    const standby = field === 'standby';
    if ((field !== 'messages' && !standby) || value === undefined) {
      this.#found.skip(textOf(field) || 'empty');
    } else if (!isObject(value)) {
      const what = misread.object('value', value);
      this.#found.report(within(at, 'value'), what);
    } else {
      // On standby the lists are one level deeper.
      const inner = standby ? get(value, 'standby') : undefined;
      const key = isObject(inner) ? within('value', 'standby') : 'value';
      this.#readValue(isObject(inner) ? inner : value, value, within(at, key), standby);
    }
  }

  #readValue(holder: JsonObject, value: JsonObject, at: string, standby: boolean): void {
    const metadata = get(holder, 'metadata') ?? get(value, 'metadata');
    const contacts = get(holder, 'contacts') ?? get(value, 'contacts');
    const around: Surroundings = {
      standby,
      // The address names it where the body does not.
      number: idOf(get(metadata, 'phone_number_id')) ?? this.#origin.account,
      contacts: Array.isArray(contacts) ? (this.#plain(contacts) as unknown[]) : [],
      receivedAt: this.#origin.receivedAt,
    };
    let known = false;
    for (const key of lists) {
      const items = get(holder, key) ?? undefined;
      if (items === undefined) continue;
      known = true;
      if (!Array.isArray(items)) {
        this.#found.report(within(at, key), misread.list(key, items));
        continue;
      }
      for (const [index, item] of items.entries()) {
        this.#readItem(key, item, `${within(at, key)}[${index}]`, around);
      }
    }
    if (known) return;
    this.#found.skip(
      Object.keys(holder).find((key) => !surroundings.has(key) && key !== 'standby') ?? 'empty',
    );
  }

  #readItem(list: (typeof lists)[number], item: unknown, at: string, around: Surroundings): void {
    const found = this.#found;
    found.count();
    if (!isObject(item)) {
      found.report(at, misread.item(list, item));
    } else if (list === 'messages') {
      const read = readMessage(this.#plain(item) as JsonObject, around);
      if ('event' in read) found.events.push(read.event);
      else if ('skipped' in read) found.skip(read.skipped);
      else found.report(read.at === undefined ? at : within(at, read.at), read.problem);
    } else if (list === 'statuses') {
      const { skipped, undelivered } = readStatus(item, around);
      found.skip(skipped);
      if (undelivered !== undefined) found.undelivered.push(undelivered);
    } else found.skip(list);
  }

  /** With texts for numbers that a double does not hold. */
  #plain(value: unknown): unknown {
    return this.#lossless ? plain(value) : value;
  }
}
