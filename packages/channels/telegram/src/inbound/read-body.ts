import {
  get,
  isObject,
  type JsonObject,
  kindOf,
  misread,
  type Origin,
  type Problem,
  parseBody,
  plain,
  type Reading,
} from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { readClick } from './read-click.js';
import { readMember } from './read-member.js';
import { readMessage } from './read-message.js';
import { idOf } from './scalars.js';
import type { UpdateContext, UpdateReading } from './update.js';

/** The parts of an update that rules can hear of. All others are skipped by their key. */
const readers: ReadonlyMap<string, (part: JsonObject, context: UpdateContext) => UpdateReading> =
  new Map([
    ['message', readMessage],
    ['callback_query', readClick],
    ['my_chat_member', readMember],
  ]);

/**
 * Reads an update: `{ "update_id": 1, "message": { … } }`, its text or a value that was parsed already. Throws `WebhookError`
 * where it is not JSON, and nothing else.
 */
export function readBody(body: unknown, { account, about, receivedAt }: Origin): Reading {
  const { value, lossless } = parseBody(body);
  const updateId = idOf(get(value, 'update_id'));
  if (!isObject(value) || updateId === undefined) {
    const message = isObject(value)
      ? say`An update has an "update_id", and this has none.`
      : say`An update is an object, and this is ${kindOf(value)}.`;
    return { events: [], skipped: {}, problems: [{ at: '', message }] };
  }
  const events: Event[] = [];
  const skipped: string[] = [];
  const problems: Problem[] = [];
  const context: UpdateContext = {
    bot: account ?? about?.bot_id,
    username: about?.bot_username,
    updateId,
    receivedAt,
    raw: lossless ? (plain(value) as JsonObject) : value,
  };
  // The platform sends one part with each. Whatever came, none is lost in silence.
  for (const [key, part] of Object.entries(value)) {
    if (key === 'update_id' || part === undefined || part === null) continue;
    const read = readers.get(key);
    if (read === undefined) skipped.push(key);
    else if (!isObject(part)) {
      problems.push({ at: key, message: misread.object(key, part) });
    } else {
      const reading = read(part, context);
      if ('event' in reading) events.push(reading.event);
      else if ('skipped' in reading) skipped.push(reading.skipped);
      else {
        const at = reading.at === undefined ? key : `${key}.${reading.at}`;
        problems.push({ at, message: reading.problem });
      }
    }
  }
  if (events.length + skipped.length + problems.length === 0) skipped.push('empty');
  return { events, skipped: Object.fromEntries(skipped.map((kind) => [kind, 1])), problems };
}
