import { get, isObject, type JsonObject, misread } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { type BodyContext, eventOf, type PartReading, placeOf, wrong } from './part.js';
import { decode, idOf, nameOf, timeOf } from './scalars.js';

/** Kinds of message that a person wrote. One without a kind is the usual one. */
const byPeople: ReadonlySet<unknown> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** Reads `event_callback`: something that happened in the workspace, of which rules hear what people write. */
export function readEvent(body: JsonObject, context: BodyContext): PartReading {
  const event = get(body, 'event');
  if (!isObject(event)) return wrong('event', misread.object('event', event));
  const type = get(event, 'type');
  if (type === 'message' || type === 'app_mention') return readMessage(event, body, context);
  if (typeof type !== 'string') return wrong('event.type', misread.text('type', type));
  return { skipped: nameOf(type) };
}

/**
 * A message that mentions the bot comes twice, as `message` and as `app_mention`, in any order: both are read as the same
 * event, known by the channel and the time.
 */
function readMessage(event: JsonObject, body: JsonObject, context: BodyContext): PartReading {
  const subtype = get(event, 'subtype') ?? undefined;
  const user = get(event, 'user') ?? undefined;
  const own = ownUsers(body, context);
  const bot = get(event, 'bot_id') ?? undefined;
  const isByBot = bot !== undefined || subtype === 'bot_message' || own.has(user);
  if (!byPeople.has(subtype) && subtype !== 'bot_message') return { skipped: nameOf(subtype) };
  // What a bot writes comes back, its own words first of all. Two that answer each other would never end.
  if (isByBot) return { skipped: 'bot_message' };
  const channel = idOf(get(event, 'channel'));
  if (channel === undefined)
    return wrong('event.channel', say`It does not say where it was written.`);
  const ts = idOf(get(event, 'ts')) ?? idOf(get(event, 'event_ts'));
  if (ts === undefined) return wrong('event.ts', say`It does not say when it was written.`);
  const text = get(event, 'text') ?? '';
  if (typeof text !== 'string') return wrong('event.text', misread.text('text', text));
  const words = decode(withoutMention(text, own));
  const deed = {
    kind: 'message',
    id: `${channel}:${ts}`,
    user,
    userAt: 'event.user',
    place: placeOf(channel, get(event, 'channel_type')),
    timestamp: timeOf(ts) ?? timeOf(get(body, 'event_time')),
  } as const;
  const attachment = attachmentIn(event);
  return eventOf(deed, body, context, {
    ...(words !== '' && { text: words }),
    ...(attachment !== undefined && { attachment }),
  });
}

/** What the first file is, by its media type. */
function attachmentIn(event: JsonObject): Event['attachment'] {
  const files = get(event, 'files');
  if (!Array.isArray(files) || files.length === 0) return undefined;
  const type = get(files[0], 'mimetype');
  const kind =
    typeof type === 'string' ? /^(?:image|video|audio)(?=\/)/.exec(type)?.[0] : undefined;
  return kind ?? 'file';
}

/** The bot's own users: a delivery says on whose behalf it came. */
function ownUsers(body: JsonObject, { botUser }: BodyContext): ReadonlySet<unknown> {
  const authorizations = get(body, 'authorizations');
  const listed = Array.isArray(authorizations) ? authorizations : [];
  const bots = listed.filter((each) => get(each, 'is_bot') === true);
  const ids = [botUser, ...bots.map((each) => get(each, 'user_id'))];
  return new Set(ids.filter((id) => typeof id === 'string' && id !== ''));
}

/** A text without the bot's name in front and the sign that people put behind it. */
function withoutMention(text: string, own: ReadonlySet<unknown>): string {
  const [mention, user] = /^\s*<@([^>|]+)(?:\|[^>]*)?>[,:]?\s*/.exec(text) ?? [];
  return mention !== undefined && own.has(user) ? text.slice(mention.length) : text;
}
