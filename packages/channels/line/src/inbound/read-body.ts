import {
  get,
  isObject,
  misread,
  type Origin,
  type Problem,
  parseBody,
  plain,
  type Reading,
  WebhookError,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say, spokenTag } from '@botrules/core/tooling';
import { type EventContext, readEvent } from './read-event.js';
import { idOf } from './source.js';

/** More than the platform puts into one body by far. Reading more would hold up a process for seconds. */
const mostEvents = 10_000;

/**
 * Reads the body of a delivery, `{ "destination": "U…", "events": [ … ] }`: its text, its bytes or a value that was parsed
 * already; or one of its events by itself, as people copy them out of a log. With a body without events the console checks an
 * address. Throws `WebhookError` where it is not JSON or has too many events, and nothing else.
 */
export function readBody(body: unknown, { account, receivedAt }: Origin): Reading {
  const { value, lossless } = parseBody(body);
  if (!isObject(value)) return broken('', misread.body(value));
  const context = { account: idOf(get(value, 'destination')) ?? account, receivedAt };
  const items = get(value, 'events') ?? undefined;
  if (Array.isArray(items)) return readItems(items, 'events', context, lossless);
  if (items !== undefined) return broken('events', misread.list('events', items));
  if (isEvent(value)) return readItems([value], undefined, context, lossless);
  return broken('', say`The body has no "events", so it is not a webhook delivery.`);
}

/** Whether a value that a person pasted is a body of the platform, or one of its events. */
export function recognizes(value: unknown): boolean {
  const hasEvents = Array.isArray(get(value, 'events')) && get(value, 'entry') === undefined;
  return (hasEvents && typeof get(value, 'destination') === 'string') || isEvent(value);
}

function isEvent(value: unknown): boolean {
  return typeof get(value, 'type') === 'string' && typeof get(value, 'webhookEventId') === 'string';
}

/** `at` is the list in which the events stand, if they stand in one. */
function readItems(
  items: readonly unknown[],
  at: string | undefined,
  context: EventContext,
  lossless: boolean,
): Reading {
  if (items.length > mostEvents) {
    const most = mostEvents.toLocaleString(spokenTag());
    throw new WebhookError('too-many', say`The body has more than ${most} events.`);
  }
  const events: Event[] = [];
  const skipped = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    const place = at === undefined ? [] : [`${at}[${index}]`];
    const reading = isObject(item) ? readEvent(item, context) : { problem: misread.event(item) };
    if ('event' in reading) {
      const { event } = reading;
      events.push(lossless ? { ...event, raw: plain(event.raw) } : event);
    } else if ('skipped' in reading) {
      skipped.set(reading.skipped, (skipped.get(reading.skipped) ?? 0) + 1);
    } else {
      const below = 'at' in reading && reading.at !== undefined ? [reading.at] : [];
      problems.push({ at: [...place, ...below].join('.'), message: reading.problem });
    }
  }
  return { events, skipped: Object.fromEntries(skipped), problems };
}

function broken(at: string, message: string): Reading {
  return { events: [], skipped: {}, problems: [{ at, message }] };
}
