import {
  get,
  isObject,
  type JsonObject,
  kindOf,
  type Origin,
  type Problem,
  parseBody,
  plain,
  type Reading,
  rawBodyOf,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { BodyContext, PartReading } from './part.js';
import { readCommand } from './read-command.js';
import { readEvent } from './read-event.js';
import { readInteraction } from './read-interaction.js';
import { strange, workspacesOf } from './workspaces.js';

/**
 * Reads a body of any of the platform's kinds, told apart by what is in it: JSON for what happens in a workspace, a form with
 * a `payload` for clicks, a form with a `command`. Throws `WebhookError` where it cannot be read at all, and nothing else.
 */
export function readBody(body: unknown, origin: Origin): Reading {
  const { account, about, receivedAt } = origin;
  const value = fieldsOf(body);
  const events: Event[] = [];
  const skipped = new Map<string, number>();
  const problems: Problem[] = [];
  const workspaces = workspacesOf(origin);
  const context = { app: account ?? about?.app_id, workspaces, botUser: about?.bot_id, receivedAt };
  for (const part of readParts(value, context)) {
    if ('event' in part) events.push(part.event);
    else if ('problem' in part) problems.push(part.problem);
    else skipped.set(part.skipped, (skipped.get(part.skipped) ?? 0) + 1);
  }
  return { events, skipped: Object.fromEntries(skipped), problems };
}

/** Whether a text is a form's, and not JSON. */
export function isForm(text: string): boolean {
  return /^\s*[\w.-]+=/.test(text);
}

/** The JSON of a body, or the fields of a form; of a form with a `payload`, the JSON in that. */
function fieldsOf(body: unknown): unknown {
  const raw = rawBodyOf(body);
  const text = raw === undefined || typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
  if (text === undefined || !isForm(text)) return ofParsed(json(text ?? body));
  return ofParsed(payloadAlone(text) ?? Object.fromEntries(new URLSearchParams(text.trim())));
}

function ofParsed(value: unknown): unknown {
  const payload = get(value, 'payload');
  return typeof payload === 'string' && get(value, 'type') === undefined ? json(payload) : value;
}

/** What `URLSearchParams` makes of the one field that most forms have, in a fraction of its time. */
function payloadAlone(text: string): { readonly payload: string } | undefined {
  if (!text.startsWith('payload=') || text.includes('&')) return undefined;
  try {
    return { payload: decodeURIComponent(text.slice('payload='.length).replaceAll('+', ' ')) };
  } catch {
    return undefined;
  }
}

/** Every digit is kept, as a text where a number would lose some. */
function json(text: unknown): unknown {
  const { value, lossless } = parseBody(text);
  return lossless ? plain(value) : value;
}

function readParts(value: unknown, known: Omit<BodyContext, 'raw'>): readonly PartReading[] {
  if (!isObject(value)) {
    const message = say`A body is an object or a form, and this is ${kindOf(value)}.`;
    return [{ problem: { at: '', message } }];
  }
  const context: BodyContext = { ...known, raw: value as JsonObject };
  const parts = partsOf(value, context);
  const message = strange(value, context.workspaces);
  if (message === undefined) return parts;
  // Only events are left out: what no rule sees may be of any workspace.
  return parts.map((part) => ('event' in part ? { problem: { at: 'team_id', message } } : part));
}

function partsOf(value: JsonObject, context: BodyContext): readonly PartReading[] {
  const type = get(value, 'type');
  if (type === 'event_callback') return [readEvent(value, context)];
  if (type !== undefined) return readInteraction(value, context);
  if (Object.hasOwn(value, 'command')) return [readCommand(value, context)];
  if (Object.hasOwn(value, 'ssl_check')) return [{ skipped: 'ssl_check' }];
  const message = say`It has neither "type" nor "command", so it is not known what it is.`;
  return [{ problem: { at: '', message } }];
}

/** What is posted to Slack apps and to nobody else. */
const types: ReadonlySet<unknown> = new Set([
  'block_actions',
  'interactive_message',
  'message_action',
  'shortcut',
  'view_submission',
  'view_closed',
  'block_suggestion',
]);

/** Whether what a person pasted is a body of Slack: its text where it is a form, or the JSON. */
export function recognizes(value: unknown): boolean {
  if (typeof value === 'string') {
    if (!isForm(value)) return false;
    const form = new URLSearchParams(value.trim());
    return (
      /^\{.*"type"/s.test(form.get('payload') ?? '') || (form.has('command') && form.has('team_id'))
    );
  }
  const type = get(value, 'type');
  if (type === 'event_callback') return isObject(get(value, 'event'));
  if (typeof get(value, 'command') === 'string') return get(value, 'team_id') !== undefined;
  return types.has(type) && isObject(get(value, 'user'));
}
