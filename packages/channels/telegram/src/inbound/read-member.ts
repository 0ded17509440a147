import { get, type JsonObject } from '@botrules/channel';
import { placeOf } from './place.js';
import { idOf, timeOf } from './scalars.js';
import { eventOf, type UpdateContext, type UpdateReading } from './update.js';

/** What the bot is in a chat where it may write. */
const present: ReadonlySet<unknown> = new Set(['member', 'administrator', 'creator']);

/** Reads a change of the bot's own membership: a person who unblocks it has `added` it. A group is not a person. */
export function readMember(change: JsonObject, context: UpdateContext): UpdateReading {
  const status = (key: string) => get(get(change, key), 'status');
  const isUnblocked =
    status('old_chat_member') === 'kicked' && present.has(status('new_chat_member'));
  if (get(get(change, 'chat'), 'type') !== 'private' || !isUnblocked) {
    return { skipped: 'my_chat_member' };
  }
  const place = placeOf(idOf(get(get(change, 'from'), 'id')), change);
  if (typeof place === 'string') return { problem: place };
  const timestamp = timeOf(get(change, 'date')) ?? context.receivedAt;
  return { event: eventOf('added', place, timestamp, context) };
}
