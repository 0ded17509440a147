import { parseBody, type Reading, WebhookError } from '@botrules/channel';
import { type Event, readShortEvent } from '@botrules/core';
import { parseData, say, translated } from '@botrules/core/tooling';
import { declarations } from '../options/declarations.js';
import { quote } from '../terminal/style.js';
import { takeMemory } from './memory-beside.js';
import { isDelivery, readDelivery, readPlatform } from './read-platform.js';

/** What was read from a text: its events in order, what is wrong with it, and what of it no rule sees. */
export interface ReadEvents {
  readonly events: readonly Event[];
  /** A sentence each. */
  readonly problems: readonly string[];
  /** How many updates of the platform are not for rules, by what they are: `{ echo: 1 }`. */
  readonly skipped: Skipped;
}

export type Skipped = { readonly [kind: string]: number };

/** Beyond this a text is not what a person wrote by hand. */
const longestByHand = 64 * 1024;

/**
 * Reads what people have at hand: an event in the short form (JSON, or YAML as in a test), what the platform sent (a
 * body, an entry, an object of `messaging`), a decision that `route` wrote, or a list of these.
 */
export function readEvents(text: string): ReadEvents {
  try {
    // A form is not JSON, and its text is recognized by itself.
    const form = readPlatform(text);
    return form === undefined ? readAny(parseBody(text).value) : toRead(form);
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    if (error.code === 'not-json') return readByHand(text) ?? broken(neither(text, error.cause));
    return broken(error.message);
  }
}

function readAny(data: unknown): ReadEvents {
  if (Array.isArray(data)) {
    return data.length === 0 ? broken(say`This list has no event.`) : together(data.map(readAny));
  }
  if (isDelivery(data)) {
    const found = readDelivery(data);
    return typeof found === 'string' ? broken(found) : toRead(found);
  }
  const reading = readPlatform(data);
  if (reading !== undefined) return toRead(reading);
  // The memory of a decision is what is remembered after it.
  const { rest, keep } = takeMemory(isDecision(data) ? data.event : data);
  const read = readShortEvent(rest, declarations());
  if ('event' in read) {
    const problem = keep(read.event);
    return problem === undefined
      ? { events: [read.event], problems: [], skipped: {} }
      : broken(problem);
  }
  return broken([read.problem, read.hint].filter(Boolean).join(' '));
}

function toRead({ events, problems, skipped }: Reading): ReadEvents {
  const sentences = problems.map(({ at, message }) => (at ? `${at}: ${message}` : message));
  return { events, problems: sentences, skipped };
}

function together(parts: readonly ReadEvents[]): ReadEvents {
  const skipped = new Map<string, number>();
  for (const part of parts) addSkipped(skipped, part.skipped);
  return {
    events: parts.flatMap(({ events }) => events),
    problems: parts.flatMap(({ problems }) => problems),
    skipped: Object.fromEntries(skipped),
  };
}

export function addSkipped(sum: Map<string, number>, skipped: Skipped): void {
  for (const [kind, count] of Object.entries(skipped)) sum.set(kind, (sum.get(kind) ?? 0) + count);
}

/** What the platform calls it, in words that a person has met. */
const known: { readonly [kind: string]: string } = {
  whatsapp_business_account: 'WhatsApp',
  feed: /* say */ 'posts and comments',
  comments: /* say */ 'comments',
  live_comments: /* say */ 'comments',
  mentions: /* say */ 'mentions',
};

/** `2 × echo, 1 × feed (posts and comments)` */
export function describeSkipped(skipped: Skipped): string {
  return Object.entries(skipped)
    .map(([kind, count]) => {
      const words = Object.hasOwn(known, kind) ? known[kind] : undefined;
      return `${count} × ${kind}${words === undefined || words === kind ? '' : ` (${translated(words)})`}`;
    })
    .join(', ');
}

// ── What a person typed ─────────────────────────────────────────────────────────────────────────────

/** The short form in YAML, also as it is left by a shell that takes the quotes of JSON for its own. */
function readByHand(text: string): ReadEvents | undefined {
  if (text.length > longestByHand) return undefined;
  const data = parseData(text);
  if (typeof data !== 'object' || data === null) return undefined;
  return readAny(hasLostQuotes(data) ? (parseData(withSpaces(text)) ?? data) : data);
}

/** Whether it is like `{payload:MENU}`, which YAML takes for one key without a value. */
function hasLostQuotes(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(
    ([key, value]) => (value === null && key.includes(':')) || hasLostQuotes(value),
  );
}

function withSpaces(text: string): string {
  return text.replace(/([{,]\s*[a-z_]+(?:\.\w+)*):(?=\S)/g, '$1: ');
}

function neither(text: string, cause: unknown): string {
  const start = text.trim().replace(/\s+/g, ' ');
  const shown = quote(start.length > 40 ? `${start.slice(0, 39)}…` : start);
  // What begins as JSON was meant as JSON.
  if (cause instanceof Error && /^\{\s*"|^\[/.test(start)) {
    return say`${shown} is not JSON (${cause.message}).`;
  }
  return say`${shown} is not an event. Write { payload: MENU } or { text: hello }, or paste a webhook body.`;
}

function broken(problem: string): ReadEvents {
  return { events: [], problems: [problem], skipped: {} };
}

function isDecision(data: unknown): data is { readonly event: object } {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, 'event') &&
    typeof (data as { event: unknown }).event === 'object' &&
    (data as { event: unknown }).event !== null
  );
}
