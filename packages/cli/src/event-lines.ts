import { type Event, readShortEvent } from '@botrules/core';
import { parseBody, readWebhook, WebhookError } from '@botrules/messenger';
import type { Line } from './lines.js';

/** What one line came to: its events in order, and what is wrong with it or with parts of it. */
export interface EventLine {
  readonly number: number;
  readonly events: readonly Event[];
  /** A sentence each. */
  readonly problems: readonly string[];
}

/** Reads a line of events; `undefined` for an empty one. */
export function readEventLine({ number, text }: Line): EventLine | undefined {
  if (text === undefined)
    return { number, events: [], problems: ['This line is longer than 16 MB.'] };
  return text.trim() === '' ? undefined : { number, ...readEvents(text) };
}

/**
 * Reads the JSON text of a short event, of a whole webhook body, or of a decision that `route` wrote, whose
 * event it takes.
 */
export function readEvents(text: string): Pick<EventLine, 'events' | 'problems'> {
  let data: unknown;
  try {
    data = parseBody(text).value;
  } catch (error) {
    if (error instanceof WebhookError) return { events: [], problems: [notJson(error)] };
    throw error;
  }
  if (isWebhook(data)) {
    const { events, problems } = readWebhook(text);
    return {
      events,
      problems: problems.map(({ at, message }) => (at ? `${at}: ${message}` : message)),
    };
  }
  const read = readShortEvent(isDecision(data) ? data.event : data);
  if ('event' in read) return { events: [read.event], problems: [] };
  return { events: [], problems: [[read.problem, read.hint].filter(Boolean).join(' ')] };
}

function notJson({ code, message, cause }: WebhookError): string {
  if (code !== 'not-json') return message.replace('The body', 'This line');
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  return `This line is not JSON${reason}. Write each event, or each webhook body, on one line of its own.`;
}

/** The platform's envelope, or the bare change that its dashboard shows. */
function isWebhook(data: unknown): boolean {
  return has(data, 'entry') || (has(data, 'field') && has(data, 'value'));
}

function isDecision(data: unknown): data is { readonly event: object } {
  return has(data, 'event') && typeof data.event === 'object' && data.event !== null;
}

function has<Key extends string>(
  data: unknown,
  key: Key,
): data is { readonly [k in Key]: unknown } {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}
